using Xunit;

namespace Gazette.Tests.Writers;

public sealed class TextReadersTests
{
    [Fact]
    public void Word_text_is_read_block_by_block() => Assert.Equal(
        "全年工作\nSee the site, top\nfirst\nsecond line\n村\t场次\n青山村\t12\n合计 12",
        WordText.Read(new WordSample().ToDocx()));

    [Fact]
    public void Markdown_of_the_same_content_reads_the_same() => Assert.Equal(
        WordText.Read(new WordSample().ToDocx()),
        MarkdownText.Read("""
            全年工作

            See [**the site**](https://example.org/)[, top](#top)

            1. first\
               second line

            | 村 | 场次 |
            |---|--:|
            | 青山村 | 12 |
            | 合计<br>12 ||

            """).TrimEnd());

    [Theory]
    [InlineData("# 标题\n\n## 一、工作\n\n正文。", "标题\n一、工作\n正文。")]
    [InlineData("**（一）加强**。全年", "（一）加强。全年")]
    [InlineData("**（一）加强学习。** 全年", "（一）加强学习。 全年")]
    [InlineData("a *b* `c  d` <https://example.org/> &amp; \\*e\\*", "a b c  d https://example.org/ & *e*")]
    [InlineData("一行\n二行", "一行二行")]
    [InlineData("one\ntwo", "one two")]
    [InlineData("一行  \n二行\\\n三行", "一行\n二行\n三行")]
    [InlineData("- a\n- b\n  1. c\n\n> d", "a\nb\nc\nd")]
    [InlineData("```\nx  y\n\n  z\n```\n\n---\n\nend", "x  y\nz\nend")]
    [InlineData("| a | b |\n|---|---|\n| `x\\|y` | **z** |\n", "a\tb\nx|y\tz")]
    [InlineData("| a | b |\n|---|---|\n|  | z |\n", "a\tb\n\tz")]
    [InlineData("", "")]
    public void Markdown_is_flattened(string markdown, string text) => Assert.Equal(text, MarkdownText.Read(markdown));
}
