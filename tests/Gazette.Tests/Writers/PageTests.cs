using Xunit;

namespace Gazette.Tests.Writers;

/// <summary>
/// What GB/T 9704-2012 says about pages, measured on pages. Fonts are stand-ins, so that places of ink may be off by what
/// their boxes differ; places of characters are exact.
/// </summary>
public class PageTests : IClassFixture<RenderedPages>
{
    private const double PointsPerMillimetre = 72 / 25.4;

    private readonly RenderedPages _pages;

    public PageTests(RenderedPages pages)
    {
        _pages = pages;
        Assert.SkipWhen(pages.MissingTool is not null, $"{pages.MissingTool} is not installed");
    }

    [Theory]
    [InlineData("square")]
    [InlineData("square-gb33476")]
    public void A_line_holds_28_characters_and_a_paragraph_begins_two_in(string name)
    {
        IReadOnlyList<PageWord> page = _pages.Words(name, 1);
        string[] lines = [.. page.Concat(_pages.Words(name, 2)).Select(word => word.Text).Where(text => text.StartsWith('正'))];
        Assert.Equal(26, lines.Length);
        Assert.Equal(26, lines[0].Length);
        Assert.All(lines[1..], line => Assert.Equal(28, line.Length));
        Assert.Equal((28 * PointsPerMillimetre) + 31.5, page[0].Left, 0.5);
        Assert.Equal(28 * PointsPerMillimetre, page[1].Left, 0.5);
        Assert.Equal((210 - 26) * PointsPerMillimetre, page[1].Right, 1.5);
    }

    [Theory]
    [InlineData("lines")]
    [InlineData("lines-gb33476")]
    public void A_page_holds_22_lines(string name)
    {
        Assert.Equal(22, _pages.Words(name, 1).Count(word => word.Text.EndsWith('行')));
        Assert.Single(_pages.Words(name, 2), word => word.Text.EndsWith('行'));
    }

    [Fact]
    public void Page_numbers_stand_at_the_outer_side_7_mm_below_the_type_area()
    {
        PageWord odd = _pages.Words("lines", 1).Last(word => word.Text == "—");
        PageWord even = _pages.Words("lines", 2).First(word => word.Text == "—");
        Assert.Equal(((210 - 26) * PointsPerMillimetre) - 14, odd.Right, 1.0);
        Assert.Equal((28 * PointsPerMillimetre) + 14, even.Left, 1.0);

        double dash = _pages.Image("lines", 1).InkMiddle((odd.Left + 2) / PointsPerMillimetre, odd.Right / PointsPerMillimetre, 263, 285);
        Assert.Equal(297 - 28, dash, 1.0);
    }

    [Fact]
    public void The_mark_begins_35_mm_below_the_type_areas_top() => Assert.Equal(37 + 35, _pages.Image("mark", 1).RedTop(), 2.0);

    [Fact]
    public void The_mark_keeps_its_place_below_lines_for_number_secrecy_and_urgency() => Assert.Equal(37 + 35, _pages.Image("summary", 1).RedTop(), 2.0);

    [Fact]
    public void The_red_rule_lies_4_mm_below_the_number()
    {
        double rule = _pages.Image("mark", 1).Rules()[0];
        PageWord number = _pages.Words("mark", 1).First(word => word.Text.StartsWith("青政发", StringComparison.Ordinal));
        double ink = _pages.Image("mark", 1).InkMiddle(number.Left / PointsPerMillimetre, number.Right / PointsPerMillimetre, number.Top / PointsPerMillimetre, rule - 1);
        Assert.Equal(4, rule - ink - (16 / PointsPerMillimetre / 2), 1.5);
    }

    [Fact]
    public void The_colophons_last_rule_lies_on_the_type_areas_lower_edge()
    {
        IReadOnlyList<double> rules = _pages.Image("summary", 5).Rules();
        Assert.Equal(262, rules[^1], 1.0);
    }

    [Fact]
    public void The_date_begins_two_characters_right_of_the_organization()
    {
        IReadOnlyList<PageWord> words = _pages.Words("signature", 1);
        PageWord organization = words.First(word => word.Text.StartsWith('青'));
        PageWord date = words.First(word => word.Text.StartsWith('二'));
        Assert.Equal(31.5, date.Left - organization.Left, 0.6);
        Assert.Equal(((210 - 26) * PointsPerMillimetre) - 31.5, organization.Right, 1.0);
        Assert.Equal(2 * 28.95, organization.Top - words[0].Top, 0.6);
    }

    [Fact]
    public void An_attachment_begins_a_page_with_its_label_and_its_title_on_line_3()
    {
        IReadOnlyList<PageWord> words = _pages.Words("summary", 5);
        Assert.Equal("附件", words[0].Text[..2]);
        PageWord title = words.First(word => word.Text == "主要数据表");
        Assert.Equal(2 * 28.95, (title.Top + title.Bottom - words[0].Top - words[0].Bottom) / 2, 3.0);
    }

    [Fact]
    public void A_report_says_how_many_pages_it_has()
    {
        string words = string.Join(' ', _pages.Words("report", 2).Select(word => word.Text));
        Assert.EndsWith("Page 2 of 2", words, StringComparison.Ordinal);
    }
}
