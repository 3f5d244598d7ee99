using System.Collections.Immutable;
using Gazette.Data.Tables.Layout;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Schema;
using Gazette.Wording;

namespace Gazette.Data.Tables;

/// <summary>Determines from the column headings what the columns of a table are, and reports those that are not known.</summary>
/// <param name="isHidden">Whether a sheet hides a column, counted from 0.</param>
internal sealed class ColumnReader(HeadNames names, TableSettings settings, Func<int, bool> isHidden, DiagnosticBag bag)
{
    /// <param name="first">The first record; null if there is none.</param>
    public ImmutableArray<TableColumn> Read(SheetLayout layout, TableRecord? first)
    {
        Dictionary<string, SheetHead> seen = new(StringComparer.Ordinal);
        ImmutableArray<TableColumn>.Builder columns = ImmutableArray.CreateBuilder<TableColumn>(layout.Heads.Length);
        for (int i = 0; i < layout.Heads.Length; i++)
        {
            SheetHead head = layout.Heads[i];
            TableColumn column = head.IsEmpty ? TableColumn.Unnamed(head.Span)

                // A hidden column that says nothing to us is an office's own.
                : isHidden(i) && names.Find(head.Parts) is null && !settings.Columns.Any(setting => IsFor(setting, head))
                    ? TableColumn.Skipped(head.Span, isTold: false)
                : Read(head, layout, first is { } record && HasUnit(record, i));
            if (column.Use is ColumnUse.Value or ColumnUse.Name && !seen.TryAdd(string.Join('.', column.Path), head))
            {
                bag.Add(TableDiagnostics.DuplicateColumn(head, seen[string.Join('.', column.Path)], column.Path));
            }

            columns.Add(column);
        }

        CheckSettings(layout);
        return columns.DrainToImmutable();
    }

    private TableColumn Read(SheetHead head, SheetLayout layout, bool hasUnits)
    {
        if (names.Find(head.Parts) is not { } found)
        {
            bag.Add(Explain(head));
            return TableColumn.Skipped(head.Span, isTold: false);
        }

        return found.IsSkipped ? TableColumn.Skipped(head.Span, isTold: settings.Columns.Any(setting => IsFor(setting, head)))
            : found.Metric is { } metric ? ReadValue(head, found, metric, layout, hasUnits)
            : found.Shape is null ? TableColumn.Named(head.Span)
            : new TableColumn(found.Path, head.Span, ContentOf(found.Shape));
    }

    private TableColumn ReadValue(SheetHead head, HeadMeaning found, KnownMetric metric, SheetLayout layout, bool hasUnits)
    {
        string? unit = Choose(head, found.Unit, metric);
        if (unit is null && layout.Unit is { } all && !hasUnits)
        {
            unit = metric.Unit is null ? all : null;

            // A line such as 单位：万元 is about other columns, unless it is another scale of the metric's unit.
            if (metric.Unit is { } own && !IsSame(all, own) && UnitScale.Combine(Unit.Parse(all), Unit.Parse(own)) is not null)
            {
                bag.Add(DataDiagnostics.OtherUnit(head.Text, all, own, layout.UnitSpan!.Value));
            }
        }

        bool isNew = metric.Unit is null && !metric.HasValue;
        return new TableColumn(
            found.Path,
            head.Span,
            ColumnContent.Quantity,
            isNew && found.Label != metric.Id ? found.Label : null,
            metric.Unit is null ? unit : null,
            NeedsValue: !metric.HasValue);
    }

    private static bool HasUnit(TableRecord record, int column) =>
        column < record.Cells.Length
        && QuantityParser.TryParse(record.Cells[column].As(ColumnContent.Quantity).Text, out Quantity quantity, out _)
        && quantity.Unit is not null;

    // In the heading, and in the row of units below it.
    private string? Choose(SheetHead head, string? unit, KnownMetric metric)
    {
        string? expected = metric.Unit ?? unit;
        if (unit is not null && metric.Unit is not null && !IsSame(unit, metric.Unit))
        {
            bag.Add(DataDiagnostics.OtherUnit(head.Text, unit, metric.Unit, head.Span));
        }
        else if (head.Unit is { } below && expected is not null && !IsSame(below, expected))
        {
            bag.Add(DataDiagnostics.OtherUnit(head.Text, below, expected, head.UnitSpan!.Value));
        }

        return unit ?? head.Unit;
    }

    private static bool IsSame(string unit, string expected) => unit == expected || expected.Split('|').Contains(unit, StringComparer.Ordinal);

    private Diagnostic Explain(SheetHead head)
    {
        string first = head.Parts[0].Split('.', '．')[0];
        return settings.Columns.FirstOrDefault(setting => IsFor(setting, head)) is { } told
                ? LayoutDiagnostics.UnknownTarget(told, names.Suggestions)
            : head.Parts.Length == 1 && ReportMembers.Report.Contains(first) && first != "metrics" ? TableDiagnostics.NotForCells(head.Text, head.Span)
            : TableDiagnostics.UnknownColumn(head.Text, head.Span, names.Suggestions, names.Propose(head.Parts));
    }

    private void CheckSettings(SheetLayout layout)
    {
        foreach (ColumnSetting setting in settings.Columns)
        {
            if (!layout.Heads.Any(head => IsFor(setting, head)))
            {
                bag.Add(LayoutDiagnostics.UnknownHead(setting, layout.Heads.Where(head => !head.IsEmpty).Select(head => head.Text)));
            }
        }
    }

    private static bool IsFor(ColumnSetting setting, SheetHead head) =>
        head.Text == setting.Head || HeadText.Split(head.Text).Name == setting.Head || head.Parts.Contains(setting.Head);

    // Numbers and dates are taken from a sheet as such; everything else is the text that the sheet shows.
    private static ColumnContent ContentOf(ValueShape? shape) => shape switch
    {
        QuantityShape => ColumnContent.Quantity,
        PeriodShape => ColumnContent.Date,
        TextShape when ReferenceEquals(shape, ValueShape.Date) => ColumnContent.Date,
        FreeShape => ColumnContent.Free,
        EitherShape either => either.Shapes.Select(ContentOf).FirstOrDefault(content => content != ColumnContent.Text),
        _ => ColumnContent.Text,
    };
}
