namespace Gazette.Sources;

/// <summary>Words of a report that stand in rendered text, to be read as Markdown because the template asks for it.</summary>
/// <param name="Start">Where they begin there.</param>
/// <param name="Run">The words, as long in their origin as here.</param>
internal readonly record struct MappedWords(int Start, TextRun Run)
{
    public int End => Start + Run.Text.Length;
}
