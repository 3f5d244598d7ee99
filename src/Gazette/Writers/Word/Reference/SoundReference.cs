using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Gazette.Packages;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>
/// Makes valid what is taken over from a reference document. Word forgives more than the schema allows, and other programs write it: a value out of its
/// range is changed or left out, and so is an element that cannot stand where it stands.
/// </summary>
internal static class SoundReference
{
    /// <summary>Every round mends what the one before has brought to light; real documents need four.</summary>
    private const int MostRounds = 12;

    /// <summary>Ten times what the largest real document has in the parts that are taken over.</summary>
    private const int MostElements = 300_000;

    /// <summary>Null with the reason in the bag if the rest cannot be made valid.</summary>
    public static ReferenceStyle? Make(ReferenceStyle house, ReferenceDocument document)
    {
        XElement[] trees =
        [
            house.Styles, .. Present(house.Numbering, house.FontTable, house.Settings, house.Section), .. house.Frames.Select(frame => frame.Content),
            .. Present(house.Cover?.Root),
        ];
        if (trees.Sum(tree => tree.DescendantsAndSelf().Count()) > MostElements)
        {
            document.Bag.Add(PackageDiagnostics.TooManyElements(document.Place, MostElements));
            return null;
        }

        foreach (XElement tree in trees)
        {
            SchemaOrder.Arrange(tree);
            RemoveForbidden(tree);
        }

        ReferenceStyle sound = Mend(house);
        RepairedStyles.Repair(sound);
        IReadOnlyList<string> problems = WordValidator.FindProblemsOfContent(new ReferenceProbe(sound).Write());
        if (problems is [{ } first, ..])
        {
            document.Bag.Add(ReferenceDiagnostics.Unsound(document.Place, first));
            return null;
        }

        return sound;
    }

    private static void RemoveForbidden(XElement tree)
    {
        foreach (XAttribute attribute in tree.DescendantsAndSelf().Attributes().Where(attribute => attribute.Value.Any(TextRules.IsForbidden)))
        {
            attribute.Value = string.Concat(attribute.Value.Where(static character => !TextRules.IsForbidden(character)));
        }

        foreach (XText text in tree.DescendantNodes().OfType<XText>().Where(text => text.Value.Any(TextRules.IsForbidden)))
        {
            text.Value = string.Concat(text.Value.Where(static character => !TextRules.IsForbidden(character)));
        }
    }

    private static IEnumerable<XElement> Present(params XElement?[] trees) => trees.OfType<XElement>();

    private static ReferenceStyle Mend(ReferenceStyle house)
    {
        using WordprocessingDocument word = WordprocessingDocument.Open(
            new MemoryStream(new ReferenceProbe(house).Write()), isEditable: false, new OpenSettings { AutoSave = false });
        HashSet<OpenXmlPart> changed = [];
        for (int round = 0; round < MostRounds; round++)
        {
            // Each version sees what the one before has left.
            bool isSound = true;
            foreach (FileFormatVersions version in WordValidator.Versions)
            {
                isSound &= !Mend([.. new OpenXmlValidator(version).Validate(word)], changed);
            }

            if (isSound)
            {
                break;
            }
        }

        return changed.Count == 0 ? house : Take(house, word, changed);
    }

    /// <returns>Whether there was anything to mend.</returns>
    private static bool Mend(List<ValidationErrorInfo> errors, HashSet<OpenXmlPart> changed)
    {
        // An element with several errors is looked at again in the next round.
        HashSet<OpenXmlElement> mended = [];
        foreach (ValidationErrorInfo error in errors)
        {
            if (error is { Part: { } part, Node: { } node } && (error.RelatedNode is not null || mended.Add(node)))
            {
                changed.Add(part);
                Mend(error, node);
            }
        }

        return errors.Count > 0;
    }

    private static void Mend(ValidationErrorInfo error, OpenXmlElement node)
    {
        if (error.RelatedNode is { Parent: { } parent } child && parent == node)
        {
            child.Remove();
        }
        else if (AttributeOf(error, node) is { } attribute)
        {
            node.RemoveAttribute(attribute.LocalName, attribute.NamespaceUri);
            if (Nearest(attribute.Value) is { } value && value != attribute.Value)
            {
                node.SetAttribute(new OpenXmlAttribute(attribute.Prefix, attribute.LocalName, attribute.NamespaceUri, value));
            }
        }
        else if (node.Parent is not null)
        {
            node.Remove();
        }
    }

    // The validator names an attribute only in its sentence: in quotes, with its namespace.
    private static OpenXmlAttribute? AttributeOf(ValidationErrorInfo error, OpenXmlElement node)
    {
        string[] quoted = error.Description?.Split('\'') ?? [];
        foreach (OpenXmlAttribute attribute in node.GetAttributes())
        {
            string name = attribute.NamespaceUri.Length > 0 ? $"{attribute.NamespaceUri}:{attribute.LocalName}" : attribute.LocalName;
            if (quoted.Contains(name, StringComparer.Ordinal))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>The whole number that was meant: some programs write 10.5 for a length, or a negative number as one without sign.</summary>
    private static string? Nearest(string? value) =>
        !decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? null
        : number is > int.MaxValue and <= uint.MaxValue ? unchecked((int)(uint)number).ToString(CultureInfo.InvariantCulture)
        : Math.Abs(number) <= int.MaxValue ? decimal.Round(number, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture)
        : null;

    private static ReferenceStyle Take(ReferenceStyle house, WordprocessingDocument word, HashSet<OpenXmlPart> changed)
    {
        MainDocumentPart main = word.MainDocumentPart!;
        XElement? theme = Taken(main.ThemePart, house.Theme);
        XElement? document = Taken(main, null);
        XElement? body = document?.Element(Wml.Name("body"));
        return new ReferenceStyle(Taken(main.StyleDefinitionsPart, house.Styles)!)
        {
            Numbering = Taken(main.NumberingDefinitionsPart, house.Numbering),
            FontTable = Taken(main.FontTablePart, house.FontTable),
            Settings = Taken(main.DocumentSettingsPart, house.Settings),
            Section = body?.Elements(Wml.Name("sectPr")).FirstOrDefault() ?? house.Section,
            Cover = house.Cover is { } cover && document is not null ? cover with { Root = CoverOf(document) } : house.Cover,
            Frames =
            [
                .. house.Frames.Select((frame, index) => frame with
                {
                    Content = Taken(FindFrame(main, ReferenceReader.FileOf(frame.Kind, index + 1)), frame.Content)!,
                }),
            ],
            Parts = theme == house.Theme
                ? house.Parts
                : [.. house.Parts.Select(part => part.ContentType == Packaging.ContentTypes.Theme ? part with { Content = ReferenceXml.Write(theme!) } : part)],
            FrameParts = house.FrameParts,
            Theme = theme,
        };

        XElement? Taken(OpenXmlPart? part, XElement? before) =>
            part is not null && changed.Contains(part) ? XElement.Parse(part.RootElement!.OuterXml, LoadOptions.PreserveWhitespace) : before;
    }

    // The page of the text stands behind it.
    private static XElement CoverOf(XElement document)
    {
        XElement cover = new(document);
        cover.Element(Wml.Name("body"))!.Elements(Wml.Name("sectPr")).Remove();
        return cover;
    }

    private static OpenXmlPart? FindFrame(MainDocumentPart main, string file) =>
        main.Parts.Select(pair => pair.OpenXmlPart).FirstOrDefault(part => part.Uri.OriginalString.EndsWith('/' + file, StringComparison.Ordinal));
}
