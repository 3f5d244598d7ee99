using System.Text.RegularExpressions;
using Gazette.Cli;
using Gazette.Data;
using Gazette.Schema;
using Gazette.Tests.Cli;
using Xunit;

namespace Gazette.Tests;

/// <summary>Runs what README tells its reader to run, in the order in which it stands there.</summary>
public sealed partial class ReadmeTests
{
    private const string FromSource = "dotnet run --project src/Gazette.Cli -- ";

    // These are run by .ci/run, which has a machine to itself.
    private static readonly string[] RunByCi = ["dotnet test", "dotnet pack src/Gazette.Cli", "dotnet tool install"];

    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void Every_command_does_what_it_promises()
    {
        using TemporaryFolder folder = new();
        CopyExamples(folder);
        int run = 0;
        foreach (string line in Blocks().SelectMany(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            string? command = line.StartsWith(FromSource, StringComparison.Ordinal) ? line[FromSource.Length..]
                : line.StartsWith("gazette ", StringComparison.Ordinal) ? line["gazette ".Length..]
                : null;
            if (command is null)
            {
                Assert.Contains(RunByCi, known => line.StartsWith(known, StringComparison.Ordinal));
                continue;
            }

            using Surroundings world = new(folder.FullPath);
            int code = Program.Run(command.Split(' '), world.Environment, TestContext.Current.CancellationToken);
            Assert.True(code == 0, $"{line}\n{world.Error}");
            run++;
        }

        Assert.InRange(run, 6, 100);
        Assert.Contains("out/township-half-year.docx", folder.Files);
        Assert.Contains("out/demo.docx", folder.Files);
        Assert.Equal(28, folder.Documents.Count(file => file.StartsWith("out-v/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_message_is_the_one_that_the_program_gives()
    {
        MatchCollection shown = Messages().Matches(Readme);
        Assert.NotEmpty(shown);
        foreach (Match match in shown)
        {
            using TemporaryFolder folder = new();
            CopyExamples(folder);
            using Surroundings world = new(folder.FullPath);
            int code = Program.Run(match.Groups["command"].Value.Split(' '), world.Environment, TestContext.Current.CancellationToken);

            Assert.Equal(1, code);
            Assert.Equal(match.Groups["text"].Value, world.Error.ToString());
            Assert.DoesNotContain(folder.Files, file => file.StartsWith("out/", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_file_that_it_links_to_is_there()
    {
        foreach (Match match in Links().Matches(Readme))
        {
            string target = match.Groups["target"].Value;
            Assert.True(target.StartsWith("https://", StringComparison.Ordinal) || File.Exists(Path.Combine(Repository.Root, target)), target);
        }
    }

    [Fact]
    public void Ci_runs_what_cannot_be_run_here()
    {
        string ci = File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run"));
        foreach (string command in RunByCi)
        {
            Assert.Contains(command, ci, StringComparison.Ordinal);
            Assert.Contains(command, Readme, StringComparison.Ordinal);
        }

        Assert.Contains(FromSource + "build examples/township-half-year", ci, StringComparison.Ordinal);
        Assert.Contains(FromSource + "build examples/township-half-year", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_keys_is_that_of_the_schema()
    {
        string table = "| key | what it holds | 中文 |\n|---|---|---|\n" + string.Concat(ReportMembers.Report.Keys.Select(key =>
            $"| `{key.Name}` | {key.English}{WordsOf(key.Shape)} | {key.Chinese} |\n"));
        Assert.True(Readme.Contains(table, StringComparison.Ordinal), $"README.md has another table of keys than\n{table}");
    }

    private static string WordsOf(ValueShape shape) => shape switch
    {
        WordsShape words => ": " + string.Join(", ", words.Words),
        LanguageShape => ": " + string.Join(", ", LanguageTags.All.Words),
        _ => "",
    };

    private static IEnumerable<string> Blocks() => ShellBlocks().Matches(Readme).Select(match => match.Groups["text"].Value);

    private static void CopyExamples(TemporaryFolder folder)
    {
        string[] inputs = [".yaml", ".csv", ".xlsx"];
        foreach (string file in Directory.GetFiles(Path.Combine(Repository.Root, "examples"), "*", SearchOption.AllDirectories))
        {
            if (inputs.Contains(Path.GetExtension(file), StringComparer.Ordinal))
            {
                File.Copy(file, folder.Put(Path.GetRelativePath(Repository.Root, file)), overwrite: true);
            }
        }
    }

    [GeneratedRegex("```sh\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShellBlocks();

    [GeneratedRegex("<!-- says: (?<command>.*?) -->\n```text\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Messages();

    [GeneratedRegex(@"\]\((?<target>[^)#]+)\)")]
    private static partial Regex Links();
}
