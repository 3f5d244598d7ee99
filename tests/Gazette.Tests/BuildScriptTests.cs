using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;
using System.Runtime.InteropServices;
using Microsoft.PowerShell.Commands;
using Xunit;

namespace Gazette.Tests;

/// <summary>build.ps1 in the engine of PowerShell, without any of its modules.</summary>
[Collection(nameof(BuildScriptTests))]
[CollectionDefinition(nameof(BuildScriptTests), DisableParallelization = true)]
public sealed class BuildScriptTests : IDisposable
{
    private static readonly string Script = Path.Combine(Repository.Root, "build.ps1");

    // Stands in for the real one: says what it was called with, and leaves what a task goes on with.
    private const string Dotnet = """
        [Console]::Out.WriteLine("$args")
        $Out = [Array]::IndexOf($args, '-o')
        if ($Out -ge 0) {
            $Ending = if ("$args".Contains('-r win')) { '.exe' } else { '' }
            $Folder = [System.IO.Directory]::CreateDirectory($args[$Out + 1])
            [System.IO.File]::WriteAllText("$Folder/Gazette.Cli$Ending", '')
        }
        $global:LASTEXITCODE = 0
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Is_written_without_a_mistake()
    {
        Parser.ParseFile(Script, out _, out ParseError[] errors);
        Assert.Empty(errors);
    }

    [Fact]
    public void Calls_nothing_but_its_own_functions_dotnet_and_what_draws_pages()
    {
        ScriptBlockAst script = Parser.ParseFile(Script, out _, out _);
        string[] own = [.. script.FindAll(node => node is FunctionDefinitionAst, searchNestedScriptBlocks: true).Select(node => ((FunctionDefinitionAst)node).Name)];
        string[] called = [.. script.FindAll(node => node is CommandAst, searchNestedScriptBlocks: true).Select(node => ((CommandAst)node).GetCommandName())];
        Assert.Equal(["dotnet", "pdftoppm", "soffice"], called.Except(own, StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Lists_its_tasks()
    {
        (int code, string output, _) = Run("help");
        Assert.Equal(0, code);
        Assert.All((string[])["build", "test", "format", "pack", "publish", "gallery", "accept", "help"], task => Assert.Contains($"\n  {task} ", output, StringComparison.Ordinal));
        Assert.Equal(output, Run().Output);
    }

    [Fact]
    public void Refuses_a_task_it_does_not_have_and_lists_those_it_has()
    {
        (int code, string output, string error) = Run("polish");
        Assert.Equal(2, code);
        Assert.Equal("there is no task `polish`\n", error);
        Assert.Contains("\n  accept ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepts_received_snapshots()
    {
        _folder.Put("tests/cases/one/tree.received.txt", "new");
        _folder.Put("tests/cases/one/tree.verified.txt", "old");
        _folder.Put("tests/Gazette.Tests/First.received.xml", "first");
        (int code, string output, _) = Run("accept");
        Assert.Equal(0, code);
        Assert.EndsWith("\n2 accepted\n", output, StringComparison.Ordinal);
        Assert.Equal(["build.ps1", "tests/Gazette.Tests/First.verified.xml", "tests/cases/one/tree.verified.txt"], _folder.Files);
        Assert.Equal("new", _folder.Read("tests/cases/one/tree.verified.txt"));
    }

    [Fact]
    public void Hands_all_its_arguments_on()
    {
        (int code, string output, _) = Run("test", "--filter-class", "*Period*", "-v");
        Assert.Equal(0, code);
        Assert.EndsWith(" --filter-class *Period* -v\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Publishes_a_native_program_for_this_machine()
    {
        string here = RuntimeInformation.RuntimeIdentifier;
        (int code, string output, _) = Run("publish");
        Assert.Equal(0, code);
        Assert.Contains($" -r {here} ", output, StringComparison.Ordinal);
        Assert.Contains(" -p:PublishAot=true", output, StringComparison.Ordinal);
        Assert.Equal(["artifacts/" + here + "/gazette" + (OperatingSystem.IsWindows() ? ".exe" : ""), "build.ps1"], _folder.Files);
    }

    [Fact]
    public void Publishes_a_single_file_for_another_machine_and_says_why()
    {
        string there = OperatingSystem.IsWindows() ? "linux-x64" : "win-x64";
        (int code, string output, _) = Run("publish", there, "-v", "q");
        Assert.Equal(0, code);
        Assert.Contains($"{there} is not this machine", output, StringComparison.Ordinal);
        Assert.Contains(" --self-contained -v q\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("PublishAot", output, StringComparison.Ordinal);
    }

    // A copy in the test's folder, so that no task can touch the source tree.
    private (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        File.Copy(Script, _folder.At("build.ps1"), overwrite: true);
        InitialSessionState state = InitialSessionState.Create();
        state.LanguageMode = PSLanguageMode.FullLanguage;
        state.Providers.Add(new SessionStateProviderEntry("FileSystem", typeof(FileSystemProvider), null));
        state.Commands.Add([new SessionStateScriptEntry("*"), new SessionStateApplicationEntry("*")]);
        state.Commands.Add(new SessionStateFunctionEntry("dotnet", Dotnet));
        using Runspace runspace = RunspaceFactory.CreateRunspace(state);
        runspace.Open();
        using PowerShell shell = PowerShell.Create(runspace);
        shell.AddCommand(_folder.At("build.ps1"));
        Array.ForEach(arguments, argument => shell.AddArgument(argument));

        (TextWriter output, TextWriter error) = (Console.Out, Console.Error);
        using StringWriter said = new() { NewLine = "\n" };
        using StringWriter complained = new() { NewLine = "\n" };
        try
        {
            Console.SetOut(said);
            Console.SetError(complained);
            shell.Invoke();
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }

        return (runspace.SessionStateProxy.GetVariable("LASTEXITCODE") as int? ?? 0, said.ToString(), complained.ToString());
    }
}
