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
            parts.Add(new FramePart(ReferenceReader.FileOf(frame.Kind, parts.Count + 1), frame.Kind, frame.Pages, text, OwnFrame.Is(text)));
        }

        foreach (string pages in layout.Draft ? PagesOf(house) : [])
        {
            if (!parts.Any(part => part.Kind == "header" && part.Pages == pages))
            {
                int number = parts.Count + 1;
                XElement content = new(Wml.Name("hdr"), new XElement(Wml.Name("p"), MarkOf(layout, number)));
                parts.Add(new FramePart(ReferenceReader.FileOf("header", number), "header", pages, ReferenceXml.Text(content)));
            }
        }

        return parts;
    }

    private static IEnumerable<string> PagesOf(ReferenceStyle house)
    {
        yield return "default";
        if (IsOn(house.Settings, "evenAndOddHeaders"))
        {
            yield return "even";
        }

        if (IsOn(house.Section, "titlePg"))
        {
            yield return "first";
        }
    }

    private static bool IsOn(XElement? parent, string name) =>
        parent?.Element(Wml.Name(name)) is { } element && element.Get("val") is null or "1" or "true" or "on";

    private static XElement MarkOf(WordLayout layout, int number) =>
        XElement.Parse($"<w:p xmlns:w=\"{Xml.Namespace}\">{Watermark.Run(layout, number)}</w:p>").Elements().Single();
}
