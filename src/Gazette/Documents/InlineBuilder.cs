using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Gazette.Diagnostics;
using Gazette.Sources;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using Md = Markdig.Syntax.Inlines;

namespace Gazette.Documents;

/// <summary>Builds the inlines of one block from Markdig's, and fills in the values. Line ends in them are still unsettled.</summary>
internal sealed class InlineBuilder(MarkdownSource source, CommentCollector comments, ImageBuilder images, FootnoteBuilder footnotes, DiagnosticBag bag)
{
    public ImmutableArray<Inline> Build(ContainerInline? container) => container is null ? [] : BuildChildren(container, 1);

    /// <summary>The text of a source stretch with nothing in it but values: raw HTML, an address.</summary>
    public ImmutableArray<Inline> BuildText(string text, int start)
    {
        ImmutableArray<Inline>.Builder inlines = ImmutableArray.CreateBuilder<Inline>();
        AddText(inlines, text, start);
        return inlines.ToImmutable();
    }

    private ImmutableArray<Inline> BuildChildren(ContainerInline container, int depth)
    {
        if (depth > MarkdownLimits.Nesting)
        {
            bag.Add(DocumentsDiagnostics.TooDeep(MarkdownLimits.Nesting, source.Locate(container.Span)));
            return [];
        }

        ImmutableArray<Inline>.Builder inlines = ImmutableArray.CreateBuilder<Inline>();
        for (Md.Inline? child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            Add(inlines, child, depth);
        }

        return inlines.ToImmutable();
    }

    private void Add(ImmutableArray<Inline>.Builder inlines, Md.Inline inline, int depth)
    {
        SourceSpan span = source.Locate(inline.Span);
        switch (inline)
        {
            case LiteralInline literal:
                int taken = literal.PreviousSibling is LinkInline { IsImage: true } ? ImageBuilder.LengthOfAttributes(literal) : 0;
                footnotes.CheckMark(literal);
                AddText(inlines, literal.Content.ToString()[taken..], literal.Span.Start + taken, literal.IsFirstCharacterEscaped);
                break;
            case EmphasisInline emphasis:
                ImmutableArray<Inline> children = BuildChildren(emphasis, depth + 1);
                inlines.Add(emphasis.DelimiterCount == 2 ? new Strong(children, span) : new Emphasis(children, span));
                break;
            case CodeInline code:
                string content = IsInTable(code) ? code.Content.Replace("\\|", "|", StringComparison.Ordinal) : code.Content;
                inlines.Add(new Code(source.Restore(content).Replace('\n', ' '), span));
                break;
            case LineBreakInline { IsHard: true }:
                inlines.Add(new LineBreak(span));
                break;
            case LineBreakInline:
                inlines.Add(new SoftLineEnd(IsInValue: false, span));
                break;
            case FootnoteLink { IsBackLink: true }:
                break;
            case FootnoteLink mark:
                if (footnotes.Build(mark, Build, span) is { } note)
                {
                    inlines.Add(note);
                }

                break;
            case LinkInline link:
                AddLink(inlines, link, depth, span);
                break;
            case AutolinkInline auto:
                string prefix = auto.IsEmail ? "mailto:" : "";
                AddLink(inlines, prefix + source.Restore(auto.Url), BuildText(auto.Url, auto.Span.Start + 1), span);
                break;
            case HtmlEntityInline entity:
                AddCharacter(inlines, entity, span);
                break;
            case HtmlInline html:
                AddHtml(inlines, html, span);
                break;
            case DelimiterInline delimiter:
                // Markdig leaves brackets that nothing closes inside emphasis as they are, and what follows inside them.
                AddText(inlines, delimiter.ToLiteral(), delimiter.Span.Start);
                inlines.AddRange(BuildChildren(delimiter, depth + 1));
                break;
            case ContainerInline other:
                inlines.AddRange(BuildChildren(other, depth + 1));
                break;
            default:
                throw new UnreachableException($"Markdig gave a {inline.GetType().Name}");
        }
    }

    // GFM 0.29, 4.10: in a table's cell a pipe is escaped everywhere, in code too.
    private static bool IsInTable(Md.Inline inline)
    {
        ContainerInline? root = inline.Parent;
        while (root?.Parent is { } parent)
        {
            root = parent;
        }

        return root?.ParentBlock is PipeTableCell;
    }

    private void AddLink(ImmutableArray<Inline>.Builder inlines, LinkInline link, int depth, SourceSpan span)
    {
        ImmutableArray<Inline> children = BuildChildren(link, depth + 1);
        if (!link.IsImage)
        {
            AddLink(inlines, source.Restore(link.Url ?? ""), children, span);
        }
        else if (images.Build(link, children, BuildText(link.Title ?? "", link.TitleSpan.Start + 1), span) is { } image)
        {
            inlines.Add(image);
        }
    }

    private void AddLink(ImmutableArray<Inline>.Builder inlines, string target, ImmutableArray<Inline> children, SourceSpan span)
    {
        if (LinkTarget.Check(target) is { } address)
        {
            inlines.Add(new Link(address, children, span));
        }
        else
        {
            bag.Add(DocumentsDiagnostics.UnsafeLink(target, span));
            inlines.AddRange(children);
        }
    }

    // A character reference could smuggle in what data and templates may not hold: controls, and the marks of slots.
    private void AddCharacter(ImmutableArray<Inline>.Builder inlines, HtmlEntityInline entity, SourceSpan span)
    {
        string text = entity.Transcoded.ToString().Replace('\n', ' ');
        if (text.Any(c => (char.IsControl(c) && c != '\t') || c is (>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFD'))
        {
            bag.Add(DocumentsDiagnostics.BadCharacter(entity.Original.ToString(), span));
        }
        else
        {
            inlines.Add(new Text(text, span));
        }
    }

    private void AddHtml(ImmutableArray<Inline>.Builder inlines, HtmlInline html, SourceSpan span)
    {
        if (html.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            comments.Add(html.Tag, span);
            return;
        }

        // The one tag that Markdown has no other word for inside a heading or a table cell.
        if (html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) && html.Tag.AsSpan(3).Trim(" /").SequenceEqual(">"))
        {
            inlines.Add(new LineBreak(span));
            return;
        }

        bag.Add(DocumentsDiagnostics.RawHtml(source.Restore(html.Tag), span));
        AddText(inlines, html.Tag, html.Span.Start);
    }

    /// <summary>Adds the template's own words, and the values where their marks stand.</summary>
    private void AddText(ImmutableArray<Inline>.Builder inlines, string text, int start, bool isFirstEscaped = false)
    {
        if (!text.AsSpan().ContainsAny(Slot.Open, '\n', EmphasisFlanking.Joiner))
        {
            if (text.Length > 0)
            {
                inlines.Add(new Text(text, source.Locate(start, start + (isFirstEscaped ? 1 : 0) + text.Length)));
            }

            return;
        }

        StringBuilder words = new();
        int wordsStart = start;
        int shift = start + (isFirstEscaped ? 1 : 0);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == Slot.Open && source.SlotAt(text, i, out int length) is { } slot)
            {
                Flush(shift + i);
                AddValue(inlines, slot);
                i += length - 1;
                wordsStart = shift + i + 1;
            }
            else if (text[i] == '\n')
            {
                Flush(shift + i);
                inlines.Add(new SoftLineEnd(IsInValue: false, source.Locate(shift + i, shift + i + 1)));
                wordsStart = shift + i + 1;
            }
            else if (text[i] != EmphasisFlanking.Joiner)
            {
                words.Append(text[i]);
            }
        }

        Flush(shift + text.Length);

        void Flush(int end)
        {
            if (words.Length > 0)
            {
                inlines.Add(new Text(words.ToString(), source.Locate(wordsStart, end)));
                words.Clear();
            }
        }
    }

    // Line ends are counted over the whole value, since the two that part paragraphs may come from two runs.
    private static void AddValue(ImmutableArray<Inline>.Builder inlines, Slot slot)
    {
        int lineEnds = 0;
        SourceSpan place = default;
        foreach (SourceRun run in slot.Runs)
        {
            string[] lines = run.Text.Split('\n');
            for (int i = 0; i < lines.Length; i++)
            {
                if (i > 0)
                {
                    lineEnds++;
                    place = run.Span;
                }

                string line = i < lines.Length - 1 ? lines[i].TrimEnd(' ', '\t') : lines[i];
                line = lineEnds > 0 ? line.TrimStart(' ', '\t') : line;
                if (line.Length > 0)
                {
                    AddLineEnd();
                    inlines.Add(new Text(line, run.Span));
                }
            }
        }

        AddLineEnd();

        void AddLineEnd()
        {
            if (lineEnds > 0)
            {
                inlines.Add(lineEnds > 1 ? new ParagraphBreak(place) : new SoftLineEnd(IsInValue: true, place));
                lineEnds = 0;
            }
        }
    }
}
