using System.Text;
using Gazette.Diagnostics;
using Gazette.Fixing.Pull;
using Xunit;

namespace Gazette.Tests.Fixing.Pull;

/// <summary>
/// Rows that are put into the tables of every example, or taken out, and cells of tables of reports that change. What goes back must give the edited
/// rows; everything else is listed.
/// </summary>
public sealed class RandomRowTests
{
    private const int Tried = 3;

    private static readonly string[] NewWords = ["新增桥梁", "Benches", "新增其他"];

    public static TheoryData<string> Reports => [.. PulledExample.Reports.Select(row => row.Data).Where(HasTable)];

    public static TheoryData<string, string> Tables => new()
    {
        { "examples/village-table/villages.csv", "examples/village-table/_base.yaml" },
        { "examples/village-table/villages.xlsx", "examples/village-table/_base.yaml" },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public void Rows_that_go_back_are_in_the_next_document_and_nothing_else_is(string report)
    {
        PulledExample example = new(report);
        string[][] rows = EditedDocx.Rows(example.Document);
        Random random = new(report.Length);
        List<string> wrong = [];
        for (int i = 0; i < Tried && rows.Length > 1; i++)
        {
            int at = random.Next(1, rows.Length);
            bool adds = i % 2 == 0;
            string[] cells = [.. rows[at].Select((cell, column) => column == 0 ? NewWords[i] : Vary(cell, random))];
            byte[] edited = adds ? EditedDocx.AddRowAt(example.Document, at, cells) : EditedDocx.RemoveRowAt(example.Document, at);

            PulledReport pulled = example.Pull(edited);

            string[][] rebuilt = EditedDocx.Rows(example.Build(pulled.Content)[0]);
            bool isTaken = pulled.Taken == pulled.Edits;
            int count = rows.Length + (!isTaken ? 0 : adds ? 1 : -1);
            bool hasRow = rebuilt.Any(row => row[0] == NewWords[i]);
            if (isTaken == pulled.Diff.IsEmpty || rebuilt.Length != count || (adds && hasRow != isTaken)
                || (!isTaken && pulled.Diagnostics.All(listed => listed.Severity != Severity.Warning)))
            {
                string row = string.Join(" | ", adds ? cells : rows[at]);
                wrong.Add($"{(adds ? "+" : "-")} {row}: {pulled.Taken} of {pulled.Edits}, {pulled.Diff.Show("a", "b")}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_changed_cell_comes_back_from_the_document_of_its_row(string table, string with)
    {
        byte[] content = File.ReadAllBytes(Path.Combine(Repository.Root, table));
        string words = File.ReadAllText(Path.Combine(Repository.Root, with));
        Random random = new(table.Length);
        for (int row = 0; row < 6; row++)
        {
            using PulledRow example = new(Path.GetFileName(table), content, words, row);
            string[] paragraphs = EditedDocx.Paragraphs(example.Document);
            int paragraph = random.Next(paragraphs.Length);
            int at = paragraphs[paragraph].AsSpan().IndexOfAnyInRange('0', '9');
            if (at < 0)
            {
                continue;
            }

            PulledReport pulled = example.Pull(EditedDocx.ReplaceAt(example.Document, paragraph, at, at + 1, $"{random.Next(2, 9)}"));

            Assert.Equal(pulled.Taken > 0, !pulled.Diff.IsEmpty || !pulled.Cells.IsEmpty);
            if (pulled.Taken == pulled.Edits && !pulled.Diff.IsEmpty)
            {
                // The same cell is found from the document that the changed table makes.
                PulledReport again = example.Pull(example.TryBuild(pulled.Content, row)!);
                Assert.Equal(Encoding.UTF8.GetString(pulled.Content), Encoding.UTF8.GetString(again.Content));
            }
        }
    }

    private static bool HasTable(string report) =>
        File.ReadAllText(Path.Combine(Repository.Root, report)) is var text && text.Contains("rows:", StringComparison.Ordinal);

    private static string Vary(string cell, Random random) =>
        string.Concat(cell.Select(sign => char.IsAsciiDigit(sign) && sign != '0' ? (char)('1' + random.Next(8)) : sign));
}
