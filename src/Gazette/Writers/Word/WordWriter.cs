using Gazette.Documents;
using Gazette.Sources;
using Gazette.Writers.Word.Body;
using Gazette.Writers.Word.Packaging;
using Gazette.Writers.Word.Reference;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word;

/// <summary>
/// Writes documents as Word files. The same document always gives the same bytes, alone or among others. Thread-safe; the parts that documents of one
/// layout share are built only once.
/// </summary>
public sealed class WordWriter(WriterOptions options) : IDocumentWriter
{
    // Each takes some 50 kB; a folder of reports usually needs only a few.
    private const int MostLayouts = 64;

    private const int PartsOfOneDocument = 8;

    private readonly BoundedCache<(WordLayout Layout, ReferenceStyle? House), ConstantParts> _parts = new(
        MostLayouts, static key => new ConstantParts(key.Layout, key.House));
    private readonly Pool<Workspace> _workspaces = new(static () => new Workspace());

    public IDocumentFormat Format => WordFormat.Instance;

    /// <summary>The bytes of a .docx file.</summary>
    /// <param name="house">The reference style; null for our own.</param>
    public byte[] Write(Document document, ReferenceStyle? house = null)
    {
        WordLayout layout = WordLayout.Of(document);
        ConstantParts constant = _parts.Get((layout, house));
        Workspace workspace = _workspaces.Take();
        byte[] package = PackageWriter.Write(Parts(document, layout, constant, workspace), options.Timestamp);
        _workspaces.Return(workspace);
        return package;
    }

    byte[] IDocumentWriter.Write(Document document, ReferenceStyle? reference, IPictureNames? pictures) => Write(document, reference);

    public IReadOnlyList<string> Check(byte[] file) => options.Validate ? WordValidator.FindProblems(file) : [];

    private List<DeflatedPart> Parts(Document document, WordLayout layout, ConstantParts constant, Workspace workspace)
    {
        Utf8XmlBuffer xml = workspace.Xml;
        List<DeflatedPart> parts = new(constant.Shared.Length + PartsOfOneDocument);
        parts.AddRange(constant.Shared);

        xml.Clear();
        xml.Raw(constant.BodyStart);
        DocumentParts own = new(constant);
        BodyWriter body = new(xml, layout, constant, own, document.Blocks);
        body.WriteBlocks(document.Blocks, default);
        body.Paragraphs.End();
        xml.Raw(constant.Section(body.Sections.Current));
        xml.Raw("</w:body></w:document>"u8);
        parts.Add(workspace.Deflate(ConstantParts.DocumentName));

        if (body.Footnotes is { } footnotes)
        {
            footnotes.AddTo(own);
            parts.RemoveAll(static part => part.Name == ConstantParts.SettingsName);
            parts.Add(constant.SettingsWithNotes);
        }

        AddOwn(parts, own, constant, workspace);
        parts.Add(constant.Numbering(body.Lists));
        foreach (OwnFrame frame in constant.OwnFrames)
        {
            xml.Clear();
            frame.Write(xml, document.Properties);
            parts.Add(workspace.Deflate(frame.Name));
        }

        if (layout.CustomProperties)
        {
            xml.Clear();
            CustomProperties.Write(xml, document.Properties);
            parts.Add(workspace.Deflate(CustomProperties.PartName));
        }

        xml.Clear();
        CoreProperties.Write(xml, document.Properties, options.Timestamp);
        parts.Add(workspace.Deflate(CoreProperties.PartName));
        xml.Clear();
        AppProperties.Write(xml, document.Properties);
        parts.Add(workspace.Deflate(AppProperties.PartName));
        return parts;
    }

    private static void AddOwn(List<DeflatedPart> parts, DocumentParts own, ConstantParts constant, Workspace workspace)
    {
        foreach (PackagePart part in own.Added)
        {
            parts.Add(workspace.Deflate(part));
        }

        parts.Add(own.Relationships is { } relationships
            ? workspace.Deflate(new PackagePart(constant.DocumentRelationships.Name, relationships.ToArray()))
            : constant.DocumentRelationships);
        parts.Add(own.ContentTypes is { } types
            ? workspace.Deflate(new PackagePart(constant.DocumentContentTypes.Name, types.ToArray()))
            : constant.DocumentContentTypes);
    }

    /// <summary>The buffers that one thread uses at a time.</summary>
    private sealed class Workspace
    {
        private readonly DeflateEncoder _encoder = new();

        public Utf8XmlBuffer Xml { get; } = new();

        public DeflatedPart Deflate(PackagePart part) => DeflatedPart.Deflate(part, _encoder);

        public DeflatedPart Deflate(string name) => DeflatedPart.Deflate(name, Xml.WrittenSpan, _encoder);
    }
}
