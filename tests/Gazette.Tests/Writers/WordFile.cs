using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Gazette.Documents;
using Gazette.Writers.Word;
using Xunit;

namespace Gazette.Tests.Writers;

/// <summary>A Word file as tests look at it. Making one checks it: no test's document may have an error.</summary>
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

    public static WordFile Of(Document document, WordWriterOptions? options = null)
    {
        WordFile file = new(new WordWriter(options ?? new WordWriterOptions()).Write(document));
        Assert.Empty(file.Errors(FileFormatVersions.Office2019));
        Assert.Empty(file.Errors(FileFormatVersions.Microsoft365));
        Assert.Empty(file.Faults());
        return file;
    }

    public XElement Part(string name) => XDocument.Load(new MemoryStream(Read(name)), LoadOptions.PreserveWhitespace).Root!;

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

    private IEnumerable<string> Errors(FileFormatVersions version)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(_bytes), isEditable: false);
        return [.. new OpenXmlValidator(version).Validate(document).Select(error => $"{error.Part?.Uri}: {error.Path?.XPath}: {error.Description}")];
    }

    /// <summary>What the validator does not see and Word does not forgive.</summary>
    private IEnumerable<string> Faults()
    {
        XElement styles = Part("word/styles.xml");
        HashSet<string> known = [.. styles.Elements(W + "style").Select(style => style.Attribute(W + "styleId")!.Value)];
        XElement[] parts = [Part("word/document.xml"), styles, Part("word/footer1.xml")];
        foreach (XElement reference in parts.SelectMany(part => part.Descendants()))
        {
            if (reference.Name.LocalName is "pStyle" or "rStyle" or "tblStyle" or "basedOn" or "next" && !known.Contains(reference.Attribute(W + "val")!.Value))
            {
                yield return $"no style {reference}";
            }
        }

        HashSet<string> numbers = [.. Part("word/numbering.xml").Elements(W + "num").Select(number => number.Attribute(W + "numId")!.Value)];
        foreach (XElement number in Body.Descendants(W + "numId").Where(number => !numbers.Contains(number.Attribute(W + "val")!.Value)))
        {
            yield return $"no number {number}";
        }

        foreach (XElement cell in Body.Descendants(W + "tc").Where(cell => cell.Elements().LastOrDefault()?.Name != W + "p"))
        {
            yield return $"cell without a paragraph at its end: {cell}";
        }

        foreach (XElement table in Body.Descendants(W + "tbl").Where(table => table.ElementsAfterSelf().FirstOrDefault()?.Name != W + "p"))
        {
            yield return $"table without a paragraph behind it: {table}";
        }

        foreach (IGrouping<string, XElement> names in Body.Descendants(W + "bookmarkStart").GroupBy(start => start.Attribute(W + "name")!.Value).Where(group => group.Count() > 1))
        {
            yield return $"bookmark twice: {names.Key}";
        }

        foreach (XElement text in Body.Descendants(W + "t").Where(text => text.Value != text.Value.Trim() && text.Attribute(XNamespace.Xml + "space") is null))
        {
            yield return $"blanks that Word drops: {text}";
        }
    }
}
