using CsCheck;
using Gazette.Data.Tables;
using Gazette.Diagnostics;
using Xunit;

namespace Gazette.Tests.Data.Tables;

public static class CsvRecordsTests
{
    // `="007"` is left out: that is how a spreadsheet is told to keep the zeros of 007, and is read so.
    private static readonly Gen<string> Cell = Gen.OneOf(
        Gen.OneOf("a", "村", "\"", "\n", ",", ";", "120+", "x\"y", " ", "").Array[0, 4].Select(string.Concat<string>),
        Gen.String[Gen.Char['!', '~'], 0, 5].Where(text => !text.StartsWith("=\"", StringComparison.Ordinal)));

    [Fact]
    public static void Reads_back_what_any_program_writes() =>
        (from width in Gen.Int[1, 5]
         from rows in Cell.Array[width].Array[1, 6]
         from end in Gen.OneOf(Gen.Const("\n"), Gen.Const("\r\n"), Gen.Const("\r"))
         select (rows, end)).Sample(
            table =>
            {
                string text = string.Join(table.end, table.rows.Select(row => string.Join(',', row.Select(Quote))));
                string[][] expected = [.. table.rows.Select(row => row.Select(TableCell.Trim).ToArray()).Where(row => row.Any(cell => cell.Length > 0))];
                Assert.Equal(expected, Read(text, ',', out _));
            },
            iter: 2_000);

    [Fact]
    public static void Ends_with_records_or_with_a_message_whatever_it_reads() =>
        Gen.OneOf("a", "\"", "\"\"", ",", ";", "\n", "\r", "sep=", "，", "\t").Array[0, 30].Select(string.Concat<string>).Sample(
            text =>
            {
                Read(text, null, out DiagnosticBag bag);
                Assert.True(bag.Count <= 1);
            },
            iter: 5_000);

    [Fact]
    public static void Knows_the_line_and_the_column_of_every_cell()
    {
        using CsvRecords records = new("t.csv", new StringReader("a,b\n\"1\n2\",\"x\"\"y\"\n\n3,4"), "utf-8", null);
        DiagnosticBag bag = new();
        records.Read(bag);
        TableRecord second = records.Read(bag)!;
        TableRecord third = records.Read(bag)!;
        Assert.Equal(["t.csv:2:1", "t.csv:3:4"], [second.SpanOf(0).ToString(), second.SpanOf(1).ToString()]);
        Assert.Equal("x\"y", second.Cells[1].Text);
        Assert.Equal("t.csv:5:3", third.SpanOf(1).ToString());
    }

    [Fact]
    public static void Stops_at_a_row_that_has_no_end()
    {
        DiagnosticBag bag = new();
        using CsvRecords records = new("t.csv", new StringReader("a,b\n\"" + new string('x', 1_200_000)), "utf-8", null);
        Assert.NotNull(records.Read(bag));
        Assert.Null(records.Read(bag));
        Assert.Single(bag.ToSorted());
    }

    private static string Quote(string cell) =>
        cell.Length == 0 || cell.AsSpan().ContainsAny("\",\n ") || cell.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;

    private static string[][] Read(string text, char? separator, out DiagnosticBag bag)
    {
        bag = new DiagnosticBag();
        using CsvRecords records = new("t.csv", new StringReader(text), "utf-8", separator);
        List<string[]> read = [];
        while (records.Read(bag) is { } record)
        {
            read.Add([.. record.Cells.Select(cell => cell.Text)]);
        }

        return [.. read];
    }
}
