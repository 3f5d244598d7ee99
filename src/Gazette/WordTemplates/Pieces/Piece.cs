using Gazette.WordTemplates.Filling;

namespace Gazette.WordTemplates.Pieces;

/// <summary>What a Word file does between two of its tags; each has a mark in the program.</summary>
internal abstract record Piece
{
    public abstract void Put(WordOutput output);
}
