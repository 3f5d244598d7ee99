using System.Collections.Immutable;
using System.Xml;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Packages;

/// <summary>
/// A Word file from an unknown source, checked before it is used: it is small enough, complete and without macros. Nothing is written to disk, and
/// nothing is fetched.
/// </summary>
internal sealed class CheckedPackage
{
    private const string TypesPart = "[Content_Types].xml";
    private const string StrictTypes = "http://purl.oclc.org/ooxml/";
    private const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly Dictionary<string, byte[]> _parts;
    private readonly Dictionary<string, string> _types = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ImmutableArray<PackageRelationship>> _relationships = new(StringComparer.OrdinalIgnoreCase);
    private bool _isStrict;

    private CheckedPackage(Dictionary<string, byte[]> parts) => _parts = parts;

    /// <summary>The names in ordinal order, for example <c>word/document.xml</c>.</summary>
    public IEnumerable<string> PartNames => _parts.Keys.Order(StringComparer.Ordinal);

    /// <summary>The part with the document's text.</summary>
    public string MainPart { get; private set; } = "";

    /// <summary>Null with the reasons in the bag.</summary>
    /// <param name="file">Where messages point.</param>
    public static CheckedPackage? Open(byte[] bytes, SourceSpan file, PackageRules rules, DiagnosticBag bag)
    {
        if (new PackageContents(file, rules, bag).Unpack(bytes) is not { } parts)
        {
            return null;
        }

        XmlScan scan = new(file, rules, bag);
        if (!parts.All(part => !PackageContents.IsXml(part.Key) || scan.Accepts(part.Key, part.Value)))
        {
            return null;
        }

        CheckedPackage package = new(parts);
        Diagnostic? fault = package.ReadTypes(file) ?? package.ReadRelationships(file) ?? package.FindMainPart(file) ?? package.FindMacros(file);
        if (fault is not null)
        {
            bag.Add(fault);
        }

        return fault is null ? package : null;
    }

    /// <summary>The bytes of a part; empty if there is no such part, or it was not unpacked.</summary>
    public ReadOnlyMemory<byte> Part(string name) => _parts.GetValueOrDefault(name);

    public bool Has(string name) => _parts.ContainsKey(name);

    /// <summary>A reader for a part that has already been checked; it resolves no external references.</summary>
    public XmlReader Read(string name) => XmlScan.Open(_parts[name]);

    public string? ContentTypeOf(string part) =>
        _types.GetValueOrDefault("/" + part) ?? _types.GetValueOrDefault(Path.GetExtension(part).TrimStart('.'));

    /// <summary>In the file's order; an empty name gives those of the package as a whole.</summary>
    public ImmutableArray<PackageRelationship> RelationshipsOf(string part) => _relationships.GetValueOrDefault(part, []);

    /// <summary>The first part of a type that a part is related to; null if there is none.</summary>
    public string? FindRelated(string part, string type) =>
        RelationshipsOf(part).FirstOrDefault(relationship => relationship.Type == type && !relationship.IsExternal && Has(relationship.Target))?.Target;

    private Diagnostic? ReadTypes(SourceSpan file)
    {
        if (!Has(TypesPart))
        {
            return PackageDiagnostics.MissingPart(file, TypesPart);
        }

        using XmlReader xml = Read(TypesPart);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.GetAttribute(xml.LocalName == "Override" ? "PartName" : "Extension") is { } name)
            {
                _types[name] = xml.GetAttribute("ContentType") ?? "";
            }
        }

        return null;
    }

    private Diagnostic? ReadRelationships(SourceSpan file)
    {
        foreach (string part in PartNames.Where(part => part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            string source = SourceOf(part);
            ImmutableArray<PackageRelationship>.Builder found = ImmutableArray.CreateBuilder<PackageRelationship>();
            using XmlReader xml = Read(part);
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship")
                {
                    continue;
                }

                string target = xml.GetAttribute("Target") ?? "";
                bool external = xml.GetAttribute("TargetMode") == "External";
                if (Resolve(source, target, external) is not { } resolved)
                {
                    return PackageDiagnostics.UnsafeName(file, target);
                }

                string type = xml.GetAttribute("Type") ?? "";
                _isStrict |= type.StartsWith(StrictTypes, StringComparison.Ordinal) && type.EndsWith("/officeDocument", StringComparison.Ordinal);
                found.Add(new PackageRelationship(xml.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], resolved, external));
            }

            _relationships[source] = found.ToImmutable();
        }

        return null;
    }

    private Diagnostic? FindMainPart(SourceSpan file)
    {
        if (_isStrict)
        {
            return PackageDiagnostics.StrictForm(file);
        }

        if (RelationshipsOf("").FirstOrDefault(relationship => relationship.Type == "officeDocument" && !relationship.IsExternal) is not { } main)
        {
            return PackageDiagnostics.NoWordDocument(file);
        }

        MainPart = main.Target;
        return !Has(main.Target) || !PackageContents.IsXml(main.Target) ? PackageDiagnostics.MissingPart(file, main.Target)
            : ContentTypeOf(main.Target) is { } type && type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) ? PackageDiagnostics.Macros(file)
            : ContentTypeOf(main.Target) is WordTypes + "document.main+xml" or WordTypes + "template.main+xml" ? null
            : PackageDiagnostics.NoWordDocument(file);
    }

    private Diagnostic? FindMacros(SourceSpan file) =>
        _relationships.Values.Any(relationships => relationships.Any(relationship => relationship.Type == "vbaProject"))
        || PartNames.Any(part => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
            ? PackageDiagnostics.Macros(file)
            : null;

    // ECMA-376-2, 6.5.2.3: the relationships of a/b.xml are in a/_rels/b.xml.rels.
    private static string SourceOf(string part) =>
        part.Replace("_rels/", "", StringComparison.OrdinalIgnoreCase)[..^".rels".Length];

    // Null for a target outside the package.
    private static string? Resolve(string source, string target, bool external)
    {
        if (external)
        {
            return target;
        }

        List<string> segments = target.StartsWith('/') || !source.Contains('/', StringComparison.Ordinal) ? [] : [.. source.Split('/')[..^1]];
        foreach (string segment in target.Split('#')[0].Split('/').Where(segment => segment.Length > 0 && segment != "."))
        {
            if (segment != "..")
            {
                segments.Add(segment);
            }
            else if (segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else
            {
                return null;
            }
        }

        return string.Join('/', segments);
    }
}
