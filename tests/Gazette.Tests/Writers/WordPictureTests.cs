using System.Xml.Linq;
using Gazette.Documents;
using Gazette.Tests.Documents;
using Xunit;
using static Gazette.Tests.Writers.Trees;
using static Gazette.Tests.Writers.WordFile;

namespace Gazette.Tests.Writers;

public class WordPictureTests
{
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    [Fact]
    public void Are_in_the_package_once_however_often_they_are_shown()
    {
        WordFile file = WordFile.Of(Report(P(Shown(SamplePictures.Square, "甲")), P(Shown(SamplePictures.Map, "乙")), P(Shown(SamplePictures.Square, "丙"))));
        Assert.Equal(
            ["word/media/image1.png", "word/media/image2.png", "word/media/image3.svg"],
            file.PartNames.Where(name => name.Contains("media", StringComparison.Ordinal)));
        Assert.Equal(SamplePictures.Map.Content.ToArray(), file.Read("word/media/image3.svg"));
        Assert.Equal(["甲", "乙", "丙"], file.Body.Descendants(Drawing + "docPr").Select(picture => picture.Attribute("descr")!.Value));
    }

    [Theory]
    [InlineData(null, 457_200, 457_200)]
    [InlineData("40mm", 1_440_000, 1_440_000)]
    [InlineData("50%", 2_772_000, 2_772_000)]
    [InlineData("900mm", 5_545_000, 5_545_000)]
    public void Are_as_wide_as_is_said_and_no_wider_than_the_text(string? width, double x, double y)
    {
        XElement extent =
            WordFile.Of(Report(P(Shown(SamplePictures.Square, "甲", width is null ? null : Length.Parse(width))))).Body.Descendants(Drawing + "extent").Single();
        Assert.Equal(x, (double)extent.Attribute("cx")!, 2_000d);
        Assert.Equal(y, (double)extent.Attribute("cy")!, 2_000d);
    }

    [Fact]
    public void Are_alone_in_a_figure_that_stays_with_its_caption()
    {
        WordFile file = WordFile.Of(
            Official(P(Shown(SamplePictures.Square, "甲")), Container.Caption("figure", P("图1　甲")), P(Shown(SamplePictures.Square, "乙")), P("正文")));
        Assert.Equal(["Figure", "FigureCaption", "Figure", "BodyText"], file.Paragraphs.Select(Style));
        Assert.Equal([true, false, false, false], file.Paragraphs.Select(paragraph => Has(paragraph, "keepNext")));
    }

    [Fact]
    public void Are_not_cut_off_by_the_exact_lines_of_official_text()
    {
        WordFile file = WordFile.Of(Official(P(T("图"), Shown(SamplePictures.Square, "甲")), P("正文")));
        Assert.Equal(["auto", null], file.Paragraphs.Select(paragraph => Value(paragraph, "spacing", "lineRule")));
    }

    [Fact]
    public void Are_numbered_by_a_field_that_holds_its_number()
    {
        WordFile file = WordFile.Of(Official(Box("caption", ["figure"], P(T("图"), new SequenceNumber("图", 7, default), T("　甲")))));
        Assert.Equal(" SEQ 图 \\* ARABIC ", file.Body.Descendants(W + "instrText").Single().Value);
        Assert.Equal("图7　甲", string.Concat(file.Body.Descendants(W + "t").Select(text => text.Value)));
    }

    [Fact]
    public void Stand_side_by_side_in_a_table_without_borders_above_their_captions()
    {
        WordFile file = WordFile.Of(Report(Box("pictures", ["columns=2"], [.. Captioned("甲"), .. Captioned("乙"), .. Captioned("丙")])));
        XElement table = file.Body.Descendants(W + "tbl").Single();
        Assert.Equal(
            ["Figure Figure", "FigureCaption FigureCaption", "Figure Figure", "FigureCaption FigureCaption"],
            table.Elements(W + "tr").Select(row => string.Join(' ', row.Descendants(W + "p").Select(Style))));
        Assert.All(table.Descendants(W + "tblBorders").Elements(), side => Assert.Equal("nil", side.Attribute(W + "val")!.Value));
        Assert.Equal(["甲", "乙", "丙", ""], [.. Captions(table, 1), .. Captions(table, 3)]);
    }

    private static Block[] Captioned(string words) => [P(Shown(SamplePictures.Square, words)), Container.Caption("figure", P(words))];

    private static IEnumerable<string> Captions(XElement table, int row) =>
        table.Elements(W + "tr").ElementAt(row).Elements(W + "tc").Select(cell => cell.Value);
}
