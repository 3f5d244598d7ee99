using System.Collections.Immutable;

namespace Gazette.Sources;

/// <summary>
/// A text that diagnostics can point into: a report, a template, a manifest. It has already been decoded: <see cref="Text"/> has no byte order mark
/// and its lines end in <c>\n</c>. A row of a table is a source file too, which knows its position in the table, because a table may be larger than
/// memory.
/// </summary>
public sealed class SourceFile : Origin
{
    private readonly Lazy<int[]> _lineStarts;

    /// <param name="firstLine">The number of the text's first line in the file that contains it.</param>
    public SourceFile(string path, string text, int firstLine = 1)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        Path = path;
        Text = text;
        FirstLine = firstLine;
        _lineStarts = new Lazy<int[]>(() => FindLineStarts(text));
    }

    /// <summary>A row of a workbook: its cells as they are displayed, separated by tabs.</summary>
    public SourceFile(string path, string text, SheetRow row)
        : this(path, text, row?.Number ?? throw new ArgumentNullException(nameof(row))) => Row = row;

    /// <summary>The path as the user wrote it; messages show it unchanged.</summary>
    public string Path { get; }

    /// <summary>The last segment of the path. Both separators count, since paths on Windows have backslashes.</summary>
    public string Name => Path[(Path.AsSpan().LastIndexOfAny('/', '\\') + 1)..];

    public string Text { get; }

    public int FirstLine { get; }

    /// <summary>Whether it is a row of a table rather than a file.</summary>
    public bool IsRow => FirstLine > 1 || Row is not null;

    /// <summary>The row of a workbook, whose places are cells; null for other files.</summary>
    public SheetRow? Row { get; }

    /// <summary>For the text of a Word file, which has a line for each paragraph, where each paragraph is; empty for other files.</summary>
    public ImmutableArray<WordPlace> Paragraphs { get; init; } = [];

    public int LineCount => _lineStarts.Value.Length;

    /// <summary>The position of an offset in <see cref="Text"/>; an offset past the end gives the end.</summary>
    public SourcePosition Locate(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        int[] starts = _lineStarts.Value;
        int found = Array.BinarySearch(starts, offset);
        int line = found >= 0 ? found : ~found - 1;
        return new SourcePosition(FirstLine + line, offset - starts[line] + 1);
    }

    /// <summary>The offset of a line and column as <see cref="Locate"/> gives them, limited to the text.</summary>
    public int OffsetOf(int line, int column)
    {
        int[] starts = _lineStarts.Value;
        int index = Math.Clamp(line - FirstLine, 0, starts.Length - 1);
        int end = index + 1 < starts.Length ? starts[index + 1] - 1 : Text.Length;
        return Math.Clamp(starts[index] + column - 1, starts[index], end);
    }

    /// <summary>The text of a line, without its line end.</summary>
    public string Line(int line)
    {
        int start = OffsetOf(line, 1);
        return Text[start..OffsetOf(line, int.MaxValue - start)];
    }

    public SourceSpan Span(int start, int end) => new(this, start, end);

    internal override SourceSpan SpanOf(int start, int end) => new(this, start, end);

    /// <summary>The file as a whole, for messages that belong to no line, such as that the file does not exist.</summary>
    public SourceSpan Whole => new(this, -1, -1);

    private static int[] FindLineStarts(string text)
    {
        List<int> starts = [0];
        for (int at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }

        return [.. starts];
    }
}
