using Gazette.Packages.Markup;
using Gazette.Sources;

namespace Gazette.WordTemplates.Reading;

/// <summary>A paragraph of the template, or another text of it that takes tags, such as the alternative text of a picture.</summary>
internal sealed class StoryParagraph(StoryPart part, MarkupElement element, WordPlace place)
{
    public StoryPart Part => part;

    public MarkupElement Element => element;

    public WordPlace Place => place;

    /// <summary>Its characters, with <see cref="TextUnit.Object"/> for what is no text.</summary>
    public string Text { get; set; } = "";

    /// <summary>What its runs hold; empty if it has no braces and no fields, because then nobody asks.</summary>
    public List<TextUnit> Units { get; } = [];

    /// <summary>For each character of the text its unit.</summary>
    public List<int> UnitOf { get; } = [];

    /// <summary>Where its text begins in that of the template.</summary>
    public int Offset { get; set; }

    public List<TagSite> Tags { get; } = [];

    /// <summary>The cell, the text box, the body that holds it.</summary>
    public MarkupElement Container => element.Parent!;

    /// <summary>Whether it repeats a text box for older programs.</summary>
    public bool IsFallback { get; init; }

    /// <summary>Whether it shows nothing at all; only for one that has no braces and no fields.</summary>
    public bool IsEmptyOfText { get; set; }

    /// <summary>Whether it is one tag that prints blocks, which take its place.</summary>
    public bool IsBlocks => Tags is [{ Tag.Form: Templates.Programs.TagForm.Blocks } only] && IsAlone(only);

    /// <summary>Whether it is a document property rather than a paragraph.</summary>
    public bool IsProperty { get; init; }

    private bool IsAlone(TagSite site)
    {
        for (int unit = 0; unit < Units.Count; unit++)
        {
            if ((unit < site.First || unit > site.Last) && !Units[unit].IsBlank)
            {
                return false;
            }
        }

        return Element.Child("pPr")?.Child("sectPr") is null;
    }

    /// <summary>Whether it has nothing but tags that print nothing, so that it vanishes.</summary>
    public bool IsSilent { get; set; }
}
