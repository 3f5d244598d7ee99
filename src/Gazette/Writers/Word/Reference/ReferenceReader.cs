using System.Collections.Immutable;
using System.Xml.Linq;
using Gazette.Packages;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>Extracts the style of a reference document, part by part.</summary>
internal static class ReferenceReader
{
    private const string ThemeName = "word/theme/theme1.xml";

    public static ReferenceStyle? Read(ReferenceDocument document)
    {
        XElement? styles = document.LoadRelated("styles");
        if (styles is null || styles.Name != Wml.Name("styles"))
        {
            document.Bag.Add(ReferenceDiagnostics.WithoutStyles(document.Place));
            return null;
        }

        PictureCarrier pictures = new(document, "house");
        XElement? theme = document.LoadRelated("theme");
        if (theme is not null)
        {
            pictures.Carry(ThemeName, document.Package.FindRelated(document.Package.MainPart, "theme")!, theme);
            pictures.Add(new ReferencePart(ThemeName, Packaging.ContentTypes.Theme, ReferenceXml.Write(theme)));
        }

        XElement? numbering = document.LoadRelated("numbering");
        if (numbering is not null)
        {
            pictures.Carry(ConstantParts.NumberingName, document.Package.FindRelated(document.Package.MainPart, "numbering")!, numbering);
        }

        IReadOnlyList<XElement> sections = document.LoadSections();
        PictureCarrier framePictures = new(document, "frame");
        ReferenceCover? cover = CoverReader.Read(document);
        ImmutableArray<ReferenceFrame>.Builder frames = ImmutableArray.CreateBuilder<ReferenceFrame>();
        ReadFrames(document, sections, framePictures, frames, ofCover: false);
        ReadFrames(document, cover?.Sections ?? [], framePictures, frames, ofCover: true);
        ReferenceStyle house = new(styles)
        {
            Numbering = numbering,
            FontTable = document.LoadRelated("fontTable") is { } fonts ? ReferenceFonts.Take(fonts) : null,
            Settings = document.LoadRelated("settings") is { } settings ? ReferenceSettings.Take(settings) : null,
            Section = sections is [.., { } last] ? ReferencePage.Take(last) : null,
            Frames = frames.ToImmutable(),
            Parts = pictures.Parts,
            FrameParts = framePictures.Parts,
            Theme = theme,
            Cover = cover is null ? null : CoverReader.Complete(cover, document),
        };
        if (house.Section is { } section && !ReferencePage.HasRoom(section))
        {
            document.Bag.Add(ReferenceDiagnostics.WithoutRoom(document.Place));
        }

        if (document.Bag.HasErrors || SoundReference.Make(house, document) is not { } sound)
        {
            return null;
        }

        foreach (ReferenceFrame frame in sound.Frames)
        {
            BoundContent.OfFrames.Fill(frame.Content);
        }

        string[] missing = ReferenceStyleNames.FindMissing(sound.Styles);
        if (missing.Length > 0 || sound.Frames.IsEmpty || sound.Section is null)
        {
            document.Bag.Add(ReferenceDiagnostics.FallsBack(document.Place, missing, sound.Frames.IsEmpty, sound.Section is null));
        }

        return sound;
    }

    /// <summary>A section without its own header has that of the section before it (ECMA-376-1, 17.10.5).</summary>
    private static void ReadFrames(
        ReferenceDocument document,
        IEnumerable<XElement> sections,
        PictureCarrier pictures,
        ImmutableArray<ReferenceFrame>.Builder frames,
        bool ofCover)
    {
        SortedDictionary<(string Kind, string Pages), string> references = [];
        foreach (XElement reference in sections.SelectMany(section => section.Elements()))
        {
            string kind = reference.Name.LocalName.Replace("Reference", "", StringComparison.Ordinal);
            if (kind is "header" or "footer" && reference.Get("type") is "default" or "even" or "first")
            {
                references[(kind, reference.Get("type")!)] = (string?)reference.Attribute(Wml.R + "id") ?? "";
            }
        }

        foreach (((string kind, string pages), string id) in references)
        {
            PackageRelationship? relationship = document.Package.RelationshipsOf(document.Package.MainPart)
                .FirstOrDefault(entry => entry.Id == id && entry.Type == kind && !entry.IsExternal);
            if (relationship is not null
                && document.Package.Has(relationship.Target)
                && document.Load(relationship.Target) is { } content
                && content.Name.Namespace == Wml.W)
            {
                FrameContent.Clean(content, document);
                frames.Add(new ReferenceFrame(kind, pages, content, ofCover));
                pictures.Carry($"word/{FileOf(kind, frames.Count)}", relationship.Target, content);
            }
        }
    }

    /// <param name="number">Counts headers and footers together, from 1.</param>
    public static string FileOf(string kind, int number) => $"{kind}{number}.xml";
}
