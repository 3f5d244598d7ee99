using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Word;

/// <summary>
/// What one document adds to the parts shared by all documents of its layout: links, images, charts, footnotes. A document that adds nothing uses the
/// shared, already deflated relationships and content types.
/// </summary>
internal sealed class DocumentParts(ConstantParts shared)
{
    private readonly List<PackagePart> _added = [];
    private Relationships? _relationships;
    private ContentTypes? _types;
    private int _drawings;

    /// <summary>The relationships of document.xml; null if this document adds none.</summary>
    public Relationships? Relationships => _relationships;

    /// <summary>The content types of the package; null if this document adds no parts.</summary>
    public ContentTypes? ContentTypes => _types;

    /// <summary>The parts that only this document has, in the order in which they were added.</summary>
    public IReadOnlyList<PackagePart> Added => _added;

    /// <summary>Adds a part. Its name must differ from those of the shared parts; relationships to it are added separately.</summary>
    /// <param name="contentType">
    /// The part's content type; the same for all parts with its extension if <paramref name="byExtension"/> is set; null for relationships, whose
    /// content type follows from the extension.
    /// </param>
    public void Add(PackagePart part, string? contentType, bool byExtension = false)
    {
        _types ??= shared.ContentTypes();
        if (contentType is null)
        {
            // Every package already declares the content type of this extension.
        }
        else if (byExtension)
        {
            _types.AddExtension(part.Name[(part.Name.LastIndexOf('.') + 1)..], contentType);
        }
        else
        {
            _types.Add(part.Name, contentType);
        }

        _added.Add(part);
    }

    /// <summary>Adds the relationships of a part that only this document has.</summary>
    public void AddRelationships(string part, Relationships relationships) =>
        _added.Add(new PackagePart(Packaging.Relationships.PartNameOf(part), relationships.ToArray()));

    /// <summary>The id by which document.xml refers to a part; the same target always gets the same id.</summary>
    /// <param name="type">One of the constants of <see cref="Packaging.Relationships"/>.</param>
    /// <param name="target">The part's path in the folder <c>word</c>.</param>
    public string Relate(string type, string target) => (_relationships ??= shared.Relationships()).Add(type, target);

    /// <summary>Adds a relationship to a part whose id is in the text already.</summary>
    public void RelateAs(string id, string type, string target) => (_relationships ??= shared.Relationships()).AddAs(id, type, target);

    /// <summary>The id by which document.xml refers to an external address.</summary>
    public string RelateHyperlink(string address) => (_relationships ??= shared.Relationships()).AddHyperlink(address);

    /// <summary>A unique number for the next drawing, image or chart in the document (ECMA-376-1, 20.4.2.5).</summary>
    public int NextDrawing() => ++_drawings;
}
