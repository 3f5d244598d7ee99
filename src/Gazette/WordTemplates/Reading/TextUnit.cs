using Gazette.Packages.Markup;

namespace Gazette.WordTemplates.Reading;

/// <summary>A character of a paragraph, or something else in one of its runs, with its bytes.</summary>
/// <param name="Character">The character; <see cref="Object"/> for a picture and the like; <see cref="Nothing"/> for what shows nothing.</param>
/// <param name="Holder">The child of the run that it is, or is part of: a <c>w:t</c>, a <c>w:tab</c>, a <c>w:drawing</c>.</param>
internal readonly record struct TextUnit(char Character, int Start, int End, MarkupElement Holder, MarkupElement Run)
{
    /// <summary>Stands for what is no text.</summary>
    public const char Object = '\uFFFC';

    public const char Nothing = '\0';

    public bool IsText => Holder.Name == "t";

    public bool IsBlank => Character is ' ' or '\t' or '\n' or '\u00A0' or '\u3000' or Nothing;
}
