namespace Gazette.Readers.Structure;

/// <summary>A paragraph of an official document, with the properties that reveal its purpose.</summary>
/// <param name="Line">Its number among all paragraphs, from 1.</param>
/// <param name="Text">Intended line breaks are <c>\n</c>.</param>
/// <param name="Style">The style's name in lower case, as Word names its built-in styles: <c>title</c>, <c>heading 1</c>; empty for none.</param>
/// <param name="Outline">The heading level, 0 for the highest; null if it is not a heading.</param>
internal record StructureLine(int Line, string Text, string Style, int? Outline)
{
    /// <summary>As Word names them: <c>center</c>, <c>right</c>, <c>both</c>.</summary>
    public string Alignment { get; init; } = "";

    /// <summary>From 0; -1 outside of lists.</summary>
    public int ListLevel { get; init; } = -1;

    /// <summary>How many characters at the beginning have a style for run-in headings.</summary>
    public int RunInLength { get; init; }

    public bool IsInList => ListLevel >= 0;

    public bool HasTitleStyle => Style is "title" or "标题";

    /// <summary>The text without the white space around it, which people use to indent and centre lines.</summary>
    public string Words => Text.Length > 0 && !IsBlank(Text[0]) && !IsBlank(Text[^1]) ? Text : Text.Trim(' ', '\u3000', '\t', '\u00A0', '\n');

    public bool IsEmpty => (Text.Length == 0 || IsBlank(Text[0])) && Words.Length == 0;

    private static bool IsBlank(char character) => character is ' ' or '\u3000' or '\t' or '\u00A0' or '\n';
}
