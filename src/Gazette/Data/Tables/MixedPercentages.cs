using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Data.Tables;

/// <summary>
/// Finds a number such as 0.945 among percentages such as 91.2% of the same metric: it may be 0.945% or 94.5%. Rows come one after another, so each is held
/// against those before it and against the first of the table.
/// </summary>
internal sealed class MixedPercentages
{
    private readonly Dictionary<string, (SourceSpan? Percentage, (decimal Number, SourceSpan Place)? Fraction)> _seen =
        new(StringComparer.Ordinal);

    /// <summary>Takes percentages of rows that are already known, so that a number in a row before them is found there, and the row is not built.</summary>
    public void LookAhead(IEnumerable<TableRecord> records, ImmutableArray<TableColumn> columns)
    {
        foreach (TableRecord record in records)
        {
            for (int i = 0; i < Math.Min(columns.Length, record.Cells.Length); i++)
            {
                if (MetricOf(columns[i]) is { } metric && IsPercentage(record.Cells[i].As(ColumnContent.Quantity).Text))
                {
                    _seen.TryAdd(metric, (record.SpanOf(i), null));
                }
            }
        }
    }

    public void Check(TableRecord record, ImmutableArray<TableColumn> columns, DiagnosticBag bag)
    {
        for (int i = 0; i < Math.Min(columns.Length, record.Cells.Length); i++)
        {
            if (MetricOf(columns[i]) is not { } metric)
            {
                continue;
            }

            string text = record.Cells[i].As(ColumnContent.Quantity).Text;
            bool isPercentage = IsPercentage(text);
            if (!isPercentage && ReadFraction(text) is null)
            {
                continue;
            }

            (SourceSpan? percentage, (decimal Number, SourceSpan Place)? fraction) = _seen.GetValueOrDefault(metric);
            SourceSpan place = record.SpanOf(i);
            if (!isPercentage && percentage is { } sign)
            {
                bag.Add(TableDiagnostics.MixedPercentages(ReadFraction(text)!.Value, place, sign));
            }
            else if (isPercentage && percentage is null)
            {
                _seen[metric] = (place, fraction);
                if (fraction is var (number, at))
                {
                    bag.Add(TableDiagnostics.MixedPercentages(number, at, place));
                }
            }
            else if (!isPercentage && fraction is null)
            {
                _seen[metric] = (percentage, (ReadFraction(text)!.Value, place));
            }
        }
    }

    private static string? MetricOf(TableColumn column) => column is { Content: ColumnContent.Quantity, Path: ["metrics", var metric, ..] } ? metric : null;

    private static bool IsPercentage(string text) => text is [.., '%' or '％'];

    // Above zero, and at most one: 0.945, 1, 1.0.
    private static decimal? ReadFraction(string text) =>
        text is ['0', '.', ..] or ['1'] or ['1', '.', ..] && WrittenNumber.Read(text) is > 0 and <= 1 and var number ? number : null;
}
