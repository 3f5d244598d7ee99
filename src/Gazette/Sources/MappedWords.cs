namespace Gazette.Sources;

/// <summary>Text of a report that was inserted into rendered Markdown to be parsed as Markdown, because the template asks for that.</summary>
/// <param name="Start">Where it begins in the rendered text.</param>
/// <param name="Run">The text, which is as long in its origin as here.</param>
internal readonly record struct MappedWords(int Start, TextRun Run)
{
    public int End => Start + Run.Text.Length;
}
