using System.Collections.Immutable;
using Gazette.Diagnostics;
using Markdig.Syntax;
using SourceSpan = Gazette.Sources.SourceSpan;

namespace Gazette.Documents.Markdown;

/// <summary>Builds what is in HTML: comments, for whoever edits the template, and text.</summary>
internal sealed class HtmlBuilder(MarkdownSource source, CommentCollector comments, InlineBuilder inlines, DiagnosticBag bag)
{
    /// <summary>The text before or after a comment on its line, and what is no comment, which is shown as it is written.</summary>
    public ImmutableArray<Paragraph> Build(HtmlBlock html, SourceSpan span)
    {
        string text = source.Text[html.Span.Start..(html.Span.End + 1)];
        int shown = 0;
        ImmutableArray<Inline>.Builder written = ImmutableArray.CreateBuilder<Inline>();
        for (int open = text.IndexOf("<!--", StringComparison.Ordinal); open >= 0; open = text.IndexOf("<!--", shown, StringComparison.Ordinal))
        {
            int close = text.IndexOf("-->", open, StringComparison.Ordinal);
            if (close < 0)
            {
                bag.Add(DocumentsDiagnostics.UnclosedComment(source.Locate(html.Span.Start + open, html.Span.Start + open + "<!--".Length)));
                return [];
            }

            written.AddRange(inlines.BuildText(text[shown..open], html.Span.Start + shown));
            shown = close + "-->".Length;
            comments.Add(text[open..shown], source.Locate(html.Span.Start + open, html.Span.Start + shown));
        }

        written.AddRange(inlines.BuildText(text[shown..], html.Span.Start + shown));
        ImmutableArray<Paragraph> paragraphs = [.. InlineFlow.Paragraphs(written.ToImmutable()).Select(part => new Paragraph(part, span))];
        if (paragraphs.Any(paragraph => !string.IsNullOrWhiteSpace(InlineText.Of(paragraph.Inlines))))
        {
            string firstLine = InlineText.Of(paragraphs[0].Inlines);
            bag.Add(shown > 0
                ? DocumentsDiagnostics.TextAfterComment(span)
                : DocumentsDiagnostics.RawHtml(firstLine.Length > 40 ? firstLine[..40] + "…" : firstLine, span));
            return paragraphs;
        }

        return [];
    }
}
