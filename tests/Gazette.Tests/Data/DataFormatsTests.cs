using Gazette.Building;
using Gazette.Data.Formats;
using Gazette.Data.Tables;
using Gazette.Diagnostics;
using Gazette.Fixing;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Data;

/// <summary>Every part of the program follows the lists of formats.</summary>
public class DataFormatsTests
{
    public static TheoryData<string> Extensions => [.. DataFormats.Extensions];

    public static TheoryData<string> TableExtensions => [.. TableFile.Extensions];

    [Theory]
    [MemberData(nameof(Extensions))]
    public void A_report_of_each_is_found_loaded_and_open_to_fixes(string extension)
    {
        using TemporaryFolder folder = new();
        string report = folder.Put("report" + extension, "{\"title\": \"甲\"}");
        DiagnosticBag bag = new();
        Assert.Equal(report, Assert.Single(InputDiscovery.Find(folder.FullPath, ["."], bag)).Path);
        Assert.IsType<DataMap>(DataLoader.Load(new SourceFile(report, File.ReadAllText(report)), bag));
        Assert.Equal(0, bag.Count);
        Assert.True(EditGuard.CanEdit(report.ToUpperInvariant()));
    }

    [Theory]
    [MemberData(nameof(TableExtensions))]
    public void A_table_is_neither_loaded_as_one_report_nor_edited(string extension)
    {
        Assert.True(TableFile.IsTable("villages" + extension.ToUpperInvariant()));
        Assert.False(DataFormats.IsData("villages" + extension));
        Assert.False(EditGuard.CanEdit("villages" + extension));
    }

    [Theory]
    [InlineData("<stdin>", "{\"title\": 1}", typeof(JsonFormat))]
    [InlineData("<stdin>", "{title: 1}", typeof(YamlFormat))]
    [InlineData("report", "{\"title\": 1}", typeof(YamlFormat))]
    public void A_text_without_a_name_shows_what_it_is(string path, string text, Type format) =>
        Assert.IsType(format, DataFormats.Of(new SourceFile(path, text)));

    [Fact]
    public void No_two_share_an_extension() => Assert.Distinct([.. DataFormats.Extensions, .. TableFile.Extensions]);
}
