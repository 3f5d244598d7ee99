using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Sources;
using Gazette.Tests.Documents;
using Gazette.Writers;
using Gazette.Writers.Layout;
using Xunit;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Gazette.Tests.Templates;

/// <summary>A table of metrics says in words which targets are met, and in colours beside them where a format has colours.</summary>
public sealed class TargetColourTests
{
    private const string Metrics =
        """
        metrics:
          lectures: { label: A1, value: 9, unit: 场次, target: 8 }
          visits: { label: B1, value: 7, unit: 场次, target: 8 }
          boards: { label: C1, value: 7, unit: 块 }

        """;

    [Theory]
    [InlineData("zh-CN", "达标", "未达标")]
    [InlineData("en", "met", "missed")]
    public void Are_words_everywhere_and_colours_in_Word_and_on_pages(string language, string met, string missed)
    {
        using TemporaryFolder folder = new();
        folder.Put("page/template.yaml", "name: page\nlanguages: [zh-CN, en]\n");
        folder.Put("page/page.md.sbn", "{{ metric_table metrics status: true }}\n");
        CompileOptions options = new(folder.At("page")) { Writers = [.. OutputFormats.All.Select(format => format.CreateWriter(new WriterOptions()))] };
        Compilation compilation = new ReportCompiler(new TemplateLibrary(folder.FullPath)).Compile(
            new ReportSource(new SourceFile("report.yaml", $"title: T\nlanguage: {language}\n{Metrics}")) { Name = "report", Folder = SamplePictures.Folder },
            options);
        Assert.DoesNotContain(compilation.Diagnostics, found => found.Severity != Severity.Note);
        string markdown = Encoding.UTF8.GetString(FileOf(".md"));
        Assert.Contains($"| {met} ", markdown, StringComparison.Ordinal);
        Assert.Contains($"| {missed} ", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("{.", markdown, StringComparison.Ordinal);
        string page = Encoding.UTF8.GetString(FileOf(".html"));
        Assert.Contains($"background:#{StatusColours.Of(CellStatus.Good)}\">{met}<", page, StringComparison.Ordinal);
        Assert.Contains($"background:#{StatusColours.Of(CellStatus.Bad)}\">{missed}<", page, StringComparison.Ordinal);
        using WordprocessingDocument word = WordprocessingDocument.Open(new MemoryStream(FileOf(".docx")), isEditable: false);
        Assert.Equal(
            [StatusColours.Of(CellStatus.Good), StatusColours.Of(CellStatus.Bad), null],
            word.MainDocumentPart!.Document!.Descendants<W.TableRow>().Skip(1).Select(row => row.Descendants<W.Shading>().LastOrDefault()?.Fill?.Value));

        byte[] FileOf(string extension) => compilation.Files.Single(file => file.Name.EndsWith(extension, StringComparison.Ordinal)).Content;
    }
}
