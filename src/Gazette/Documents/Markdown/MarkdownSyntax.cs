using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Mathematics;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Gazette.Documents.Markdown;

/// <summary>The Markdown that Gazette reads: CommonMark, tables, <c>~~</c>, <c>^</c> and <c>~</c>, fenced containers and attributes on headings.</summary>
internal static class MarkdownSyntax
{
    // Markdig's limit for what may be open in a paragraph.
    private const int MostOpenMarks = 10 * 1024;

    private const string Marks = "*_~[";

    private static readonly object AttributesKey = new();

    private static readonly MarkdownPipeline Pipeline = BuildPipeline(withAddresses: false);

    private static readonly Lazy<MarkdownPipeline> PipelineOfAddresses = new(static () => BuildPipeline(withAddresses: true));

    /// <summary>Markdig's tree; null if the text is nested more deeply than Markdig supports.</summary>
    public static Markdig.Syntax.MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, AddressParser.MayBeIn(text) ? PipelineOfAddresses.Value : Pipeline);
        }
        catch (ArgumentException exception) when (exception.GetType() == typeof(ArgumentException))
        {
            // Markdig reports its depth limit only by this exception; derived exceptions would be bugs.
            return null;
        }
    }

    /// <summary>
    /// The end of the shortest sequence of opening lines that Markdig refuses. Its exception contains no place, so the marks are counted as it counts them;
    /// if that does not explain the refusal, the line is found by bisection.
    /// </summary>
    public static (int Start, int End) FindTooDeepLine(string text)
    {
        int open = 0;
        for (int start = 0, end; start < text.Length; start = end)
        {
            int next = text.IndexOf('\n', start);
            end = next < 0 ? text.Length : next + 1;
            ReadOnlySpan<char> line = text.AsSpan(start, end - start);
            open = line.IsWhiteSpace() ? 0 : open + CountMarks(line);
            if (open > MostOpenMarks)
            {
                return Parse(text[..end]) is null ? (start, end) : FindByBisection(text);
            }
        }

        return FindByBisection(text);
    }

    // Runs of asterisks, underscores and tildes, and single brackets.
    private static int CountMarks(ReadOnlySpan<char> line)
    {
        int count = 0;
        for (int at = line.IndexOfAny(Marks); at >= 0;)
        {
            count += at > 0 && line[at] == line[at - 1] && line[at] != '[' ? 0 : 1;
            int next = line[(at + 1)..].IndexOfAny(Marks);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return count;
    }

    private static (int Start, int End) FindByBisection(string text)
    {
        int good = 0;
        int bad = text.Length;
        while (text.IndexOf('\n', good) is int next and >= 0 && next + 1 < bad)
        {
            int middle = text.IndexOf('\n', good + ((bad - good) / 2));
            middle = middle < 0 || middle + 1 >= bad ? next + 1 : middle + 1;
            (good, bad) = Parse(text[..middle]) is null ? (good, middle) : (middle, bad);
        }

        return (good, bad);
    }

    /// <summary>The attributes in braces at the end of a heading's line; they are not part of its text.</summary>
    public static AttributeList? AttributesOf(HeadingBlock heading) => heading.GetData(AttributesKey) as AttributeList;

    private static MarkdownPipeline BuildPipeline(bool withAddresses)
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseFootnotes().UseDefinitionLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new ScriptParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new StyledParser());
        builder.InlineParsers.Add(new ReferenceParser());
        builder.InlineParsers.Add(new FormulaParser());
        if (withAddresses)
        {
            builder.InlineParsers.Add(new AddressParser());
        }

        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.BlockParsers.Insert(0, new MathBlockParser());
        builder.BlockParsers.Replace<ParagraphBlockParser>(new TableParagraphParser());
        builder.BlockParsers.FindExact<ListBlockParser>()!.ItemParsers.Add(new ListLabelParser());
        builder.BlockParsers.FindExact<HeadingBlockParser>()!.TryParseAttributes = TakeAttributes;
        return builder.Build();
    }

    // Only a complete, valid attribute list is removed: `# 报告 {草案}` keeps its text.
    private static bool TakeAttributes(BlockProcessor processor, ref StringSlice slice, IBlock block)
    {
        string line = slice.ToString().TrimEnd(' ', '\t');
        int open = line.LastIndexOf('{');
        if (open < 0 || line[^1] != '}' || (open > 0 && line[open - 1] is not (' ' or '\t')) || AttributeList.Parse(line[open..]) is not { } attributes)
        {
            return false;
        }

        block.SetData(AttributesKey, attributes);
        slice.End = slice.Start + line[..open].TrimEnd(' ', '\t').Length - 1;
        return true;
    }
}
