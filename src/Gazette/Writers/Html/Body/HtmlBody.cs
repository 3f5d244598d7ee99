using System.Collections.Immutable;
using System.Diagnostics;
using Gazette.Documents;
using Gazette.Sources;
using Gazette.Writers.Layout;
using Gazette.Writers.Word;

namespace Gazette.Writers.Html.Body;

/// <summary>
/// Writes the blocks of a document. This class and the writers of single blocks choose elements and classes; the style sheets say how they look.
/// </summary>
internal sealed class HtmlBody
{
    private readonly HeadingRanks _ranks = new();

    /// <param name="marks">Numbers the values; null for a page whose values have no marks.</param>
    public HtmlBody(HtmlBuffer html, WordLayout layout, ImmutableArray<Block> blocks, ValueMarks? marks = null)
    {
        Html = html;
        Layout = layout;
        Measures = Measures.Of(layout);
        References = new HtmlReferences(blocks);
        Inlines = new InlineHtml(html, References, layout, marks);
        Marks = marks;
    }

    public HtmlBuffer Html { get; }

    public WordLayout Layout { get; }

    public Measures Measures { get; }

    public HtmlReferences References { get; }

    public InlineHtml Inlines { get; }

    /// <summary>Null for a page whose values have no marks.</summary>
    public ValueMarks? Marks { get; }

    public void WriteBlocks(ImmutableArray<Block> blocks, HtmlPlace place)
    {
        int index = 0;
        while (index < blocks.Length)
        {
            int taken = FigureHtml.Write(this, blocks.AsSpan()[index..], place);
            if (taken == 0)
            {
                WriteBlock(blocks[index], place);
            }

            index += Math.Max(taken, 1);
        }
    }

    public void WriteBlock(Block block, HtmlPlace place)
    {
        switch (block)
        {
            case Paragraph paragraph:
                WriteParagraph(paragraph.Inlines, StyleClass.Of(paragraph.Style, ""));
                break;
            case RunInParagraph runIn:
                Html.Markup($"<p><b class=\"run-in-{Math.Clamp(runIn.Level - 1, 1, 4)}\">");
                Inlines.Write(runIn.Heading);
                Html.Markup("</b>");
                Inlines.Write(runIn.Body);
                Html.Markup("</p>\n");
                break;
            case Heading heading:
                WriteHeading(heading, place);
                break;
            case BulletList list:
                ListHtml.Write(this, list.Items, null, default, place);
                break;
            case OrderedList list:
                ListHtml.Write(this, list.Items, list.Start, list.Style, place);
                break;
            case DefinitionList list:
                ListHtml.Write(this, list, place);
                break;
            case Table table:
                TableHtml.Write(this, table, place.Table ?? TableForm.None, caption: null);
                break;
            case Quote quote:
                Html.Markup("<blockquote>\n");
                WriteBlocks(quote.Blocks, place);
                Html.Markup("</blockquote>\n");
                break;
            case Rule:
                Html.Markup("<hr/>\n");
                break;
            case CodeBlock code:
                WriteCode(code);
                break;
            case Container container:
                ContainerHtml.Write(this, container, place);
                break;
            default:
                throw new UnreachableException(block.GetType().Name);
        }
    }

    /// <param name="css">A class; empty for running text.</param>
    /// <param name="style">Lengths that follow from the text.</param>
    public void WriteParagraph(ImmutableArray<Inline> inlines, string css = "", string style = "")
    {
        OpenParagraph(css, style);
        Inlines.Write(inlines);
        Html.Markup("</p>\n");
    }

    public void OpenParagraph(string css, string style = "") =>
        Html.Markup("<p").Markup(css.Length > 0 ? $" class=\"{css}\"" : "").Markup(style.Length > 0 ? $" style=\"{style}\"" : "").Markup(">");

    /// <summary>Writes the paragraphs among the blocks with this class; other blocks are written as usual.</summary>
    public void WriteParagraphs(ImmutableArray<Block> blocks, string css, HtmlPlace place)
    {
        foreach (Block block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                WriteParagraph(paragraph.Inlines, StyleClass.Of(paragraph.Style, css));
            }
            else
            {
                WriteBlock(block, place);
            }
        }
    }

    private void WriteHeading(Heading heading, HtmlPlace place)
    {
        int rank = _ranks.Next(heading.Level + (place.InAttachment ? 1 : 0));
        string level = heading.Level > 1 ? $"level-{heading.Level - 1}" : place.InAttachment ? "attachment-title" : "title";
        Html.Markup($"<h{rank}").Attribute("class", StyleClass.Of(heading.Style, level)).Attribute("id", References.NextHeading()).Markup(">");
        if (heading.Level == 1 && Layout is { Official: true, IsHan: true } && heading.Inlines.All(inline => inline is Text))
        {
            WriteTitle(LocatedLine.Of(heading.Inlines.AsSpan()));
        }
        else
        {
            Inlines.Write(heading.Inlines);
        }

        Html.Markup($"</h{rank}>\n");
    }

    /// <summary>A title too long for one line is split between words (GB/T 9704-2012, 7.3.1), unless its author has done so.</summary>
    private void WriteTitle(LocatedText title)
    {
        IReadOnlyList<int> ends = TitleLines.Part(title.Text);
        if (ends.Count == 0)
        {
            Inlines.WriteText(title);
            return;
        }

        int start = 0;
        foreach (int end in ends.Append(title.Length))
        {
            Html.Markup("<span class=\"line\">");
            Inlines.WriteText(title.Slice(start, end));
            Html.Markup("</span>");
            start = end;
        }
    }

    private void WriteCode(CodeBlock code)
    {
        Html.Markup("<pre><code>");
        string between = "";
        foreach (string line in code.Text.TrimEnd('\n').Split('\n'))
        {
            Html.Markup(between).Text(line);
            between = "\n";
        }

        Html.Markup("</code></pre>\n");
    }
}
