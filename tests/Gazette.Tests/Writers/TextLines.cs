namespace Gazette.Tests.Writers;

/// <summary>
/// Lines in the normal form in which texts of both kinds of file are compared. A tab outside tables parts the two sides of a
/// line, which are paragraphs of their own in Markdown: it is a line end.
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
