using System.Text.RegularExpressions;
using Gazette.Cli;
using Gazette.Tests.Cli;
using Xunit;

namespace Gazette.Tests.Documentation;

/// <summary>Runs every command of the two README files, in their order.</summary>
public sealed partial class ReadmeTests
{
    private const string English = "README.md";
    private const string Chinese = "README.zh-CN.md";
    private const string FromSource = "dotnet run --project src/Gazette.Cli -- ";

    // These are run by .ci/run, which has a machine to itself.
    private static readonly string[] RunByCi = ["dotnet test", "dotnet pack src/Gazette.Cli", "dotnet tool install"];

    // A heading must be added to both files and to this list. The order differs: the Chinese file, for office clerks, begins with Excel.
    private static readonly (string English, string Chinese)[] Headings =
    [
        ("# Gazette", "# Gazette"),
        ("## Two commands", "## 两条命令先试试"),
        ("## Install", "## 安装"),
        ("## Five minutes", "## 五分钟上手"),
        ("## Use your own Word file", "## 用自己的Word文件做模板"),
        ("## The report file", "## 报告文件"),
        ("## One report per row of an Excel sheet", "## 用Excel表格生成每个村的报告"),
        ("## One report over many", "## 汇总"),
        ("## Every village there is", "## 成百上千份报告"),
        ("## Checks", "## 校对"),
        ("## Templates", "## 模板"),
        ("## Commands", "## 命令"),
        ("## What you can trust", "## 可以放心的地方"),
        ("## Speed", "## 速度"),
        ("## Contributing and licence", "## 参与开发和许可"),
    ];

    public static TheoryData<string> Files { get; } = [English, Chinese];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_command_does_what_it_promises(string file)
    {
        using TemporaryFolder folder = new();
        CopyExamples(folder);
        int run = 0;
        foreach (string line in CommandsIn(file))
        {
            string? command = line.StartsWith(FromSource, StringComparison.Ordinal) ? line[FromSource.Length..]
                : line.StartsWith("gazette ", StringComparison.Ordinal) ? line["gazette ".Length..]
                : null;
            if (command is null)
            {
                Assert.Contains(RunByCi, known => line.StartsWith(known, StringComparison.Ordinal));
                continue;
            }

            using Surroundings world = new(folder.FullPath, language: file == Chinese ? "zh_CN.UTF-8" : null);
            int code = Program.Run(command.Split(' '), world.Environment, TestContext.Current.CancellationToken);
            Assert.True(code == 0, $"{line}\n{world.Error}");
            if (file == Chinese)
            {
                // The JSON Schema describes each key in both languages.
                string shown = command.StartsWith("schema", StringComparison.Ordinal) ? $"{world.Error}" : world.Output + world.Error;
                Assert.Empty(EnglishSentences().Matches(Calls().Replace(shown, "")).Select(match => $"{line}: {match.Value}"));
            }

            run++;
        }

        Assert.InRange(run, 6, 100);
        Assert.Contains("out/township-half-year.docx", folder.Files);
        Assert.Contains("out/demo.docx", folder.Files);
        Assert.Equal(28, folder.Documents.Count(document => document.StartsWith("out-v/", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_message_is_the_one_that_the_program_gives(string file)
    {
        MatchCollection shown = Messages().Matches(Read(file));
        Assert.NotEmpty(shown);
        foreach (Match match in shown)
        {
            using TemporaryFolder folder = new();
            CopyExamples(folder);
            using Surroundings world = new(folder.FullPath);
            int code = Program.Run(match.Groups["command"].Value.Split(' '), world.Environment, TestContext.Current.CancellationToken);

            Assert.Equal(1, code);
            Assert.Equal(match.Groups["text"].Value, world.Error.ToString());
            Assert.DoesNotContain(folder.Files, written => written.StartsWith("out/", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_that_it_links_to_is_there(string file)
    {
        foreach (Match match in Links().Matches(Read(file)))
        {
            string target = match.Groups["target"].Value;
            Assert.True(target.StartsWith("https://", StringComparison.Ordinal) || File.Exists(Path.Combine(Repository.Root, target)), target);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Ci_runs_what_cannot_be_run_here(string file)
    {
        string ci = File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run"));
        foreach (string command in RunByCi)
        {
            Assert.Contains(command, ci, StringComparison.Ordinal);
            Assert.Contains(command, Read(file), StringComparison.Ordinal);
        }

        Assert.Contains(FromSource + "build examples/township-half-year", ci, StringComparison.Ordinal);
        Assert.Contains(FromSource + "build examples/township-half-year", Read(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_have_the_same_headings_commands_and_tables()
    {
        Dictionary<string, string> english = SectionsOf(English);
        Dictionary<string, string> chinese = SectionsOf(Chinese);
        Assert.Equal(Headings.Select(pair => pair.English), english.Keys);
        Assert.Equal(Headings.Select(pair => pair.Chinese).Order(StringComparer.Ordinal), chinese.Keys.Order(StringComparer.Ordinal));
        foreach ((string one, string other) in Headings)
        {
            Assert.Equal(CommandsOf(english[one]), CommandsOf(chinese[other]));
            Assert.Equal(RowsOf(english[one]), RowsOf(chinese[other]));
            Assert.Equal(PointsOf(english[one]), PointsOf(chinese[other]));
        }
    }

    private static Dictionary<string, string> SectionsOf(string file) =>
        Sections().Matches(Read(file))
            .ToDictionary(section => section.Groups["heading"].Value, section => section.Groups["text"].Value, StringComparer.Ordinal);

    // The code and the numbers of each row; the rest differs between the languages.
    private static string[] RowsOf(string section) => [.. section.Split('\n').Where(line => line.StartsWith('|')).Select(FactsOf)];

    private static string FactsOf(string row) =>
        string.Join(' ', Facts().Matches(FirstCell().Match(row).Value).Concat(Figures().Matches(row)).Select(fact => fact.Value));

    private static int PointsOf(string section) => section.Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal));

    private static IEnumerable<string> CommandsIn(string file) => CommandsOf(Read(file));

    private static IEnumerable<string> CommandsOf(string text) =>
        ShellBlocks().Matches(text).SelectMany(block => block.Groups["text"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    private static void CopyExamples(TemporaryFolder folder)
    {
        string[] inputs = [".yaml", ".csv", ".xlsx", ".docx"];
        foreach (string file in Directory.GetFiles(Path.Combine(Repository.Root, "examples"), "*", SearchOption.AllDirectories))
        {
            if (inputs.Contains(Path.GetExtension(file), StringComparer.Ordinal))
            {
                File.Copy(file, folder.Put(Path.GetRelativePath(Repository.Root, file)), overwrite: true);
            }
        }
    }

    [GeneratedRegex("gazette(?: [\\w./-]+)+")]
    private static partial Regex Calls();

    [GeneratedRegex("[A-Za-z’']+(?: [a-z’']{2,}){2,}")]
    private static partial Regex EnglishSentences();

    [GeneratedRegex("^(?<heading>#+ [^\n]*)\n(?<text>.*?)(?=^#+ |\\z)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Sections();

    [GeneratedRegex(@"^\|.*?(?<!\\)\|")]
    private static partial Regex FirstCell();

    [GeneratedRegex(@"`[^`]*`|[0-9]+(?:[,.][0-9]+)*")]
    private static partial Regex Facts();

    [GeneratedRegex(@"(?<=\| )[0-9][0-9.,]*(?: ms| MiB)?(?= \|)")]
    private static partial Regex Figures();

    [GeneratedRegex("```sh\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShellBlocks();

    [GeneratedRegex("<!-- says: (?<command>.*?) -->\n```text\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Messages();

    [GeneratedRegex(@"\]\((?<target>[^)#]+)\)")]
    private static partial Regex Links();
}
