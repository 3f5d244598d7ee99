using System.Text;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Compiling.Linked;

/// <summary>Fills texts of a report into a condition, before the report as a whole is read: <c>{{ organization }}</c>, <c>{{ fields.village }}</c>.</summary>
internal sealed class ReportTexts(DataMap report, DiagnosticBag bag)
{
    private static readonly string[] Names = ["organization", "title", "period", "issued", "fields"];

    public string Fill(DataScalar condition)
    {
        string text = condition.Text;
        StringBuilder filled = new();
        int at = 0;
        while (text.IndexOf("{{", at, StringComparison.Ordinal) is >= 0 and var open
            && text.IndexOf("}}", open, StringComparison.Ordinal) is >= 0 and var close)
        {
            string name = text[(open + 2)..close].Trim();
            filled.Append(text, at, open - at);
            if (Find(name.Split('.')) is { } value)
            {
                filled.Append(value);
            }
            else
            {
                Phrase phrase = new(text, condition.Span, condition.Notation);
                bag.Add(LinkedDiagnostics.UnknownName(name, phrase.SpanOf(open, close + 2)));
            }

            at = close + 2;
        }

        return filled.Append(text, at, text.Length - at).ToString().Trim();
    }

    private string? Find(string[] steps)
    {
        DataNode? node = Names.Contains(steps[0], StringComparer.Ordinal) ? report : null;
        foreach (string step in steps)
        {
            node = (node as DataMap)?.Entries.FirstOrDefault(entry => entry.Key == step).Value;
        }

        return (node as DataScalar)?.Text;
    }
}
