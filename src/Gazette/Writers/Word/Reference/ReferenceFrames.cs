using System.Xml.Linq;
using Gazette.Writers.Word.Styles;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>The headers and footers of a reference document as parts of our files, with the watermark for drafts.</summary>
internal static class ReferenceFrames
{
    public static IReadOnlyList<FramePart> Parts(ReferenceStyle house, ReferenceSheet sheet, WordLayout layout)
    {
        List<FramePart> parts = [];
        foreach (ReferenceFrame frame in house.Frames)
        {
            XElement content = new(frame.Content);
            sheet.Rename(content);
            FrameContent.NumberDrawings(content, parts.Count + 1);
            if (layout.Draft && frame.Kind == "header")
            {
                content.Elements(Wml.Name("p")).Last().Add(MarkOf(layout, parts.Count + 1));
            }

            string text = ReferenceXml.Text(content);
            parts.Add(new FramePart(ReferenceReader.FileOf(frame.Kind, parts.Count + 1), frame.Kind, frame.Pages, text, OwnFrame.Is(text), frame.OfCover));
        }

        if (layout.Draft)
        {
            AddMarks(house, house.Section, layout, parts, ofCover: false);
            if (house.Cover?.Sections.FirstOrDefault() is { } cover)
            {
                AddMarks(house, cover, layout, parts, ofCover: true);
            }
        }

        return parts;
    }

    // Pages without a header get one for the watermark.
    private static void AddMarks(ReferenceStyle house, XElement? section, WordLayout layout, List<FramePart> parts, bool ofCover)
    {
        foreach (string pages in PagesOf(house, section))
        {
            if (!parts.Any(part => part.Kind == "header" && part.Pages == pages && part.OfCover == ofCover))
            {
                int number = parts.Count + 1;
                XElement content = new(Wml.Name("hdr"), new XElement(Wml.Name("p"), MarkOf(layout, number)));
                parts.Add(new FramePart(ReferenceReader.FileOf("header", number), "header", pages, ReferenceXml.Text(content), OfCover: ofCover));
            }
        }
    }

    private static IEnumerable<string> PagesOf(ReferenceStyle house, XElement? section)
    {
        yield return "default";
        if (IsOn(house.Settings, "evenAndOddHeaders"))
        {
            yield return "even";
        }

        if (IsOn(section, "titlePg"))
        {
            yield return "first";
        }
    }

    private static bool IsOn(XElement? parent, string name) =>
        parent?.Element(Wml.Name(name)) is { } element && element.Get("val") is null or "1" or "true" or "on";

    private static XElement MarkOf(WordLayout layout, int number) =>
        XElement.Parse($"<w:p xmlns:w=\"{Xml.Namespace}\">{Watermark.Run(layout, number)}</w:p>").Elements().Single();
}
