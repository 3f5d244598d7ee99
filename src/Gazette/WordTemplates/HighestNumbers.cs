using System.Globalization;
using System.Xml.Linq;
using Gazette.Packages;
using Gazette.Packages.Markup;
using Gazette.WordTemplates.Pieces;
using Gazette.WordTemplates.Reading;

namespace Gazette.WordTemplates;

/// <summary>The highest number of each kind that a file has, beyond which copies and additions are numbered.</summary>
internal static class HighestNumbers
{
    private const int MostControls = 1 << 30;

    // [MS-DOCX] 2.2.4: less than 0x80000000.
    private const int MostParagraphs = 0x70000000;

    public static IReadOnlyDictionary<CopyNumber, int> Of(CheckedPackage package, IReadOnlyList<StoryPart> parts, XElement? numbering)
    {
        Dictionary<CopyNumber, int> highest = Enum.GetValues<CopyNumber>().ToDictionary(kind => kind, _ => 0);
        highest[CopyNumber.Paragraph] = 0x10000000;
        MarkupTree[] comments = package.FindRelated(package.MainPart, "comments") is { } name ? [MarkupTree.Of(package.Part(name))] : [];
        foreach (MarkupTree tree in parts.Select(part => part.Tree).Concat(comments))
        {
            foreach (MarkupElement element in tree.Root.Descendants())
            {
                switch (element.Name)
                {
                    case "docPr":
                        Raise(CopyNumber.Drawing, tree.Attribute(element, "id"));
                        break;
                    case "bookmarkStart":
                        Raise(CopyNumber.Bookmark, tree.Attribute(element, "id"));
                        break;
                    case "comment":
                        Raise(CopyNumber.Comment, tree.Attribute(element, "id"));
                        break;
                    case "footnote" or "endnote":
                        Raise(CopyNumber.Note, tree.Attribute(element, "id"));
                        break;
                    case "id" when element.Parent is { Name: "sdtPr" }:
                        Raise(CopyNumber.Control, tree.Attribute(element, "val"));
                        break;
                    case "p" or "tr":
                        string? id = tree.ForeignAttribute(element, "paraId");
                        if (int.TryParse(id, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int known) && known < MostParagraphs)
                        {
                            highest[CopyNumber.Paragraph] = Math.Max(highest[CopyNumber.Paragraph], known);
                        }

                        break;
                }
            }
        }

        XNamespace w = MarkupSpaces.Word;
        foreach (XElement list in numbering?.Elements(w + "num") ?? [])
        {
            Raise(CopyNumber.List, (string?)list.Attribute(w + "numId"));
        }

        return highest;

        void Raise(CopyNumber kind, string? number)
        {
            if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value < MostControls)
            {
                highest[kind] = Math.Max(highest[kind], value);
            }
        }
    }
}
