namespace Gazette.Readers.Structure;

/// <summary>A paragraph of a letter, with what tells what it is for.</summary>
/// <param name="Line">Its place among all paragraphs, from 1.</param>
/// <param name="Text">Wanted line ends are <c>\n</c>.</param>
/// <param name="Style">The style's name in lower case, as Word names its own: <c>title</c>, <c>heading 1</c>; empty for none.</param>
/// <param name="Outline">0 for the highest level of headings; null for what is no heading.</param>
internal record StructureLine(int Line, string Text, string Style, int? Outline)
{
    /// <summary>As Word names it: <c>center</c>, <c>right</c>, <c>both</c>.</summary>
    public string Alignment { get; init; } = "";

    /// <summary>From 0; -1 for what is in no list.</summary>
    public int ListLevel { get; init; } = -1;

    /// <summary>How many characters a style for run-in headings covers at the beginning.</summary>
    public int RunInLength { get; init; }

    public bool IsInList => ListLevel >= 0;

    /// <summary>The words without blanks around them, which foreign documents are indented and centred with.</summary>
    public string Words => Text.Trim(' ', '\u3000', '\t', '\u00A0', '\n');

    public bool IsEmpty => Words.Length == 0;
}
