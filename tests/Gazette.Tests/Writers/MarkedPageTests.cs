using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Gazette.Documents;
using Gazette.Sources;
using Gazette.Tests.Documents;
using Gazette.Writers.Html;
using Xunit;
using static Gazette.Tests.Writers.Trees;

namespace Gazette.Tests.Writers;

/// <summary>Pages that are shown while they are written.</summary>
public static partial class MarkedPageTests
{
    public static TheoryData<string> SampleNames => [.. WordWriterTests.SampleNames];

    [Theory]
    [MemberData(nameof(SampleNames))]
    public static void Says_what_the_page_says(string name) => Check(WordWriterTests.Sample(name));

    [Fact]
    public static void Says_what_the_page_says_of_random_trees() => RandomDocuments.Documents.Sample(Check, iter: 500);

    [Fact]
    public static void Marks_values_and_numbers_alone()
    {
        SourceFile file = new("report.yaml", "lectures: 1200+ 场次\n见第3条，占12.5%，共1,200人。\n");
        int second = file.OffsetOf(2, 1);
        string line = file.Line(2);
        LocatedText[] texts =
        [
            LocatedText.Printed("1200余场次", file.Span(10, 15), "lectures"),
            LocatedText.OfTemplate(line, file.Span(second, second + line.Length)),
        ];
        MarkedPage page = MarkedPage.Of(Official(new Paragraph([.. texts.Select(text => new Text(text.Runs[0]))], file.Whole)));
        Assert.Equal(["1200余场次", "3", "12.5%", "1,200"], page.Values.Select(value => value.Text));
        Assert.Equal("lectures", page.Values[0].Metric);
        Assert.Equal("report.yaml:2:3", page.Values[1].Span.ToString());
        Assert.Equal("report.yaml:2:14", page.Values[3].Span.ToString());
        Assert.Contains("<span data-value=\"0\">1200余场次</span>见第<span data-value=\"1\">3</span>条，", page.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type=column")]
    [InlineData("type=column", "stacked")]
    [InlineData("type=bar")]
    [InlineData("type=bar", "stacked")]
    [InlineData("type=line")]
    [InlineData("type=pie")]
    public static void Marks_the_numbers_in_a_drawing(params string[] attributes)
    {
        SourceFile file = new("report.yaml", "lectures: 30\n");
        Text printed = new(LocatedText.Printed("30", file.Span(10, 12), "lectures").Runs[0]);
        Table table = Grid("lr", "Village|Lectures", "Willow Bay|?", "Stone Bridge|12");
        TableRow row = table.Rows[1];
        row = row with { Cells = row.Cells.SetItem(1, row.Cells[1] with { Inlines = [printed] }) };
        MarkedPage page = MarkedPage.Of(Report(Box("chart", attributes, table with { Rows = table.Rows.SetItem(1, row) })));
        int at = page.Body.IndexOf("<svg", StringComparison.Ordinal);
        string drawing = page.Body[at..page.Body.IndexOf("</svg>", StringComparison.Ordinal)];
        IEnumerable<int> numbers = Regex.Matches(drawing, "data-value=\"([0-9]+)\"").Select(match => int.Parse(match.Groups[1].Value));
        Assert.Equal(["30", "12"], numbers.Distinct().Select(number => page.Values[number].Text));
        Assert.Equal("lectures", page.Values[0].Metric);
    }

    private static void Check(Document document)
    {
        string page = Encoding.UTF8.GetString(HtmlWriter.Write(document));
        MarkedPage marked = MarkedPage.Of(document);
        Assert.DoesNotContain("data-value", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(StyleAttribute(), marked.Body);
        Assert.Equal(TextOf(page[page.IndexOf("<body", StringComparison.Ordinal)..]), TextOf(marked.Body));

        // In a drawing, a shape and its label have the same number.
        Assert.Equal(Enumerable.Range(0, marked.Values.Length), NumbersOf(marked).Distinct());
        Assert.Distinct(NumbersOf(marked, within: "span"));
        Assert.Contains(marked.Styles, page, StringComparison.Ordinal);
    }

    private static IEnumerable<int> NumbersOf(MarkedPage page, string within = "[a-z]+") =>
        Regex.Matches(page.Body, $"<{within}( [^>]*)? data-value=\"([0-9]+)\"").Select(match => int.Parse(match.Groups[2].Value));

    private static string TextOf(string html) => Tags().Replace(html, "").Trim();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("<[^>]* style=")]
    private static partial Regex StyleAttribute();
}
