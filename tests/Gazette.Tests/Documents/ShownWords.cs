using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Gazette.Documents;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace Gazette.Tests.Documents;

/// <summary>The text that readers see: of Markdown as a CommonMark reader with GitHub's additions shows it, and of a document tree.</summary>
internal static partial class ShownWords
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseAutoLinks().UseFootnotes()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();

    public static string OfMarkdown(string text)
    {
        string shown = Hidden().Replace(Markdown.ToHtml(text, Pipeline), "");
        shown = Picture().Replace(shown, picture => picture.Groups["alt"].Value);
        shown = BlockTag().Replace(shown, " ");
        return WebUtility.HtmlDecode(Tag().Replace(shown, ""));
    }

    public static string Of(Document document)
    {
        StringBuilder text = new();
        Add(document.Blocks);
        return text.ToString();

        void Add(IEnumerable<Block> blocks)
        {
            foreach (Block block in blocks)
            {
                text.Append(block is CodeBlock code ? code.Text : string.Join(' ', LinesOf(block).Select(TextOf))).Append('\n');
                Add(block.Children);
            }
        }
    }

    /// <summary>Runs of letters and digits.</summary>
    public static string[] Split(string text) => [.. Word().Matches(text).Select(word => word.Value)];

    /// <summary>All characters but blanks. The quotation marks and minus signs of good typesetting count as those that were typed.</summary>
    public static string[] Signs(string text) =>
        [.. Sign().Matches(text).Select(sign => sign.Value switch { "‘" or "’" => "'", "“" or "”" => "\"", "−" => "-", var other => other })];

    private static IEnumerable<IEnumerable<Inline>> LinesOf(Block block) => block switch
    {
        Heading heading => [heading.Inlines],
        Paragraph paragraph => [paragraph.Inlines],
        RunInParagraph paragraph => [paragraph.Heading, paragraph.Body],
        Table table => table.Rows.SelectMany(row => row.Cells).Select(cell => (IEnumerable<Inline>)cell.Inlines),
        _ => [],
    };

    private static string TextOf(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Image image => image.Alternative,
        Footnote note => $" {string.Join(' ', note.Paragraphs.Select(paragraph => TextOf(paragraph.Inlines)))} ",
        LineBreak => "\n",
        _ when inline.Children.Length > 0 => TextOf(inline.Children),
        _ => InlineText.Of([inline]),
    }));

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"[\uD800-\uDBFF][\uDC00-\uDFFF]|\S")]
    private static partial Regex Sign();

    // What browsers do not show, and the numbers of footnotes, which are no text of a tree.
    [GeneratedRegex(
        @"<a [^>]*class=""footnote-(back-)?ref"".*?</a>|<!--.*?-->|<(script|style|title|textarea)\b.*?(</\1>|$)|<\?.*?(\?>|$)|<!\[CDATA\[.*?(\]\]>|$)"
        + "|<![A-Za-z].*?>",
        RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Hidden();

    [GeneratedRegex("<img [^>]*?alt=\"(?<alt>[^\"]*)\"[^>]*>")]
    private static partial Regex Picture();

    [GeneratedRegex(@"</?(p|div|h\d|li|ul|ol|blockquote|pre|table|thead|tbody|tr|td|th|hr|br|dl|dt|dd|section)\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex BlockTag();

    [GeneratedRegex("</?[A-Za-z][^>]*>")]
    private static partial Regex Tag();
}
