using System.Collections.Immutable;
using System.Text;
using Gazette.Building;
using Gazette.Building.Manifests;
using Gazette.Compiling;
using Gazette.Compiling.Files;
using Gazette.Diagnostics;
using Gazette.Reports;
using Xunit;

namespace Gazette.Tests.Building;

public sealed class BatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string[] Documents => [.. _folder.Documents.Where(file => !file.StartsWith(TitleTemplate.Folder, StringComparison.Ordinal))];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Writes_every_report_that_has_no_mistake()
    {
        ImmutableArray<ReportOutcome> outcomes = Build(NewBatch(), "one", "bad", "two");
        Assert.Equal([true, false, true], outcomes.Select(outcome => outcome.Succeeded));
        Assert.Equal(["out/one.title", "out/two.title"], Documents);
        Assert.Equal("one", _folder.Read("out/one.title"));
    }

    [Fact]
    public void Loses_nothing_but_the_report_that_runs_into_a_bug_and_says_whose_it_is()
    {
        TitleFormat faulty = new(OnWrite: title => _ = title == "bug" ? throw new InvalidOperationException("a bug") : title);
        ImmutableArray<ReportOutcome> outcomes = Build(NewBatch(Options() with { Writers = [faulty] }), "bug", "one");
        Diagnostic diagnostic = outcomes[0].Diagnostics.Single();
        Assert.Equal("internal-error", diagnostic.Rule);
        Assert.StartsWith("this is a bug in gazette, not in the report", diagnostic.Message.English, StringComparison.Ordinal);
        Assert.Equal(["out/one.title"], Documents);
    }

    [Fact]
    public void Writes_no_file_that_is_found_unsound()
    {
        ImmutableArray<ReportOutcome> outcomes = Build(NewBatch(Options() with { Writers = [new TitleFormat(Unsound: "one")] }), "one", "two");
        Assert.Equal("unsound-file", outcomes[0].Diagnostics.Single().Rule);
        Assert.Contains("it is odd", outcomes[0].Diagnostics.Single().Message.English, StringComparison.Ordinal);
        Assert.Equal(["out/two.title"], Documents);
    }

    [Fact]
    public void Adds_what_is_to_be_said_of_a_document_and_does_not_weigh_it()
    {
        ReportOutcome outcome = Build(NewBatch(Options() with { Strict = true, Inspector = new Inspector() }), "one").Single();
        Assert.True(outcome.Succeeded);
        Assert.Single(outcome.Diagnostics);
    }

    [Fact]
    public void Says_of_a_report_that_went_away_that_it_cannot_be_read()
    {
        ImmutableArray<ReportOutcome> outcomes = [.. NewBatch()
            .Build([new ReportInput(_folder.At("gone.yaml"), "gone")], _folder.At("out"), Again(), TestContext.Current.CancellationToken).Outcomes];
        Assert.Equal("unreadable-report", outcomes.Single().Diagnostics.Single().Rule);
        Assert.Empty(Documents);
    }

    [Fact]
    public void Says_the_same_in_the_same_order_whatever_the_number_of_jobs()
    {
        string[] texts = [.. Enumerable.Range(0, 60).Select(i => i % 7 == 3 ? $"bad{i}" : $"r{i}")];
        string alone = Describe(Build(NewBatch(), texts));
        Assert.Equal(alone, Describe(Build(NewBatch(jobs: 8), texts)));
    }

    [Fact]
    public void Gives_a_name_to_the_first_report_that_wants_it_and_names_both()
    {
        Batch batch = NewBatch(Options() with { Name = NamePattern.Parse("{{ title }}", out _)! });
        ImmutableArray<ReportOutcome> outcomes = Build(batch, "Same", "other", "same");
        Assert.Equal([true, true, false], outcomes.Select(outcome => outcome.Succeeded));
        Assert.Equal(["out/Same.title", "out/other.title"], Documents);
        Assert.Equal("Same", _folder.Read("out/Same.title"));
        Diagnostic diagnostic = outcomes[2].Diagnostics.Single();
        Assert.Equal("same.yaml", Path.GetFileName(diagnostic.Span.File.Path));
        Assert.Equal("Same.yaml", Path.GetFileName(diagnostic.Related.Single().Span.File.Path));
    }

    [Fact]
    public void Keeps_old_output_and_leaves_nothing_else_when_a_report_fails()
    {
        _folder.Put("out/bad.title", "old");
        Build(NewBatch(), "bad");
        Assert.Equal(["out/bad.title"], Documents);
        Assert.Equal("old", _folder.Read("out/bad.title"));
    }

    [Fact]
    public void Leaves_no_folder_behind_that_it_made_for_nothing()
    {
        Build(NewBatch(), "bad");
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    [Fact]
    public void Writes_all_files_of_a_report_or_none()
    {
        Directory.CreateDirectory(_folder.At("out/one.second"));
        ImmutableArray<ReportOutcome> outcomes = Build(NewBatch(Options() with { Writers = [new TitleFormat(), new TitleFormat(".second")] }), "one", "two");
        Assert.Equal("unwritable-output", outcomes[0].Diagnostics.Single().Rule);
        Assert.Equal(["out/two.second", "out/two.title"], Documents);
    }

    [Fact]
    public void Counts_warnings_as_errors_when_it_is_strict()
    {
        Assert.True(Build(NewBatch(), "warn")[0].Succeeded);
        Assert.False(Build(NewBatch(Options() with { Strict = true }), "warn")[0].Succeeded);
    }

    [Fact]
    public void Names_each_of_several_documents_after_the_report_and_itself()
    {
        Build(new Batch(TitleTemplate.NewCompiler(_folder, "a", "b"), Options(), new BatchOptions(Jobs: 1)), "town");
        Assert.Equal(["out/town-a.title", "out/town-b.title"], Documents);
    }

    [Fact]
    public void Lists_the_files_that_a_build_would_change()
    {
        ReportInput[] inputs = Put("same", "stale", "new");
        _folder.Put("out/same.title", "same");
        _folder.Put("out/stale.title", "older");
        ImmutableArray<ReportOutcome> outcomes = [.. NewBatch().Compare(inputs, _folder.At("out"), Again(), TestContext.Current.CancellationToken)];
        Assert.Equal(
            ["stale.title Foreign", "new.title Missing"],
            outcomes.SelectMany(outcome => outcome.Outdated).Select(file => $"{Path.GetFileName(file.Path)} {file.State}"));
    }

    [Fact]
    public void Gives_work_a_stack_for_deep_input()
    {
        TitleFormat deep = new(OnWrite: _ => Assert.Equal(1, Descend(100_000)));
        Assert.True(Build(NewBatch(Options() with { Writers = [deep] }), "deep")[0].Succeeded);

        // Some 16 MB: ten times the default stack of a thread on Windows and macOS.
        static int Descend(int depth)
        {
            Span<long> ballast = stackalloc long[16];
            ballast[depth % 16] = depth;
            return depth == 0 ? 1 : Descend(depth - 1) + (int)(ballast[0] >> 60);
        }
    }

    private static CompileOptions Options() => new() { Writers = [new TitleFormat()] };

    private Batch NewBatch(CompileOptions? options = null, int jobs = 1) =>
        new(TitleTemplate.NewCompiler(_folder), options ?? Options(), new BatchOptions(jobs));

    private static string Describe(ImmutableArray<ReportOutcome> outcomes) =>
        string.Join('\n', outcomes.Select(outcome => $"{outcome.Input.Name}: {string.Join(", ", outcome.Diagnostics)} {string.Join(", ", outcome.Files)}"));

    private ReportInput[] Put(params string[] titles) =>
        [.. titles.Select(title => new ReportInput(_folder.At(title + ".yaml"), title, Encoding.UTF8.GetBytes(TitleTemplate.ReportOf(title))))];

    private ImmutableArray<ReportOutcome> Build(Batch batch, params string[] titles) =>
        [.. batch.Build(Put(titles), _folder.At("out"), Again(), TestContext.Current.CancellationToken).Outcomes];

    private static BuildOptions Again() => new(new BuildRecipe("test", default, default, default));

    private sealed class Inspector : IDocumentInspector
    {
        public IEnumerable<Diagnostic> Inspect(ReportSource source, Report report, CompiledDocument document) =>
            [Diagnostic.Warning("odd-font", source.File.Whole).Says("odd", "奇怪")];
    }
}
