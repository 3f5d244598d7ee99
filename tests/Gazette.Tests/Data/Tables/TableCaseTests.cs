using System.Text;
using Gazette.Cli;
using Gazette.Tests.Cli;
using Xunit;

namespace Gazette.Tests.Data.Tables;

/// <summary>
/// Each folder of tests/cases/tables contains a table, and possibly a <c>base.yaml</c> and command line arguments in <c>options.txt</c>. The snapshot
/// is the output of <c>gazette check</c>, and the documents if there are no errors. A workbook is described in <c>.sheet</c>, see <see
/// cref="WorkbookFile"/>; a CSV in <c>.bytes.csv</c> has an encoding other than UTF-8.
/// </summary>
public sealed class TableCaseTests
{
    private const string Described = ".sheet";
    private const int MostShown = 4;

    public static TheoryData<string> Names =>
    [
        .. Directory.GetDirectories(Repository.Cases("tables")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Says_what_the_case_shows(string name)
    {
        string source = Path.Combine(Repository.Cases("tables"), name);
        using TemporaryFolder folder = new();
        foreach (string path in Directory.GetFiles(source).Where(path => Path.GetFileName(path).Split('.') is not [_, "verified" or "received", ..]))
        {
            Put(path, folder);
        }

        string table = folder.Files.Single(file => file != "base.yaml" && file != "over.yaml" && file != "options.txt");
        string[] words = File.Exists(folder.At("options.txt")) ? folder.Read("options.txt").Trim().Split(' ') : [];
        string[] layers = File.Exists(folder.At("base.yaml")) ? ["--with", "base.yaml"] : [];
        VerifySettings settings = new();
        settings.UseDirectory(source);
        settings.UseFileName("diagnostics");
        await Verifier.Verify(Run(folder, [table, .. layers, .. words]), settings);
    }

    private static void Put(string path, TemporaryFolder folder)
    {
        string name = Path.GetFileName(path);
        if (name.EndsWith(Described, StringComparison.Ordinal))
        {
            WorkbookFile.Write(File.ReadAllText(path), folder.At(Path.ChangeExtension(name, ".xlsx")));
        }
        else
        {
            File.Copy(path, folder.At(name.Replace(".bytes", "", StringComparison.Ordinal)));
        }
    }

    private static string Run(TemporaryFolder folder, string[] words)
    {
        using Surroundings check = new(folder.FullPath);
        int code = Program.Run(["check", .. words], check.Environment, TestContext.Current.CancellationToken);
        StringBuilder shown = new($"{check.Output}{check.Error}exit code {code}\n");
        if (code == ExitCode.Done)
        {
            using Surroundings build = new(folder.FullPath);
            Program.Run(["build", .. words, "--to", "md", "-q"], build.Environment, TestContext.Current.CancellationToken);
            shown.Append(build.Error);
            foreach (string file in folder.Documents.Where(file => file.StartsWith("out/", StringComparison.Ordinal)).Take(MostShown))
            {
                shown.Append($"\n=== {file}\n{folder.Read(file)}");
            }
        }

        return shown.ToString();
    }
}
