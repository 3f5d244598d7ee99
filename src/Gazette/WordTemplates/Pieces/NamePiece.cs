using System.Globalization;
using System.Text;
using Gazette.WordTemplates.Filling;

namespace Gazette.WordTemplates.Pieces;

/// <summary>The name of a bookmark that a loop repeats, where it is given and where the copy refers to it.</summary>
internal sealed record NamePiece(string Written, int Loop) : Piece
{
    // 17.13.6.2: a longer name is cut by Word.
    private const int Longest = 40;

    public override void Put(WordOutput output)
    {
        int round = output.Copies.RoundOf(Loop);
        string ending = round <= 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"_{round}");
        output.Write(Encoding.UTF8.GetBytes(Written[..Math.Min(Written.Length, Longest - ending.Length)] + ending));
    }
}
