using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.WordTemplates;

public sealed class WordTemplateMistakeTests
{
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Theory]
    [InlineData("block-in-sentence", "见{{ metric_table metrics }}。")]
    [InlineData("hidden-metric", "{{ sections }}{{ sections.size }}")]
    [InlineData("missing-field", "<w:fldSimple w:instr=\" MERGEFIELD Surname \"><w:r><w:t>甲</w:t></w:r></w:fldSimple>")]
    [InlineData("merge-switch", "<w:fldSimple w:instr=\" MERGEFIELD title \\z \"><w:r><w:t>甲</w:t></w:r></w:fldSimple>")]
    [InlineData("tag-not-supported", "{{ while true }}{{ end }}")]
    [InlineData("tag-structure", "{{ if true }}")]
    public void A_mistake_has_its_rule_and_its_paragraph(string rule, string words)
    {
        Diagnostic diagnostic = Assert.Single(Check(words), diagnostic => diagnostic.Rule == rule);
        Assert.Equal("office.docx: body, paragraph 1", diagnostic.Span.Describe("office.docx"));
    }

    [Fact]
    public void A_file_that_fetches_something_is_refused()
    {
        string link = $"<Relationship Id=\"a\" Type=\"{Office}/image\" Target=\"https://example.org/a.png\" TargetMode=\"External\"/>";
        Assert.Equal(["word-template-refused"], Check("正文", link).Select(diagnostic => diagnostic.Rule));
    }

    [Fact]
    public void The_source_of_a_mail_merge_is_taken_out_with_a_note()
    {
        string link = $"<Relationship Id=\"a\" Type=\"{Office}/settings\" Target=\"settings.xml\"/>";
        Assert.Contains("word-template-settings", Check("{{ title }}", link).Select(diagnostic => diagnostic.Rule));
    }

    private static ImmutableArray<Diagnostic> Check(string words, string links = "")
    {
        using TemporaryFolder folder = new();
        string content = words.StartsWith('<') ? words : $"<w:r><w:t>{words}</w:t></w:r>";
        using (ZipArchive zip = new(File.Create(folder.At("office.docx")), ZipArchiveMode.Create))
        {
            const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
            Add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Override PartName=\"/word/document.xml\" ContentType=\"{Types}document.main+xml\"/>"
                + $"<Override PartName=\"/word/settings.xml\" ContentType=\"{Types}settings+xml\"/></Types>");
            Add(zip, "_rels/.rels", $"<Relationships xmlns=\"{Relationships}\">"
                + $"<Relationship Id=\"a\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Add(zip, "word/_rels/document.xml.rels", $"<Relationships xmlns=\"{Relationships}\">{links}</Relationships>");
            Add(zip, "word/settings.xml", $"<w:settings {Word}><w:mailMerge><w:mainDocumentType w:val=\"formLetters\"/></w:mailMerge></w:settings>");
            Add(zip, "word/document.xml", $"<w:document {Word}><w:body><w:p>{content}</w:p></w:body></w:document>");
        }

        SourceFile report = new(folder.At("report.yaml"), "title: 工作\nmetrics:\n  sections: { label: 章节, value: 3, unit: 节 }\n");
        return new ReportCompiler(new TemplateLibrary(Path.Combine(Repository.Root, "templates")))
            .Compile(report, new CompileOptions(folder.At("office.docx"))).Diagnostics;
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using Stream stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
