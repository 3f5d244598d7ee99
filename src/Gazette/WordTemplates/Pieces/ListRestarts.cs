using System.Xml.Linq;
using Gazette.Packages.Markup;
using Gazette.WordTemplates.Reading;

namespace Gazette.WordTemplates.Pieces;

/// <summary>
/// Which lists a loop begins anew in each round: those that lie wholly inside it, beside something else. A loop whose body is nothing but items of a list
/// makes the items of one list.
/// </summary>
internal sealed class ListRestarts
{
    private readonly Dictionary<string, int> _loopOf = new(StringComparer.Ordinal);
    private readonly MarkupTree _tree;

    public ListRestarts(StoryPart part, LoopRegion[] regions, XElement? numbering)
    {
        _tree = part.Tree;
        if (regions.Length == 0)
        {
            return;
        }

        HashSet<string> bullets = BulletsOf(numbering);
        Dictionary<string, List<StoryParagraph>> uses = new(StringComparer.Ordinal);
        foreach (StoryParagraph paragraph in part.Paragraphs)
        {
            if (ListOf(paragraph) is { } list && !bullets.Contains(list))
            {
                (uses.TryGetValue(list, out List<StoryParagraph>? known) ? known : uses[list] = []).Add(paragraph);
            }
        }

        foreach ((string list, List<StoryParagraph> paragraphs) in uses)
        {
            LoopRegion? loop = regions
                .Where(region => paragraphs.TrueForAll(paragraph => region.Holds(paragraph.Element.Start)))
                .OrderByDescending(region => region.Start)
                .FirstOrDefault(region => part.Paragraphs.Exists(
                    paragraph => region.Holds(paragraph.Element.Start) && !paragraph.IsSilent && ListOf(paragraph) != list));
            if (loop is not null)
            {
                _loopOf.Add(list, loop.Loop);
            }
        }
    }

    /// <summary>The loop whose rounds begin the list of a <c>w:numId</c> anew; null if none does.</summary>
    public int? LoopOf(MarkupElement numId) => _tree.Attribute(numId, "val") is { } list && _loopOf.TryGetValue(list, out int loop) ? loop : null;

    private string? ListOf(StoryParagraph paragraph) =>
        paragraph.Element.Child("pPr")?.Child("numPr")?.Child("numId") is { } list && _tree.Attribute(list, "val") is { } id && id != "0" ? id : null;

    private static HashSet<string> BulletsOf(XElement? numbering)
    {
        HashSet<string> bullets = new(StringComparer.Ordinal);
        if (numbering is null)
        {
            return bullets;
        }

        XNamespace w = MarkupSpaces.Word;
        HashSet<string> definitions = [.. numbering.Elements(w + "abstractNum")
            .Where(definition => (string?)definition.Element(w + "lvl")?.Element(w + "numFmt")?.Attribute(w + "val") == "bullet")
            .Select(definition => (string?)definition.Attribute(w + "abstractNumId") ?? "")];
        bullets.UnionWith(numbering.Elements(w + "num")
            .Where(list => definitions.Contains((string?)list.Element(w + "abstractNumId")?.Attribute(w + "val") ?? ""))
            .Select(list => (string?)list.Attribute(w + "numId") ?? ""));
        return bullets;
    }
}
