using System.Text;
using CsCheck;
using Gazette.Cli;
using Gazette.Tests.Cli;
using Xunit;

namespace Gazette.Tests.Data.Tables;

/// <summary>What offices put around the records of a sheet changes no report.</summary>
public sealed class SheetLayoutTests
{
    private const string Base =
        """
        template: one-page
        title: 各村上半年情况
        period: 2026-H1
        metrics:
          lectures: { label: 讲座, unit: 场次 }
          audience: { label: 听众, unit: 人次 }
          rate: { label: 参与率, unit: '%' }
        sections:
          - heading: 宣讲
            items: [ 各村开展讲座 ]
        """;

    private static readonly Gen<string> Numbers = Gen.OneOf(
        Gen.Int[0, 9999].Select(number => $"{number}"),
        Gen.Int[1, 999].Select(number => $"{number}+"),
        Gen.Int[1, 999].Select(number => $"约{number}"),
        OneOf("无", "—", "-", "/", "暂无"));

    private static readonly Gen<string[]> Record = Gen.Select(
        Numbers, Numbers, Gen.Int[0, 1000].Select(number => $"{number / 10m}%"), OneOf("2026.6.30", "2026年6月30日", "2026/7/1", "2026-07-01"),
        (lectures, audience, rate, issued) => (string[])[lectures, audience, rate, issued]);

    private static readonly Gen<Decoration> Decorations =
        from title in Gen.Bool
        from units in Gen.Bool
        from grouped in Gen.Bool
        from index in Gen.Bool
        from numbering in Gen.Bool
        from blank in Gen.Int[0, 3]
        from subtotal in Gen.Int[0, 3]
        from heads in Gen.Int[0, 3]
        from total in Gen.Bool
        from footer in Gen.Bool
        from left in Gen.Bool
        from hidden in Gen.Int[0, 3]
        select new Decoration(title, units, grouped, index, numbering, blank, subtotal, heads, total, footer, left, hidden);

    [Fact]
    public void Gives_the_reports_of_the_plain_sheet_from_a_workbook() =>
        Gen.Select(Record.Array[1, 6], Decorations).Sample((records, decoration) => AssertAlike(records, decoration, isCsv: false), iter: 30);

    [Fact]
    public void Gives_the_reports_of_the_plain_sheet_from_csv() =>
        Gen.Select(Record.Array[1, 6], Decorations).Sample((records, decoration) => AssertAlike(records, decoration, isCsv: true), iter: 30);

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(at => words[at]);

    private static void AssertAlike(string[][] records, Decoration decoration, bool isCsv)
    {
        string decorated = decoration.Write(records);
        SortedDictionary<string, string> plain = Build(new Decoration().Write(records), isCsv);
        Assert.Equal(records.Length, plain.Count);
        Assert.Equal(plain, Build(decorated, isCsv));
    }

    private static SortedDictionary<string, string> Build(string sheet, bool isCsv)
    {
        using TemporaryFolder folder = new();
        folder.Put("base.yaml", Base);
        if (isCsv)
        {
            IEnumerable<string> rows = sheet.Split('\n').Where(line => !line.StartsWith('#'));
            folder.Put("t.csv", string.Concat(rows.Select(line => line.Replace('\t', ',') + "\n")));
        }
        else
        {
            WorkbookFile.Write(sheet, folder.At("t.xlsx"));
        }

        using Surroundings world = new(folder.FullPath);
        int code = Program.Run(
            ["build", isCsv ? "t.csv" : "t.xlsx", "--with", "base.yaml", "--to", "md"], world.Environment, TestContext.Current.CancellationToken);
        Assert.True(code == ExitCode.Done, $"{world.Error}\n{sheet}");
        SortedDictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (string file in folder.Documents.Where(file => file.StartsWith("out/", StringComparison.Ordinal)))
        {
            files.Add(file, folder.Read(file));
        }

        return files;
    }

    /// <summary>What is around the records; after how many of them a row comes between, never for 0.</summary>
    private sealed record Decoration(
        bool Title = false, bool Units = false, bool Group = false, bool Index = false, bool Numbering = false, int Blank = 0, int Subtotal = 0, int Heads = 0,
        bool Total = false, bool Footer = false, bool Left = false, int Hidden = 0)
    {
        // As WorkbookFile reads it; the records are numbered from A, whatever is to the left.
        public string Write(string[][] records)
        {
            List<string> rows = [];
            List<string> merged = [];
            List<int> hidden = [];
            int index = Index ? 1 : 0;
            int left = Left ? 1 : 0;
            int width = index + 5;
            if (Title)
            {
                rows.Add(Row("青岚镇2026年上半年统计表"));
                merged.Add(Area(0, rows.Count, width - 1, rows.Count));
            }

            if (Units)
            {
                rows.Add(Row([.. Enumerable.Repeat("", width - 1), "单位：场次"]));
            }

            string[] heads = Group ? ["村名", "", "", "参与率", "填报日期"] : ["村名", "讲座", "听众", "参与率", "填报日期"];
            int head = rows.Count + 1;
            rows.Add(Row([.. Indexed("序号"), .. Group ? ["村名", "宣讲情况", "", "参与率", "填报日期"] : heads]));
            if (Group)
            {
                rows.Add(Row([.. Indexed(""), "", "讲座", "听众（人次）", "", ""]));
                merged.Add(Area(index + 1, head, index + 2, head));
                merged.AddRange(new[] { 0, index, index + 3, index + 4 }.Distinct().Select(column => Area(column, head, column, head + 1)));
            }

            if (Numbering)
            {
                rows.Add(Row([.. Indexed("甲"), .. Index ? ["乙", "1", "2", "3", "4"] : (string[])["栏次", "1", "2", "3", "4"]]));
            }

            string lastHead = rows[head - 1];
            for (int i = 0; i < records.Length; i++)
            {
                AddBetween(rows, i, Group ? null : lastHead);
                rows.Add(Row([.. Indexed($"{i + 1}"), $"第{i + 1}村", .. records[i]]));
                if (Hidden > 0 && i % Hidden == 0)
                {
                    hidden.Add(rows.Count);
                }
            }

            if (Total)
            {
                rows.Add(Row(["合计", .. Enumerable.Repeat("", index), "99", "999"]));
            }

            if (Footer)
            {
                rows.Add(Row(["填表人：王茗", "", "审核：李岚"]));
                rows.Add(Row(["注：1.讲座含线上讲座"]));
                rows.Add(Row(["2.听众按人次统计"]));
            }

            StringBuilder sheet = new("## 表\n");
            rows.ForEach(row => sheet.Append(row).Append('\n'));
            merged.ForEach(area => sheet.Append("#merge ").Append(area).Append('\n'));
            hidden.ForEach(row => sheet.Append("#hide ").Append(row).Append('\n'));
            return sheet.ToString();

            string Row(params string[] cells) =>
                string.Join('\t', Enumerable.Repeat("", left).Concat(cells).Concat(Enumerable.Repeat("", width - cells.Length)));

            string[] Indexed(string text) => Index ? [text] : [];

            string Area(int firstColumn, int firstRow, int lastColumn, int lastRow) =>
                $"{(char)('A' + left + firstColumn)}{firstRow}:{(char)('A' + left + lastColumn)}{lastRow}";

            void AddBetween(List<string> all, int record, string? again)
            {
                if (Blank > 0 && record % Blank == 1 % Blank)
                {
                    all.Add(Row());
                }

                if (Subtotal > 0 && record > 0 && record % Subtotal == 0)
                {
                    all.Add(Row([.. Indexed(""), "小　计", "12", "120"]));
                }

                if (Heads > 0 && record > 0 && record % Heads == 0 && again is not null)
                {
                    all.Add(again);
                }
            }
        }
    }
}
