using Gazette.Building;
using Gazette.Cli.Commands;
using Gazette.Cli.Terminal;
using Gazette.Tracing;

namespace Gazette.Cli.Formats;

/// <summary>An explanation as lines: each line of a document that prints a number, and below it the numbers with their origins.</summary>
internal sealed class ExplanationText(CommandEnvironment environment, DisplayPaths paths)
{
    private const int LongestLine = 70;

    public void Write(TextWriter output, TracedDocument document, IReadOnlyList<TracedNumber> numbers)
    {
        output.WriteLine(environment.Translate(ExplainWords.DocumentHead(document.Name, numbers.Count)));
        TracedLine? line = null;
        foreach (TracedNumber number in numbers)
        {
            if (!ReferenceEquals(number.Line, line))
            {
                line = number.Line;
                output.WriteLine($"  {environment.Translate(ExplainWords.LineHead(TraceWords.LineOf(line.Place), Shorten(line.Text, number.Start)))}");
            }

            output.WriteLine($"    {Visible(number.Printed)}  {environment.Translate(TraceWords.SourceOf(number, paths.Show))}");
            if (number.Formula is { } formula)
            {
                output.WriteLine($"      {Visible(formula)}");
            }

            foreach (Operand operand in number.Operands)
            {
                output.WriteLine($"      {environment.Translate(TraceWords.OperandOf(operand, paths.Show))}");
            }
        }
    }

    // The part of a long line around its first number.
    private static string Shorten(string text, int at)
    {
        string line = Visible(text);
        int start = line.Length <= LongestLine ? 0 : Math.Clamp(at - (LongestLine / 2), 0, line.Length - LongestLine);
        int end = Math.Min(start + LongestLine, line.Length);
        start -= start > 0 && char.IsLowSurrogate(line[start]) ? 1 : 0;
        end -= end < line.Length && char.IsLowSurrogate(line[end]) ? 1 : 0;
        return $"{(start > 0 ? "…" : "")}{line[start..end]}{(end < line.Length ? "…" : "")}";
    }

    private static string Visible(string text) => VisibleText.Show(text).Replace('\n', ' ');
}
