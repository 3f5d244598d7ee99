namespace Gazette.Tests.Writers;

/// <summary>
/// Lines in the normal form for comparing the texts of both formats. A tab outside tables separates the two sides of a line, which are separate
/// paragraphs in Markdown, so it counts as a line end.
/// </summary>
internal sealed class TextLines
{
    private readonly List<string> _lines = [];

    public void Add(string text) => _lines.AddRange(Split(text));

    /// <summary>A row of a table; a line end within a cell counts as a blank.</summary>
    public void AddRow(IEnumerable<string> cells) => _lines.Add(string.Join('\t', cells.Select(cell => string.Join(' ', Split(cell)))));

    public override string ToString() => string.Join('\n', _lines);

    private static string[] Split(string text) => text.Split(['\n', '\t'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
