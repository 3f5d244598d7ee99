using Gazette.Building;
using Gazette.Diagnostics;
using Xunit;

namespace Gazette.Tests.Building;

public sealed class InputDiscoveryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _bag = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Takes_a_file_as_it_is_given_whatever_its_name()
    {
        _folder.Put("notes.txt");
        Assert.Equal(["notes.txt"], Find("notes.txt"));
    }

    [Fact]
    public void Takes_a_folder_with_a_report_for_that_report_alone()
    {
        Put("town/report.yaml", "town/other.yaml", "town/deeper/report.yaml");
        Assert.Equal(["town/report.yaml"], Find("town"));
    }

    [Fact]
    public void Takes_any_other_folder_for_its_files_and_for_the_reports_beneath_it()
    {
        Put("all/b.yaml", "all/a.yml", "all/c.json", "all/north/report.yaml", "all/north/extra.yaml", "all/east/far/report.yaml", "all/loose/data.yaml");
        Assert.Equal(["all/a.yml", "all/b.yaml", "all/c.json", "all/east/far/report.yaml", "all/north/report.yaml"], Find("all"));
    }

    [Fact]
    public void Leaves_out_what_lies_beside_reports()
    {
        Put(
            "all/sample.yaml",
            "all/sample.en.yaml",
            "all/template.yaml",
            "all/schema.json",
            "all/_base.yaml",
            "all/.hidden.yaml",
            "all/readme.md",
            "all/one.yaml");
        Put("all/.git/report.yaml");
        Assert.Equal(["all/one.yaml"], Find("all"));
    }

    [Theory]
    [InlineData("*.yaml", "a.yaml b.yaml")]
    [InlineData("?.yaml", "a.yaml b.yaml")]
    [InlineData("v/*.yaml", "v/1.yaml v/10.yaml v/2.yaml")]
    [InlineData("v/1*", "v/1.yaml v/10.yaml")]
    [InlineData("**/*.yaml", "a.yaml b.yaml t/report.yaml v/1.yaml v/10.yaml v/2.yaml")]
    [InlineData("**", "a.yaml b.yaml t/report.yaml v/1.yaml v/10.yaml v/2.yaml")]
    [InlineData("*", "a.yaml b.yaml t/report.yaml")]
    [InlineData("./v/../v/2.*", "v/2.yaml")]
    public void Takes_a_pattern_for_what_it_matches_in_ordinal_order(string pattern, string expected)
    {
        Put("a.yaml", "b.yaml", "t/report.yaml", "v/2.yaml", "v/10.yaml", "v/1.yaml", "v/notes.md");
        Assert.Equal(expected.Split(' '), Find(pattern));
    }

    [Fact]
    public void Keeps_the_order_of_the_words_and_each_report_once()
    {
        Put("a.yaml", "b.yaml", "c.yaml");
        Assert.Equal(["c.yaml", "a.yaml", "b.yaml"], Find("c.yaml", "*.yaml", "./a.yaml"));
    }

    [Fact]
    public void Takes_tables_by_their_names_and_by_patterns_that_say_so()
    {
        Put("t/a.yaml", "t/b.csv", "t/c.csv", "t/d.xlsx");
        Assert.Equal(["t/a.yaml"], Find("t"));
        Assert.Equal(["t/a.yaml"], Find("t/*"));
        Assert.Equal(["t/d.xlsx"], Find("t/d.xlsx"));
        Assert.Equal(["t/b.csv", "t/c.csv"], Find("t/*.csv"));
    }

    [Fact]
    public void Takes_a_name_with_a_star_that_is_there_for_the_file_itself()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no such name on Windows");
        Put("a*.yaml", "ab.yaml");
        Assert.Equal(["a*.yaml"], Find("a*.yaml"));
    }

    [Fact]
    public void Says_of_every_word_that_means_nothing_that_it_does()
    {
        Directory.CreateDirectory(_folder.At("empty"));
        Assert.Empty(Find("nosuch.yaml", "empty", "*.yaml"));
        Assert.Equal(["missing-input", "no-reports", "no-reports"], _bag.ToSorted().Select(diagnostic => diagnostic.Rule).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Does_not_go_round_in_a_folder_that_links_to_itself()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a privilege on Windows");
        Put("all/one.yaml");
        Directory.CreateSymbolicLink(_folder.At("all/again"), _folder.At("all"));
        Assert.Equal(["all/one.yaml"], Find("all"));
        Assert.Equal(["all/one.yaml"], Find("**/*.yaml"));
    }

    [Theory]
    [InlineData("town/report.yaml", "town")]
    [InlineData("town/report.json", "town")]
    [InlineData("town/qinglan.yaml", "qinglan")]
    [InlineData("town/a.b.yaml", "a.b")]
    public void Names_a_report_by_its_folder_or_by_its_file(string path, string name)
    {
        Put(path);
        Assert.Equal(name, InputDiscovery.Find(_folder.FullPath, [path], _bag).Single().Name);
    }

    private void Put(params string[] names) => Array.ForEach(names, name => _folder.Put(name));

    private string[] Find(params string[] words) =>
    [
        .. InputDiscovery.Find(_folder.FullPath, words, _bag).Select(input => Path.GetRelativePath(_folder.FullPath, input.Path).Replace('\\', '/')),
    ];
}
