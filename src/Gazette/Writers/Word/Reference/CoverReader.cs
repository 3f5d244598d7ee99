using System.Collections.Immutable;
using System.Xml.Linq;
using Gazette.Packages;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>Reads the cover of a reference document, and makes it fit for other documents.</summary>
internal static class CoverReader
{
    /// <summary>Drawings of headers and footers have lower numbers.</summary>
    private const int DrawingNumber = 500;

    /// <summary>The cover as it is in the document; null if it has none, or if it has several, which is then in the bag.</summary>
    public static ReferenceCover? Read(ReferenceDocument document)
    {
        (XElement root, IReadOnlyList<XElement[]> covers) = CoverBlocks.Find(document);
        if (covers.Count > 1)
        {
            document.Bag.Add(ReferenceDiagnostics.SeveralCovers(document.Place, covers.Count));
        }

        return covers is [{ } blocks] ? new ReferenceCover(document.Place.File.Path, RootOf(root, blocks)) : null;
    }

    /// <summary>The cover with its pictures and with tags in its controls. Its headers and footers are read before.</summary>
    public static ReferenceCover Complete(ReferenceCover cover, ReferenceDocument document)
    {
        XElement root = cover.Root;
        foreach (XElement section in cover.Sections)
        {
            section.Elements().Where(element => element.Name.LocalName is "headerReference" or "footerReference" or "sectPrChange").Remove();
            if (!section.HasElements)
            {
                section.Add(new XElement(Wml.Name("cols")));
            }
        }

        MakeCoverPage(cover.Body.Elements(Wml.Name("sdt")).First().Element(Wml.Name("sdtPr"))!);
        FrameContent.RemoveForeign(root, document);
        FrameContent.NumberDrawings(root, DrawingNumber);
        XElement[] bound = [.. root.Descendants(Wml.Name("dataBinding")).Select(binding => binding.Parent!.Parent!)];
        BoundContent.OfCovers.Fill(root);
        ClearPlaceholders(root);

        // What it was bound to, it shows; nothing is left to control.
        foreach (XElement control in bound.Reverse())
        {
            control.ReplaceWith(control.Elements(Wml.Name("sdtContent")).Nodes().ToList());
        }

        PictureCarrier pictures = new(document, "cover");
        ImmutableArray<CoverLink> links = Rename(root, pictures.Relate(ConstantParts.DocumentName, document.Package.MainPart, root));
        return cover with { Links = links, Parts = pictures.Parts };
    }

    // Our body is written with the usual prefixes, and the cover stands in it.
    private static XElement RootOf(XElement there, XElement[] blocks)
    {
        XElement root = new(
            Wml.Name("document"),
            new XAttribute(XNamespace.Xmlns + "w", Wml.W.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "r", Wml.R.NamespaceName),
            new XElement(Wml.Name("body"), blocks));
        Dictionary<string, string> spaces = there.Attributes()
            .Where(attribute => attribute is { IsNamespaceDeclaration: true, Name.LocalName: not ("w" or "r" or "xmlns") } && !IsOurs(attribute))
            .ToDictionary(attribute => attribute.Name.LocalName, attribute => attribute.Value, StringComparer.Ordinal);
        foreach ((string prefix, string space) in spaces)
        {
            root.SetAttributeValue(XNamespace.Xmlns + prefix, space);
        }

        root.Descendants().Attributes().Where(attribute => attribute.IsNamespaceDeclaration && IsOurs(attribute)).Remove();
        string[] ignored = ((string?)there.Attribute(Wml.Compatibility + "Ignorable") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        ignored = [.. ignored.Where(spaces.ContainsKey)];
        if (ignored.Length > 0)
        {
            root.SetAttributeValue(Wml.Compatibility + "Ignorable", string.Join(' ', ignored));
        }

        return root;
    }

    // Every cover is one that Word can take out again. LibreOffice (7.4) forgets the look of the first words in any other control around paragraphs.
    private static void MakeCoverPage(XElement properties)
    {
        if (properties.Element(Wml.Name("docPartObj")) is null)
        {
            properties.Elements().Where(element => element.Name == Wml.Name("richText") || element.Name == Wml.Name("group")).Remove();
            properties.Add(new XElement(
                Wml.Name("docPartObj"),
                new XElement(Wml.Name("docPartGallery"), new XAttribute(Wml.Name("val"), CoverControl.Gallery)),
                new XElement(Wml.Name("docPartUnique"))));
        }
    }

    private static bool IsOurs(XAttribute declaration) => declaration.Value == Wml.W.NamespaceName || declaration.Value == Wml.R.NamespaceName;

    // What a control asks its reader to write is no text of the document.
    private static void ClearPlaceholders(XElement root)
    {
        foreach (XElement properties in root.Descendants(Wml.Name("showingPlcHdr")).Select(mark => mark.Parent!).ToList())
        {
            properties.Elements(Wml.Name("showingPlcHdr")).Remove();
            XElement[] texts = [.. properties.Parent!.Elements(Wml.Name("sdtContent")).Descendants(Wml.Name("t"))];
            if (!string.Concat(texts.Select(text => text.Value)).AsSpan().ContainsAny('{', '｛'))
            {
                Array.ForEach(texts, text => text.Value = "");
            }
        }
    }

    // Ids that none of our own relationships have, so that they are the same in every document.
    private static ImmutableArray<CoverLink> Rename(XElement root, IReadOnlyList<XElement> relationships)
    {
        ILookup<string, XAttribute> uses = root.Descendants().Attributes()
            .Where(attribute => attribute.Name.Namespace == Wml.R)
            .ToLookup(attribute => attribute.Value, StringComparer.Ordinal);
        ImmutableArray<CoverLink>.Builder links = ImmutableArray.CreateBuilder<CoverLink>(relationships.Count);
        foreach ((int index, XElement relationship) in relationships.Index())
        {
            string id = $"cover{index + 1}";
            foreach (XAttribute use in uses[(string)relationship.Attribute("Id")!])
            {
                use.Value = id;
            }

            links.Add(new CoverLink(
                id,
                (string)relationship.Attribute("Type")!,
                (string)relationship.Attribute("Target")!,
                relationship.Attribute("TargetMode") is not null));
        }

        return links.ToImmutable();
    }
}
