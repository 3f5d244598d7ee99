namespace Gazette.Sources;

/// <summary>
/// Where text came from: a file (<see cref="SourceFile"/>), a text of a report (<see cref="Phrase"/>), or a formatted value (<see
/// cref="PrintedValue"/>). It can compute the exact place of each of its characters, and does so only when asked.
/// </summary>
public abstract class Origin
{
    private protected Origin()
    {
    }

    /// <summary>The place of its characters <c>[start, end)</c>.</summary>
    internal abstract SourceSpan SpanOf(int start, int end);
}
