using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Gazette.Compiling;
using Gazette.Compiling.Files;
using Gazette.Diagnostics;
using Gazette.Sources;
using Gazette.Writers;
using Gazette.Writers.Word;

namespace Gazette.Tests.WordTemplates;

/// <summary>A Word file of as few parts as there can be, for tests that make its body.</summary>
internal static class SmallWordFile
{
    public const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    public const string Report = """
        title: 工作
        metrics:
          sections: { label: 章节, value: 3, unit: 节 }
          lectures: { label: 宣讲, value: 120, unit: 场次 }
        fields:
          places: [ 桃岸村, 青竹村, 石渡村 ]
          remark: ''
        """;

    public static byte[] Make(string body, string links = "")
    {
        using MemoryStream bytes = new();
        using (ZipArchive zip = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
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
            Add(zip, "word/document.xml", $"<w:document {Word}><w:body>{body}</w:body></w:document>");
        }

        return bytes.ToArray();
    }

    public static Compilation Compile(byte[] template, string report = Report)
    {
        using TemporaryFolder folder = new();
        File.WriteAllBytes(folder.At("office.docx"), template);
        return new ReportCompiler(new TemplateLibrary(Path.Combine(Repository.Root, "templates"))).Compile(
            new ReportSource(new SourceFile(folder.At("report.yaml"), report)) { Name = "filled" },
            new CompileOptions(folder.At("office.docx")) { Writers = [new WordWriter(new WriterOptions())] });
    }

    public static ImmutableArray<Diagnostic> Check(string body, string links = "") => Compile(Make(body, links)).Diagnostics;

    /// <summary>The text of the filled body, without its markup.</summary>
    public static string TextOf(Compilation compilation)
    {
        OutputFile file = compilation.Files.Single();
        using ZipArchive zip = new(new MemoryStream(file.Content));
        using Stream part = zip.GetEntry("word/document.xml")!.Open();
        System.Xml.Linq.XDocument document = System.Xml.Linq.XDocument.Load(part, System.Xml.Linq.LoadOptions.PreserveWhitespace);
        return string.Join('\n', document.Descendants().Where(element => element.Name.LocalName == "p").Select(paragraph => paragraph.Value));
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using Stream stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
