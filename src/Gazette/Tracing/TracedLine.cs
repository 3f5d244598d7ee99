using System.Collections.Immutable;

namespace Gazette.Tracing;

/// <summary>A line of a document, that is a paragraph, a heading or a cell, with the origin of each of its parts.</summary>
public sealed class TracedLine
{
    private string? _text;

    public required DocumentPlace Place { get; init; }

    public required ImmutableArray<TracedPiece> Pieces { get; init; }

    public string Text => _text ??= string.Concat(Pieces.Select(piece => piece.Text));
}
