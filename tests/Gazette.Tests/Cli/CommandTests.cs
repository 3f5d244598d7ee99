using System.CommandLine.Parsing;
using System.Text;
using System.Text.RegularExpressions;
using Gazette.Cli;
using Gazette.Tests.WordTemplates;
using Xunit;

namespace Gazette.Tests.Cli;

/// <summary>
/// Whole runs of the program. A case is a folder of <c>tests/cases/commands</c> with a <c>session.txt</c>: one call a line, possibly with <c>&lt;
/// file</c>, or an <c>rm</c>, <c>cp</c>, <c>chmod -w</c> or <c>cat</c> between them, run one after another in a copy of the folder. The snapshot shows
/// each call as a terminal would, and the files that are new at the end. Each session is run in both languages, unless a file
/// <c>only-english.txt</c> says why not.
/// A folder called like a Word file becomes one, as <see cref="TemplateFolder"/> says. The calls run in this process, or in the program that the
/// variable <c>GAZETTE_PROGRAM</c> names, such as the one for another system.
/// </summary>
public sealed partial class CommandTests
{
    private const string Session = "session.txt";
    private const string ProgramVariable = "GAZETTE_PROGRAM";
    private const string InChinese = "session.zh";
    private const string OnlyEnglish = "only-english.txt";

    private static string? ExternalProgramPath => Environment.GetEnvironmentVariable(ProgramVariable) is { Length: > 0 } program ? program : null;

    public static TheoryData<string> Cases() => Named(_ => true);

    public static TheoryData<string> ChineseCases() => Named(folder => !File.Exists(Path.Combine(folder, OnlyEnglish)));

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Answers_a_session(string name) => Answer(name, "session", language: null);

    [Theory]
    [MemberData(nameof(ChineseCases))]
    public Task Answers_a_session_in_Chinese(string name) => Answer(name, InChinese, "zh_CN.UTF-8");

    [Fact]
    public void Says_that_the_current_folder_is_gone()
    {
        using Surroundings surroundings = new(currentFolder: "");
        Assert.Equal(ExitCode.CouldNotRun, Program.Run(["build", "demo"], surroundings.Environment, TestContext.Current.CancellationToken));
        Assert.StartsWith("gazette: the current folder no longer exists\n", surroundings.Error.ToString(), StringComparison.Ordinal);
    }

    private static TheoryData<string> Named(Func<string, bool> isOne) =>
    [
        .. new DirectoryInfo(Repository.Cases("commands")).EnumerateDirectories()
            .Where(folder => isOne(folder.FullName))
            .Select(folder => folder.Name)
            .Order(StringComparer.Ordinal),
    ];

    private static async Task Answer(string name, string snapshot, string? language)
    {
        string source = Path.Combine(Repository.Cases("commands"), name);
        using TemporaryFolder folder = new();
        string[] words = [.. Directory.GetDirectories(source, "*.docx", SearchOption.AllDirectories).Where(TemplateFolder.IsOne)];
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Where(IsInput))
        {
            if (!Array.Exists(words, word => file.StartsWith(word + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
            {
                File.Copy(file, folder.Put(Path.GetRelativePath(source, file)), overwrite: true);
            }
        }

        foreach (string word in words)
        {
            await File.WriteAllBytesAsync(
                folder.Put(Path.GetRelativePath(source, word)), TemplateFolder.Pack(word), TestContext.Current.CancellationToken);
        }

        string[] before = folder.Documents;
        StringBuilder shown = new();
        foreach (string call in await File.ReadAllLinesAsync(Path.Combine(source, Session), TestContext.Current.CancellationToken))
        {
            shown.Append(Run(call, folder, language));
        }

        string[] written = [.. folder.Documents.Except(before, StringComparer.Ordinal)];
        shown.Append(written.Length == 0 ? "no new files\n" : $"new files:\n{string.Concat(written.Select(file => $"  {file}\n"))}");
        VerifySettings settings = new();
        settings.UseDirectory(source);
        settings.UseFileName(snapshot);
        await Verifier.Verify(ExternalProgramPath is null ? shown.ToString() : WithVersionOfTests(shown.ToString()), settings);
    }

    private static bool IsInput(string path) =>
        !path.EndsWith(Session, StringComparison.Ordinal)
        && Path.GetFileName(path) != OnlyEnglish
        && !Path.GetFileName(path).StartsWith("session.", StringComparison.Ordinal);

    private static string Run(string call, TemporaryFolder folder, string? language)
    {
        string[] all = [.. CommandLineParser.SplitCommandLine(call)];
        switch (all)
        {
            case ["rm", var gone]:
                File.Delete(folder.At(gone));
                return $"$ {call}\n\n";
            case ["chmod", "-w", var held]:
                File.SetAttributes(folder.At(held), FileAttributes.ReadOnly);
                return $"$ {call}\n\n";
            case ["cat", var shown]:
                return $"$ {call}\n{File.ReadAllText(folder.At(shown))}\n";
            case ["cp", var from, var to]:
                File.Copy(folder.At(from), folder.At(to), overwrite: true);
                return $"$ {call}\n\n";
        }

        string[] words = all[1..];
        if (words is [.. var given, "<", var file])
        {
            using FileStream input = File.OpenRead(folder.At(file));
            return Run(call, given, folder, input, language);
        }

        return Run(call, words, folder, Stream.Null, language);
    }

    private static string Run(string call, string[] words, TemporaryFolder folder, Stream input, string? language)
    {
        if (ExternalProgramPath is { } program)
        {
            (int exit, string output, string error) = ExternalProgram.Run(program, words, folder.FullPath, input, language);

            // The parser's own suggestions have the line ends of the system, as its shells expect them.
            output = words is [['[', ..], ..] ? output.ReplaceLineEndings("\n") : output;
            return $"$ {call}\n{Frame("stdout", output)}{Frame("stderr", Progress().Replace(error, ""))}exit code {exit}\n\n";
        }

        using Surroundings surroundings = new(folder.FullPath, input, language);
        int code = Program.Run(words, surroundings.Environment, TestContext.Current.CancellationToken);
        return $"$ {call}\n{Frame("stdout", surroundings.Output)}{Frame("stderr", surroundings.Error.ToString())}exit code {code}\n\n";
    }

    // A published program has a version of its own, and its logs name it. In this process, the version is the same after every release.
    private static string WithVersionOfTests(string shown)
    {
        using Surroundings surroundings = new(currentFolder: "");
        CommandEnvironment published = surroundings.Environment with { Version = ProgramVersion.Text };
        return shown.Replace($"\"{published.ShortVersion}\"", $"\"{surroundings.Environment.ShortVersion}\"", StringComparison.Ordinal);
    }

    // Only a slow machine shows it.
    [GeneratedRegex("^[0-9,]+ of [0-9,]+ done, .*\n", RegexOptions.Multiline)]
    private static partial Regex Progress();

    private static string Frame(string stream, string text) => text.Length == 0 ? "" : $"[{stream}]\n{text}{(text.EndsWith('\n') ? "" : "\n")}";
}
