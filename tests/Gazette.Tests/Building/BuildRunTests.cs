using Gazette.Building;
using Gazette.Building.Manifests;
using Gazette.Compiling;
using Gazette.Compiling.Files;
using Gazette.Diagnostics;
using Xunit;

namespace Gazette.Tests.Building;

/// <summary>Runs into a folder that has been built before. A document consists of its report's title.</summary>
public sealed class BuildRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _written = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Leaves_alone_what_is_up_to_date()
    {
        PutAll("a", "b");
        Assert.Equal("a written, b written", Build());
        Assert.Equal("a up to date, b up to date", Build());
        Assert.Equal(["a", "b"], _written.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Builds_again_what_was_edited_and_what_lost_its_document()
    {
        PutAll("a", "b", "c");
        Build();
        Put("a", "a, anew");
        File.Delete(_folder.At("out/b.title"));
        Assert.Equal("a written, b written, c up to date", Build());
        Assert.Equal(["a, anew", "b", "c"], ReadAll());
    }

    [Fact]
    public void Builds_everything_again_by_another_recipe_or_by_force()
    {
        PutAll("a");
        Build();
        Assert.Equal("a written", Build(options => options with { Force = true }));
        Assert.Equal("a written", Build(options => options with { Recipe = new BuildRecipe("next", default, default, default) }));
        Assert.Equal("a up to date", Build(options => options with { Recipe = new BuildRecipe("next", default, default, default) }));
    }

    [Fact]
    public void Builds_again_what_was_made_of_something_that_has_changed()
    {
        _folder.Put("reports/a.txt", TitleTemplate.ReportOf("a") + "period: 2026\nprevious: last.yaml\n");
        _folder.Put("reports/last.yaml", "period: 2025\n");
        Build();
        Assert.Equal("a up to date", Build());
        _folder.Put("reports/last.yaml", "period: 2025-12\n");
        Assert.NotEqual("a up to date", Build());
        _folder.Put("reports/last.yaml", "period: 2025\n");
        Build();
        _folder.Put($"{TitleTemplate.Folder}/page/_unused.md.sbn", "x");
        Assert.Equal("a written", Build());
        Assert.Equal("a up to date", Build());
    }

    [Fact]
    public void Builds_again_what_there_was_something_to_say_of_so_that_it_is_said_again()
    {
        PutAll("warn");
        Build();
        Assert.Equal("warn written", Build());
    }

    [Fact]
    public void Builds_a_report_of_the_same_words_again_where_they_name_other_files()
    {
        _folder.Put("reports/a.txt", TitleTemplate.ReportOf("a") + "period: 2026\nprevious: last.yaml\n");
        _folder.Put("reports/last.yaml", "period: 2025\n");
        _folder.Put("reports/moved/last.yaml", "period: 2025\n");
        Build();
        File.Move(_folder.At("reports/a.txt"), _folder.At("reports/moved/a.txt"));
        Assert.Equal("a written", Build());
    }

    [Fact]
    public void Reports_documents_whose_report_has_gone_until_they_are_pruned()
    {
        PutAll("a", "b", "c");
        Build();
        File.Delete(_folder.At("reports/b.txt"));
        File.Delete(_folder.At("reports/c.txt"));
        _folder.Put("out/c.title", "somebody's");
        Assert.Equal(["b.title Kept", "c.title Kept"], LeftoversOf(BuildAll()));
        Assert.Equal(["b.title Kept", "c.title Kept"], LeftoversOf(BuildAll()));
        Assert.Equal(["b.title Removed", "c.title Changed"], LeftoversOf(BuildAll(options => options with { Prune = true })));
        Assert.Equal(["a", "somebody's"], ReadAll());
        Assert.Empty(LeftoversOf(BuildAll(options => options with { Prune = true })));
    }

    [Fact]
    public void Removes_nothing_that_a_run_did_not_have_to_see()
    {
        PutAll("a", "b");
        Build();
        Assert.Empty(LeftoversOf(BuildAll(options => options with { Prune = true }, inputs: Inputs().Take(1))));
        Assert.Equal("a up to date, b up to date", Build());
    }

    [Fact]
    public void Keeps_the_document_of_a_report_that_fails_now()
    {
        PutAll("a");
        Build();
        Put("a", "bad");
        Assert.Equal("a failed", Build(options => options with { Prune = true }));
        Assert.Equal(["a"], ReadAll());
        Put("a", "a");
        Assert.Equal("a up to date", Build());
    }

    [Fact]
    public void Finds_the_old_document_of_a_report_that_makes_another_name_now()
    {
        Put("a", "first");
        NamePattern byTitle = NamePattern.Parse("{{ title }}", out _)!;
        BuildAll(name: byTitle);
        Put("a", "second");
        Assert.Equal(["first.title Removed"], LeftoversOf(BuildAll(options => options with { Prune = true }, name: byTitle)));
        Assert.Equal(["second"], ReadAll());
    }

    [Fact]
    public void Writes_into_folders_that_the_pattern_names_and_removes_them_when_they_are_empty()
    {
        Put("a", "up/../down");
        NamePattern folders = NamePattern.Parse("{{ name }}/{{ title }}", out _)!;
        BuildAll(name: folders);
        Assert.Equal(["out/a/up_.._down.title"], Documents());
        File.Delete(_folder.At("reports/a.txt"));
        BuildAll(options => options with { Prune = true }, name: folders);
        Assert.False(Directory.Exists(_folder.At("out/a")));
    }

    [Fact]
    public void Remembers_what_it_had_built_when_it_is_interrupted()
    {
        PutAll([.. Enumerable.Range(0, 9).Select(i => $"r{i}")]);
        using CancellationTokenSource source = new();
        BuildRun run = BuildAll(cancellation: source, stopAt: "r3");
        Assert.True(run.WasInterrupted);
        Assert.Equal(4, Documents().Length);
        Assert.DoesNotContain(_folder.Files, file => file.Contains("pending", StringComparison.Ordinal) || file.Contains("journal", StringComparison.Ordinal));
        Assert.StartsWith("r0 up to date, r1 up to date, r2 up to date, r3 up to date, r4 written", Build(), StringComparison.Ordinal);
    }

    [Fact]
    public void Goes_on_from_the_journal_of_a_run_that_was_killed_and_sweeps_up_after_it()
    {
        string[] names = [.. Enumerable.Range(100, 100).Select(i => $"r{i}")];
        PutAll(names);
        using (IEnumerator<ReportOutcome> killed = NewBatch()
            .Build(Inputs(), _folder.At("out"), Options(), TestContext.Current.CancellationToken).Outcomes.GetEnumerator())
        {
            for (int i = 0; i < 80; i++)
            {
                killed.MoveNext();
            }

            // The folder at this moment is what a killed process would leave.
            CopyFolder(_folder.At("out"), _folder.At("after"));
        }

        _folder.Put("after/.gazette/pending/7", "torso");
        BuildRun healed = NewBatch().Build(Inputs(), _folder.At("after"), Options(), TestContext.Current.CancellationToken);
        Assert.Equal(63, healed.Outcomes.ToArray().Count(outcome => outcome.IsUpToDate));
        BuildAll();
        Assert.Equal(_folder.Read("out/.gazette/manifest.json"), _folder.Read("after/.gazette/manifest.json"));
        Assert.Equal(
            _folder.Files.Where(file => file.StartsWith("out/", StringComparison.Ordinal)).Select(file => file[4..]),
            _folder.Files.Where(file => file.StartsWith("after/", StringComparison.Ordinal)).Select(file => file[6..]));
    }

    [Fact]
    public void Ignores_a_manifest_that_it_cannot_read()
    {
        PutAll("a");
        Build();
        string[] broken = ["", "{", "null", "{\"version\":2,\"documents\":[\n", _folder.Read("out/.gazette/manifest.json")
            .Replace("\"files\"", "\"file\"", StringComparison.Ordinal), new('x', 3_000_000)];
        foreach (string text in broken)
        {
            _folder.Put("out/.gazette/manifest.json", text);
            Assert.Equal("a written", Build());
            Assert.Equal("a up to date", Build());
        }
    }

    [Fact]
    public void Removes_nothing_outside_of_its_folder_whatever_a_manifest_says()
    {
        PutAll("a", "b");
        Build();
        _folder.Put("precious.title", "b");
        _folder.Put("out/.gazette/manifest.json", _folder.Read("out/.gazette/manifest.json").Replace("b.title", "../precious.title", StringComparison.Ordinal));
        File.Delete(_folder.At("reports/b.txt"));
        BuildAll(options => options with { Prune = true });
        Assert.Equal("b", _folder.Read("precious.title"));
    }

    [Fact]
    public void Builds_all_the_same_where_nothing_can_be_remembered_and_says_so()
    {
        PutAll("a");
        _folder.Put("out/.gazette/manifest.json/in-the-way");
        BuildRun run = BuildAll();
        Assert.Equal("unwritten-manifest", run.Diagnostics.Single().Rule);
        Assert.Equal(["a"], ReadAll());
        // The journal that was not completed into a manifest works too.
        Assert.Equal("a up to date", Build());
    }

    [Fact]
    public void Keeps_a_second_run_out_of_the_folder_and_says_who_is_in_it()
    {
        PutAll("a", "b");
        using IEnumerator<ReportOutcome> first = NewBatch().Build(
            Inputs(),
            _folder.At("out"),
            Options() with { Runner = "process 7 on web3" },
            TestContext.Current.CancellationToken).Outcomes.GetEnumerator();
        first.MoveNext();
        IOException exception = Assert.Throws<OutputException>(() => Build());
        Assert.Contains("(process 7 on web3)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_have_no_report_in_common_leave_none_out_and_make_the_same_folder_together()
    {
        PutAll([.. Enumerable.Range(0, 50).Select(i => $"r{i}")]);
        BuildAll(folder: "whole");
        foreach (int part in (int[])[5, 2, 7, 1, 4, 3, 6])
        {
            BuildAll(options => options with { Shard = new Shard(part, 7) });
        }

        Assert.Equal(FilesOf("whole"), FilesOf("out"));
    }

    [Fact]
    public void Parts_in_folders_of_their_own_make_the_same_folder_when_they_are_merged()
    {
        PutAll([.. Enumerable.Range(0, 20).Select(i => $"r{i}")]);
        BuildAll(folder: "whole");
        string[] parts = [.. Enumerable.Range(1, 3).Select(part => BuildPart(part, 3))];
        DiagnosticBag bag = new();
        Assert.Equal(20, FolderMerge.Merge([.. parts.Select(_folder.At)], _folder.At("out"), "", overwrites: false, bag));
        Assert.Empty(bag.ToSorted());
        Assert.Equal(FilesOf("whole"), FilesOf("out"));
        Assert.DoesNotContain("written", Build(), StringComparison.Ordinal);
    }

    [Fact]
    public void Merging_takes_no_document_that_was_changed_and_none_twice()
    {
        PutAll("a", "b");
        BuildAll(folder: "one");
        BuildAll(folder: "two", inputs: Inputs().Take(1));
        _folder.Put("one/b.title", "somebody's");
        DiagnosticBag bag = new();
        Assert.Equal(1, FolderMerge.Merge([_folder.At("one"), _folder.At("two")], _folder.At("out"), "", overwrites: false, bag));
        Assert.Equal(["changed-document", "same-output"], bag.ToSorted().Select(diagnostic => diagnostic.Rule).Order(StringComparer.Ordinal));
        Assert.Equal(["a"], ReadAll());
    }

    [Fact]
    public void Merging_wants_folders_that_were_built()
    {
        Directory.CreateDirectory(_folder.At("empty"));
        DiagnosticBag bag = new();
        FolderMerge.Merge([_folder.At("empty")], _folder.At("out"), "", overwrites: false, bag);
        Assert.Equal("nothing-to-merge", bag.ToSorted().Single().Rule);
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    private string BuildPart(int part, int count)
    {
        BuildAll(options => options with { Shard = new Shard(part, count) }, folder: $"part{part}");
        return $"part{part}";
    }

    private void PutAll(params string[] titles) => Array.ForEach(titles, title => Put(title, title));

    private void Put(string name, string title) => _folder.Put($"reports/{name}.txt", TitleTemplate.ReportOf(title));

    private ReportInput[] Inputs() =>
    [
        .. Directory.EnumerateFiles(_folder.At("reports"), "*.txt", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => new ReportInput(path, Path.GetFileNameWithoutExtension(path))),
    ];

    private static BuildOptions Options() => new(new BuildRecipe("test", default, default, default));

    private Batch NewBatch(NamePattern? name = null, Action<string>? onWrite = null)
    {
        TitleFormat format = new(OnWrite: title =>
        {
            onWrite?.Invoke(title);
            lock (_written)
            {
                _written.Add(title);
            }
        });
        CompileOptions options = new() { Writers = [format], Name = name ?? NamePattern.Default };
        return new Batch(TitleTemplate.NewCompiler(_folder), options, new BatchOptions(onWrite is null ? 3 : 1));
    }

    private string Build(Func<BuildOptions, BuildOptions>? with = null)
    {
        BuildOptions options = Options();
        BuildRun run = NewBatch().Build(Inputs(), _folder.At("out"), with is null ? options : with(options), TestContext.Current.CancellationToken);
        return string.Join(
            ", ", run.Outcomes.Select(outcome => $"{outcome.Input.Name} {(!outcome.Succeeded ? "failed" : outcome.IsUpToDate ? "up to date" : "written")}"));
    }

    private BuildRun BuildAll(
        Func<BuildOptions, BuildOptions>? with = null,
        IEnumerable<ReportInput>? inputs = null,
        NamePattern? name = null,
        CancellationTokenSource? cancellation = null,
        string? stopAt = null,
        string folder = "out")
    {
        BuildOptions options = with is null ? Options() : with(Options());
        Batch batch = NewBatch(name, stopAt is null ? null : text => (text == stopAt ? cancellation : null)?.Cancel());
        BuildRun run = batch.Build(inputs ?? Inputs(), _folder.At(folder), options, cancellation?.Token ?? TestContext.Current.CancellationToken);
        Assert.All(run.Outcomes, outcome => Assert.True(outcome.Succeeded));
        return run;
    }

    private static string[] LeftoversOf(BuildRun run) => [.. run.OrphanedDocuments.Select(file => $"{Path.GetFileName(file.Path)} {file.State}")];

    private string[] Documents() => [.. _folder.Documents.Where(file => file.StartsWith("out/", StringComparison.Ordinal))];

    private string[] ReadAll() => [.. Documents().Select(_folder.Read)];

    private string[] FilesOf(string folder) =>
    [
        .. _folder.Files.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal) && !file.Contains("/lock", StringComparison.Ordinal))
        .Select(file => $"{file[folder.Length..]}: {_folder.Read(file)}"),
    ];

    private static void CopyFolder(string from, string to)
    {
        foreach (string path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) != "lock"))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            try
            {
                File.Copy(path, target);
            }
            catch (IOException) when (path.Contains("pending", StringComparison.Ordinal))
            {
                // The run is writing this file, or has just moved it to its place. A killed process leaves nothing of it, or a torso.
            }
        }
    }
}
