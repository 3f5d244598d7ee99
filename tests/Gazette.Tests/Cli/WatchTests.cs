using Gazette.Cli;
using Gazette.Cli.Watching;
using Xunit;

namespace Gazette.Tests.Cli;

/// <summary>Builds that are repeated whenever something changes.</summary>
public sealed class WatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Surroundings _world;
    private readonly LockedWriter _words = new() { NewLine = "\n" };

    public WatchTests()
    {
        _world = new Surroundings(_folder.FullPath);
        Directory.CreateDirectory(_folder.At("note"));
        foreach (string file in Directory.GetFiles(Path.Combine(Repository.Cases("commands"), "web-pages", "note")))
        {
            File.Copy(file, _folder.At($"note/{Path.GetFileName(file)}"));
        }

        PutReport("a", "30");
        PutReport("b", "40");
    }

    public void Dispose()
    {
        _words.Dispose();
        _world.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Builds_again_what_changed_and_says_nothing_of_what_has_not()
    {
        await Watch(async () =>
        {
            await Until(() => IsWritten("a", "30") && IsWritten("b", "40"));
            PutReport("a", "31");
            await Until(() => IsWritten("a", "31"));

            // An editor that keeps a copy.
            File.Copy(_folder.At("reports/b.yaml"), _folder.At("reports/b.yaml~"));
            PutReport("b", "41");
            await Until(() => IsWritten("b", "41"));
            _folder.Put("reports/notes.txt", "none of ours");
            PutReport("c", "50");
            await Until(() => Lines.Length == 5);
        });
        string[] lines = Lines;
        Assert.Equal("2 reports written to out/ (2 files)", lines[0]);
        Assert.Equal("waiting for changes; press Ctrl-C to stop", lines[1]);
        Assert.Equal(3, lines[2..].Length);
        Assert.All(lines[2..], line => Assert.StartsWith("1 of ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Goes_on_after_a_mistake_and_sees_templates_elsewhere()
    {
        string text = _folder.Read("note/note.md.sbn");
        await Watch(async () =>
        {
            await Until(() => IsWritten("a", "30"));
            Replace("reports/a.yaml", "template: [");
            Replace("note/note.md.sbn", text + "\n{{ nonsense }}\n");
            await Until(() => _words.ToString().Contains("nonsense", StringComparison.Ordinal));
            PutReport("a", "32");
            Replace("note/note.md.sbn", text + "\nAnd so on.\n");
            await Until(() => IsWritten("a", "32") && IsWritten("b", "And so on."));
        });
    }

    [Fact]
    public void Watches_no_folder_twice()
    {
        string path = _folder.FullPath;
        SourceFolder whole = new(path, Beneath: true);
        SourceFolder inside = new(Path.Combine(path, "reports"), Beneath: true);
        Assert.True(whole.Covers(inside));
        Assert.False(inside.Covers(whole));
        Assert.True(whole.Covers(whole with { Beneath = false }));
        Assert.False((whole with { Beneath = false }).Covers(inside));
        Assert.False(whole.Covers(new SourceFolder(path + "2", Beneath: false)));
    }

    private string[] Lines => _words.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private async Task Watch(Func<Task> work)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        string[] arguments = ["build", "reports", "--to", "md", "--watch"];
        Task<int> run = Task.Run(() => Program.Run(arguments, _world.Environment with { Error = _words }, stop.Token), stop.Token);
        try
        {
            await work();
        }
        finally
        {
            await stop.CancelAsync();

            // 1 if a build was under way.
            Assert.InRange(await run, 0, 1);
        }
    }

    private static async Task Until(Func<bool> isSo)
    {
        for (int tries = 0; !isSo(); tries++)
        {
            Assert.True(tries < 1200, "nothing has happened for a minute");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private bool IsWritten(string name, string words) =>
        File.Exists(_folder.At($"out/{name}.md")) && _folder.Read($"out/{name}.md").Contains(words, StringComparison.Ordinal);

    private void PutReport(string name, string lectures) => Replace($"reports/{name}.yaml", ReportOf(lectures));

    // As editors do: a new file gets the name of the old one.
    private void Replace(string name, string text)
    {
        string hidden = Path.Combine(Path.GetDirectoryName(name)!, ".new");
        _folder.Put(hidden, text);
        File.Move(_folder.At(hidden), _folder.At(name), overwrite: true);
    }

    private static string ReportOf(string lectures) =>
        $"template: ../note\ntitle: 工作情况\norganization: 柳湾村民委员会\nperiod: 2026-H1\nmetrics:\n  lectures: {lectures} 场次\n";
}
