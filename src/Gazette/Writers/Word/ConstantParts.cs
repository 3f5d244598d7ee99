using System.Collections.Concurrent;
using System.Text;
using System.Xml.Linq;
using Gazette.Sources;
using Gazette.Writers.Word.Body;
using Gazette.Writers.Word.Charts;
using Gazette.Writers.Word.Packaging;
using Gazette.Writers.Word.Reference;
using Gazette.Writers.Word.Styles;

namespace Gazette.Writers.Word;

/// <summary>Everything that documents of one layout share, built and deflated once.</summary>
internal sealed class ConstantParts
{
    public const string DocumentName = "word/document.xml";
    public const string SettingsName = "word/settings.xml";
    public const string NumberingName = "word/numbering.xml";

    private const string StylesName = "word/styles.xml";

    private const int MostNumberings = 256;

    private readonly WordLayout _layout;
    private readonly ReferenceLook? _house;
    private readonly IReadOnlyList<FramePart> _frame;
    private readonly (string Name, string Type, string? Content)[] _texts;
    private readonly string _references;
    private readonly byte[] _numberingStart;
    private readonly byte[] _numberingEnd;
    private readonly DeflatedPart _emptyNumbering;
    private readonly BoundedCache<ListNumbering, DeflatedPart> _numberings;
    private readonly ConcurrentDictionary<SectionForm, byte[]> _sections = new();
    private DeflatedPart? _settingsWithNotes;
    private StyleIndex? _styles;

    public ConstantParts(WordLayout layout, ReferenceStyle? house = null)
    {
        _layout = layout;
        _house = house is null ? null : new ReferenceLook(house, layout);
        _frame = _house?.Frame ?? PageFrame.Parts(layout);
        Measures = _house?.Measures ?? Measures.Of(layout);
        _texts = [.. Texts()];
        RunProperties = new RunProperties(layout, this);
        Relationships relationships = Relationships();
        Cover = _house?.Cover is { } cover ? FormOf(cover, relationships) : null;
        string root = Cover?.Root ?? $"<w:document xmlns:w=\"{Xml.Namespace}\" xmlns:r=\"{Xml.RelationshipNamespace}\">";
        BodyStart = Encoding.UTF8.GetBytes($"{Xml.Declaration}{root}<w:body>");
        _references = References(relationships, part => !part.OfCover);
        _numberingStart = _house?.Numbering?.Start ?? Encoding.UTF8.GetBytes(Styles.Numbering.Start(layout, Measures));
        _numberingEnd = _house?.Numbering?.End ?? Encoding.UTF8.GetBytes(Styles.Numbering.End);
        OwnFrames = [.. _frame.Where(part => part.IsOwn).Select(part => new OwnFrame(part))];

        DeflateEncoder encoder = new(isThorough: true);
        Shared = [.. Parts().Select(part => DeflatedPart.Deflate(part.Name, part.Content, encoder))];
        DocumentRelationships = DeflatedPart.Deflate(Packaging.Relationships.PartNameOf(DocumentName), relationships.ToArray(), encoder);
        DocumentContentTypes = DeflatedPart.Deflate(Packaging.ContentTypes.PartName, ContentTypes().ToArray(), encoder);
        _emptyNumbering = DeflatedPart.Deflate(NumberingName, [.. _numberingStart, .. _numberingEnd], encoder);
        _numberings = new BoundedCache<ListNumbering, DeflatedPart>(MostNumberings, WriteNumbering);
    }

    public Measures Measures { get; }

    public RunProperties RunProperties { get; }

    /// <summary>The styles that texts may name.</summary>
    public StyleIndex StyleIndex => _styles ??= new StyleIndex(XElement.Parse(_texts.First(part => part.Name == StylesName).Content!));

    public byte[] BodyStart { get; }

    /// <summary>What covers of the reference document need; null if it has none.</summary>
    public CoverForm? Cover { get; }

    /// <summary>The settings of a document with footnotes.</summary>
    public DeflatedPart SettingsWithNotes =>
        _settingsWithNotes ??= DeflatedPart.Deflate(
            SettingsName,
            Encoding.UTF8.GetBytes(_house?.WriteSettings(hasNotes: true) ?? Settings.Write(_layout, hasNotes: true)),
            new DeflateEncoder(isThorough: true));

    public ChartLook Charts => _house?.Charts ?? ChartLook.Of(_layout, house: null);

    /// <summary>The id of a document's first list; lower ids may be used by the reference style.</summary>
    public int FirstList => _house?.Numbering?.FirstNumber ?? 1;

    /// <summary>The id of the definition for bullet lists; that for numbered lists follows.</summary>
    public int FirstListDefinition => _house?.Numbering?.FirstDefinition ?? ListNumbering.BulletDefinition;

    /// <summary>Whether styles of headings come with numbers of their own.</summary>
    public bool NumbersHeadings => _house?.NumbersHeadings == true;

    /// <summary>The headers and footers that show what only one document has.</summary>
    public OwnFrame[] OwnFrames { get; }

    /// <summary>The parts that are the same in every document.</summary>
    public DeflatedPart[] Shared { get; }

    /// <summary>The relationships of a document without any of its own.</summary>
    public DeflatedPart DocumentRelationships { get; }

    /// <summary>The content types of a document without parts of its own.</summary>
    public DeflatedPart DocumentContentTypes { get; }

    /// <summary>The numbering part for a document's lists, which many documents of a template have in common.</summary>
    public DeflatedPart Numbering(ListNumbering lists) => lists.IsEmpty ? _emptyNumbering : _numberings.Get(lists);

    /// <summary>The <c>w:sectPr</c> of a section.</summary>
    public byte[] Section(SectionForm form) =>
        _sections.GetOrAdd(form, form => Encoding.UTF8.GetBytes(WriteSection(form)));

    /// <summary>The relationships that every document has; the document adds its own.</summary>
    public Relationships Relationships()
    {
        Relationships relationships = new();
        relationships.Add(Packaging.Relationships.Styles, "styles.xml");
        relationships.Add(Packaging.Relationships.Settings, "settings.xml");
        relationships.Add(Packaging.Relationships.FontTable, "fontTable.xml");
        relationships.Add(Packaging.Relationships.Numbering, "numbering.xml");
        foreach (FramePart part in _frame)
        {
            relationships.Add(TypeOf(part), part.File);
        }

        if (_house is { HasTheme: true })
        {
            relationships.Add(Packaging.Relationships.Theme, "theme/theme1.xml");
        }

        foreach (CoverLink link in _house?.Cover?.Links ?? [])
        {
            relationships.AddAs(link.Id, link.Type, link.Target, link.IsExternal);
        }

        return relationships;
    }

    /// <summary>The content types of the parts of every document; the document adds its own.</summary>
    public ContentTypes ContentTypes()
    {
        ContentTypes types = new();
        types.Add(DocumentName, Packaging.ContentTypes.Document);
        types.Add(NumberingName, Packaging.ContentTypes.Numbering);
        types.Add(CoreProperties.PartName, Packaging.ContentTypes.CoreProperties);
        types.Add(AppProperties.PartName, Packaging.ContentTypes.ExtendedProperties);
        foreach ((string name, string type, _) in _texts)
        {
            types.Add(name, type);
        }

        foreach (ReferencePart part in (_house?.Parts ?? []).Where(part => part.ContentType.Length > 0))
        {
            types.Add(part.Name, part.ContentType);
        }

        if (_layout.CustomProperties)
        {
            types.Add(CustomProperties.PartName, Packaging.ContentTypes.CustomProperties);
        }

        return types;
    }

    private DeflatedPart WriteNumbering(ListNumbering lists)
    {
        Utf8XmlBuffer xml = new();
        xml.Raw(_numberingStart);
        lists.Write(xml);
        xml.Raw(_numberingEnd);
        return DeflatedPart.Deflate(NumberingName, xml.WrittenSpan, new DeflateEncoder());
    }

    private string WriteSection(SectionForm form) => _house?.Section is { } section
        ? ReferencePage.Section(section, Measures, _references, form)
        : PageFrame.Section(_layout, Measures, _references, form);

    // Our own headers have the watermark of a draft.
    private CoverForm FormOf(ReferenceCover cover, Relationships relationships)
    {
        bool takesHeaders = _layout.Draft && !_frame.Any(part => part.OfCover);
        string references = References(relationships, part => part.OfCover || (takesHeaders && part.Kind == "header"));
        return new CoverForm(
            ReferenceXml.Opening(cover.Root), Encoding.UTF8.GetBytes(references), _house!.CoverStyles, cover.HasSection, cover.EndsPage);
    }

    private string References(Relationships relationships, Func<FramePart, bool> isWanted) => string.Concat(_frame.Where(isWanted)
        .Select(part => $"<w:{part.Kind}Reference w:type=\"{part.Pages}\" r:id=\"{relationships.Add(TypeOf(part), part.File)}\"/>"));

    private static string TypeOf(FramePart part) => part.Kind == "header" ? Packaging.Relationships.Header : Packaging.Relationships.Footer;

    private IEnumerable<(string Name, byte[] Content)> Parts()
    {
        foreach ((string name, _, string? content) in _texts)
        {
            if (content is not null)
            {
                yield return (name, Encoding.UTF8.GetBytes(content));
            }
        }

        foreach (ReferencePart part in _house?.Parts ?? [])
        {
            yield return (part.Name, part.Content);
        }

        Relationships package = new();
        package.Add(Packaging.Relationships.OfficeDocument, DocumentName);
        package.Add(Packaging.Relationships.CoreProperties, CoreProperties.PartName);
        package.Add(Packaging.Relationships.ExtendedProperties, AppProperties.PartName);
        if (_layout.CustomProperties)
        {
            package.Add(Packaging.Relationships.CustomProperties, CustomProperties.PartName);
        }

        yield return (Packaging.Relationships.PackagePartName, package.ToArray());
    }

    /// <summary>The parts with their content types; the content is null if each document has its own.</summary>
    private IEnumerable<(string Name, string Type, string? Content)> Texts()
    {
        yield return (StylesName, Packaging.ContentTypes.Styles, _house?.Styles ?? StyleSheet.Write(_layout, Measures));
        yield return (SettingsName, Packaging.ContentTypes.Settings, _house?.WriteSettings(hasNotes: false) ?? Settings.Write(_layout));
        yield return ("word/fontTable.xml", Packaging.ContentTypes.FontTable, _house?.FontTable ?? FontTable.Write(Typefaces.Of(_layout)));
        foreach (FramePart part in _frame)
        {
            yield return ($"word/{part.File}", part.Kind == "header"
                ? Packaging.ContentTypes.Header
                : Packaging.ContentTypes.Footer, part.IsOwn ? null : part.Content);
        }
    }
}
