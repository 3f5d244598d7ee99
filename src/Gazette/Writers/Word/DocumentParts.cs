using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Word;

/// <summary>
/// What one document adds to the parts that all of its layout share: links, images, charts, footnotes. A document that adds
/// nothing keeps the shared relationships and content types as they lie ready, deflated.
/// </summary>
internal sealed class DocumentParts(ConstantParts shared)
{
    private readonly List<PackagePart> _added = [];
    private Relationships? _relationships;
    private ContentTypes? _types;
    private int _drawings;

    /// <summary>The relationships of document.xml, where this document has some of its own.</summary>
    public Relationships? Relationships => _relationships;

    /// <summary>The content types of the package, where this document has parts of its own.</summary>
    public ContentTypes? ContentTypes => _types;

    /// <summary>The parts that only this document has, in the order in which they were added.</summary>
    public IReadOnlyList<PackagePart> Added => _added;

    /// <summary>Adds a part. Its name must be none that the shared parts have; who relates to it is said apart.</summary>
    /// <param name="contentType">What the part is; the same for all parts of an extension where <paramref name="byExtension"/> is set; null for
    /// relationships, whose extension says it.</param>
    public void Add(PackagePart part, string? contentType, bool byExtension = false)
    {
        _types ??= shared.ContentTypes();
        if (contentType is null)
        {
            // All of the extension are of one kind, which every package says.
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

    /// <summary>Adds what a part that only this document has refers to.</summary>
    public void AddRelationships(string part, Relationships relationships) =>
        _added.Add(new PackagePart(Packaging.Relationships.PartNameOf(part), relationships.ToArray()));

    /// <summary>The id by which document.xml refers to a part; the same one when the target is named again.</summary>
    /// <param name="type">One of the constants of <see cref="Packaging.Relationships"/>.</param>
    /// <param name="target">The part's path in the folder <c>word</c>.</param>
    public string Relate(string type, string target) => (_relationships ??= shared.Relationships()).Add(type, target);

    /// <summary>The id by which document.xml refers to an address outside.</summary>
    public string RelateHyperlink(string address) => (_relationships ??= shared.Relationships()).AddHyperlink(address);

    /// <summary>A number for the next drawing, image or chart; no two drawings of a document share one (ECMA-376-1, 20.4.2.5).</summary>
    public int NextDrawing() => ++_drawings;
}
