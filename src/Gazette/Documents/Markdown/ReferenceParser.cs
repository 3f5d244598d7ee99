using Gazette.Sources;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Gazette.Documents.Markdown;

/// <summary>Recognizes references, <c>@tbl-costs</c>; other words with an <c>@</c> are text, and so is one directly after a letter or a digit.</summary>
internal sealed class ReferenceParser : InlineParser
{
    public ReferenceParser() => OpeningCharacters = ['@'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        int length = ReferenceKind.LengthOf(slice.Text.AsSpan(slice.Start + 1, slice.Length - 1));
        if (length == 0 || char.IsAsciiLetterOrDigit(slice.PeekCharExtra(-1)))
        {
            return false;
        }

        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new ReferenceInline(slice.Text.Substring(slice.Start + 1, length))
        {
            Span = new Markdig.Syntax.SourceSpan(start, start + length),
            Line = line,
            Column = column,
        };
        slice.Start += length + 1;
        return true;
    }
}
