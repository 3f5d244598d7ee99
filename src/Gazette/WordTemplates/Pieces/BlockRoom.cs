using System.Globalization;
using Gazette.Packages.Markup;
using Gazette.WordTemplates.Reading;

namespace Gazette.WordTemplates.Pieces;

/// <summary>Where in the body blocks go, which decides how wide they can be.</summary>
/// <param name="Section">The number of the section, from 0.</param>
/// <param name="Width">Of the text in a cell, in twips; null outside of tables, and where the cell does not say it.</param>
internal readonly record struct BlockRoom(int Section, int? Width)
{
    // 17.4.42: the usual margins of a cell, left and right together.
    private const int CellMargins = 216;

    private const int LeastWidth = 720;

    public static BlockRoom Of(StoryParagraph paragraph)
    {
        MarkupTree tree = paragraph.Part.Tree;
        int section = tree.Root.Descendants()
            .TakeWhile(element => element.Start < paragraph.Element.Start)
            .Count(element => element.IsWord("sectPr") && !element.Parent!.IsWord("sectPrChange"));
        MarkupElement? cell = paragraph.Element.Parent;
        while (cell is not null && !cell.IsWord("tc"))
        {
            cell = cell.Parent;
        }

        MarkupElement? width = cell?.Child("tcPr")?.Child("tcW");
        return new BlockRoom(
            section,
            width is not null && tree.Attribute(width, "type") is null or "dxa"
                && int.TryParse(tree.Attribute(width!, "w"), NumberStyles.None, CultureInfo.InvariantCulture, out int twips)
                && twips is > CellMargins + LeastWidth and < 40_000
                ? twips - CellMargins
                : null);
    }
}
