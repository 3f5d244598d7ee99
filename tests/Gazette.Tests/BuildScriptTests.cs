using System.Diagnostics;
using System.Runtime.InteropServices;
using Xunit;

namespace Gazette.Tests;

/// <summary>Runs build.ps1 in the PowerShell from <c>.config/dotnet-tools.json</c>, with a fake <c>dotnet</c> that only prints its arguments.</summary>
public sealed class BuildScriptTests : IDisposable
{
    // Runs the script beside it. The function replaces the real program, and creates what the next step of a task needs.
    private const string Stage = """
        function dotnet {
            "$args"
            $Out = [Array]::IndexOf($args, '-o')
            if ($Out -ge 0) {
                $Ending = if ("$args".Contains('-r win')) { '.exe' } else { '' }
                New-Item "$($args[$Out + 1])/Gazette.Cli$Ending" -Force > $null
            }
            $global:LASTEXITCODE = 0
        }
        & $PSScriptRoot/build.ps1 @args
        exit $LASTEXITCODE
        """;

    // The tool is in the package cache, which only a restore fills: once, before the first test that needs it.
    private static readonly Lazy<bool> Restored = new(() => Start("tool", "restore").ExitCode == 0);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Lists_its_tasks_when_asked_for_none()
    {
        (int code, string output, _) = Run();
        Assert.Equal(0, code);
        Assert.All(
            (string[])["build", "test", "format", "pack", "publish", "gallery", "accept", "examples", "help"],
            task => Assert.Contains($"\n  {task} ", output, StringComparison.Ordinal));
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
        Assert.Equal(["build.ps1", "stage.ps1", "tests/Gazette.Tests/First.verified.xml", "tests/cases/one/tree.verified.txt"], _folder.Files);
        Assert.Equal("new", _folder.Read("tests/cases/one/tree.verified.txt"));
    }

    [Fact]
    public void Hands_all_its_arguments_on()
    {
        // PowerShell splits -p:NAME=VALUE into a parameter and its value; dotnet accepts both forms.
        (int code, string output, _) = Run("test", "--filter-class", "*Period*", "-p:Deterministic=true", "-v");
        Assert.Equal(0, code);
        Assert.EndsWith(" --filter-class *Period* -p Deterministic=true -v\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Publishes_a_native_program_for_this_machine()
    {
        string here = RuntimeInformation.RuntimeIdentifier;
        (int code, string output, _) = Run("publish");
        Assert.Equal(0, code);
        Assert.Contains($" -r {here} ", output, StringComparison.Ordinal);
        Assert.Contains(" -p:PublishAot=true", output, StringComparison.Ordinal);
        Assert.Equal(["artifacts/" + here + "/gazette" + (OperatingSystem.IsWindows() ? ".exe" : ""), "build.ps1", "stage.ps1"], _folder.Files);
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

    // Runs a copy in the test's folder, so that no task can change the source tree.
    private (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        Assert.True(Restored.Value, "`dotnet tool restore` failed");
        File.Copy(Path.Combine(Repository.Root, "build.ps1"), _folder.At("build.ps1"), overwrite: true);
        _folder.Put("stage.ps1", Stage);
        return Start(["pwsh", "-NoProfile", "-NonInteractive", "-File", _folder.At("stage.ps1"), .. arguments]);
    }

    private static (int ExitCode, string Output, string Error) Start(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }
}
