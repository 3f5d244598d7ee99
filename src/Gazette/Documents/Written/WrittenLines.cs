using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Documents.Written;

/// <summary>
/// Collects the lines of a written file in one form for all formats: a line break ends a line, and so does a tab outside tables, which separates the two
/// sides of a line; blank lines and blanks at the ends of a line are nothing; in a cell, a line break is a blank.
/// </summary>
internal sealed class WrittenLines
{
    private static readonly char[] Ends = ['\n', '\t'];

    private readonly List<(WrittenLine Line, WordPlace? Place)> _lines = [];

    /// <param name="place">Where it is in a text.</param>
    public void Add(WrittenKind kind, string words, SourceSpan place) => Add(kind, words, place, null);

    /// <param name="place">Where a person finds it in a file that has no lines of text.</param>
    public void Add(WrittenKind kind, string words, WordPlace place) => Add(kind, words, default, place);

    public void AddRow(WrittenKind kind, IEnumerable<string> cells, IEnumerable<int> repeated, SourceSpan place) => AddRow(kind, cells, repeated, place, null);

    public void AddRow(WrittenKind kind, IEnumerable<string> cells, IEnumerable<int> repeated, WordPlace place) =>
        AddRow(kind, cells, repeated, default, place);

    /// <summary>These lines and others behind them.</summary>
    public WrittenLines With(WrittenLines others)
    {
        _lines.AddRange(others._lines);
        return this;
    }

    /// <summary>The lines of a text that has places of its own.</summary>
    public WrittenFile OfText() => new([.. _lines.Select(line => line.Line)]);

    /// <summary>The lines of a file for which they are the text: each is a line of it.</summary>
    public WrittenFile OfPlaces(string path)
    {
        SourceFile file = new(path, string.Join('\n', _lines.Select(line => line.Line.Text)))
        {
            Paragraphs = [.. _lines.Select(line => line.Place!)],
        };
        ImmutableArray<WrittenLine>.Builder lines = ImmutableArray.CreateBuilder<WrittenLine>(_lines.Count);
        int at = 0;
        foreach ((WrittenLine line, _) in _lines)
        {
            lines.Add(line with { Place = file.Span(at, at + line.Text.Length) });
            at += line.Text.Length + 1;
        }

        return new WrittenFile(lines.MoveToImmutable());
    }

    private static string[] Split(string words) => words.Split(Ends, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private void Add(WrittenKind kind, string words, SourceSpan span, WordPlace? place)
    {
        bool goesOn = false;
        foreach (string line in Split(words))
        {
            _lines.Add((LineOf(kind, [line], [], span) with { GoesOn = goesOn }, place));
            goesOn = true;
        }
    }

    private void AddRow(WrittenKind kind, IEnumerable<string> cells, IEnumerable<int> repeated, SourceSpan span, WordPlace? place) =>
        _lines.Add((LineOf(kind, [.. cells], [.. repeated], span), place));

    private static WrittenLine LineOf(WrittenKind kind, ImmutableArray<string> cells, ImmutableArray<int> repeated, SourceSpan span) =>
        new(kind, [.. cells.Select(static cell => Read(cell, onPages: false))], span)
        {
            Repeated = repeated,
            HasFormula = cells.Any(WrittenMarks.HasFormula),
            OnPages = [.. cells.Select(static cell => Read(cell, onPages: true))],
        };

    private static string Read(string marked, bool onPages) =>
        string.Join(' ', Split(marked).Select(piece => WrittenMarks.Read(piece, onPages)).Where(piece => piece.Length > 0));
}
