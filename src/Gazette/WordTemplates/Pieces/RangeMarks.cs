using Gazette.Packages.Markup;
using Gazette.WordTemplates.Reading;

namespace Gazette.WordTemplates.Pieces;

/// <summary>Marks between runs, such as the ends of bookmarks and comments, that stand inside a tag and go with it.</summary>
internal static class RangeMarks
{
    /// <summary>What goes: marks of proofing, ranges that begin and end in the tag, and what is left empty. The end of a range from outside stays.</summary>
    public static IEnumerable<MarkupElement> InsideOf(StoryParagraph paragraph, int start, int end)
    {
        List<MarkupElement> inside = [];
        Collect(paragraph.Element, start, end, inside);
        return inside.Where(element => !IsRange(element) || inside.Exists(other => other != element && IsPartner(paragraph.Part.Tree, element, other)));
    }

    /// <summary>The marks of a paragraph that vanishes whose other ends are elsewhere.</summary>
    public static IEnumerable<MarkupElement> KeptOf(StoryParagraph paragraph)
    {
        List<MarkupElement> all = [];
        Collect(paragraph.Element, paragraph.Element.ContentStart, paragraph.Element.ContentEnd, all);
        return all.Where(element => IsRange(element) && !all.Exists(other => other != element && IsPartner(paragraph.Part.Tree, element, other)));
    }

    private static void Collect(MarkupElement parent, int start, int end, List<MarkupElement> found)
    {
        foreach (MarkupElement child in parent.Children())
        {
            if (child.End <= start || child.Start >= end || child.Name is "r" or "pPr")
            {
                continue;
            }

            if (child.Start >= start && child.End <= end && child.First is null)
            {
                found.Add(child);
            }
            else
            {
                Collect(child, start, end, found);
            }
        }
    }

    private static bool IsRange(MarkupElement element) =>
        element.Name.EndsWith("Start", StringComparison.Ordinal) || element.Name.EndsWith("End", StringComparison.Ordinal);

    private static bool IsPartner(MarkupTree tree, MarkupElement one, MarkupElement other) =>
        StemOf(one) == StemOf(other) && one.Name != other.Name && tree.Attribute(one, "id") == tree.Attribute(other, "id");

    private static string StemOf(MarkupElement element) =>
        element.Name.Replace("Start", "", StringComparison.Ordinal).Replace("End", "", StringComparison.Ordinal);
}
