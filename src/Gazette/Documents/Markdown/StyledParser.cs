using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Gazette.Documents.Markdown;

/// <summary>
/// Recognizes words in brackets with a style directly after them: <c>[words]{style="Strong Name"}</c>. It closes the bracket as Markdig closes that of a
/// link, so what stands in it is read as in a link.
/// </summary>
internal sealed class StyledParser : InlineParser
{
    public StyledParser() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (StyleAttribute.At(slice.Text.AsSpan(slice.Start + 1, slice.Length - 1)) is not (string style, int length)
            || processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { IsActive: true, IsImage: false } opening)
        {
            return false;
        }

        int end = processor.GetSourcePosition(slice.Start + length);
        StyledInline styled = new(style)
        {
            Span = new Markdig.Syntax.SourceSpan(opening.Span.Start, end),
            Line = opening.Line,
            Column = opening.Column,
        };
        opening.ReplaceBy(styled);
        processor.Inline = styled;
        processor.PostProcessInlines(0, styled, null, isFinalProcessing: false);
        styled.IsClosed = true;
        slice.Start += length + 1;
        return true;
    }
}
