using Gazette.Building.Printing;
using Gazette.Cli;
using Gazette.Tests.Cli;
using Xunit;

namespace Gazette.Tests.Building.Printing;

/// <summary>Runs in shards and runs that are repeated, with documents that are printed: each is printed once for each change, and by its own shard.</summary>
public sealed class PrintedRunsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly PretendOffice _office = new();

    public PrintedRunsTests()
    {
        _folder.Put("t/template.yaml", "name: t\n");
        _folder.Put("t/t.md.sbn", "# {{ report.title }}\n\n{{ report.opening }}\n");
        foreach (char name in "abcdef")
        {
            Write($"{name}", "One.");
        }
    }

    public void Dispose()
    {
        _office.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Shards_print_their_own_documents_and_a_whole_run_after_them_prints_none()
    {
        Start();
        Build("--shard", "1/2");
        Build("--shard", "2/2");
        string[] pages = Pages();
        Assert.Equal(["out/a.pdf", "out/b.pdf", "out/c.pdf", "out/d.pdf", "out/e.pdf", "out/f.pdf"], pages);
        Assert.All(pages, file => Assert.NotNull(PrintSeal.Read(File.ReadAllBytes(_folder.At(file)))));
        Assert.Equal(6, _office.Calls.Sum());

        Assert.Equal("6 reports in out/ up to date\n", Build());
        Assert.Equal("12 files in out/ up to date\n", Build("--check"));
        Write("b", "Two.");
        string said = Build("--shard", "1/2") + Build("--shard", "2/2");
        Assert.Contains("1 of ", said, StringComparison.Ordinal);
        Assert.Equal(7, _office.Calls.Sum());
        Assert.Equal("6 reports in out/ up to date\n", Build());
    }

    [Fact]
    public void Shards_of_several_machines_are_merged_with_their_pages()
    {
        Start();
        Build("-o", "first", "--shard", "1/2");
        Build("-o", "second", "--shard", "2/2");
        using Surroundings world = new(_folder.FullPath);
        string[] merge = ["build", "first", "second", "--merge", "-o", "out"];
        Assert.Equal(0, Program.Run(merge, _office.In(world.Environment), TestContext.Current.CancellationToken));
        Assert.Equal(6, Pages().Length);
        Assert.Equal("6 reports in out/ up to date\n", Build());
        Assert.Equal(6, _office.Calls.Sum());
    }

    [Fact]
    public async Task A_repeated_run_prints_only_what_has_changed_and_keeps_pages_while_there_is_a_mistake()
    {
        Start();
        using LockedWriter words = new() { NewLine = "\n" };
        using Surroundings world = new(_folder.FullPath);
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        string[] call = ["build", "reports", "-t", "t", "--to", "docx,pdf", "--watch"];
        Task<int> run = Task.Run(() => Program.Run(call, _office.In(world.Environment) with { Error = words }, stop.Token), stop.Token);
        try
        {
            await Until(() => Says("waiting for changes"));
            Assert.Equal(6, _office.Calls.Sum());
            Dictionary<string, byte[]> before = Pages().ToDictionary(file => file, file => File.ReadAllBytes(_folder.At(file)), StringComparer.Ordinal);

            Write("c", "Two.");
            await Until(() => Says("1 of 6 reports written"));
            Assert.Equal(7, _office.Calls.Sum());
            Assert.Equal(["out/c.pdf"], Pages().Where(file => !before[file].AsSpan().SequenceEqual(File.ReadAllBytes(_folder.At(file)))));

            byte[] pages = File.ReadAllBytes(_folder.At("out/a.pdf"));
            Write("a", "{{ nothing }}");
            await Until(() => Says("nothing"));
            Assert.Equal(pages, File.ReadAllBytes(_folder.At("out/a.pdf")));
            Write("a", "Three.");
            await Until(() => !pages.AsSpan().SequenceEqual(File.ReadAllBytes(_folder.At("out/a.pdf"))));
            Assert.Equal(8, _office.Calls.Sum());
        }
        finally
        {
            await stop.CancelAsync();
            Assert.InRange(await run, 0, 1);
        }

        bool Says(string text) => words.ToString().Contains(text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_that_is_stopped_ends_the_program_that_prints()
    {
        Start();
        using PretendOffice hanging = new("sleep 60");
        using CancellationTokenSource stop = new(TimeSpan.FromSeconds(2));
        using Surroundings world = new(_folder.FullPath);
        string[] call = ["verify", "reports", "-t", "t", "--to", "pdf"];
        Assert.Equal(ExitCode.Mistakes, Program.Run(call, hanging.In(world.Environment), stop.Token));
        Assert.StartsWith("gazette: interrupted", world.Error.ToString(), StringComparison.Ordinal);
    }

    private static void Start() => Assert.SkipWhen(OperatingSystem.IsWindows(), "a shell runs the program in the place of LibreOffice");

    private static async Task Until(Func<bool> isSo)
    {
        for (int tries = 0; !isSo(); tries++)
        {
            Assert.True(tries < 1200, "nothing has happened for a minute");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private string[] Pages() => [.. _folder.Documents.Where(file => file.StartsWith("out/", StringComparison.Ordinal) && Path.GetExtension(file) == ".pdf")];

    // As editors do: a new file gets the name of the old one.
    private void Write(string name, string opening)
    {
        _folder.Put(".new", $"title: Report {name}\norganization: Office\nperiod: 2026\nopening: '{opening}'\n");
        Directory.CreateDirectory(_folder.At("reports"));
        File.Move(_folder.At(".new"), _folder.At($"reports/{name}.yaml"), overwrite: true);
    }

    private string Build(params string[] arguments)
    {
        using Surroundings world = new(_folder.FullPath);
        string[] call = ["build", "reports", "-t", "t", "--to", "docx,pdf", .. arguments];
        Program.Run(call, _office.In(world.Environment), TestContext.Current.CancellationToken);
        return world.Error.ToString();
    }
}
