using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.WordTemplates.Pieces;
using Gazette.Writers.Word.Packaging;

namespace Gazette.WordTemplates.Filling;

/// <summary>The entries of a table of contents: the headings of the filled document.</summary>
internal static class ContentsEntries
{
    public static void Fill(
        FilledParts parts, Document tree, Dictionary<FilledPart, List<(int Start, int End, byte[] Bytes)>> changes)
    {
        Heading[] headings = [.. Headings(tree.Blocks)];
        foreach ((FilledPart part, int position, ContentsPiece piece) in parts.Contents)
        {
            Heading[] listed = [.. headings.Where(heading => heading.Level > 1 && heading.Level - 1 <= piece.Last)];
            (changes.TryGetValue(part, out List<(int Start, int End, byte[] Bytes)>? known) ? known : changes[part] = [])
                .Add((position, position, Write(piece, piece.IsFirst ? listed.Take(1) : listed.Skip(1), part.Part!.Prefix)));
        }
    }

    private static byte[] Write(ContentsPiece piece, IEnumerable<Heading> headings, string prefix)
    {
        Utf8XmlBuffer xml = new();
        foreach (Heading heading in headings)
        {
            if (!piece.IsFirst)
            {
                Tag(xml, "<", prefix, "p>");
                xml.Raw(piece.Looks.GetValueOrDefault(heading.Level - 1, piece.Looks[0]));
            }

            Tag(xml, "<", prefix, "r>");
            Tag(xml, "<", prefix, "t xml:space=\"preserve\">");
            xml.Text(InlineText.Of(heading.Inlines));
            Tag(xml, "</", prefix, "t>");
            Tag(xml, "</", prefix, "r>");
            if (!piece.IsFirst)
            {
                Tag(xml, "</", prefix, "p>");
            }
        }

        return xml.WrittenSpan.ToArray();
    }

    private static void Tag(Utf8XmlBuffer xml, string start, string prefix, string end) =>
        xml.Raw(System.Text.Encoding.UTF8.GetBytes(start + prefix + end));

    private static IEnumerable<Heading> Headings(ImmutableArray<Block> blocks) =>
        blocks.SelectMany(block => block is Heading heading ? [heading] : Headings(block.Children));
}
