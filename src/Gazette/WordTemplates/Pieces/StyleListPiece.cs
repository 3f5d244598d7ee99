using System.Globalization;
using System.Text;
using Gazette.WordTemplates.Filling;

namespace Gazette.WordTemplates.Pieces;

/// <summary>
/// The list of a paragraph that has it from its style: the first round of the loop leaves it to the style, each later one has a list of its own.
/// </summary>
/// <param name="Written">The number of the list that the style names.</param>
/// <param name="Prefix">That of WordprocessingML, with its colon.</param>
internal sealed record StyleListPiece(string Written, int Level, int Loop, string Prefix) : Piece
{
    public override void Put(WordOutput output)
    {
        int round = output.Copies.RoundOf(Loop);
        if (round > 1)
        {
            int list = output.Copies.List(Written, round);
            output.Write(Encoding.UTF8.GetBytes(string.Create(
                CultureInfo.InvariantCulture,
                $"<{Prefix}numPr><{Prefix}ilvl {Prefix}val=\"{Level}\"/><{Prefix}numId {Prefix}val=\"{list}\"/></{Prefix}numPr>")));
        }
    }
}
