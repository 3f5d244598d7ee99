using System.Text;
using Gazette.Diagnostics;
using Gazette.Fixing.Pull;
using Xunit;

namespace Gazette.Tests.Fixing.Pull;

public sealed class DocumentPullTests
{
    private const string Form = "examples/office-form/report.yaml";
    private const string Township = "examples/township-half-year/report.yaml";

    public static TheoryData<string> Reports => PulledExample.Reports;

    [Theory]
    [MemberData(nameof(Reports))]
    public void Leaves_a_document_that_nobody_edited_alone(string report)
    {
        PulledExample example = new(report);
        foreach (byte[] document in example.Documents)
        {
            PulledReport pulled = example.Pull(document);
            Assert.Equal((0, 0, true), (pulled.Edits, pulled.Taken, pulled.Diff.IsEmpty));
            Assert.Empty(pulled.Diagnostics);
        }
    }

    [Fact]
    public void Takes_a_text_of_the_report_back_from_a_header()
    {
        PulledExample example = new(Form);

        PulledReport pulled = example.Pull(EditedDocx.ReplaceInMargins(example.Document, "青岚镇文化站", "青岚镇文化服务站"));

        Assert.Equal((1, 1), (pulled.Edits, pulled.Taken));
        Assert.Equal(
            example.Text.Replace("organization: 青岚镇文化站", "organization: 青岚镇文化服务站", StringComparison.Ordinal),
            Encoding.UTF8.GetString(pulled.Content));
    }

    [Theory]
    [InlineData("工作总结", "工作小结", "header")]
    [InlineData("页，共", "页／共", "footer")]
    public void Lists_what_somebody_changed_in_a_header_or_footer_of_the_template(string words, string by, string place)
    {
        PulledExample example = new(Form);

        PulledReport pulled = example.Pull(EditedDocx.ReplaceInMargins(example.Document, words, by));

        Assert.Equal((1, 0), (pulled.Edits, pulled.Taken));
        Diagnostic listed = Assert.Single(pulled.Diagnostics);
        Assert.EndsWith($"edited.docx: {place}", listed.Span.ToString(), StringComparison.Ordinal);
        Assert.Contains("headers and footers are those of the template", listed.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_document_of_another_report()
    {
        PulledExample example = new(Township);
        DiagnosticBag bag = new();
        Assert.Null(example.Pull(new PulledExample("examples/library-quarter/report.yaml").Document, bag));
        Assert.Equal(["not-of-this-report"], bag.ToSorted().Select(diagnostic => diagnostic.Rule));
    }

    [Fact]
    public void Refuses_a_file_that_is_no_document()
    {
        PulledExample example = new(Township);
        DiagnosticBag bag = new();
        Assert.Null(example.Pull([1, 2, 3], bag));
        Assert.True(bag.HasErrors);
    }

    [Fact]
    public void Refuses_a_report_whose_text_cannot_be_read()
    {
        PulledExample example = new(Township);
        DiagnosticBag bag = new();
        Assert.Null(example.PullInto([.. "title: [\n"u8], example.Document, bag));
        Assert.Equal(["not-a-report-file"], bag.ToSorted().Select(diagnostic => diagnostic.Rule));
    }

    [Fact]
    public void Keeps_the_encoding_and_the_line_ends_of_the_report()
    {
        System.Text.Encoding encoding = System.Text.Encoding.BigEndianUnicode;
        string text = File.ReadAllText(Path.Combine(Repository.Cases("pulls"), "numbers-and-words", "report.yaml"))
            .Replace("   \n", "\n", StringComparison.Ordinal).ReplaceLineEndings("\r\n");
        PulledExample example = new("report.yaml", [.. encoding.Preamble, .. encoding.GetBytes(text)]);

        PulledReport pulled = example.Pull(EditedDocx.AddAfter(EditedDocx.Replace(example.Document, "84场次", "86场次"), "学习之后都有讨论", "讨论都有记录。"));

        Assert.Equal(
            text.Replace("value: 84", "value: 86", StringComparison.Ordinal)
                .Replace("都有讨论。\r\n", "都有讨论。\r\n\r\n      讨论都有记录。\r\n", StringComparison.Ordinal),
            encoding.GetString(pulled.Content.AsSpan(2)));
    }
}
