using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Gazette.Reports;

namespace Gazette.Tracing;

/// <summary>
/// Reads the expression of a tag for the values that it names, <c>loans / visits | percent</c>, and writes it with their numbers, <c>84 / 200 |
/// percent</c>.
/// </summary>
internal sealed class ExpressionReader(Report report)
{
    /// <param name="isDate">Whether it names dates of the report and nothing else.</param>
    public (string Formula, ImmutableArray<Operand> Operands) Read(string expression, out bool isDate)
    {
        StringBuilder formula = new();
        List<Operand> operands = [];
        bool namesDate = false;
        for (int i = 0; i < expression.Length;)
        {
            int end = EndOfWord(expression, i);
            string word = expression[i..end];
            if (Find(word, out string? number) is { } operand)
            {
                formula.Append(number);
                operands.AddRange(operands.Contains(operand) ? [] : [operand]);
            }
            else
            {
                namesDate |= DateOf(word) is not null;
                formula.Append(word);
            }

            i = end;
        }

        isDate = namesDate && operands.Count == 0;
        return (formula.ToString(), [.. operands]);
    }

    /// <summary>The place of the first date that an expression names.</summary>
    public TracedPlace? FindDate(string expression)
    {
        for (int i = 0; i < expression.Length;)
        {
            int end = EndOfWord(expression, i);
            if (DateOf(expression[i..end]) is { } place)
            {
                return place;
            }

            i = end;
        }

        return null;
    }

    // A name with its members, a text in quotes, or a single other character.
    private static int EndOfWord(string text, int start)
    {
        if (text[start] is '\'' or '"' or '`')
        {
            int close = text.IndexOf(text[start], start + 1);
            return close < 0 ? text.Length : close + 1;
        }

        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '.'))
        {
            end++;
        }

        return Math.Max(end, start + 1);
    }

    private Operand? Find(string word, out string? number)
    {
        number = null;
        string name = Without(Without(word, "report."), "metrics.");
        if (name.Length == 0 || !(char.IsLetter(name[0]) || name[0] == '_'))
        {
            return null;
        }

        string[] members = name.Split('.');
        if ((report.Metrics.FirstOrDefault(metric => metric.Id == members[0]) ?? report.Metrics.FirstOrDefault(metric => metric.Label == members[0])) is
            { } metric)
        {
            (number, Operand operand) = MetricFormulas.MemberOf(metric, members.ElementAtOrDefault(1));
            return operand;
        }

        if (members[0] == "fields" && members.Length > 1 && FindField(members[1..]) is FieldNumber field)
        {
            number = field.Number.ToString(CultureInfo.InvariantCulture);
            return new Operand(name, field.Text.Text, TracedPlace.Of(field.Text.Span));
        }

        return null;
    }

    private FieldValue? FindField(string[] names)
    {
        FieldValue? value = report.Fields;
        foreach (string name in names)
        {
            value = (value as FieldMap)?.Entries.FirstOrDefault(entry => entry.Key == name).Value;
        }

        return value;
    }

    private TracedPlace? DateOf(string word) => Without(word, "report.").Split('.')[0] switch
    {
        "period" => report.PeriodSpan is { } span ? TracedPlace.Of(span) : null,
        "issued" => report.IssuedSpan is { } span ? TracedPlace.Of(span) : null,
        _ => null,
    };

    private static string Without(string word, string start) => word.StartsWith(start, StringComparison.Ordinal) ? word[start.Length..] : word;
}
