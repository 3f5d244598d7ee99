namespace Gazette.Sources;

/// <summary>
/// A half-open span <c>[Start, End)</c> of a file, in offsets. Lines and columns are computed only when needed, which in a run without errors is
/// never.
/// </summary>
public readonly record struct SourceSpan(SourceFile File, int Start, int End)
{
    public SourcePosition Position => File.Locate(Start);

    public SourcePosition EndPosition => File.Locate(End);

    public int Length => End - Start;

    /// <summary>Whether the file contains exactly these characters at this place.</summary>
    public bool Has(ReadOnlySpan<char> words) => Start >= 0 && Length == words.Length && File.Text.AsSpan(Start, Length).SequenceEqual(words);

    /// <summary>True for <see cref="SourceFile.Whole"/>, which has no line.</summary>
    public bool IsWholeFile => Start < 0;

    /// <summary>For a place in a workbook the cell, such as <c>Sheet1!C7</c>; otherwise null.</summary>
    public string? Cell => IsWholeFile ? null : File.Row?.NameCell(Start);

    /// <summary>For a place in a Word file its paragraph; otherwise null.</summary>
    public WordPlace? Paragraph => IsWholeFile || File.Paragraphs.IsEmpty ? null : File.Paragraphs[Math.Min(Position.Line, File.Paragraphs.Length) - 1];

    /// <summary>The only place where <c>path:line:column</c> is put together.</summary>
    public override string ToString() => Describe(File.Path);

    /// <summary>The place with the path that the reader should see.</summary>
    public string Describe(string path) =>
        IsWholeFile ? path
        : Paragraph is { } paragraph ? $"{path}: {paragraph.English}"
        : Cell is { } cell ? $"{path}:{cell}"
        : $"{path}:{Position.Line}:{Position.Column}";
}
