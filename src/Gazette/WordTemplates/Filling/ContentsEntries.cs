using System.Collections.Immutable;
using System.Text;
using Gazette.Documents;
using Gazette.Packages.Markup;
using Gazette.WordTemplates.Pieces;
using Gazette.Writers.Word.Body;
using Gazette.Writers.Word.Packaging;

namespace Gazette.WordTemplates.Filling;

/// <summary>The entries of a table of contents: the headings of the filled document. A heading that has a bookmark for it is linked to.</summary>
internal static class ContentsEntries
{
    // Word calls the bookmarks that it makes for tables of contents so.
    private const string BookmarkPrefix = "_Toc";

    public static void Fill(FilledParts parts, Document tree, PartChanges changes)
    {
        Heading[] headings = [.. Headings(tree.Blocks)];
        foreach ((FilledPart part, int position, ContentsPiece piece) in parts.Contents)
        {
            Queue<(string Words, string Name)> bookmarks = BookmarksOf(part);
            (Heading Heading, string? Bookmark)[] listed =
            [
                .. headings.Select(heading => (heading, FindBookmark(heading, bookmarks)))
                    .Where(entry => entry.heading.Level > 1 && entry.heading.Level - 1 <= piece.Last),
            ];
            changes.Add(part, position, position, Write(piece, piece.IsFirst ? listed.Take(1) : listed.Skip(1), part.Part!.Prefix));
        }
    }

    private static Queue<(string Words, string Name)> BookmarksOf(FilledPart part)
    {
        MarkupTree tree = part.Read();
        Queue<(string Words, string Name)> bookmarks = new();
        foreach (MarkupElement mark in tree.Root.Descendants().Where(element => element.IsWord("bookmarkStart") && element.Parent!.IsWord("p")))
        {
            if (tree.Attribute(mark, "name") is { } name && name.StartsWith(BookmarkPrefix, StringComparison.Ordinal) && name.All(IsNameLetter))
            {
                bookmarks.Enqueue((string.Concat(mark.Parent!.Descendants().Where(element => element.IsWord("t")).Select(tree.Text)), name));
            }
        }

        return bookmarks;
    }

    private static bool IsNameLetter(char letter) => char.IsAsciiLetterOrDigit(letter) || letter == '_';

    // Both are in the order of the document; a heading with an automatic number begins with it.
    private static string? FindBookmark(Heading heading, Queue<(string Words, string Name)> bookmarks)
    {
        string words = InlineText.Of(heading.Inlines).Trim();
        string? found = null;
        while (bookmarks.TryPeek(out (string Words, string Name) next) && next.Words.Trim() is var text && words.EndsWith(text, StringComparison.Ordinal))
        {
            found ??= next.Name;
            bookmarks.Dequeue();
        }

        return found;
    }

    private static byte[] Write(ContentsPiece piece, IEnumerable<(Heading Heading, string? Bookmark)> entries, string prefix)
    {
        Utf8XmlBuffer xml = new();
        foreach ((Heading heading, string? bookmark) in entries)
        {
            if (!piece.IsFirst)
            {
                Raw("<w:p>");
                xml.Raw(piece.Looks.GetValueOrDefault(heading.Level - 1, piece.Looks[0]));
            }

            Raw(bookmark is null ? "" : $"<w:hyperlink w:anchor=\"{bookmark}\" w:history=\"1\">");
            Raw("<w:r><w:t xml:space=\"preserve\">");
            xml.Text(InlineText.Of(heading.Inlines));
            Raw("</w:t></w:r>");
            Raw(piece.HasPages ? $"<w:r><w:tab/></w:r>{PageOf(bookmark)}" : "");
            Raw(bookmark is null ? "" : "</w:hyperlink>");
            Raw(piece.IsFirst ? "" : "</w:p>");
        }

        return xml.WrittenSpan.ToArray();

        void Raw(string markup) => xml.Raw(Encoding.UTF8.GetBytes(markup
            .Replace("<w:", "<" + prefix, StringComparison.Ordinal).Replace("</w:", "</" + prefix, StringComparison.Ordinal)
            .Replace(" w:", " " + prefix, StringComparison.Ordinal)));
    }

    private static string PageOf(string? bookmark)
    {
        string unknown = $"<w:r><w:t>{ContentsWriter.UnknownPage}</w:t></w:r>";
        return bookmark is null
            ? unknown
            : "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + $"<w:r><w:instrText xml:space=\"preserve\"> PAGEREF {bookmark} \\h </w:instrText></w:r>"
                + $"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{unknown}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static IEnumerable<Heading> Headings(ImmutableArray<Block> blocks) =>
        blocks.SelectMany(block => block is Heading heading ? [heading] : Headings(block.Children));
}
