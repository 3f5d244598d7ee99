using System.Collections.Immutable;
using Gazette.Documents;

namespace Gazette.Writers.Word.Body;

/// <summary>Writes lists: paragraphs that carry the number of their list, which Word counts.</summary>
internal static class ListWriter
{
    /// <param name="start">The first number; null for bullets.</param>
    public static void Write(BodyWriter body, ImmutableArray<ListItem> items, int? start, Place place)
    {
        ListMark mark = body.Lists.Open(start, place.Lists);
        Place inside = place with { Around = Surroundings.List, Mark = null, Lists = place.Lists + 1, KeepNext = false };
        foreach (ListItem item in items)
        {
            WriteItem(body, item, mark, inside);
        }
    }

    private static void WriteItem(BodyWriter body, ListItem item, ListMark mark, Place inside)
    {
        Place first = inside with { Mark = mark };
        if (item.Blocks is not [Paragraph or RunInParagraph or Heading, ..])
        {
            // The number needs a paragraph to stand in.
            body.Paragraphs.Open(body.Form(first));
            body.Paragraphs.Close();
            first = inside;
        }

        for (int index = 0; index < item.Blocks.Length; index++)
        {
            body.WriteBlock(item.Blocks[index], index == 0 ? first : inside);
        }
    }
}
