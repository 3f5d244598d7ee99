namespace Gazette.Sources;

/// <summary>
/// A half-open stretch <c>[Start, End)</c> of a file, in offsets. Lines and columns are derived when somebody asks,
/// which in a run without mistakes is never.
/// </summary>
public readonly record struct SourceSpan(SourceFile File, int Start, int End)
{
    public SourcePosition Position => File.Locate(Start);

    public SourcePosition EndPosition => File.Locate(End);

    public int Length => End - Start;

    /// <summary>The one place where <c>path:line:column</c> is put together.</summary>
    public override string ToString() => $"{File.Path}:{Position.Line}:{Position.Column}";
}
