using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Gazette.Packages.Markup;
using Gazette.Readers.Word;
using Gazette.WordTemplates.Reading;

namespace Gazette.WordTemplates.Pieces;

/// <summary>
/// Builds a table of contents again from the headings of the filled document: what is stored of it are the headings of the template. The numbers of its
/// pages only Word knows, so it is told to compute them when the document is opened.
/// </summary>
internal static class ContentsEdits
{
    public static bool IsOne(WordField field) => field is { Kind: "TOC", IsSimple: false, Separator: not null, Close: not null };

    /// <summary>Whether a paragraph is stored contents.</summary>
    public static bool Holds(WordField field, StoryParagraph paragraph) =>
        paragraph.Element.End > field.Separator!.Start && paragraph.Element.Start < field.Close!.Start;

    public static IEnumerable<Edit> Of(StoryPart part, WordField field, WordStyles styles)
    {
        MarkupElement? first = ParagraphOf(field.Separator!);
        MarkupElement? last = ParagraphOf(field.Close!);
        MarkupElement separator = field.Separator!.Parent!;
        MarkupElement end = field.Close!.Parent!;
        if (first is null || last is null || first == last || first.Parent != last.Parent || separator.Parent != first || end.Parent != last)
        {
            yield break;
        }

        ImmutableDictionary<int, byte[]> looks = LooksOf(part, field, first, styles);
        int levels = LastLevel(field.Code);
        bool hasPages = !field.Code.Contains("\\n", StringComparison.OrdinalIgnoreCase);
        yield return new Edit(field.Open.ContentStart - 2, field.Open.ContentStart - 2, EditPhase.Ends, 0, writer =>
            writer.WriteBytes(Encoding.UTF8.GetBytes(field.Open.IsEmptyTag ? $" {part.Prefix}dirty=\"true\"" : "")));
        yield return new Edit(separator.End, last.Start, EditPhase.Replaces, -1, writer =>
        {
            writer.Put(new ContentsPiece(IsFirst: true, looks, levels, hasPages));
            writer.CopySource(first.ContentEnd, first.End);
            writer.Put(new ContentsPiece(IsFirst: false, looks, levels, hasPages));
        });
        yield return new Edit(last.Child("pPr")?.End ?? last.ContentStart, end.Start, EditPhase.Replaces, -1, static _ => { });
    }

    private static MarkupElement? ParagraphOf(MarkupElement element)
    {
        MarkupElement? at = element.Parent;
        while (at is not null && !at.IsWord("p"))
        {
            at = at.Parent;
        }

        return at;
    }

    private static ImmutableDictionary<int, byte[]> LooksOf(StoryPart part, WordField field, MarkupElement first, WordStyles styles)
    {
        ImmutableDictionary<int, byte[]>.Builder looks = ImmutableDictionary.CreateBuilder<int, byte[]>();
        looks[0] = LookOf(part, first);
        foreach (StoryParagraph paragraph in part.Paragraphs.Where(paragraph => Holds(field, paragraph)))
        {
            string name = styles.Of(paragraph.Element.Child("pPr")?.Child("pStyle") is { } style ? part.Tree.Attribute(style, "val") : null).Name;
            if (name.StartsWith("toc ", StringComparison.Ordinal)
                && int.TryParse(name.AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture, out int level)
                && !looks.ContainsKey(level))
            {
                looks[level] = LookOf(part, paragraph.Element);
            }
        }

        return looks.ToImmutable();
    }

    private static byte[] LookOf(StoryPart part, MarkupElement paragraph) =>
        paragraph.Child("pPr") is { } look ? part.Tree.Span(look.Start, look.End).ToArray() : [];

    // TOC \o "1-3"
    private static int LastLevel(string code)
    {
        int dash = code.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 && dash + 1 < code.Length && code[dash + 1] is >= '1' and <= '9' ? code[dash + 1] - '0' : 3;
    }
}
