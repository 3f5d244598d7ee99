using System.Buffers;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Tables.Layout;

/// <summary>
/// Finds the column headings in the first rows of a sheet as offices keep it: below titles and a line with the unit, in one row or in several that are
/// joined, with a row of units or of column numbers below them. Depends on nothing but the cells and on which headings are known.
/// </summary>
/// <param name="isKnown">Whether a text, as <see cref="HeadText.Normalize"/> gives it, is a heading that says what its column is.</param>
internal sealed class LayoutFinder(SheetCells cells, Func<string, bool> isKnown)
{
    /// <summary>How many rows are looked at.</summary>
    public const int MostRows = 30;

    private const int MostTitleCells = 2;
    private const int LongestUnit = 6;
    private const string OrdinalWords = "甲乙丙丁戊己庚辛";

    // What the name of an office ends in: 单位：青岚镇 does not give a unit.
    private const string OfficeEndings = "镇村乡县市区省局委办府会站所院校处科室组部队社司心道街";

    private static readonly SearchValues<char> ListMarks = SearchValues.Create("、，,/；;");

    private readonly HeadRows _heads = new(cells);

    /// <summary>Null with the reason in the bag if it is not clear which rows have the headings.</summary>
    /// <param name="settings">What the base file says of the table.</param>
    public SheetLayout? Find(TableSettings settings, DiagnosticBag bag)
    {
        int first = settings.Head is { } told ? FirstIn(told) : FindFirst();
        if (first < 0)
        {
            bag.Add(LayoutDiagnostics.NoSuchHead(settings.Head!.Value, settings.HeadSpan!.Value));
            return null;
        }

        int last = first;
        if (settings.Head is { } rows)
        {
            while (last + 1 < cells.Count && rows.Contains(cells[last + 1].Number))
            {
                last++;
            }
        }
        else
        {
            while (last + 1 < cells.Count && _heads.Continue(first, last))
            {
                last++;
            }

            while (first > 0 && _heads.IsGroup(first - 1, first))
            {
                first--;
            }

            for (int row = 0; row < first; row++)
            {
                if (!IsTitle(row))
                {
                    bag.Add(LayoutDiagnostics.UnclearHead(cells[row], cells[first].Span, new RowRange(cells[first].Number, cells[last].Number)));
                    return null;
                }
            }
        }

        return Describe(first, last);
    }

    private int FirstIn(RowRange told)
    {
        for (int row = 0; row < cells.Count; row++)
        {
            if (told.Contains(cells[row].Number))
            {
                return row;
            }
        }

        return -1;
    }

    // The row with the most known headings; without any, the first with several cells, whose headings are then reported as unknown.
    private int FindFirst()
    {
        int best = -1;
        int most = 0;
        for (int row = 0; row < cells.Count; row++)
        {
            int filled = cells.CountFilled(row);
            int known = cells.Filled(row).Count(text => isKnown(HeadText.Normalize(text)));
            if (known > most && (known > 1 || known * 2 >= filled))
            {
                (best, most) = (row, known);
            }

            if (best >= 0 && most > 1 && most == filled)
            {
                return best;
            }
        }

        for (int row = 0; best < 0 && row < cells.Count; row++)
        {
            best = cells.CountFilled(row) > 1 && !cells.Filled(row).Any(IsLabelled) ? row : -1;
        }

        return Math.Max(best, 0);
    }

    private SheetLayout Describe(int first, int last)
    {
        List<LeftOutRow> leftOut = [];
        (string? unit, SourceSpan? unitSpan) = (null, null);
        for (int row = 0; row < first; row++)
        {
            (string? found, SourceSpan? place) = FindUnit(row);
            bool isUnits = found is not null && cells.CountFilled(row) == 1
                && HeadText.AfterLabel(cells.Filled(row).Single().TrimStart('（', '(')) is not null;
            RowKind kind = isUnits ? RowKind.Units : IsTitle(row) ? RowKind.Title : RowKind.Above;
            leftOut.Add(new LeftOutRow(cells[row].Number, kind));
            (unit, unitSpan) = found is null ? (unit, unitSpan) : (found, place);
        }

        int body = last + 1;
        int? units = null;
        if (body < cells.Count && _heads.IsUnits(first, last, body))
        {
            leftOut.Add(new LeftOutRow(cells[body].Number, RowKind.Units));
            units = body++;
        }

        if (body < cells.Count && IsNumbering(body))
        {
            leftOut.Add(new LeftOutRow(cells[body++].Number, RowKind.Numbering));
        }

        string text = string.Join('\n', Enumerable.Range(first, (units ?? last) - first + 1).Select(row => cells[row].File.Text));
        RowRange rows = new(cells[first].Number, cells[last].Number);
        return new SheetLayout(rows, _heads.Read(first, last, units), unit is null ? text : unit + '\n' + text, body, [.. leftOut])
        {
            Unit = unit,
            UnitSpan = unitSpan,
        };
    }

    // A title is alone in its row, or in merged cells; beside it may be lines such as 填报单位：青岚镇.
    private bool IsTitle(int row) =>
        cells.CountFilled(row) <= MostTitleCells || cells.WideAreas(row).Any() || cells.Filled(row).Any(IsLabelled);

    private static bool IsLabelled(string text) => text.AsSpan()[..^1].IndexOfAny('：', ':') > 0 || text is [_, .., '：' or ':'];

    private (string? Unit, SourceSpan? Place) FindUnit(int row)
    {
        for (int column = 0; column < cells[row].Cells.Length; column++)
        {
            if (HeadText.FindUnit(cells.Text(row, column)) is { } unit && IsUnit(unit))
            {
                return (unit, cells.SpanOf(row, column));
            }
        }

        return (null, null);
    }

    private static bool IsUnit(string text) => text.Length is > 0 and <= LongestUnit
        && !text.AsSpan().ContainsAny(ListMarks)
        && !text.Any(char.IsDigit)
        && (text.Length == 1 || !OfficeEndings.Contains(text[^1], StringComparison.Ordinal));

    // 甲, 乙, 1, 2, 3 below the headings of a statistical form.
    private bool IsNumbering(int row)
    {
        string[] texts = [.. cells.Filled(row)];
        int at = texts is ["栏次" or "列次", ..] ? 1 : 0;
        int words = 0;
        while (at < texts.Length && words < OrdinalWords.Length && texts[at] == OrdinalWords[words].ToString())
        {
            (at, words) = (at + 1, words + 1);
        }

        bool isLabelled = texts is ["栏次" or "列次", ..] || words > 1;
        int first = at;
        while (at < texts.Length && int.TryParse(texts[at], System.Globalization.CultureInfo.InvariantCulture, out int number) && number == at - first + 1)
        {
            at++;
        }

        return isLabelled && at == texts.Length && at > first;
    }
}
