using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using CsCheck;
using Gazette.Building;
using Gazette.Building.Manifests;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Sources;
using Gazette.Writers;
using Xunit;

namespace Gazette.Tests.Building;

/// <summary>Runs into a folder in which people have made and changed files: none of these is lost.</summary>
public sealed class HandMadeFilesTests : IDisposable
{
    private static readonly string[] Names = ["a", "b", "c", "d"];

    private readonly TemporaryFolder _folder = new();

    private enum Deed
    {
        Nothing,
        EditMarkdown,
        EditWordFile,
        ReplaceWordFile,
        EmptyMarkdown,
        Delete,
    }

    // Public because xUnit passes it to a test.
    public enum Since
    {
        Nothing,
        TheOriginalWasRebuilt,
        TheRecordWasLost,
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Leaves_what_somebody_changed_and_says_so_until_it_may_be_overwritten()
    {
        PutReport("a", "first");
        PutReport("b", "first");
        Build();
        EditMarkdown("a");
        byte[] edited = Bytes("a.md");
        foreach (string title in (string[])["first", "second", "third"])
        {
            PutReport("a", title);
            Assert.Equal(["changed-by-hand a.md"], Complaints(Build()));
            Assert.Equal(edited, Bytes("a.md"));
        }

        Assert.Empty(Complaints(Build(options => options with { Overwrite = true })));
        Assert.Contains("third", _folder.Read("out/a.md"), StringComparison.Ordinal);
        Assert.Empty(Complaints(Build()));
    }

    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    public void Leaves_a_changed_file_of_one_format_and_knows_its_own_by_the_manifest(string format)
    {
        PutReport("a", "first");
        Build(format: format);
        PutReport("a", "second");
        Assert.Empty(Complaints(Build(format: format)));
        File.AppendAllText(_folder.At($"out/a.{format}"), "\n又及。\n");
        byte[] edited = Bytes($"a.{format}");
        PutReport("a", "third");
        Assert.Equal([$"changed-by-hand a.{format}"], Complaints(Build(format: format)));
        Assert.Equal(edited, Bytes($"a.{format}"));
    }

    [Fact]
    public void Leaves_a_file_that_it_did_not_write_and_all_others_of_the_report()
    {
        PutReport("a", "first");
        _folder.Put("out/a.docx", "somebody's");
        Assert.Equal(["not-ours a.docx"], Complaints(Build()));
        Assert.Equal("somebody's", _folder.Read("out/a.docx"));
        Assert.False(File.Exists(_folder.At("out/a.md")));
    }

    [Fact]
    public void Knows_its_own_files_without_a_manifest_by_the_seal_of_the_Word_file()
    {
        PutReport("a", "first");
        Build();
        Forget();
        Assert.Empty(Complaints(Build()));
        Forget();
        PutReport("a", "second");
        Assert.Empty(Complaints(Build()));
        Assert.Contains("second", _folder.Read("out/a.md"), StringComparison.Ordinal);
        Forget();
        EditMarkdown("a");
        PutReport("a", "third");
        Assert.Equal(["not-ours a.md"], Complaints(Build()));
    }

    [Fact]
    public void Knows_a_Markdown_file_without_a_manifest_only_where_it_is_what_would_be_written()
    {
        PutReport("a", "first");
        Build(format: "md");
        Forget();
        Assert.Empty(Complaints(Build(format: "md")));
        Forget();
        PutReport("a", "second");
        Assert.Equal(["not-ours a.md"], Complaints(Build(format: "md")));
    }

    [Fact]
    public void Takes_what_a_killed_run_has_written_for_its_own_though_no_manifest_lists_it()
    {
        PutReport("a", "first");
        PutReport("b", "first");
        using (IEnumerator<ReportOutcome> killed = NewBatch("md")
            .Build(Inputs(), _folder.At("out"), Options(), TestContext.Current.CancellationToken).Outcomes.GetEnumerator())
        {
            // The folder at this moment is what a killed process would leave.
            killed.MoveNext();
            _folder.Put("after/a.md", _folder.Read("out/a.md"));
            _folder.Put("after/.gazette/announced", ReadShared("out/.gazette/announced"));
        }

        PutReport("a", "second");
        Assert.Empty(Complaints(Build(format: "md", folder: "after")));
        Assert.Contains("second", _folder.Read("after/a.md"), StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.At("after/.gazette/announced")));
    }

    [Fact]
    public void Takes_packages_that_a_killed_run_has_written_for_its_own_by_their_seals()
    {
        PutReport("a", "first");
        PutReport("b", "first");
        using (IEnumerator<ReportOutcome> killed = NewBatch("docx")
            .Build(Inputs(), _folder.At("out"), Options(), TestContext.Current.CancellationToken).Outcomes.GetEnumerator())
        {
            killed.MoveNext();
            File.WriteAllBytes(_folder.At("after.docx"), Bytes("a.docx"));
            Assert.False(File.Exists(_folder.At("out/.gazette/announced")));
        }

        Directory.CreateDirectory(_folder.At("after"));
        File.Move(_folder.At("after.docx"), _folder.At("after/a.docx"));
        byte[] first = File.ReadAllBytes(_folder.At("after/a.docx"));
        PutReport("a", "second");
        Assert.Empty(Complaints(Build(format: "docx", folder: "after")));
        Assert.NotEqual(first, File.ReadAllBytes(_folder.At("after/a.docx")));
    }

    [Fact]
    public void Knows_its_own_after_a_run_that_could_replace_only_one_of_two_files()
    {
        PutReport("a", "first");
        Build();
        Forget();
        PutReport("a", "second");
        using (IEnumerator<ReportOutcome> killed = NewBatch()
            .Build(Inputs(), _folder.At("out"), Options(), TestContext.Current.CancellationToken).Outcomes.GetEnumerator())
        {
            byte[] old = Bytes("a.md");
            killed.MoveNext();
            Directory.CreateDirectory(_folder.At("after/.gazette"));
            File.WriteAllBytes(_folder.At("after/a.docx"), Bytes("a.docx"));
            File.WriteAllBytes(_folder.At("after/a.md"), old);
            _folder.Put("after/.gazette/announced", ReadShared("out/.gazette/announced"));
        }

        PutReport("a", "third");
        Assert.Empty(Complaints(Build(folder: "after")));
    }

    [Theory]
    [InlineData(Since.Nothing)]
    [InlineData(Since.TheOriginalWasRebuilt)]
    [InlineData(Since.TheRecordWasLost)]
    public void Leaves_a_copy_of_its_own_file_that_somebody_keeps_under_another_name(Since since)
    {
        PutReport("a", "first");
        Build();
        File.Copy(_folder.At("out/a.docx"), _folder.At("out/b.docx"));
        File.Copy(_folder.At("out/a.md"), _folder.At("out/b.md"));
        File.Copy(_folder.At("out/a.md"), _folder.At("out/c.md"));
        byte[] kept = Bytes("b.docx");
        if (since == Since.TheOriginalWasRebuilt)
        {
            PutReport("a", "rebuilt");
            Assert.Empty(Complaints(Build(options => options with { Prune = true })));
        }
        else if (since == Since.TheRecordWasLost)
        {
            Forget();
        }

        PutReport("b", "second");
        PutReport("c", "second");
        Assert.Equal(["not-ours b.docx", "not-ours b.md", "not-ours c.md"], Complaints(Build(options => options with { Prune = true })));
        Assert.Equal(kept, Bytes("b.docx"));
        Assert.Empty(Complaints(Build(options => options with { Overwrite = true })));
    }

    [Fact]
    public void Knows_its_own_after_a_run_that_wrote_other_formats()
    {
        PutReport("a", "first");
        PutReport("b", "first");
        Build();
        PutReport("a", "second");
        Assert.Empty(Complaints(Build(format: "docx")));
        Assert.Contains("first", _folder.Read("out/a.md"), StringComparison.Ordinal);
        PutReport("a", "third");
        Assert.Empty(Complaints(Build(format: "docx")));
        Assert.Empty(Complaints(Build()));
        Assert.Contains("third", _folder.Read("out/a.md"), StringComparison.Ordinal);
        Assert.Contains("first", _folder.Read("out/b.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Removes_what_earlier_runs_wrote_in_other_formats_once_its_report_is_gone_and_not_before()
    {
        PutReport("a", "first");
        PutReport("b", "first");
        Build();
        PutReport("b", "second");
        Build(options => options with { Prune = true }, format: "docx");
        Assert.True(File.Exists(_folder.At("out/b.md")));
        File.Delete(_folder.At("reports/b.yaml"));
        Build(options => options with { Prune = true }, format: "docx");
        Assert.Equal(["a.docx", "a.md"], Directory.GetFiles(_folder.At("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    // A folder of macOS or Windows has one file for both names, also if this system has two.
    [Fact]
    public void Gives_names_that_differ_in_case_or_composition_alone_to_the_first_report()
    {
        PutReport("A", "first");
        PutReport("a", "second");
        PutReport("caf\u00E9", "third");
        PutReport("cafe\u0301", "fourth");
        ImmutableArray<ReportOutcome> outcomes = Build();
        string[] refused = [.. outcomes.Where(outcome => outcome.Files.IsEmpty).Select(outcome => outcome.Diagnostics.Single().Rule)];
        Assert.Equal(["same-output", "same-output"], refused);
        Assert.Contains("first", _folder.Read("out/A.md"), StringComparison.Ordinal);
        Assert.Equal(4, Directory.GetFiles(_folder.At("out")).Length);
    }

    // On macOS and Windows a report that is now called caf\u00E9 finds the documents of Caf\u00E9 where its own go; here they are moved there.
    [Theory]
    [InlineData("md")]
    [InlineData(null)]
    public void Knows_its_own_and_what_somebody_changed_by_a_name_that_differs_in_case_alone(string? format)
    {
        Recase("Caf\u00E9", "caf\u00E9", format);
        Assert.Empty(Complaints(Build(options => options with { Prune = true }, format)));
        Assert.Contains("caf\u00E9", _folder.Read("out/caf\u00E9.md"), StringComparison.Ordinal);
        Recase("caf\u00E9", "CAF\u00C9", format);
        EditMarkdown("CAF\u00C9");
        byte[] edited = Bytes("CAF\u00C9.md");
        Assert.Equal(["changed-by-hand CAF\u00C9.md"], Complaints(Build(options => options with { Prune = true }, format)));
        Assert.Equal(edited, Bytes("CAF\u00C9.md"));
    }

    [Fact]
    public void Merging_leaves_what_somebody_wrote_in_the_way_of_a_document()
    {
        PutReport("a", "first");
        PutReport("b", "first");
        Build(folder: "part");
        _folder.Put("out/a.md", "somebody's");
        DiagnosticBag bag = new();
        FolderMerge.Merge([_folder.At("part")], _folder.At("out"), "", overwrites: false, bag);
        Assert.Equal("not-ours", bag.ToSorted().Single().Rule);
        Assert.Equal("somebody's", _folder.Read("out/a.md"));
        Assert.True(File.Exists(_folder.At("out/b.md")));
        FolderMerge.Merge([_folder.At("part")], _folder.At("out"), "", overwrites: true, new DiagnosticBag());
        Assert.Contains("first", _folder.Read("out/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Comparing_tells_what_is_out_of_date_from_what_somebody_changed_or_made()
    {
        foreach (string name in Names)
        {
            PutReport(name, "first");
        }

        Build(format: "md");
        PutReport("b", "second");
        EditMarkdown("c");
        _folder.Put("fresh/a.md", "somebody's");
        Assert.Equal(["b.md Stale", "c.md Changed"], Outdated("out"));
        Assert.Equal(["a.md Foreign", "b.md Missing", "c.md Missing", "d.md Missing"], Outdated("fresh"));
    }

    /// <summary>Whatever people do to the files of a folder, and whatever is built there: the files that they made or changed keep their bytes.</summary>
    [Fact]
    public void Keep_their_bytes_whatever_is_built() =>
        Gen.Select(Gen.Enum<Deed>().Array[Names.Length], Gen.Bool, Gen.Bool.Array[Names.Length], Gen.Bool, Gen.Bool).Sample(
            (deeds, remembers, changes, forces, prunes) => Try([.. deeds], remembers, [.. changes], forces, prunes),
            iter: 60,
            threads: 1);

    private void Try(ImmutableArray<Deed> deeds, bool remembers, ImmutableArray<bool> changes, bool forces, bool prunes)
    {
        if (Directory.Exists(_folder.At("out")))
        {
            Directory.Delete(_folder.At("out"), recursive: true);
        }

        Array.ForEach(Names, name => PutReport(name, "first"));
        Build();
        Dictionary<string, byte[]> somebodys = [];
        for (int i = 0; i < Names.Length; i++)
        {
            foreach (string file in Do(deeds[i], Names[i]))
            {
                somebodys.Add(file, Bytes(file));
            }

            PutReport(Names[i], changes[i] ? "second" : "first");
        }

        if (!remembers)
        {
            Forget();
        }

        File.Delete(_folder.At("reports/d.yaml"));
        ImmutableArray<ReportOutcome> outcomes = Build(options => options with { Force = forces, Prune = prunes });
        Assert.All(somebodys, file => Assert.Equal(file.Value, Bytes(file.Key)));
        Assert.Equal(
            Names[..3].Where(name => somebodys.Keys.Any(file => file.StartsWith(name, StringComparison.Ordinal))),
            outcomes.Where(outcome => !outcome.Succeeded).Select(outcome => outcome.Input.Name));
        for (int i = 0; i < Names.Length - 1; i++)
        {
            if (outcomes[i].Succeeded)
            {
                Assert.Contains(changes[i] ? "second" : "first", _folder.Read($"out/{Names[i]}.md"), StringComparison.Ordinal);
            }
        }
    }

    // Returns the files that are somebody's then.
    private string[] Do(Deed deed, string name)
    {
        switch (deed)
        {
            case Deed.EditMarkdown:
                EditMarkdown(name);
                return [name + ".md"];
            case Deed.EmptyMarkdown:
                File.WriteAllText(_folder.At($"out/{name}.md"), "");
                return [name + ".md"];
            case Deed.EditWordFile:
                EditWordFile(name);
                return [name + ".docx"];
            case Deed.ReplaceWordFile:
                File.WriteAllText(_folder.At($"out/{name}.docx"), "minutes");
                return [name + ".docx"];
            case Deed.Delete:
                File.Delete(_folder.At($"out/{name}.docx"));
                File.Delete(_folder.At($"out/{name}.md"));
                return [];
            case Deed.Nothing:
                return [];
            default:
                throw new ArgumentOutOfRangeException(nameof(deed));
        }
    }

    private void EditMarkdown(string name) => File.AppendAllText(_folder.At($"out/{name}.md"), "\n又及。\n");

    // A program that keeps the comment of the package.
    private void EditWordFile(string name)
    {
        using ZipArchive zip = ZipFile.Open(_folder.At($"out/{name}.docx"), ZipArchiveMode.Update);
        Assert.NotEqual("", zip.Comment);
        using Stream part = zip.CreateEntry("word/extra.xml").Open();
        part.Write("<x/>"u8);
    }

    private void PutReport(string name, string title) => _folder.Put($"reports/{name}.yaml", TitleTemplate.ReportOf(title));

    private void Recase(string from, string to, string? format)
    {
        PutReport(from, from);
        Build(format: format);
        foreach (string file in Directory.GetFiles(_folder.At("out"), from + ".*").Append(_folder.At($"reports/{from}.yaml")))
        {
            File.Move(file, Path.Combine(Path.GetDirectoryName(file)!, to + Path.GetExtension(file)));
        }

        PutReport(to, to);
    }

    private void Forget() => Directory.Delete(_folder.At("out/.gazette"), recursive: true);

    private byte[] Bytes(string name) => File.ReadAllBytes(_folder.At("out/" + name));

    private string ReadShared(string name)
    {
        using StreamReader reader = new(new FileStream(_folder.At(name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private ReportInput[] Inputs() =>
    [
        .. Directory.EnumerateFiles(_folder.At("reports")).Order(StringComparer.Ordinal)
        .Select(path => new ReportInput(path, Path.GetFileNameWithoutExtension(path))),
    ];

    private static BuildOptions Options(string? format = null) => new(new BuildRecipe("test", default, default, ContentHash.Of(format ?? "all")));

    private Batch NewBatch(string? format = null) => new(
        TitleTemplate.NewCompiler(_folder),
        new CompileOptions
        {
            Writers =
            [
                .. OutputFormats.All.Where(one => format is null ? OutputFormats.Usual.Contains(one) : one.Name == format)
                    .Select(one => one.CreateWriter(new WriterOptions())),
            ],
        },
        new BatchOptions(Jobs: 2));

    private ImmutableArray<ReportOutcome> Build(Func<BuildOptions, BuildOptions>? with = null, string? format = null, string folder = "out") =>
    [
        .. NewBatch(format).Build(
            Inputs(), _folder.At(folder), with?.Invoke(Options(format)) ?? Options(format), TestContext.Current.CancellationToken).Outcomes,
    ];

    private string[] Outdated(string folder) =>
    [
        .. NewBatch("md").Compare(Inputs(), _folder.At(folder), Options(), TestContext.Current.CancellationToken)
            .SelectMany(outcome => outcome.Outdated)
            .Select(file => $"{Path.GetFileName(file.Path)} {file.State}"),
    ];

    private static string[] Complaints(IEnumerable<ReportOutcome> outcomes) =>
    [
        .. outcomes.SelectMany(outcome => outcome.Diagnostics).Select(diagnostic => $"{diagnostic.Rule} {Path.GetFileName(diagnostic.Span.File.Path)}"),
    ];
}
