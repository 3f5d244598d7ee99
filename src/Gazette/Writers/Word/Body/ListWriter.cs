using System.Collections.Immutable;
using Gazette.Documents;

namespace Gazette.Writers.Word.Body;

/// <summary>Writes lists as paragraphs with the number of their list, which Word counts.</summary>
internal static class ListWriter
{
    /// <param name="start">The first number; null for bullets.</param>
    public static void Write(BodyWriter body, ImmutableArray<ListItem> items, int? start, ListStyle style, BlockContext place)
    {
        ListMark mark = body.Lists.Open(start, style, place.Lists);
        BlockContext inside = place with { Around = Enclosure.List, Mark = null, Lists = place.Lists + 1, KeepNext = false };
        foreach (ListItem item in items)
        {
            WriteItem(body, item, mark, isNumbered: start is not null, inside);
        }
    }

    private static void WriteItem(BodyWriter body, ListItem item, ListMark mark, bool isNumbered, BlockContext inside)
    {
        if (item is { IsDone: bool isDone, Blocks: [Paragraph task, ..] })
        {
            WriteTask(body, task, isDone, isNumbered ? mark : null, inside);
            WriteRest(body, item.Blocks.RemoveAt(0), inside, inside);
            return;
        }

        // Bullets of the style's own are in place of ours. Numbers are always ours, since those of a style go on from one list to the next.
        bool isOfStyle = !isNumbered && item.Blocks is [Paragraph { Style: { } style }, ..]
            && body.Styles.Find(StyleKind.Paragraph, style) is { IsNumbered: true };
        BlockContext first = isOfStyle ? inside : inside with { Mark = mark };
        if (item.Blocks is not [Paragraph or RunInParagraph or Heading, ..])
        {
            // The number needs a paragraph.
            body.Paragraphs.Open(body.Form(first));
            body.Paragraphs.Close();
            first = inside;
        }

        WriteRest(body, item.Blocks, first, inside);
    }

    private static void WriteRest(BodyWriter body, ImmutableArray<Block> blocks, BlockContext first, BlockContext inside)
    {
        for (int index = 0; index < blocks.Length; index++)
        {
            body.WriteBlock(blocks[index], index == 0 ? first : inside);
        }
    }

    /// <summary>A checkbox replaces the bullet, but comes after a number.</summary>
    private static void WriteTask(BodyWriter body, Paragraph task, bool isDone, ListMark? number, BlockContext inside)
    {
        body.Pictures.Room = body.RoomAt(inside);
        body.Paragraphs.Open(body.Form(inside with { Mark = number }));
        body.Xml.Raw("<w:sdt><w:sdtPr><w14:checkbox xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"><w14:checked w14:val=\""u8);
        body.Xml.Raw(isDone ? "1"u8 : "0"u8);
        body.Xml.Raw(
            "\"/><w14:checkedState w14:val=\"2611\" w14:font=\"Segoe UI Symbol\"/><w14:uncheckedState w14:val=\"2610\" w14:font=\"Segoe UI Symbol\"/>"u8
            + "</w14:checkbox></w:sdtPr>"u8);
        body.Xml.Raw("<w:sdtContent><w:r><w:rPr><w:rStyle w:val=\"CheckBox\"/><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t>"u8);
        body.Xml.Raw(isDone ? "\u2611"u8 : "\u2610"u8);
        body.Xml.Raw("</w:t></w:r></w:sdtContent></w:sdt>"u8);
        body.Paragraphs.WriteText(" ", default);
        body.Paragraphs.WriteInlines(task.Inlines);
        body.Paragraphs.Close();
    }
}
