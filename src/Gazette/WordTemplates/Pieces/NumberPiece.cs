using System.Diagnostics;
using System.Globalization;
using System.Text;
using Gazette.WordTemplates.Filling;

namespace Gazette.WordTemplates.Pieces;

/// <summary>A number or a name that must differ in every copy of what a loop repeats.</summary>
/// <param name="Written">As the template has it; the first copy keeps it.</param>
/// <param name="Loop">The innermost loop that repeats it.</param>
internal sealed record NumberPiece(CopyNumber Kind, string Written, int Loop) : Piece
{
    public override void Put(WordOutput output)
    {
        int round = output.Copies.RoundOf(Loop);
        output.Write(round <= 1 ? Encoding.UTF8.GetBytes(Written) : Encoding.UTF8.GetBytes(Kind switch
        {
            CopyNumber.Drawing => output.Copies.Next(Kind).ToString(CultureInfo.InvariantCulture),
            CopyNumber.Control => output.Copies.Next(Kind).ToString(CultureInfo.InvariantCulture),
            CopyNumber.Paragraph => output.Copies.Next(Kind).ToString("X8", CultureInfo.InvariantCulture),
            CopyNumber.Bookmark or CopyNumber.Note => output.Copies.Of(Kind, Written, round).ToString(CultureInfo.InvariantCulture),
            CopyNumber.Comment => output.Copies.Comment(Written, round).ToString(CultureInfo.InvariantCulture),
            CopyNumber.List => output.Copies.List(Written, round).ToString(CultureInfo.InvariantCulture),
            _ => throw new UnreachableException(),
        }));
    }
}

internal enum CopyNumber
{
    /// <summary>A picture, a text box, a chart.</summary>
    Drawing,

    Control,

    Paragraph,
    Bookmark,
    Note,
    Comment,
    List,
}
