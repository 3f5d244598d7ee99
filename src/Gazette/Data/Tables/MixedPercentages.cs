using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Data.Tables;

/// <summary>
/// Finds a number such as 0.945 among percentages such as 91.2% of the same metric: it may be 0.945% or 94.5%. The percentage may come a thousand rows later,
/// when the document with the number has long been written. So the first such number has the whole table read ahead; most tables have none.
/// </summary>
/// <param name="readBody">Reads the records below the headings from the first one on.</param>
internal sealed class MixedPercentages(ImmutableArray<TableColumn> columns, Func<IEnumerable<TableRecord>> readBody)
{
    // The first percentage of each metric; null before the table was read ahead.
    private Dictionary<string, SourceSpan>? _percentages;

    public void Check(TableRecord record, DiagnosticBag bag)
    {
        for (int i = 0; i < Math.Min(columns.Length, record.Cells.Length); i++)
        {
            if (MetricOf(columns[i]) is { } metric && ReadFraction(record.Cells[i].As(ColumnContent.Quantity).Text) is { } number
                && (_percentages ??= FindPercentages()).TryGetValue(metric, out SourceSpan percentage))
            {
                bag.Add(TableDiagnostics.MixedPercentages(number, record.SpanOf(i), percentage));
            }
        }
    }

    private Dictionary<string, SourceSpan> FindPercentages()
    {
        Dictionary<string, SourceSpan> found = new(StringComparer.Ordinal);
        foreach (TableRecord record in readBody())
        {
            for (int i = 0; i < Math.Min(columns.Length, record.Cells.Length); i++)
            {
                if (MetricOf(columns[i]) is { } metric && IsPercentage(record.Cells[i].As(ColumnContent.Quantity).Text))
                {
                    found.TryAdd(metric, record.SpanOf(i));
                }
            }
        }

        return found;
    }

    private static string? MetricOf(TableColumn column) => column is { Content: ColumnContent.Quantity, Path: ["metrics", var metric, ..] } ? metric : null;

    private static bool IsPercentage(string text) => text is [.., '%' or '％'];

    // Above zero, and at most one: 0.945, 1, 1.0.
    private static decimal? ReadFraction(string text) =>
        text is ['0', '.', ..] or ['1'] or ['1', '.', ..] && WrittenNumber.Read(text) is > 0 and <= 1 and var number ? number : null;
}
