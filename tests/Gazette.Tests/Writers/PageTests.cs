using Xunit;

namespace Gazette.Tests.Writers;

/// <summary>
/// Measures on rendered pages what GB/T 9704-2012 requires. Substitute fonts are used, so positions of ink may differ by as much as the glyphs do;
/// positions of characters are exact.
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
        _pages.Expect($"{name}: lines of 726 characters", 26, lines.Length, 0, "lines");
        _pages.Expect($"{name}: characters in the first line", 26, lines[0].Length, 0, "characters");
        _pages.Expect($"{name}: characters in other lines, at least", 28, lines[1..].Min(line => line.Length), 0, "characters");
        _pages.Expect($"{name}: characters in other lines, at most", 28, lines[1..].Max(line => line.Length), 0, "characters");
        _pages.Expect($"{name}: left edge of the first line", 28 + Millimetres(31.5), Millimetres(page[0].Left), 0.2, "mm");
        _pages.Expect($"{name}: left edge of other lines", 28, Millimetres(page[1].Left), 0.2, "mm");
        _pages.Expect($"{name}: right edge", 210 - 26, Millimetres(page[1].Right), 0.5, "mm");
    }

    [Theory]
    [InlineData("lines", 22)]
    [InlineData("lines-gb33476", 22)]
    [InlineData("lines-28pt", 22)]
    [InlineData("draft", 22)]
    public void A_page_holds_22_lines(string name, int expected)
    {
        _pages.Expect($"{name}: lines on page 1", expected, _pages.Words(name, 1).Count(word => word.Text.EndsWith('行')), 0, "lines");
        Assert.Single(_pages.Words(name, 2), word => word.Text.EndsWith('行'));
    }

    [Fact]
    public void The_townships_example_fills_a_page_with_22_lines_of_28_characters()
    {
        const double Pitch = 28.95;
        PageWord[] body = [.. _pages.Words("example", 2).Where(word => Millimetres(word.Bottom) < 262)];
        _pages.Expect("example: lines on page 2", 22, body.Select(word => Math.Round((word.Top + word.Bottom) / 2 / Pitch)).Distinct().Count(), 0, "lines");

        // LibreOffice lets a mark at the end of a line hang out of the type area, whatever the style says.
        IEnumerable<PageWord> unhung = body.Where(word => !"，。；：、".Contains(word.Text[^1], StringComparison.Ordinal));
        _pages.Expect("example: right edge", 28 + 156, unhung.Max(word => Millimetres(word.Right)), 1.0, "mm");
    }

    [Fact]
    public void Page_numbers_are_at_the_outer_side_7_mm_below_the_type_area()
    {
        PageWord odd = _pages.Words("lines", 1).Last(word => word.Text == "—");
        PageWord even = _pages.Words("lines", 2).First(word => word.Text == "—");
        _pages.Expect("page number, odd page: right edge, one character in", 210 - 26 - Millimetres(14), Millimetres(odd.Right), 0.4, "mm");
        _pages.Expect("page number, even page: left edge, one character in", 28 + Millimetres(14), Millimetres(even.Left), 0.4, "mm");

        double dash = _pages.Image("lines", 1).InkMiddle(Millimetres(odd.Left + 2), Millimetres(odd.Right), 263, 285);
        _pages.Expect("page number: dash above the paper's lower edge", 28, 297 - dash, 1, "mm");
    }

    [Fact]
    public void A_centred_page_number_is_in_the_middle_of_the_type_area()
    {
        PageWord[] dashes = [.. _pages.Words("centred", 1).Where(word => word.Text == "—")];
        _pages.Expect("centred page number: middle", (28 + 210 - 26) / 2.0, Millimetres((dashes[0].Left + dashes[^1].Right) / 2), 0.5, "mm");
    }

    [Theory]
    [InlineData("mark")]
    [InlineData("summary")]
    [InlineData("minutes")]
    public void The_mark_begins_35_mm_below_the_type_areas_top(string name) =>
        _pages.Expect($"{name}: top of the mark from the paper's edge", 72, _pages.Image(name, 1).RedTop(), 2, "mm");

    [Fact]
    public void An_orders_mark_begins_20_mm_below_the_type_areas_top()
    {
        _pages.Expect("order: top of the mark from the paper's edge", 57, _pages.Image("order", 1).RedTop(), 2, "mm");
        Assert.Empty(_pages.Image("order", 1).Rules());
    }

    [Fact]
    public void The_red_rule_lies_4_mm_below_the_number()
    {
        double rule = _pages.Image("mark", 1).Rules()[0];
        PageWord number = _pages.Words("mark", 1).First(word => word.Text.StartsWith("青政发", StringComparison.Ordinal));
        double ink = _pages.Image("mark", 1).InkMiddle(Millimetres(number.Left), Millimetres(number.Right), Millimetres(number.Top), rule - 1);
        _pages.Expect("red rule below the number", 4, rule - ink - Millimetres(8), 1.5, "mm");
    }

    [Fact]
    public void A_title_is_centred_two_lines_below_the_red_rule()
    {
        PageImage page = _pages.Image("mark", 1);
        PageWord title = _pages.Words("mark", 1).First(word => word.Text == "关于夜校的通知");
        double ink = page.InkMiddle(Millimetres(title.Left), Millimetres(title.Right), Millimetres(title.Top), Millimetres(title.Bottom));
        double line = Millimetres(28.95);
        _pages.Expect("title: middle of its ink below the red rule", 2.5 * line, ink - page.Rules()[0], 2, "mm");
        _pages.Expect("title: middle", (28 + 210 - 26) / 2.0, Millimetres((title.Left + title.Right) / 2), 0.5, "mm");
    }

    [Fact]
    public void A_long_title_forms_a_trapezoid_or_a_diamond_between_whole_words()
    {
        string[] lines =
        [
            .. _pages.Words("title", 1).TakeWhile(word => word.Text != "正文。")
                .GroupBy(word => Math.Round((word.Top + word.Bottom) / 20)).Select(line => string.Concat(line.Select(word => word.Text))),
        ];
        Assert.Equal(["青岚镇人民政府", "关于2026年上半年宣传思想文化工作", "开展情况和下一步工作打算的报告"], lines);
    }

    [Fact]
    public void The_colophons_last_rule_lies_on_the_type_areas_lower_edge() =>
        _pages.Expect("colophon: last rule from the paper's upper edge", 262, _pages.Image("summary", 5).Rules()[^1], 1, "mm");

    [Fact]
    public void An_even_colophon_is_on_the_page_after_the_text()
    {
        // Pages left blank before an even one are counted, but are not in the PDF. The position of the rule is not measured: on such a page
        // LibreOffice positions the table by the upper edge of the footer.
        int last = _pages.PageCount("even");
        IReadOnlyList<PageWord> words = _pages.Words("even", last);
        Assert.Contains(words, word => word.Text.StartsWith("抄送", StringComparison.Ordinal));
        Assert.Equal("6", words.SkipWhile(word => word.Text != "—").ElementAt(1).Text);
    }

    [Fact]
    public void The_date_begins_two_characters_right_of_the_organization()
    {
        IReadOnlyList<PageWord> words = _pages.Words("signature", 1);
        PageWord organization = words.First(word => word.Text.StartsWith('青'));
        PageWord date = words.First(word => word.Text.StartsWith('二'));
        _pages.Expect("signature: date right of the organization", Millimetres(31.5), Millimetres(date.Left - organization.Left), 0.2, "mm");
        _pages.Expect("signature: organization's right edge", 210 - 26 - Millimetres(31.5), Millimetres(organization.Right), 0.4, "mm");
        _pages.Expect("signature: below the text", Millimetres(2 * 28.95), Millimetres(organization.Top - words[0].Top), 0.2, "mm");
    }

    [Fact]
    public void An_attachment_begins_a_page_with_its_label_and_its_title_on_line_3()
    {
        IReadOnlyList<PageWord> words = _pages.Words("summary", 5);
        Assert.Equal("附件", words[0].Text[..2]);
        PageWord title = words.First(word => word.Text == "主要数据表");
        _pages.Expect(
            "attachment: title below its label", Millimetres(2 * 28.95), Millimetres(title.Top + title.Bottom - words[0].Top - words[0].Bottom) / 2, 1, "mm");
    }

    [Fact]
    public void A_letter_has_its_mark_at_30_mm_and_two_red_double_rules()
    {
        PageImage page = _pages.Image("letter", 1);
        _pages.Expect("letter: top of the mark from the paper's edge", 30, page.RedTop(), 2, "mm");
        IReadOnlyList<double> rules = page.Rules();
        PageWord mark = _pages.Words("letter", 1).First(word => word.Text == "青岚镇人民政府");
        double ink = page.InkBottom(Millimetres(mark.Left), Millimetres(mark.Right), 25, rules[0] - 1);
        _pages.Expect("letter: first rule below the mark", 4, rules[0] - ink, 1.5, "mm");
        _pages.Expect("letter: second rule above the paper's lower edge", 20, 297 - rules[^1], 1, "mm");
        (double left, double right) = page.RuleEnds(rules[0]);
        _pages.Expect("letter: length of a rule", 170, right - left, 1, "mm");
        Assert.DoesNotContain(_pages.Words("letter", 1), word => word.Text == "—");
        Assert.Contains(_pages.Words("letter", 2), word => word.Text == "—");
        PageWord even = _pages.Words("letter", 2).First(word => word.Text == "—");
        double dash = _pages.Image("letter", 2).InkMiddle(Millimetres(even.Left), Millimetres(even.Right - 2), 263, 285);
        _pages.Expect("letter: page number of page 2 above the paper's lower edge", 28, 297 - dash, 1, "mm");
        PageWord number = _pages.Words("letter", 1).First(word => word.Text.StartsWith("青政函", StringComparison.Ordinal));
        double end = _pages.Words("letter", 1).Where(word => Math.Abs(word.Top - number.Top) < 5).Max(word => word.Right);
        _pages.Expect("letter: number's right edge", 210 - 26, Millimetres(end), 0.5, "mm");
        double rule = rules.Last(place => place < 100);
        double top = page.InkTop(Millimetres(number.Left), Millimetres(number.Right), rule + 1, rule + 12);
        _pages.Expect("letter: number below the first rule", Millimetres(14), top - rule, 1.5, "mm");
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("draft-report")]
    public void A_draft_shows_a_grey_mark_across_its_page(string name)
    {
        double share = _pages.Image(name, 1).GreyShare();
        Assert.True(share is > 0.01 and < 0.4, $"{share:P1} of the page is grey");
    }

    [Fact]
    public void A_report_of_300_tables_has_them_on_some_200_pages()
    {
        int pages = _pages.PageCount("long");
        _pages.Expect("300 tables: pages", 200, pages, 60, "pages");
        Assert.Contains(_pages.Words("long", pages), word => word.Text.Contains("第300组", StringComparison.Ordinal) || word.Text == "2700");
    }

    [Fact]
    public void A_report_says_how_many_pages_it_has()
    {
        string words = string.Join(' ', _pages.Words("report", 2).Select(word => word.Text));
        Assert.EndsWith("Page 2 of 2", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_house_style_gives_its_paper_its_logo_and_its_foot()
    {
        PageImage page = _pages.Image("house", 1);
        _pages.Expect("house style: width of the paper", 297, page.Width, 0.5, "mm");
        _pages.Expect("house style: height of the paper", 210, page.Height, 0.5, "mm");

        // A logo 42 mm wide at the right margin, 11 mm below the edge.
        _pages.Expect("house style: top of the logo", 11, page.InkTop(297 - 25.4 - 42, 297 - 25.4, 5, 25), 0.6, "mm");
        Assert.NotEqual("Ridgeway", _pages.Words("house", 1)[0].Text);
        Assert.Equal("Ridgeway in figures", string.Join(' ', _pages.Words("house", 2).Take(3).Select(word => word.Text)));
        int pages = _pages.PageCount("house");
        Assert.EndsWith($"1 / {pages}", string.Join(' ', _pages.Words("house", 1).Select(word => word.Text)), StringComparison.Ordinal);
        Assert.EndsWith($"2 / {pages}", string.Join(' ', _pages.Words("house", 2).Select(word => word.Text)), StringComparison.Ordinal);
    }

    private static double Millimetres(double points) => points / PointsPerMillimetre;
}
