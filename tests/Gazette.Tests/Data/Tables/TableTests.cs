using CsCheck;
using Gazette.Cli;
using Gazette.Data.Tables;
using Gazette.Tests.Cli;
using Xunit;

namespace Gazette.Tests.Data.Tables;

public sealed class TableTests : IDisposable
{
    private const string Example = "examples/village-table";
    private const string Base = $"{Example}/_base.yaml";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // villages.xlsx was made by WorkbookFile from villages.sheet, which is beside the fourteen files: its dates and percentages are Excel's own, with
    // formats, not text.
    [Fact]
    public void Gives_the_same_bytes_as_files_as_csv_and_as_a_workbook()
    {
        SortedDictionary<string, string> files = Build("tests/cases/villages-as-files");
        SortedDictionary<string, string> csv = Build($"{Example}/villages.csv", "--with", Base);
        SortedDictionary<string, string> workbook = Build($"{Example}/villages.xlsx", "--with", Base);
        Assert.Equal(28, files.Count);
        Assert.Equal(files, csv);
        Assert.Equal(files, workbook);
    }

    // Far below the rows that are read for the headings: the document of the first row would be written by then.
    [Fact]
    public void Refuses_a_number_among_percentages_however_far_away_they_are()
    {
        string rows = string.Concat(Enumerable.Range(1, 100).Select(i => $"v{i},{(i is 2 or 90 ? "0.945" : i == 80 ? "91.2%" : i == 50 ? "1" : "97")}\n"));
        string table = _folder.Put("t.csv", "name,metrics.coverage.value\n" + rows);
        string[] refused =
        [
            .. TableFile.Read(table, TableOptions.Default, null, null)
                .SelectMany(row => row.Diagnostics.Select(diagnostic => $"{row.Name} {diagnostic.Rule}")),
        ];
        Assert.Equal(["v2 ambiguous-percentage", "v50 ambiguous-percentage", "v90 ambiguous-percentage"], refused);
    }

    [Fact]
    public void Gives_the_same_bytes_whatever_the_number_of_jobs()
    {
        SortedDictionary<string, string> alone = Build($"{Example}/villages.csv", "--with", Base, "--jobs", "1");
        Assert.Equal(alone, Build($"{Example}/villages.csv", "--with", Base, "--jobs", "7"));
    }

    [Fact]
    public void Reads_the_old_format_in_the_code_page_of_chinese_windows()
    {
        File.WriteAllBytes(_folder.At("old.xls"), OldWorkbookFile.Write(
            ["organization", "title", "标题二", "lectures"],
            ["柳河村", "柳河村工作情况", "", "14"]));
        using Surroundings world = new(_folder.FullPath);
        Assert.Equal(
            ExitCode.Mistakes,
            Program.Run(["check", "old.xls", "-t", "one-page", "--format", "short"], world.Environment, TestContext.Current.CancellationToken));
        Assert.Contains("!C1: error: `标题二` is neither a metric nor a key of a report", world.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("damaged.xlsx", "PK\u0003\u0004 no archive")]
    [InlineData("damaged.xls", "\u00D0\u00CF\u0011\u00E0")]
    [InlineData("web-page.xls", "<html><table><tr><td>村</td></tr></table></html>")]
    [InlineData("empty.xlsx", "")]
    public void Reports_what_is_not_a_workbook(string name, string content)
    {
        _folder.Put(name, content);
        using Surroundings world = new(_folder.FullPath);
        Assert.Equal(ExitCode.Mistakes, Program.Run(["check", name, "--format", "short"], world.Environment, TestContext.Current.CancellationToken));
        Assert.Equal($"{name}: error: this is not an Excel workbook, or it is damaged [unreadable-workbook]\n", world.Output);
    }

    [Fact]
    public void Ends_with_rows_or_with_a_message_whatever_is_damaged()
    {
        byte[] workbook = File.ReadAllBytes(Path.Combine(Repository.Root, Example, "villages.xlsx"));
        byte[] old = OldWorkbookFile.Write(["organization", "lectures"], ["柳河村", "14"], ["石渡村", "12"]);
        (from isOld in Gen.Bool
         let sound = isOld ? old : workbook
         from places in Gen.Int[0, sound.Length - 1].Array[1, 6]
         from values in Gen.Byte.Array[6]
         from length in Gen.Int[1, sound.Length]
         from isCut in Gen.Int[0, 4]
         select (isOld, places, values, Length: isCut == 0 ? length : sound.Length)).Sample(
            damage =>
            {
                byte[] bytes = [.. (damage.isOld ? old : workbook)[..damage.Length]];
                foreach ((int place, byte value) in damage.places.Zip(damage.values).Where(change => change.First < bytes.Length))
                {
                    bytes[place] = value;
                }

                using TemporaryFolder folder = new();
                string path = folder.At(damage.isOld ? "t.xls" : "t.xlsx");
                File.WriteAllBytes(path, bytes);
                Assert.NotEmpty(TableFile.Read(path, TableOptions.Default, null, null));
            },
            iter: 300);
    }

    private static SortedDictionary<string, string> Build(params string[] words)
    {
        using TemporaryFolder output = new();
        using Surroundings world = new(Repository.Root);
        Assert.True(
            Program.Run(["build", .. words, "-o", output.FullPath, "--strict"], world.Environment, TestContext.Current.CancellationToken) == 0,
            world.Error.ToString());
        SortedDictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (string file in output.Documents)
        {
            files.Add(file, Convert.ToBase64String(File.ReadAllBytes(output.At(file))));
        }

        return files;
    }
}
