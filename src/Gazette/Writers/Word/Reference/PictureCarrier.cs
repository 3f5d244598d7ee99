using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Gazette.Packages;
using Gazette.Writers.Word.Packaging;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>
/// Copies the pictures and links that headers, footers, covers, themes and numberings refer to, with their relationships. Other references are not allowed
/// there.
/// </summary>
/// <param name="stem">The beginning of the pictures' new names.</param>
internal sealed class PictureCarrier(ReferenceDocument document, string stem)
{
    private static readonly (string Type, string Extension, byte[] Magic)[] Kinds =
    [
        ("image/png", "png", [0x89, 0x50, 0x4E, 0x47]),
        ("image/jpeg", "jpeg", [0xFF, 0xD8, 0xFF]),
        ("image/gif", "gif", [0x47, 0x49, 0x46, 0x38]),
        ("image/bmp", "bmp", [0x42, 0x4D]),
        ("image/tiff", "tiff", [0x49, 0x49, 0x2A, 0x00]),
        ("image/tiff", "tiff", [0x4D, 0x4D, 0x00, 0x2A]),
        ("image/x-emf", "emf", [0x01, 0x00, 0x00, 0x00]),
        ("image/x-wmf", "wmf", [0xD7, 0xCD, 0xC6, 0x9A]),
    ];

    private readonly List<ReferencePart> _parts = [];
    private readonly Dictionary<string, string> _pictures = new(StringComparer.OrdinalIgnoreCase);

    public ImmutableArray<ReferencePart> Parts => [.. _parts];

    public void Add(ReferencePart part) => _parts.Add(part);

    /// <param name="name">The part's name in the files we write.</param>
    /// <param name="source">Its name in the reference document.</param>
    /// <param name="content">Its tree; references to pictures that are not copied are removed from it.</param>
    public void Carry(string name, string source, XElement content)
    {
        XElement relationships = new(Wml.PackageRelationships + "Relationships", Relate(name, source, content));
        if (relationships.HasElements)
        {
            _parts.Add(new ReferencePart(Relationships.PartNameOf(name), "", ReferenceXml.Write(relationships)));
        }
    }

    /// <inheritdoc cref="Carry"/>
    /// <returns>The relationships that it still has.</returns>
    public IReadOnlyList<XElement> Relate(string name, string source, XElement content)
    {
        List<XElement> relationships = [];
        Dictionary<string, PackageRelationship> known = document.Package.RelationshipsOf(source)
            .DistinctBy(entry => entry.Id)
            .ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        List<XAttribute> references = [.. content.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.Namespace == Wml.R)];
        foreach (IGrouping<string, XAttribute> uses in references.GroupBy(attribute => attribute.Value, StringComparer.Ordinal)
            .OrderBy(uses => uses.Key, StringComparer.Ordinal))
        {
            if (known.GetValueOrDefault(uses.Key) is not { } relationship)
            {
                document.Bag.Add(ReferenceDiagnostics.BrokenReference(document.Place, source, uses.Key));
            }
            else if (relationship.Type == "image" && IsDrawing(document.Package.ContentTypeOf(relationship.Target)))
            {
                // An SVG picture is only an extension of a raster picture, and may contain scripts or links, so it is left out.
                uses.Select(use => use.Parent!.Parent is { Name.LocalName: "ext" } extension ? extension : use.Parent)
                    .Where(element => element!.Parent is not null).Remove();
            }
            else if (TargetOf(name, relationship) is { } target)
            {
                relationships.Add(target);
            }
        }

        return relationships;
    }

    private static bool IsDrawing(string? type) => type?.StartsWith("image/svg", StringComparison.OrdinalIgnoreCase) == true;

    private XElement? TargetOf(string name, PackageRelationship relationship)
    {
        if (relationship.IsOrdinaryLink && Uri.TryCreate(relationship.Target, UriKind.Absolute, out _))
        {
            XElement link = Relationship(relationship.Id, Relationships.Hyperlink, relationship.Target);
            link.SetAttributeValue("TargetMode", "External");
            return link;
        }

        if (relationship.IsExternal)
        {
            document.Bag.Add(PackageDiagnostics.ReachesOut(document.Place, relationship));
            return null;
        }

        if (relationship.Type != "image")
        {
            document.Bag.Add(ReferenceDiagnostics.ForeignPart(document.Place, relationship.Target));
            return null;
        }

        string up = string.Concat(Enumerable.Repeat("../", name.Count(letter => letter == '/') - 1));
        return Picture(relationship.Target) is { } picture
            ? Relationship(relationship.Id, Relationships.Image, up + picture["word/".Length..])
            : null;
    }

    private string? Picture(string source)
    {
        if (_pictures.TryGetValue(source, out string? name))
        {
            return name;
        }

        byte[] content = document.Package.Part(source).ToArray();
        if (Array.Find(Kinds, kind => content.AsSpan().StartsWith(kind.Magic)) is not { Type: { } type } kind)
        {
            document.Bag.Add(ReferenceDiagnostics.OddPicture(document.Place, source));
            return null;
        }

        name = string.Create(CultureInfo.InvariantCulture, $"word/media/{stem}{_pictures.Count + 1}.{kind.Extension}");
        _pictures.Add(source, name);
        _parts.Add(new ReferencePart(name, type, content));
        return name;
    }

    private static XElement Relationship(string id, string type, string target) =>
        new(Wml.PackageRelationships + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", target));
}
