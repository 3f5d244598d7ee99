using Gazette.Cli.Terminal;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Cli;

public static class SourceExcerptTests
{
    [Theory]
    [InlineData("受众{{ metrics.audience }}。", "metrics.audience", 7, 16)]
    [InlineData("a受众b", "受众", 1, 4)]
    [InlineData("\tkey: value", "key", 4, 3)]
    [InlineData("ab\tkey", "key", 4, 3)]
    [InlineData("𠮷田: 1", "1", 6, 1)]
    [InlineData("cafe\u0301: 1", "1", 6, 1)]
    [InlineData("（一）：x", "x", 8, 1)]
    public static void Counts_columns_as_a_terminal_does(string line, string part, int column, int count)
    {
        SourceExcerpt excerpt = Find(line, part);
        Assert.Equal((column, count), (excerpt.CaretColumn, excerpt.CaretCount));
    }

    [Fact]
    public static void Underlines_the_first_line_of_a_place_of_several()
    {
        SourceFile file = new("r.yaml", "a:\n  text: one  \n  more: two\n");
        SourceExcerpt excerpt = SourceExcerpt.Of(file.Span(5, 25))!;
        Assert.Equal((2, "  text: one", 2, 9), (excerpt.Line, excerpt.Text, excerpt.CaretColumn, excerpt.CaretCount));
    }

    [Fact]
    public static void Points_behind_the_line_where_something_is_missing_at_its_end()
    {
        SourceFile file = new("r.yaml", "a: [1\nb: 2\n");
        SourceExcerpt excerpt = SourceExcerpt.Of(file.Span(5, 5))!;
        Assert.Equal(("a: [1", 5, 1), (excerpt.Text, excerpt.CaretColumn, excerpt.CaretCount));
    }

    [Fact]
    public static void Shows_the_part_of_a_long_line_that_the_place_is_in()
    {
        string line = string.Concat(Enumerable.Repeat("宣讲活动", 40)) + "{{ lectures" + string.Concat(Enumerable.Repeat("各村各户", 40));
        SourceExcerpt excerpt = Find(line, "{{ lectures");
        Assert.StartsWith("…", excerpt.Text, StringComparison.Ordinal);
        Assert.EndsWith("…", excerpt.Text, StringComparison.Ordinal);
        Assert.InRange(VisibleText.WidthOf(excerpt.Text), 100, 112);
        Assert.Equal((41, 11), (excerpt.CaretColumn, excerpt.CaretCount));
        Assert.Equal("{{ lectures", excerpt.Text.Substring(21, 11));
    }

    [Fact]
    public static void Shows_a_picture_of_what_would_act_on_the_terminal()
    {
        SourceExcerpt excerpt = Find("a\u001B[31m\u202Eb", "b");
        Assert.Equal("a␛[31m\uFFFDb", excerpt.Text);
    }

    [Fact]
    public static void Has_nothing_to_show_of_a_file_as_a_whole_or_of_an_empty_one()
    {
        Assert.Null(SourceExcerpt.Of(new SourceFile("r.yaml", "a: 1").Whole));
        Assert.Null(SourceExcerpt.Of(new SourceFile("r.yaml", "").Span(0, 0)));
    }

    private static SourceExcerpt Find(string line, string part)
    {
        int start = line.IndexOf(part, StringComparison.Ordinal);
        return SourceExcerpt.Of(new SourceFile("r.yaml", line).Span(start, start + part.Length))!;
    }
}
