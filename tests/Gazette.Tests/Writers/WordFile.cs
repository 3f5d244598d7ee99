using System.IO.Compression;
using System.Xml.Linq;
using Gazette.Documents;
using Gazette.Writers;
using Gazette.Writers.Word;

namespace Gazette.Tests.Writers;

/// <summary>A Word file for tests to inspect. Creating one validates it, because no document of a test may have an error.</summary>
internal sealed class WordFile
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly byte[] _bytes;

    private WordFile(byte[] bytes)
    {
        _bytes = bytes;
    }

    public byte[] Bytes => _bytes;

    public XElement Body => Part("word/document.xml").Element(W + "body")!;

    public IEnumerable<XElement> Paragraphs => Body.Descendants(W + "p");

    public static WordFile Of(Document document, WriterOptions? options = null)
    {
        WordFile file = new(new WordWriter(options ?? new WriterOptions()).Write(document));
        WordGate.Check(file.Bytes);
        return file;
    }

    public XElement Part(string name) => XDocument.Load(new MemoryStream(Read(name)), LoadOptions.PreserveWhitespace).Root!;

    public IEnumerable<string> PartNames
    {
        get
        {
            using ZipArchive zip = new(new MemoryStream(_bytes));
            return [.. zip.Entries.Select(entry => entry.FullName)];
        }
    }

    public byte[] Read(string name)
    {
        using ZipArchive zip = new(new MemoryStream(_bytes));
        using Stream part = zip.GetEntry(name)!.Open();
        MemoryStream copy = new();
        part.CopyTo(copy);
        return copy.ToArray();
    }

    public XElement Paragraph(string text) => Paragraphs.First(paragraph => TextOf(paragraph) == text);

    public static string TextOf(XElement paragraph) => string.Concat(paragraph.Descendants().Select(element => element.Name.LocalName switch
    {
        "t" => element.Value,
        "tab" when element.Parent!.Name == W + "r" => "\t",
        "br" => "\n",
        _ => "",
    }));

    public static string? Style(XElement paragraph) => Value(paragraph, "pStyle");

    /// <summary>The <c>w:val</c> of a property of a paragraph, or null.</summary>
    public static string? Value(XElement paragraph, string property) => paragraph.Element(W + "pPr")?.Element(W + property)?.Attribute(W + "val")?.Value;

    /// <summary>An attribute of a property of a paragraph, or null.</summary>
    public static string? Value(XElement paragraph, string property, string attribute) =>
        paragraph.Element(W + "pPr")?.Element(W + property)?.Attribute(W + attribute)?.Value;

    public static bool Has(XElement paragraph, string property) => paragraph.Element(W + "pPr")?.Element(W + property) is not null;
}
