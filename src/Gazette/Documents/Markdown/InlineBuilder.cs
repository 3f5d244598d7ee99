using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Gazette.Diagnostics;
using Gazette.Sources;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using Md = Markdig.Syntax.Inlines;

namespace Gazette.Documents.Markdown;

/// <summary>Builds the inlines of one block from Markdig's, and fills in the values. What their line ends mean is decided later.</summary>
/// <param name="referenceWord">A word of the document's language, for references until it is known what they print.</param>
internal sealed class InlineBuilder(
    MarkdownSource source, CommentCollector comments, ImageBuilder images, FootnoteBuilder footnotes, StyleList styles, string referenceWord, DiagnosticBag bag)
{
    // A stack of inlines under construction; each nesting level pops what it pushed (see Take).
    private readonly List<Inline> _built = [];

    private readonly List<Link> _headingLinks = [];
    private readonly FormulaBuilder _formulas = new(source, bag);
    private ValueBuilder? _values;

    public ImmutableArray<Inline> Build(ContainerInline? container) =>
        container is null ? []
        : FindLoneValue(container) is { } value ? [value]
        : BuildChecked(container);

    /// <summary>Whether there has been a reference, which is resolved once all anchors are known.</summary>
    public bool HasReferences => Values.HasReferences;

    /// <summary>The anchors so far that the text itself has as tags.</summary>
    public HashSet<string> TaggedAnchors { get; } = new(StringComparer.Ordinal);

    /// <summary>The links to headings so far, which are checked once all headings are known.</summary>
    public IReadOnlyList<Link> HeadingLinks => _headingLinks;

    /// <summary>A formula on lines of its own; its source as text if it is not in the subset.</summary>
    /// <param name="isClosed">Whether there are signs below it, too.</param>
    public ImmutableArray<Inline> BuildFormula(string text, int start, bool isClosed, SourceSpan span)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        if (!isClosed)
        {
            bag.Add(DocumentsDiagnostics.FormulaIncomplete(source.Locate(start, start + "$$".Length)));
            return BuildText($"$$\n{text}", start);
        }

        return _formulas.Build(text, start + "$$\n".Length, isDisplay: true, span) is { } formula ? [formula] : BuildText($"$$\n{text}\n$$", start);
    }

    /// <summary>The text of a piece of source that contains nothing but values: raw HTML, an address.</summary>
    public ImmutableArray<Inline> BuildText(string text, int start)
    {
        int from = _built.Count;
        AddText(text, start);
        return Take(from);
    }

    // A value that is the whole content of a table cell, a heading or an item.
    private Text? FindLoneValue(ContainerInline container) =>
        container.FirstChild is LiteralInline { NextSibling: null } literal && literal.Content.AsSpan() is [SlotMark.Open, ..] mark
            && source.SlotAt(mark, 0, out int length) is { Runs: [{ Text.Length: > 0 } run] } && length == mark.Length
            && !run.Text.AsSpan().ContainsAny('\n', '@')
            ? new Text(run)
            : null;

    private ImmutableArray<Inline> BuildChecked(ContainerInline container)
    {
        if (container.ParentBlock is { } block)
        {
            UnsupportedMarkup.Check(source, block.Span, bag);
        }

        return BuildChildren(container, 1);
    }

    private ImmutableArray<Inline> BuildChildren(ContainerInline container, int depth) => BuildSiblings(container, container.FirstChild, end: null, depth);

    // The inlines of a container from the first one up to an end, which does not belong to them.
    private ImmutableArray<Inline> BuildSiblings(ContainerInline container, Md.Inline? first, Md.Inline? end, int depth)
    {
        if (depth > MarkdownLimits.Nesting)
        {
            bag.Add(DocumentsDiagnostics.TooDeep(MarkdownLimits.Nesting, source.Locate(container.Span)));
            return [];
        }

        int from = _built.Count;
        for (Md.Inline? child = first; child != end; child = child!.NextSibling)
        {
            if (child is LiteralInline literal)
            {
                int taken = literal.PreviousSibling is LinkInline { IsImage: true } ? ImageBuilder.LengthOfAttributes(literal) : 0;
                footnotes.CheckMark(literal);
                AddText(literal.Content.AsSpan()[taken..], literal.Span.Start + taken, literal.IsFirstCharacterEscaped);
            }
            else if (child is HtmlInline html && ScriptTag.Of(html) is { } script && script.FindEnd(html) is { } closing)
            {
                SourceSpan span = source.Locate(html.Span.Start, closing.Span.End + 1);
                _built.Add(new Marked(script.Mark, BuildSiblings(container, html.NextSibling, closing, depth + 1), span));
                child = closing;
            }
            else if (child is HtmlInline tag && AnchorTag.Of(tag) is var (id, anchorEnd))
            {
                SourceSpan span = source.Locate(tag.Span.Start, anchorEnd.Span.End + 1);
                _built.Add(new Anchor(id, BuildSiblings(container, tag.NextSibling, anchorEnd, depth + 1), span));
                TaggedAnchors.Add(id);
                child = anchorEnd;
            }
            else
            {
                Add(child!, depth);
            }
        }

        return Take(from);
    }

    private ImmutableArray<Inline> Take(int from)
    {
        ImmutableArray<Inline> taken = [.. CollectionsMarshal.AsSpan(_built)[from..]];
        _built.RemoveRange(from, _built.Count - from);
        return taken;
    }

    private ValueBuilder Values => _values ??= new ValueBuilder(_built, referenceWord);

    private void Add(Md.Inline inline, int depth)
    {
        SourceSpan span = source.Locate(inline.Span);
        switch (inline)
        {
            case EmphasisInline emphasis:
                ImmutableArray<Inline> children = BuildChildren(emphasis, depth + 1);
                _built.Add((emphasis.DelimiterChar, emphasis.DelimiterCount) switch
                {
                    ('~', 2) => new Marked(InlineMark.Strikethrough, children, span),
                    ('~', _) => new Marked(InlineMark.Subscript, children, span),
                    ('^', _) => new Marked(InlineMark.Superscript, children, span),
                    (_, 2) => new Strong(children, span),
                    _ => new Emphasis(children, span),
                });
                break;
            case CodeInline code:
                string content = IsInTable(code) ? code.Content.Replace("\\|", "|", StringComparison.Ordinal) : code.Content;
                _built.Add(new Code(source.Restore(content).Replace('\n', ' '), span));
                break;
            case FormulaInline formula:
                string written = IsInTable(formula) ? formula.Source.Replace("\\|", "|", StringComparison.Ordinal) : formula.Source;
                if (_formulas.Build(written, formula.Span.Start + formula.Marks, formula.IsDisplay, span) is { } built)
                {
                    _built.Add(built);
                }
                else
                {
                    string marks = formula.IsDisplay ? "$$" : "$";
                    AddText(marks + written + marks, formula.Span.Start);
                }

                break;
            case LineBreakInline { IsHard: true }:
                _built.Add(new LineBreak(span));
                break;
            case LineBreakInline:
                _built.Add(new SoftLineEnd(IsInValue: false, source.RunOf("\n", inline.Span.Start, inline.Span.End + 1)));
                break;
            case FootnoteLink { IsBackLink: true }:
                break;
            case FootnoteLink mark:
                if (footnotes.Build(mark, Build, span) is { } note)
                {
                    _built.Add(note);
                }

                break;
            case LinkInline link:
                AddLink(link, depth, span);
                break;
            case AutolinkInline auto:
                string prefix = auto.IsEmail ? "mailto:" : "";
                AddLink(prefix + source.Restore(auto.Url), BuildText(auto.Url, auto.Span.Start + 1), span);
                break;
            case AddressInline address when IsInLink(address):
                AddText(address.Words, address.Span.Start);
                break;
            case AddressInline address:
                AddLink(address.Scheme + source.Restore(address.Words), BuildText(address.Words, address.Span.Start), span);
                break;
            case ReferenceInline reference:
                Values.AddReference(source.RunOf("@" + reference.Id, reference.Span.Start, reference.Span.End + 1));
                break;
            case HtmlEntityInline entity:
                AddCharacter(entity, span);
                break;
            case HtmlInline html:
                AddHtml(html, span);
                break;
            case StyledInline styled:
                ImmutableArray<Inline> words = BuildChildren(styled, depth + 1);
                _built.Add(new Styled(styles.Add(StyleKind.Character, styled.Style, span), words, span));
                break;
            case DelimiterInline delimiter:
                // Inside emphasis, Markdig leaves an unclosed bracket as a delimiter, with what follows as its children.
                AddText(delimiter.ToLiteral(), delimiter.Span.Start);
                _built.AddRange(BuildChildren(delimiter, depth + 1));
                break;
            case ContainerInline other:
                _built.AddRange(BuildChildren(other, depth + 1));
                break;
            default:
                throw new UnreachableException($"Markdig gave a {inline.GetType().Name}");
        }
    }

    private static bool IsInLink(Md.Inline inline)
    {
        ContainerInline? around = inline.Parent;
        while (around is not null and not LinkInline)
        {
            around = around.Parent;
        }

        return around is not null;
    }

    // GFM 0.29, 4.10: in a table cell, pipes are escaped everywhere, even in code.
    private static bool IsInTable(Md.Inline inline)
    {
        ContainerInline? root = inline.Parent;
        while (root?.Parent is { } parent)
        {
            root = parent;
        }

        return root?.ParentBlock is PipeTableCell;
    }

    private void AddLink(LinkInline link, int depth, SourceSpan span)
    {
        bool isInDescription = Values.IsInDescription;
        Values.IsInDescription |= link.IsImage;
        ImmutableArray<Inline> children = BuildChildren(link, depth + 1);
        Values.IsInDescription = isInDescription;
        if (!link.IsImage)
        {
            AddLink(source.Restore(link.Url ?? ""), children, span, source.Restore(link.Title ?? ""));
        }
        else if (images.Build(link, children, BuildText(link.Title ?? "", link.TitleSpan.Start + 1), span) is { } image)
        {
            _built.Add(image);
        }
    }

    private void AddLink(string target, ImmutableArray<Inline> children, SourceSpan span, string title = "")
    {
        if (LinkTarget.Check(target) is { } address)
        {
            string words = string.Join(' ', title.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
            Link link = new(address, children, span) { Title = words };
            _built.Add(link);
            if (address.StartsWith('#'))
            {
                _headingLinks.Add(link);
            }
        }
        else
        {
            bag.Add(DocumentsDiagnostics.UnsafeLink(target, span));
            _built.AddRange(children);
        }
    }

    // A character reference could insert what data and templates may not contain: control characters, and the marks of slots.
    private void AddCharacter(HtmlEntityInline entity, SourceSpan span)
    {
        string text = entity.Transcoded.ToString().Replace('\n', ' ');
        if (text.Any(c => (char.IsControl(c) && c != '\t') || c is (>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFD'))
        {
            bag.Add(DocumentsDiagnostics.BadCharacter(entity.Original.ToString(), span));
        }
        else
        {
            _built.Add(new Text(text, span));
        }
    }

    private void AddHtml(HtmlInline html, SourceSpan span)
    {
        if (html.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            comments.Add(html.Tag, span);
            return;
        }

        // The only HTML tag allowed, because Markdown has no other line break inside a heading or a table cell.
        if (html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) && html.Tag.AsSpan(3).Trim(" /").SequenceEqual(">"))
        {
            _built.Add(new LineBreak(span));
            return;
        }

        bag.Add(DocumentsDiagnostics.RawHtml(source.Restore(html.Tag), span));
        AddText(html.Tag, html.Span.Start);
    }

    /// <summary>Adds the template's own text, with values in place of their marks.</summary>
    private void AddText(ReadOnlySpan<char> text, int start, bool isFirstEscaped = false)
    {
        string beforeJoiner = "";
        int wordsStart = start;
        int shift = start + (isFirstEscaped ? 1 : 0);
        int done = 0;
        for (int i = NextMark(text, 0); i < text.Length; i = NextMark(text, i))
        {
            int length = 1;
            LocatedText? slot = text[i] == SlotMark.Open ? source.SlotAt(text, i, out length) : null;
            if (text[i] == SlotMark.Open && slot is null)
            {
                i++;
                continue;
            }

            if (text[i] == EmphasisFlanking.Joiner)
            {
                beforeJoiner = string.Concat(beforeJoiner, text[done..i]);
            }
            else
            {
                AddWords(beforeJoiner, text[done..i], wordsStart, shift + i);
                beforeJoiner = "";
                wordsStart = shift + i + length;
                if (slot is not null)
                {
                    Values.Add(slot);
                }
                else
                {
                    _built.Add(new SoftLineEnd(IsInValue: false, source.RunOf("\n", shift + i, wordsStart)));
                }
            }

            i += length;
            done = i;
        }

        AddWords(beforeJoiner, text[done..], wordsStart, shift + text.Length);
    }

    private static int NextMark(ReadOnlySpan<char> text, int from)
    {
        int found = text[from..].IndexOfAny(SlotMark.Open, '\n', EmphasisFlanking.Joiner);
        return found < 0 ? text.Length : from + found;
    }

    private void AddWords(string beforeJoiner, ReadOnlySpan<char> words, int start, int end)
    {
        if (beforeJoiner.Length + words.Length > 0)
        {
            _built.Add(new Text(source.RunOf(string.Concat(beforeJoiner, words), start, end)));
        }
    }
}
