using System.Collections.Immutable;

namespace Gazette.Documents;

/// <summary>
/// Lets each first-level heading begin the paragraph below it, as some offices want in short documents: <c>一、主要工作。全年……</c>. A heading that is not
/// followed by a paragraph stays on a line of its own.
/// </summary>
internal static class RunInChapters
{
    /// <summary>The word for it in the layout option <c>headings</c>.</summary>
    public const string Option = "run-in-1";

    private const int ChapterLevel = 2;
    private const string EndMarks = "。！？.!?：:";

    public static Document Of(Document document) =>
        document.Properties.Layout.GetValueOrDefault("headings", "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Contains(Option)
            ? document with { Blocks = RunIn(document) }
            : document;

    private static ImmutableArray<Block> RunIn(Document document)
    {
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>(document.Blocks.Length);
        for (int i = 0; i < document.Blocks.Length; i++)
        {
            if (document.Blocks[i] is Heading { Level: ChapterLevel } heading && i + 1 < document.Blocks.Length
                && document.Blocks[i + 1] is Paragraph { Inlines: [not Image, ..] } body)
            {
                (string stop, string blank) = (document.Properties.Language.Marks.FullStop, document.Properties.Language.Marks.Blank);
                bool isEnded = InlineText.Of(heading.Inlines) is [.., var last] && EndMarks.Contains(last, StringComparison.Ordinal);
                ImmutableArray<Inline> opening = isEnded ? heading.Inlines : heading.Inlines.Add(new Text(stop, heading.Span));
                ImmutableArray<Inline> text = blank.Length == 0 ? body.Inlines : body.Inlines.Insert(0, new Text(blank, body.Span));
                blocks.Add(new RunInParagraph(ChapterLevel, opening, text, body.Span));
                i++;
            }
            else
            {
                blocks.Add(document.Blocks[i]);
            }
        }

        return blocks.DrainToImmutable();
    }
}
