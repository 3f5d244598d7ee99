using System.Globalization;
using System.Xml.Linq;
using Gazette.Packages.Markup;
using Gazette.Readers.Word;
using Gazette.WordTemplates.Reading;

namespace Gazette.WordTemplates.Pieces;

/// <summary>
/// Which lists a loop begins anew in each round: those that lie wholly inside it, with several items a round, beside something else. A loop whose body is
/// nothing but items of a list makes the items of one list, and so does one with a single item a round. Headings are counted through the document.
/// </summary>
internal sealed class ListRestarts
{
    private readonly Dictionary<string, int> _loopOf = new(StringComparer.Ordinal);
    private readonly MarkupTree _tree;
    private readonly WordStyles _styles;

    public ListRestarts(StoryPart part, LoopRegion[] regions, StorySource source)
    {
        _tree = part.Tree;
        _styles = source.Styles;
        if (regions.Length == 0)
        {
            return;
        }

        HashSet<string> bullets = BulletsOf(source.NumberingRoot);
        Dictionary<string, List<StoryParagraph>> uses = new(StringComparer.Ordinal);
        foreach (StoryParagraph paragraph in part.Paragraphs)
        {
            if (ListOf(paragraph.Element) is { } list && !bullets.Contains(list))
            {
                (uses.TryGetValue(list, out List<StoryParagraph>? known) ? known : uses[list] = []).Add(paragraph);
            }
        }

        foreach ((string list, List<StoryParagraph> items) in uses)
        {
            LoopRegion? loop = regions
                .Where(region => items.TrueForAll(item => region.Holds(item.Element.Start)))
                .OrderByDescending(region => region.Start)
                .FirstOrDefault(region => HasOthers(part, region, list) && HasSeveral(items, region, regions));
            if (loop is not null)
            {
                _loopOf.Add(list, loop.Loop);
            }
        }
    }

    /// <summary>The loop whose rounds begin the list of a <c>w:numId</c> anew; null if none does.</summary>
    public int? LoopOf(MarkupElement numId) => _tree.Attribute(numId, "val") is { } list && _loopOf.TryGetValue(list, out int loop) ? loop : null;

    /// <summary>
    /// For a paragraph whose style alone puts it into a list: the list, the level, and the loop whose rounds begin the list anew; null if none does.
    /// </summary>
    public (string List, int Level, int Loop)? OfStyle(MarkupElement paragraph) =>
        paragraph.Child("pPr") is { } look && look.Child("numPr") is null && look.Child("pStyle") is not null
            && ListOf(paragraph) is { } list && _loopOf.TryGetValue(list, out int loop)
            ? (list, StyleOf(paragraph).ListLevel ?? 0, loop)
            : null;

    private bool HasOthers(StoryPart part, LoopRegion region, string list) => part.Paragraphs.Exists(
        paragraph => region.Holds(paragraph.Element.Start) && !paragraph.IsSilent && ListOf(paragraph.Element) != list);

    // Several of the outermost level: those of inner levels are counted anew anyway.
    private bool HasSeveral(List<StoryParagraph> items, LoopRegion region, LoopRegion[] regions)
    {
        int outermost = items.Min(LevelOf);
        StoryParagraph[] outer = [.. items.Where(item => LevelOf(item) == outermost)];
        return outer.Length > 1
            || regions.Any(inner => inner.Start > region.Start && region.Holds(inner.Start) && inner.Holds(outer[0].Element.Start));
    }

    private int LevelOf(StoryParagraph item) =>
        item.Element.Child("pPr")?.Child("numPr")?.Child("ilvl") is { } level
            && int.TryParse(_tree.Attribute(level, "val"), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : StyleOf(item.Element).ListLevel ?? 0;

    private string? ListOf(MarkupElement paragraph)
    {
        MarkupElement? look = paragraph.Child("pPr");
        WordStyle style = StyleOf(paragraph);
        if (style.Outline is not null || look?.Child("outlineLvl") is not null)
        {
            return null;
        }

        string? id = look?.Child("numPr") is { } numbering
            ? numbering.Child("numId") is { } list ? _tree.Attribute(list, "val") : null
            : style.List?.ToString(CultureInfo.InvariantCulture);
        return id is null or "0" ? null : id;
    }

    private WordStyle StyleOf(MarkupElement paragraph) =>
        _styles.Of(paragraph.Child("pPr")?.Child("pStyle") is { } style ? _tree.Attribute(style, "val") : null);

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
