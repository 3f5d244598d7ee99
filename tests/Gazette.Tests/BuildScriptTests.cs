using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;
using Microsoft.PowerShell.Commands;
using Xunit;

namespace Gazette.Tests;

/// <summary>build.ps1 in the engine of PowerShell, without any of its modules.</summary>
[Collection(nameof(BuildScriptTests))]
[CollectionDefinition(nameof(BuildScriptTests), DisableParallelization = true)]
public sealed class BuildScriptTests : IDisposable
{
    private static readonly string Script = Path.Combine(Repository.Root, "build.ps1");

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
        Assert.All((string[])["build", "test", "format", "pack", "gallery", "accept", "help"], task => Assert.Contains($"\n  {task} ", output, StringComparison.Ordinal));
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

    // A copy in the test's folder, so that no task can touch the source tree.
    private (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        File.Copy(Script, _folder.At("build.ps1"), overwrite: true);
        InitialSessionState state = InitialSessionState.Create();
        state.LanguageMode = PSLanguageMode.FullLanguage;
        state.Providers.Add(new SessionStateProviderEntry("FileSystem", typeof(FileSystemProvider), null));
        state.Commands.Add([new SessionStateScriptEntry("*"), new SessionStateApplicationEntry("*")]);
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
