using System.Collections.Immutable;
using System.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Rendering;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates.Functions;

/// <summary>
/// The cells of a table with the computed ones: change and percentage between the first two number columns (newer first), subtotals, and a total. The
/// percentage in the total row is computed from the totals, never added up.
/// </summary>
internal sealed class TableFigures
{
    private readonly ImmutableArray<bool> _numeric;

    private TableFigures(ImmutableArray<LocatedText> header, ImmutableArray<FigureRow> rows, ImmutableArray<bool> numeric)
    {
        Header = header;
        Rows = rows;
        _numeric = numeric;
    }

    public ImmutableArray<LocatedText> Header { get; }

    public ImmutableArray<FigureRow> Rows { get; }

    public bool IsNumeric(int column) => _numeric[column];

    public static TableFigures Compute(ComposedTable table, LanguageRules language)
    {
        SourceSpan place = table.Source.Span;
        int given = table.Columns.Length;
        // The first column contains names, even if they are years.
        ImmutableArray<bool> numeric = [.. Enumerable.Range(0, given).Select(column => column > 0
            && !table.Rows.IsEmpty
            && table.Rows.All(row => ReadNumber(row[column].Text) is not null || CellNumber.IsNone(row[column].Text)))];
        int[] numbers = [.. Enumerable.Range(0, given).Where(column => numeric[column])];
        if (!table.Source.Derive.IsEmpty && numbers.Length < 2)
        {
            throw new TemplateFault(NumberProblem(table));
        }

        List<FigureRow> rows = [.. table.Source.Subtotal
            ? Grouped(table, numeric, place, language)
            : table.Rows.Select(row => new FigureRow(row, IsSum: false))];
        if (table.Source.Total)
        {
            LocatedText label = LocatedText.Printed(language.Labels.Total, place);
            rows.Add(new FigureRow(Sum([label], table.Rows, numeric, place, language), IsSum: true));
        }

        ImmutableArray<LocatedText> header =
        [
            .. table.Columns,
            .. table.Source.Derive.Select(column => LocatedText.Printed(HeaderOf(column, language), place)),
        ];
        return new TableFigures(
            header,
            [.. rows.Select(row => row with { Cells = Derive(Group(row.Cells, numeric, language), table.Source.Derive, numbers, place, language) })],
            [.. numeric, .. table.Source.Derive.Select(_ => true)]);
    }

    private static Gazette.Diagnostics.Diagnostic NumberProblem(ComposedTable table)
    {
        foreach (ImmutableArray<LocatedText> row in table.Rows)
        {
            for (int column = 1; column < row.Length; column++)
            {
                if (ReadNumber(row[column].Text) is null && row[column].Text.AsSpan().ContainsAnyInRange('0', '9'))
                {
                    return TemplateDiagnostics.NumberExpected(row[column].Text, row[column].Runs[0].Span);
                }
            }
        }

        return TemplateDiagnostics.NothingToDerive(table.Source.Span);
    }

    private static string HeaderOf(DerivedColumn column, LanguageRules language) => column switch
    {
        DerivedColumn.Change => language.Labels.Change,
        DerivedColumn.Percent => language.Labels.ChangeInPercent,
        _ => throw new UnreachableException(),
    };

    // Formats all numbers of a column alike, whether they were typed, referred to or computed.
    private static ImmutableArray<LocatedText> Group(ImmutableArray<LocatedText> row, ImmutableArray<bool> numeric, LanguageRules language) =>
    [
        .. row.Select((cell, column) => numeric[column] && ReadNumber(cell.Text) is { } number
            ? Reword(cell, language.Number(number))
            : cell),
    ];

    private static LocatedText Reword(LocatedText cell, string text) => cell.Text == text ? cell : new LocatedText(cell.Runs[0] with { Text = text });

    private static ImmutableArray<LocatedText> Derive(
        ImmutableArray<LocatedText> row,
        ImmutableArray<DerivedColumn> derive,
        int[] numbers,
        SourceSpan place,
        LanguageRules language)
    {
        if (derive.IsEmpty)
        {
            return row;
        }

        decimal? newer = ReadNumber(row[numbers[0]].Text);
        decimal? older = ReadNumber(row[numbers[1]].Text);
        return row.AddRange(derive.Select(column => LocatedText.Printed(
            (column, newer, older) switch
            {
                (DerivedColumn.Change, { } a, { } b) => language.Number(a - b),
                (DerivedColumn.Percent, { } a, { } b) when b > 0 =>
                    Rounding.Percent(a - b, b) is { } percent ? language.Number(percent + 0.0m) : "—",
                _ => "—",
            },
            place)));
    }

    // Rows that begin with the same text form a group; a group of one row needs no subtotal.
    private static IEnumerable<FigureRow> Grouped(ComposedTable table, ImmutableArray<bool> numeric, SourceSpan place, LanguageRules language)
    {
        for (int start = 0; start < table.Rows.Length;)
        {
            int end = start + 1;
            while (end < table.Rows.Length && table.Rows[end][0].Text == table.Rows[start][0].Text)
            {
                end++;
            }

            ImmutableArray<ImmutableArray<LocatedText>> group = table.Rows[start..end];
            foreach (ImmutableArray<LocatedText> row in group)
            {
                yield return new FigureRow(row, IsSum: false);
            }

            if (group.Length > 1)
            {
                yield return new FigureRow(Sum(SubtotalLabel(group[0][0], numeric, place, language), group, numeric, place, language), IsSum: true);
            }

            start = end;
        }
    }

    private static ImmutableArray<LocatedText> SubtotalLabel(LocatedText group, ImmutableArray<bool> numeric, SourceSpan place, LanguageRules language) =>
        numeric is [_, false, ..] ? [group, LocatedText.Printed(language.Labels.Subtotal, place)]
        : [group.Add(LocatedText.Printed(language.Labels.SubtotalOfGroup, place))];

    private static ImmutableArray<LocatedText> Sum(
        ImmutableArray<LocatedText> label,
        ImmutableArray<ImmutableArray<LocatedText>> rows,
        ImmutableArray<bool> numeric,
        SourceSpan place,
        LanguageRules language) =>
    [
        .. label,
        .. Enumerable.Range(label.Length, numeric.Length - label.Length).Select(column => numeric[column]
            ? LocatedText.Printed(language.Number(rows.Sum(row => ReadNumber(row[column].Text) ?? 0)), place)
            : LocatedText.Printed("—", place)),
    ];

    private static decimal? ReadNumber(string cell) => CellNumber.Read(cell) is { } number && Rounding.IsUsual(number) ? number : null;
}
