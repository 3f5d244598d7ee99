using System.Collections.Immutable;
using System.Text;
using Gazette.Building;
using Gazette.Building.Manifests;
using Gazette.Compiling;
using Gazette.Data;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Sources;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Building;

public sealed class BatchTests : IDisposable
{
    private static readonly TitleFormat Title = new();

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Writes_every_report_that_has_no_mistake()
    {
        ImmutableArray<ReportOutcome> outcomes = Build(new Batch(Compile, Options()), "one", "bad", "two");
        Assert.Equal([true, false, true], outcomes.Select(outcome => outcome.Succeeded));
        Assert.Equal(["out/one.title", "out/two.title"], _folder.Documents);
        Assert.Equal("one", _folder.Read("out/one.title"));
    }

    [Fact]
    public void Loses_nothing_but_the_report_that_runs_into_a_bug_and_says_whose_it_is()
    {
        ImmutableArray<ReportOutcome> outcomes = Build(new Batch(Compile, Options()), "bug", "one");
        Diagnostic diagnostic = outcomes[0].Diagnostics.Single();
        Assert.Equal("internal-error", diagnostic.Rule);
        Assert.StartsWith("this is a bug of gazette, not of the report", diagnostic.Message.English, StringComparison.Ordinal);
        Assert.Equal(["out/one.title"], _folder.Documents);
    }

    [Fact]
    public void Writes_no_file_that_is_found_unsound()
    {
        ImmutableArray<ReportOutcome> outcomes = Build(new Batch(Compile, Options() with { Writers = [Title with { Unsound = "one" }] }), "one", "two");
        Assert.Equal("unsound-file", outcomes[0].Diagnostics.Single().Rule);
        Assert.Contains("it is odd", outcomes[0].Diagnostics.Single().Message.English, StringComparison.Ordinal);
        Assert.Equal(["out/two.title"], _folder.Documents);
    }

    [Fact]
    public void Adds_what_is_to_be_said_of_a_document_and_does_not_weigh_it()
    {
        BatchOptions options = Options() with { Strict = true, Inspect = (input, _) => [BuildDiagnostics.MissingInput(input.Name) with { Severity = Severity.Warning }] };
        ReportOutcome outcome = Build(new Batch(Compile, options), "one").Single();
        Assert.True(outcome.Succeeded);
        Assert.Single(outcome.Diagnostics);
    }

    [Fact]
    public void Says_of_a_report_that_went_away_that_it_cannot_be_read()
    {
        ImmutableArray<ReportOutcome> outcomes = [.. new Batch(Compile, Options()).Build([new ReportInput(_folder.At("gone.yaml"), "gone")], _folder.At("out"), Again(), TestContext.Current.CancellationToken).Outcomes];
        Assert.Equal("unreadable-report", outcomes.Single().Diagnostics.Single().Rule);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void Says_the_same_in_the_same_order_whatever_the_number_of_jobs()
    {
        string[] texts = [.. Enumerable.Range(0, 60).Select(i => i % 7 == 3 ? $"bad{i}" : $"r{i}")];
        string alone = Describe(Build(new Batch(Compile, Options()), texts));
        Assert.Equal(alone, Describe(Build(new Batch(Compile, Options() with { Jobs = 8 }), texts)));
    }

    [Fact]
    public void Gives_a_name_to_the_first_report_that_wants_it_and_names_both()
    {
        Batch batch = new(Compile, Options() with { Name = NamePattern.Parse("{{ title }}", out _)! });
        ImmutableArray<ReportOutcome> outcomes = Build(batch, "Same", "other", "same");
        Assert.Equal([true, true, false], outcomes.Select(outcome => outcome.Succeeded));
        Assert.Equal(["out/Same.title", "out/other.title"], _folder.Documents);
        Assert.Equal("Same", _folder.Read("out/Same.title"));
        Diagnostic diagnostic = outcomes[2].Diagnostics.Single();
        Assert.Equal("same.yaml", Path.GetFileName(diagnostic.Span.File.Path));
        Assert.Equal("Same.yaml", Path.GetFileName(diagnostic.Related.Single().Span.File.Path));
    }

    [Fact]
    public void Keeps_old_output_and_leaves_nothing_else_when_a_report_fails()
    {
        _folder.Put("out/bad.title", "old");
        Build(new Batch(Compile, Options()), "bad");
        Assert.Equal(["out/bad.title"], _folder.Documents);
        Assert.Equal("old", _folder.Read("out/bad.title"));
    }

    [Fact]
    public void Leaves_no_folder_behind_that_it_made_for_nothing()
    {
        Build(new Batch(Compile, Options()), "bad");
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    [Fact]
    public void Writes_all_files_of_a_report_or_none()
    {
        Directory.CreateDirectory(_folder.At("out/one.second"));
        ImmutableArray<ReportOutcome> outcomes = Build(new Batch(Compile, Options() with { Writers = [Title, Title with { Extension = ".second" }] }), "one", "two");
        Assert.Equal("unwritable-output", outcomes[0].Diagnostics.Single().Rule);
        Assert.Equal(["out/two.second", "out/two.title"], _folder.Documents);
    }

    [Fact]
    public void Counts_warnings_as_errors_when_it_is_strict()
    {
        Assert.True(Build(new Batch(Compile, Options()), "warn")[0].Succeeded);
        Assert.False(Build(new Batch(Compile, Options() with { Strict = true }), "warn")[0].Succeeded);
    }

    [Fact]
    public void Names_each_of_several_documents_after_the_report_and_itself()
    {
        Build(new Batch(_ => new Compilation(null, [DocumentOf("a", "甲"), DocumentOf("b", "乙")], []), Options()), "town");
        Assert.Equal(["out/town-a.title", "out/town-b.title"], _folder.Documents);
    }

    [Fact]
    public void Tells_which_files_a_build_would_change()
    {
        ReportInput[] inputs = Put("same", "stale", "new");
        _folder.Put("out/same.title", "same");
        _folder.Put("out/stale.title", "older");
        ImmutableArray<ReportOutcome> outcomes = [.. new Batch(Compile, Options()).Compare(inputs, _folder.At("out"), Again(), TestContext.Current.CancellationToken)];
        Assert.Equal(["stale.title Stale", "new.title Missing"], outcomes.SelectMany(outcome => outcome.Outdated).Select(file => $"{Path.GetFileName(file.Path)} {file.State}"));
    }

    [Fact]
    public void Gives_work_a_stack_for_deep_input()
    {
        Assert.True(Build(new Batch(report => Descend(100_000) > 0 ? Compile(report) : Compile(report), Options()), "deep")[0].Succeeded);

        // Some 16 MB: ten times what a thread has on Windows and macOS.
        static int Descend(int depth)
        {
            Span<long> ballast = stackalloc long[16];
            ballast[depth % 16] = depth;
            return depth == 0 ? 1 : Descend(depth - 1) + (int)(ballast[0] >> 60);
        }
    }

    private static BatchOptions Options() => new([Title], NamePattern.Default, Jobs: 1, Strict: false);

    private static Compilation Compile(ReportSource source) => Compile(source.File);

    private static Compilation Compile(SourceFile file) => file.Text switch
    {
        ['b', 'a', 'd', ..] => new Compilation(null, [], [Diagnostic.Error("bad-word", file.Span(0, 3)).Says($"`{file.Text}` is bad")]),
        "bug" => throw new InvalidOperationException("a bug"),
        "warn" => new Compilation(null, [DocumentOf("a", file.Text)], [Diagnostic.Warning("odd-word", file.Span(0, 4)).Says("odd")]),
        _ => new Compilation(null, [DocumentOf("a", file.Text)], []),
    };

    private static CompiledDocument DocumentOf(string name, string title) => new(name, new Document(new DocumentProperties { Language = LanguageRules.Chinese, Title = title }, []));

    private static string Describe(ImmutableArray<ReportOutcome> outcomes) =>
        string.Join('\n', outcomes.Select(outcome => $"{outcome.Input.Name}: {string.Join(", ", outcome.Diagnostics)} {string.Join(", ", outcome.Files)}"));

    private ReportInput[] Put(params string[] texts) => [.. texts.Select(text => new ReportInput(_folder.At(text + ".yaml"), text, Encoding.UTF8.GetBytes(text)))];

    private ImmutableArray<ReportOutcome> Build(Batch batch, params string[] texts) => [.. batch.Build(Put(texts), _folder.At("out"), Again(), TestContext.Current.CancellationToken).Outcomes];

    private static BuildOptions Again() => new(new BuildRecipe("test", default, default, default), _ => null);
}
