using System.Text;
using Gazette.Writers.Word.Packaging;
using Gazette.Writers.Word.Styles;

namespace Gazette.Writers.Word;

/// <summary>Everything that documents of one layout share, built and deflated once.</summary>
internal sealed class ConstantParts
{
    public const string DocumentName = "word/document.xml";
    public const string NumberingName = "word/numbering.xml";
    public const string HeaderName = "word/header1.xml";
    private const string OddFooterName = "word/footer1.xml";
    private const string EvenFooterName = "word/footer2.xml";

    private readonly WordLayout _layout;

    public ConstantParts(WordLayout layout)
    {
        _layout = layout;
        Measures = Measures.Of(layout);
        RunProperties = Styles.RunProperties.Of(layout);
        Relationships relationships = Relationships();
        FirstFreeRelationship = relationships.Count + 1;
        BodyStart = Encoding.UTF8.GetBytes($"{Xml.Declaration}<w:document xmlns:w=\"{Xml.Namespace}\" xmlns:r=\"{Xml.RelationshipNamespace}\"><w:body>");
        BodyEnd = Encoding.UTF8.GetBytes(PageFrame.Section(layout, Measures, References(relationships)) + "</w:body></w:document>");
        NumberingStart = Encoding.UTF8.GetBytes(Numbering.Start(layout, Measures));
        NumberingEnd = Encoding.UTF8.GetBytes(Numbering.End);
        (string headerStart, string headerEnd) = PageFrame.Header();
        (HeaderStart, HeaderEnd) = (Encoding.UTF8.GetBytes(headerStart), Encoding.UTF8.GetBytes(headerEnd));

        DeflateEncoder encoder = new();
        Shared = [.. Parts().Select(part => DeflatedPart.Deflate(part.Name, part.Content, encoder))];
        DocumentRelationships = DeflatedPart.Deflate(Packaging.Relationships.PartNameOf(DocumentName), relationships.ToArray(), encoder);
        EmptyNumbering = DeflatedPart.Deflate(NumberingName, [.. NumberingStart, .. NumberingEnd], encoder);
    }

    public Measures Measures { get; }

    /// <summary>A <c>w:rPr</c> element, or nothing, for each look of words.</summary>
    public byte[][] RunProperties { get; }

    public int FirstFreeRelationship { get; }

    public byte[] BodyStart { get; }

    public byte[] BodyEnd { get; }

    public byte[] NumberingStart { get; }

    public byte[] NumberingEnd { get; }

    public byte[] HeaderStart { get; }

    public byte[] HeaderEnd { get; }

    /// <summary>The parts that are the same in every document.</summary>
    public DeflatedPart[] Shared { get; }

    /// <summary>The relationships of a document without links to addresses.</summary>
    public DeflatedPart DocumentRelationships { get; }

    /// <summary>The numbering of a document without lists.</summary>
    public DeflatedPart EmptyNumbering { get; }

    /// <summary>The relationships that every document has; a document's own follow.</summary>
    public Relationships Relationships()
    {
        Relationships relationships = new();
        relationships.Add(Packaging.Relationships.Styles, "styles.xml");
        relationships.Add(Packaging.Relationships.Settings, "settings.xml");
        relationships.Add(Packaging.Relationships.FontTable, "fontTable.xml");
        relationships.Add(Packaging.Relationships.Numbering, "numbering.xml");
        relationships.Add(Packaging.Relationships.Footer, "footer1.xml");
        if (HasEvenFooter)
        {
            relationships.Add(Packaging.Relationships.Footer, "footer2.xml");
        }

        if (_layout.TitleHeader)
        {
            relationships.Add(Packaging.Relationships.Header, "header1.xml");
        }

        return relationships;
    }

    private bool HasEvenFooter => _layout is { Official: true, CentredPageNumber: false };

    private string References(Relationships relationships)
    {
        string Reference(string kind, string pages, string type, string target) => $"<w:{kind}Reference w:type=\"{pages}\" r:id=\"{relationships.Add(type, target)}\"/>";
        return (_layout.TitleHeader ? Reference("header", "default", Packaging.Relationships.Header, "header1.xml") : "")
            + (HasEvenFooter ? Reference("footer", "even", Packaging.Relationships.Footer, "footer2.xml") : "")
            + Reference("footer", "default", Packaging.Relationships.Footer, "footer1.xml");
    }

    private IEnumerable<(string Name, byte[] Content)> Parts()
    {
        ContentTypes types = new();
        types.Add(DocumentName, ContentTypes.Document);
        types.Add(NumberingName, ContentTypes.Numbering);
        types.Add(CoreProperties.PartName, ContentTypes.CoreProperties);
        types.Add(AppProperties.PartName, ContentTypes.ExtendedProperties);
        if (_layout.TitleHeader)
        {
            types.Add(HeaderName, ContentTypes.Header);
        }

        foreach ((string name, string type, string content) in Texts())
        {
            types.Add(name, type);
            yield return (name, Encoding.UTF8.GetBytes(content));
        }

        Relationships package = new();
        package.Add(Packaging.Relationships.OfficeDocument, DocumentName);
        package.Add(Packaging.Relationships.CoreProperties, CoreProperties.PartName);
        package.Add(Packaging.Relationships.ExtendedProperties, AppProperties.PartName);
        yield return (Packaging.Relationships.PackagePartName, package.ToArray());
        yield return (ContentTypes.PartName, types.ToArray());
    }

    private IEnumerable<(string Name, string Type, string Content)> Texts()
    {
        yield return ("word/styles.xml", ContentTypes.Styles, _layout.Official ? OfficialStyles.Write(_layout, Measures) : ReportStyles.Write(_layout, Measures));
        yield return ("word/settings.xml", ContentTypes.Settings, Settings.Write(_layout));
        yield return ("word/fontTable.xml", ContentTypes.FontTable, FontTable.Write(Typefaces.Of(_layout)));
        yield return (OddFooterName, ContentTypes.Footer, PageFrame.OddFooter(_layout));
        if (HasEvenFooter)
        {
            yield return (EvenFooterName, ContentTypes.Footer, PageFrame.EvenFooter());
        }
    }
}
