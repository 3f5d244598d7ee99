using System.Text;
using Gazette.Documents;
using Gazette.Writers.Html;
using Gazette.Writers.Markdown;
using Xunit;
using static Gazette.Tests.Writers.Trees;

namespace Gazette.Tests.Writers;

/// <summary>What a link shows when somebody points at it is in every format.</summary>
public static class LinkTitleTests
{
    private static Document Page { get; } = Report(P((Link)To("https://example.org/a", "rooms") with { Title = "The \"open\" rooms & seats" }));

    [Fact]
    public static void Is_a_title_in_Markdown() =>
        Assert.Equal("[rooms](https://example.org/a \"The \\\"open\\\" rooms &amp; seats\")\n", MarkdownWriter.Write(Page));

    [Fact]
    public static void Is_a_tip_in_Word() =>
        Assert.Equal(
            "The \"open\" rooms & seats",
            Assert.Single(WordFile.Of(Page).Body.Descendants(WordFile.W + "hyperlink")).Attribute(WordFile.W + "tooltip")?.Value);

    [Fact]
    public static void Is_a_title_on_a_page() =>
        Assert.Contains(
            "<a href=\"https://example.org/a\" title=\"The &quot;open&quot; rooms &amp; seats\">rooms</a>",
            Encoding.UTF8.GetString(HtmlWriter.Write(Page)),
            StringComparison.Ordinal);
}
