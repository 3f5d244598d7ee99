using CsCheck;
using Gazette.Data.Formats;
using Gazette.Data.Tables;
using Gazette.Diagnostics;
using Gazette.Tests.Data.Tables.NumberFormats;
using Xunit;

namespace Gazette.Tests.Data.Tables;

public sealed class WorkbookTests : IDisposable
{
    private static readonly (double Number, string Format, string Shown)[] Cells =
        [
            .. ShownCells.Numbers.Select(row => row.Data)
                .Where(row => !row.Item3.StartsWith("####", StringComparison.Ordinal) && (row.Item1 == 0 || row.Item3.Trim().Length > 0)),
        ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Gives_a_column_of_texts_what_the_cells_show()
    {
        Gen.Select(Gen.Int[0, Cells.Length - 1].Array[1, 20], Gen.Bool, Gen.Bool, Gen.Int[0, 2], Gen.Int[0, 3]).Sample(
            (chosen, isStrict, hasReferences, gap, kind) =>
            {
                using TemporaryFolder folder = new();
                RawWorkbook workbook = new() { IsStrict = isStrict, HasReferences = hasReferences };
                workbook.AddRow(1, RawWorkbook.Inline("name"), workbook.Shared("fields.a"));
                for (int i = 0; i < chosen.Length; i++)
                {
                    (double number, string format, string shown) = Cells[chosen[i]];
                    string cell = kind == 0 ? workbook.Shared(shown) : kind == 1 ? RawWorkbook.Inline(shown) : workbook.Number(number, format);
                    workbook.AddRow(2 + (i * (hasReferences ? gap + 1 : 1)), RawWorkbook.Inline("x"), cell);
                }

                workbook.Write(folder.At("t.xlsx"));
                Assert.Equal(
                    chosen.Select(at => TableCell.Trim(Cells[at].Shown)).Select(text => text is "-" or "" ? null : text),
                    TextsOf(folder.At("t.xlsx")));
            },
            iter: 200);
    }

    [Theory]
    [InlineData("1", "2023-03-15")]
    [InlineData("true", "2023-03-15")]
    [InlineData("0", "2019-03-14")]
    [InlineData("false", "2019-03-14")]
    [InlineData("", "2019-03-14")]
    public void Counts_from_1904_however_the_workbook_says_so(string value, string expected)
    {
        RawWorkbook workbook = new() { Date1904 = value };
        workbook.AddRow(1, RawWorkbook.Inline("name"), RawWorkbook.Inline("fields.a"));
        workbook.AddRow(2, RawWorkbook.Inline("x"), workbook.Number(43538, "yyyy-mm-dd"));
        workbook.Write(_folder.At("t.xlsx"));
        Assert.Equal([expected], TextsOf(_folder.At("t.xlsx")));
    }

    [Theory]
    [InlineData("<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "the cell shows the error `#DIV/0!`")]
    [InlineData("<c t=\"e\"><v>#NEWER!</v></c>", "the cell shows the error `#NEWER!`")]
    [InlineData("<c t=\"e\"/>", "the cell is an error, and the workbook does not say which")]
    [InlineData("<c><f>B3*2</f></c>", "the workbook does not contain the result of this formula")]
    [InlineData("<c><f>B3*2</f><v></v></c>", "the workbook does not contain the result of this formula")]
    [InlineData("<c t=\"str\"><f>B3</f></c>", "the workbook does not contain the result of this formula")]
    [InlineData("<c t=\"n\"><f t=\"shared\" si=\"0\"/></c>", "the workbook does not contain the result of this formula")]
    public void Names_every_cell_without_a_value(string cell, string message)
    {
        foreach (bool hasReferences in (ReadOnlySpan<bool>)[true, false])
        {
            string path = _folder.At($"{hasReferences}.xlsx");
            RawWorkbook workbook = new() { HasReferences = hasReferences };
            workbook.AddRow(1, RawWorkbook.Inline("name"), RawWorkbook.Inline("fields.a"));
            workbook.AddRow(2, RawWorkbook.Inline("x"), cell);
            workbook.Write(path);
            DiagnosticBag bag = new();
            TableFile.Read(path, TableOptions.Default, null, null).Single().Read(bag);
            Diagnostic diagnostic = Assert.Single(bag.ToSorted());
            Assert.Equal(message, diagnostic.Message.English);
            Assert.Equal("S!B2", diagnostic.Span.File.Row!.NameCell(diagnostic.Span.Start));
        }
    }

    [Fact]
    public void Shows_the_cells_of_the_old_format_alike()
    {
        // The package knows one of the formats only by its number, under which every version of Excel shows the date in its own way.
        (double Number, string Format, string Shown)[] cells = [.. Cells.Where(cell => cell.Format != "m/d/yy h:mm")];
        RecordWorkbook workbook = new();
        workbook.AddText(0, 0, "name");
        workbook.AddText(0, 1, "fields.a");
        for (int i = 0; i < cells.Length; i++)
        {
            workbook.AddText(i + 1, 0, "x");
            workbook.AddNumber(i + 1, 1, cells[i].Number, cells[i].Format);
        }

        workbook.Write(_folder.At("t.xls"));

        // The package takes the day that 1900 did not have for the day before it.
        Assert.Equal(
            cells.Select(cell => TableCell.Trim(cell.Shown).Replace("02-29", "02-28", StringComparison.Ordinal)).Where(text => text is not ("-" or "")),
            TextsOf(_folder.At("t.xls")).Where(text => text is not null));
    }

    [Fact]
    public void Names_every_cell_of_the_old_format_without_a_value()
    {
        RecordWorkbook workbook = new();
        (int Code, string Word)[] errors =
        [
            (0x00, "#NULL!"), (0x07, "#DIV/0!"), (0x0F, "#VALUE!"), (0x17, "#REF!"), (0x1D, "#NAME?"), (0x24, "#NUM!"), (0x2A, "#N/A"), (0x2B, "#GETTING_DATA"),
            (0x99, ""),
        ];
        workbook.AddText(0, 0, "name");
        workbook.AddText(0, 1, "fields.a");
        workbook.AddText(0, 2, "fields.b");
        for (int i = 0; i < errors.Length; i++)
        {
            workbook.AddText(i + 1, 0, "x");
            workbook.AddError(i + 1, 1, errors[i].Code);
            workbook.AddFormula(i + 1, 2, 2, errors[i].Code);
        }

        workbook.Write(_folder.At("t.xls"));
        List<string> found = [];
        foreach (ReportRow row in TableFile.Read(_folder.At("t.xls"), TableOptions.Default, null, null))
        {
            DiagnosticBag bag = new();
            row.Read(bag);
            found.AddRange(bag.ToSorted().Select(diagnostic => $"{diagnostic.Span.File.Row!.NameCell(diagnostic.Span.Start)} {diagnostic.Message.English}"));
        }

        Assert.Equal(
            errors.SelectMany((error, i) => new[]
            {
                $"S!B{i + 2} {MessageOf(error.Word)}",
                $"S!C{i + 2} {MessageOf(error.Word)}",
            }),
            found);
    }

    private static string MessageOf(string error) =>
        error.Length == 0 ? "the cell is an error, and the workbook does not say which" : $"the cell shows the error `{error}`";

    [Fact]
    public void Takes_formulas_that_are_all_empty_in_the_old_format_for_uncalculated()
    {
        foreach (bool hasResult in (ReadOnlySpan<bool>)[true, false])
        {
            RecordWorkbook workbook = new();
            workbook.AddText(0, 0, "name");
            workbook.AddText(0, 1, "fields.a");
            workbook.AddText(0, 2, "fields.b");
            workbook.AddText(1, 0, "x");
            workbook.AddFormula(1, 1, 3, 0);
            workbook.AddFormula(1, 2, hasResult ? 1 : 3, 1);
            string path = _folder.At($"{hasResult}.xls");
            workbook.Write(path);
            DiagnosticBag bag = new();
            TableFile.Read(path, TableOptions.Default, null, null).Single().Read(bag);
            Assert.Equal(hasResult ? 0 : 2, bag.ToSorted().Length);
        }
    }

    [Fact]
    public void Keeps_a_text_that_looks_like_a_number_as_text()
    {
        RawWorkbook workbook = new();
        workbook.AddRow(1, RawWorkbook.Inline("name"), RawWorkbook.Inline("fields.a"), RawWorkbook.Inline("metrics.b"));
        workbook.AddRow(2, RawWorkbook.Inline("x"), RawWorkbook.Inline("5"), RawWorkbook.Inline("5"));
        workbook.AddRow(3, RawWorkbook.Inline("y"), workbook.Number(5, "General"), workbook.Number(5, "General"));
        workbook.Write(_folder.At("t.xlsx"));
        DiagnosticBag bag = new();
        DataMap[] rows = [.. TableFile.Read(_folder.At("t.xlsx"), TableOptions.Default, null, null).Select(row => row.Read(bag)!)];
        Assert.Equal([null, 5m], rows.Select(row => Find(row, "fields", "a").Number));
        Assert.Equal([5m, 5m], rows.Select(row => Find(row, "metrics", "b", "value").Number));
        Assert.Empty(bag.ToSorted());
    }

    private static DataScalar Find(DataNode node, params ReadOnlySpan<string> path)
    {
        foreach (string name in path)
        {
            node = ((DataMap)node).Entries.Single(entry => entry.Key == name).Value;
        }

        return (DataScalar)node;
    }

    // What a text column gets; null for none.
    [Fact]
    public void Tells_hidden_rows_and_columns_of_the_old_format()
    {
        RecordWorkbook workbook = new();
        string[][] rows = [["name", "fields.a", "内部核对"], ["x", "1", "已核"], ["y", "2", ""], ["z", "3", ""]];
        for (int row = 0; row < rows.Length; row++)
        {
            for (int column = 0; column < rows[row].Length; column++)
            {
                workbook.AddText(row, column, rows[row][column]);
            }
        }

        workbook.HideRow(2);
        workbook.HideColumn(2);
        workbook.Write(_folder.At("t.xls"));
        ReportRow[] read = [.. TableFile.Read(_folder.At("t.xls"), TableOptions.Default, null, null)];
        ReportRow[] visible = [.. TableFile.Read(_folder.At("t.xls"), TableOptions.Default with { VisibleRows = true }, null, null)];
        Assert.Equal(["x", "y", "z"], read.Select(row => row.Name));
        Assert.Equal("left out: column C (`内部核对`); hidden, and read all the same: row 3", Assert.Single(read[^1].Diagnostics).Message.English);
        Assert.Equal(["x", "z"], visible.Select(row => row.Name));
        Assert.Equal("left out: row 3 (hidden), column C (`内部核对`)", Assert.Single(visible[^1].Diagnostics).Message.English);
    }

    private static IEnumerable<string?> TextsOf(string path)
    {
        foreach (ReportRow row in TableFile.Read(path, TableOptions.Default, null, null))
        {
            DiagnosticBag bag = new();
            DataMap? map = row.Read(bag);
            Assert.Empty(bag.ToSorted());
            yield return map?.Entries.Where(entry => entry.Key == "fields").Select(entry => (DataMap)entry.Value)
                .Select(fields => fields.Entries.Single().Value).OfType<DataScalar>().SingleOrDefault()?.Text;
        }
    }
}
