using System.Buffers;
using Gazette.Documents.Mathematics;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Gazette.Documents.Markdown;

/// <summary>
/// Recognizes formulas, <c>$x^2$</c> and <c>$$…$$</c>, by Pandoc's rules, which keep prices apart: no blank inside beside the signs, no digit after them.
/// What has no sign of mathematics in it, such as the name of a variable in a script, is text as well.
/// </summary>
internal sealed class FormulaParser : InlineParser
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("\\^_=+<>");
    private static readonly SearchValues<char> SignsOfTerms = SearchValues.Create("0123456789-/()!'*|");

    public FormulaParser() => OpeningCharacters = ['$'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> text = slice.Text.AsSpan(slice.Start, slice.Length);
        bool isDisplay = text is ['$', '$', ..];
        int marks = isDisplay ? 2 : 1;
        int length = isDisplay ? LengthOfDisplay(text[2..]) : LengthOfInline(text[1..]);
        if (length <= 0 || length > MathParser.Longest)
        {
            // Both signs, so that the second does not open another formula.
            return isDisplay && Skip(processor, ref slice);
        }

        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new FormulaInline(text.Slice(marks, length).ToString(), isDisplay)
        {
            Span = new Markdig.Syntax.SourceSpan(start, start + length + (2 * marks) - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length + (2 * marks);
        return true;
    }

    private static bool Skip(InlineProcessor processor, ref StringSlice slice)
    {
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new Markdig.Syntax.Inlines.LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start + 1))
        {
            Span = new Markdig.Syntax.SourceSpan(start, start + 1),
            Line = line,
            Column = column,
        };
        slice.Start += 2;
        return true;
    }

    private static int LengthOfDisplay(ReadOnlySpan<char> text)
    {
        int end = text.IndexOf("$$");
        return end > 0 && !text[..end].IsWhiteSpace() && !text[..end].Contains('`') ? end : 0;
    }

    private static int LengthOfInline(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && text[end] != '$')
        {
            end += text[end] == '\\' ? 2 : 1;
        }

        if (end >= text.Length || end == 0 || (end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))
        {
            return 0;
        }

        ReadOnlySpan<char> inside = text[..end];
        bool isFormula = inside.ContainsAny(Signs) || (inside.Length == 1 && char.IsAsciiLetter(inside[0]))
            || (!inside.Contains(' ') && inside.ContainsAny(SignsOfTerms)
                && !(inside.Length > 1 && char.IsAsciiDigit(inside[0]) && !inside.ContainsAnyInRange('a', 'z')));
        return isFormula && !char.IsWhiteSpace(inside[0]) && !char.IsWhiteSpace(inside[^1]) && !inside.Contains('`')
            && inside.IndexOf("](") < 0 && inside.IndexOf("![") < 0 ? end : 0;
    }
}
