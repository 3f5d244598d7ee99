using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Rendering;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates.Functions;

/// <summary>
/// The cells of a table with the computed ones: change and percentage between the first two columns of quantities (newer first), subtotals, and a total.
/// Percentages are compared in points. The percentage in the total row is computed from the totals, never added up. Cells print as they are written; only
/// numbers that are added up or compared get the thousands separators of the language, as their sums have them.
/// </summary>
internal sealed class TableFigures
{
    private const string None = "—";

    private readonly ComposedTable _table;
    private readonly LanguageRules _language;
    private readonly SourceSpan _place;
    private readonly FigureSums _sums;
    private readonly (int Newer, int Older)? _compared;

    private TableFigures(ComposedTable table, LanguageRules language)
    {
        _table = table;
        _language = language;
        _place = table.Source.Span;
        _sums = new FigureSums(table.Figures, language, _place);
        _compared = table.Compared;
    }

    public ImmutableArray<LocatedText> Header =>
        [.. _table.Columns, .. _table.Source.Derive.Select(column => LocatedText.Derived(HeaderOf(column), _place, Derivation.Name))];

    public ImmutableArray<FigureRow> Rows { get; private set; } = [];

    public bool IsNumeric(int column) => column >= _table.Columns.Length || _table.Figures[column].HoldsFigures;

    public static TableFigures Compute(ComposedTable table, LanguageRules language)
    {
        TableFigures figures = new(table, language);
        if (!table.Source.Derive.IsEmpty && figures._compared is null)
        {
            throw new TemplateFault(NumberProblem(table));
        }

        if (figures._compared is var (newer, older) && FindOfAnotherUnit(table, newer, older) is { } problem)
        {
            throw new TemplateFault(problem);
        }

        figures.Rows = figures.Make();
        return figures;
    }

    private ImmutableArray<FigureRow> Make()
    {
        List<FigureRow> rows = [.. _table.Source.Subtotal ? Grouped() : _table.Rows.Select(row => new FigureRow(row))];
        if (_table.Source.Total)
        {
            ComposedCell label = new(LocatedText.Derived(_language.Labels.Total, _place, Derivation.Name), null);
            rows.Add(_table.Totals.IsEmpty ? Sum([label], _table.Rows) : new FigureRow([label, .. _table.Totals.Skip(1).Select(Total)], IsSum: true));
        }

        return [.. rows.Select(row => row with { Cells = Derive(Separate(row.Cells), row.IsComparable) })];
    }

    private FigureRow Sum(ImmutableArray<ComposedCell> label, ImmutableArray<ImmutableArray<ComposedCell>> rows) =>
        new(_sums.Add(label, rows), IsSum: true, IsComparable: _table.FindIncomplete(rows) is null);

    // Two columns whose cells show units must show the same, but for its scale; one without cannot be compared with one that shows any.
    private static Gazette.Diagnostics.Diagnostic? FindOfAnotherUnit(ComposedTable table, int newer, int older)
    {
        (ComposedCell? one, ComposedCell? other) = (table.Figures[newer].Sample, table.Figures[older].Sample);
        bool areAlike = one is null ? other is null : other is not null && UnitScale.Factor(other.Value.Quantity!.Unit, one.Value.Quantity!.Unit) is not null;
        return areAlike || table.Source.Derive.IsEmpty ? null
            : TemplateDiagnostics.NotOfOneUnit(FirstOf(table, newer), FirstOf(table, older), table.Source.Columns[older].Span);
    }

    private static string FirstOf(ComposedTable table, int column) => table.Rows.First(row => row[column].Quantity is not null)[column].Text.Text;

    private ComposedCell Total(Quantity? total, int index) => total is null ? ComposedCell.Nothing
        : total.IsRate ? new ComposedCell(LocatedText.Derived(_language.Compact(total), _place, CollectedAt(index)), total)
        : _sums.Write(total, _table.Figures[index + 1], CollectedAt(index));

    private Derivation CollectedAt(int index) => Derivation.Collected(_table.Source.Members[index].Text);

    private static Gazette.Diagnostics.Diagnostic NumberProblem(ComposedTable table)
    {
        foreach (ImmutableArray<ComposedCell> row in table.Rows)
        {
            for (int column = 1; column < row.Length; column++)
            {
                if (row[column].Quantity is null && row[column].Text.Text is var text && text.AsSpan().ContainsAnyInRange('0', '9'))
                {
                    return TemplateDiagnostics.NumberExpected(text, WrittenNumber.ReadCell(text) is not null, row[column].Text.Runs[0].Span);
                }
            }
        }

        return TemplateDiagnostics.NothingToDerive(table.Source.Span);
    }

    private string HeaderOf(DerivedColumn column) => column switch
    {
        DerivedColumn.Change => _language.Labels.Change,
        DerivedColumn.Percent => _language.Labels.ChangeInPercent,
        _ => throw new UnreachableException(),
    };

    // Thousands separators for the numbers beside those that are computed, where the language has them and the file does not write them.
    private ImmutableArray<ComposedCell> Separate(ImmutableArray<ComposedCell> row)
    {
        return !_table.Source.IsCalculated || !_language.SeparatesThousands
            ? row
            : [.. row.Select((cell, column) => Separate(cell, _table.Figures[column], _language))];
    }

    private static ComposedCell Separate(ComposedCell cell, FigureColumn column, LanguageRules language)
    {
        if (!column.IsSeparated || cell.Quantity is not { } quantity || cell.Text.Runs is not [var run])
        {
            return cell;
        }

        string number = quantity.Number.ToString(CultureInfo.InvariantCulture);
        string separated = run.Text.Replace(number, column.Write(quantity.Number, language), StringComparison.Ordinal);
        return separated == run.Text ? cell : cell with { Text = new LocatedText(run with { Text = separated }) };
    }

    private ImmutableArray<ComposedCell> Derive(ImmutableArray<ComposedCell> row, bool isComparable)
    {
        if (_table.Source.Derive.IsEmpty || _compared is not var (newer, older))
        {
            return row;
        }

        (Quantity? first, Quantity? second) = isComparable ? (row[newer].Quantity, row[older].Quantity) : (null, null);
        return row.AddRange(_table.Source.Derive.Select(column => Derive(column, first, second, row[newer].Text, row[older].Text)));
    }

    private ComposedCell Derive(DerivedColumn column, Quantity? newer, Quantity? older, LocatedText now, LocatedText then) => (column, newer, older) switch
    {
        (DerivedColumn.Change, { IsRate: true } a, { } b) when Difference(a, b) is { } points => new ComposedCell(
            LocatedText.Derived(
                _language.Approximate(points.Qualifier, _language.Number(points.Number) + _language.PointsOf(a.Unit)),
                _place,
                Derivation.OfCells(DerivationKind.Difference, () => [now, then])),
            null),
        (DerivedColumn.Change, { } a, { } b) when Difference(a, b) is { } change => _sums.Write(
            change, _table.Figures[_compared!.Value.Newer], Derivation.OfCells(DerivationKind.Difference, () => [now, then])),
        (DerivedColumn.Percent, { IsExact: true, IsRate: false } a, { IsExact: true } b) when Percent(a, b) is { } percent =>
            new ComposedCell(
                LocatedText.Derived(_language.Number(percent + 0.0m), _place, Derivation.OfCells(DerivationKind.Percent, () => [now, then])), null),
        _ => new ComposedCell(LocatedText.Printed(None, _place), null),
    };

    // The difference of two approximate values that are equal is unknown, not "about zero"; "nearly -100" is understood by nobody; and no number of EUR can
    // be taken from 元.
    private static Quantity? Difference(Quantity newer, Quantity older)
    {
        Quantity? taken = newer.Unit is null || older.Unit is null ? older : UnitScale.Rescale(older, newer.Unit);
        return taken is not null
            && QualifierArithmetic.Join(newer.Qualifier, QualifierArithmetic.Opposite(taken.Qualifier)) is { } qualifier
            && (qualifier == Qualifier.Exact || newer.Number > taken.Number)
            ? newer with { Number = newer.Number - taken.Number, Qualifier = qualifier }
            : null;
    }

    // In the unit of the newer number.
    private static decimal? Percent(Quantity newer, Quantity older) =>
        Difference(newer, older) is { } change && newer.Number - change.Number is > 0 and var before ? Rounding.Percent(change.Number, before) : null;

    // Rows that begin with the same text form a group; a group of one row needs no subtotal.
    private IEnumerable<FigureRow> Grouped()
    {
        for (int start = 0; start < _table.Rows.Length;)
        {
            int end = start + 1;
            while (end < _table.Rows.Length && _table.Rows[end][0].Text.Text == _table.Rows[start][0].Text.Text)
            {
                end++;
            }

            ImmutableArray<ImmutableArray<ComposedCell>> group = _table.Rows[start..end];
            foreach (ImmutableArray<ComposedCell> row in group)
            {
                yield return new FigureRow(row);
            }

            if (group.Length > 1)
            {
                yield return Sum(SubtotalLabel(group[0][0].Text), group);
            }

            start = end;
        }
    }

    private ImmutableArray<ComposedCell> SubtotalLabel(LocatedText group) =>
        _table.Columns.Length > 1 && !IsNumeric(1)
            ? [new(group, null), new(LocatedText.Derived(_language.Labels.Subtotal, _place, Derivation.Name), null)]
            : [new(group.Add(LocatedText.Derived(_language.Labels.SubtotalOfGroup, _place, Derivation.Name)), null)];
}
