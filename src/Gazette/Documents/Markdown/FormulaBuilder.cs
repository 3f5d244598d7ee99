using System.Buffers;
using System.Text;
using Gazette.Diagnostics;
using Gazette.Documents.Mathematics;
using Gazette.Sources;

namespace Gazette.Documents.Markdown;

/// <summary>Builds formulas. One outside the subset is shown as it is written, with a warning at what is not known.</summary>
internal sealed class FormulaBuilder(MarkdownSource source, DiagnosticBag bag)
{
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789,.-−");

    /// <summary>The formula; null if it is to be shown as text.</summary>
    /// <param name="written">What is between the signs, perhaps with values.</param>
    /// <param name="start">Where that begins in the source.</param>
    public Formula? Build(string written, int start, bool isDisplay, SourceSpan span)
    {
        bool hasValues = written.Contains(SlotMark.Open, StringComparison.Ordinal);
        string text = hasValues ? FillIn(written) : written;
        (MathNode? tree, MathProblem? problem) = MathParser.Parse(text);
        if (tree is not null)
        {
            return new Formula(OnLines(text), tree, isDisplay, span);
        }

        SourceSpan place = hasValues ? span : source.Locate(start + problem!.Offset, start + problem.Offset + Math.Max(1, problem.Word.Length));
        bag.Add(problem!.Fault switch
        {
            MathFault.Unknown => DocumentsDiagnostics.FormulaNotKnown(problem.Word, place),
            MathFault.TooLarge => DocumentsDiagnostics.FormulaTooLarge(MathParser.Longest, MathParser.Deepest, place),
            _ => DocumentsDiagnostics.FormulaIncomplete(place),
        });
        return null;
    }

    // A number is one in the formula; other values are words in it, whatever they contain.
    private string FillIn(string written)
    {
        StringBuilder filled = new();
        for (int i = 0; i < written.Length; i++)
        {
            if (written[i] == SlotMark.Open && source.SlotAt(written, i, out int length) is { } slot)
            {
                string value = slot.Text;
                filled.Append(value.AsSpan().ContainsAnyExcept(OfNumbers) || value.Length == 0 ? $"\\text{{{Words(value)}}}" : $"{{{value}}}");
                i += length - 1;
            }
            else
            {
                filled.Append(written[i]);
            }
        }

        return filled.ToString();
    }

    private static string Words(string value)
    {
        StringBuilder words = new();
        foreach (char c in value)
        {
            words.Append(c is '{' or '}' or '$' or '%' or '#' or '&' or '_' ? "\\" : "").Append(c == '\\' ? '∖' : char.IsControl(c) ? ' ' : c);
        }

        return words.Length == 0 ? " " : words.ToString();
    }

    private static string OnLines(string text) =>
        text.Contains('\n', StringComparison.Ordinal)
            ? string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            : text.Trim();
}
