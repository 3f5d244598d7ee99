using System.Collections.Immutable;
using System.Xml.Linq;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>The cover of a reference document: what stands in front of the text of our documents, with tags for what each of them fills in.</summary>
/// <param name="Path">The reference document.</param>
/// <param name="Root">A <c>w:document</c> whose body has nothing but the cover.</param>
internal sealed record ReferenceCover(string Path, XElement Root)
{
    /// <summary>What it refers to.</summary>
    public ImmutableArray<CoverLink> Links { get; init; } = [];

    /// <summary>The pictures in it.</summary>
    public ImmutableArray<ReferencePart> Parts { get; init; } = [];

    public XElement Body => Root.Element(Wml.Name("body"))!;

    /// <summary>Whether it ends a section of its own.</summary>
    public bool HasSection => Sections.Any();

    /// <summary>Whether it ends with a page break.</summary>
    public bool EndsPage => CoverBlocks.EndPage(Body.Elements());

    public IEnumerable<XElement> Sections => CoverBlocks.SectionsOf(Body);
}
