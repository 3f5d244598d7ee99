using System.Text;
using Gazette.Diagnostics;
using Gazette.Verifying;
using Xunit;

namespace Gazette.Tests.Verifying;

/// <summary>What is said of two files whose words are not the same.</summary>
public static class WordsOfDifferencesTests
{
    private const string Page = "<!DOCTYPE html>\n<html>\n<head><title>a</title></head>\n<body>\n";

    [Theory]
    [InlineData("Up 9 %.", "Up 9%.", "a space is missing in `a.html`", "“a.html”中缺少空格")]
    [InlineData("Up 9%.", "Up 9 %.", "a space is in `a.html`, but not here", "“a.html”中多出空格")]
    [InlineData("Up 9%.", "Up 8%.", "`9` is `8` in `a.html`", "“9”在“a.html”中为“8”")]
    public static void Names_the_words_that_differ(string markdown, string page, string english, string chinese)
    {
        Words message = Assert.Single(Compare(markdown, $"<p>{page}</p>")).Message;
        Assert.Equal((english, chinese), (message.English, message.Chinese));
    }

    [Theory]
    [InlineData("<ul>\n<li>more<p>One</p></li>\n</ul>")]
    [InlineData("<p>One</p>\nmore\n")]
    [InlineData("<p>One</p>\n<table>more</table>\n")]
    public static void Sees_words_of_a_page_that_stand_outside_a_paragraph(string page) =>
        Assert.Equal("this line is not in `a.md`", Assert.Single(Compare("One", page)).Message.English);

    [Fact]
    public static void Counts_the_places_that_it_does_not_list()
    {
        string[] lines = [.. Enumerable.Range(1, 21).Select(number => $"Line {(char)('a' + number)}")];
        Assert.Contains(
            "1 more place differs from `a.html`",
            Compare(string.Join("\n\n", lines), "").Select(diagnostic => diagnostic.Message.English));
    }

    private static Diagnostic[] Compare(string markdown, string page)
    {
        DiagnosticBag bag = new();
        new DocumentVerification(onDisk: true).Verify("a", [File("md", markdown), File("html", $"{Page}{page}</body>\n</html>\n")], bag);
        return [.. bag.ToSorted()];
    }

    private static FileContent File(string format, string text) =>
        new($"a.{format}", format, Encoding.UTF8.GetBytes(text), IsFilled: false, IsKept: true);
}
