namespace Gazette.Sources;

/// <summary>
/// What words came out of: a file that holds them (<see cref="SourceFile"/>), a text of a report (<see cref="Phrase"/>), or a value
/// that was printed (<see cref="PrintedValue"/>). It knows the exact place of each of its characters, and works it out when asked.
/// </summary>
public abstract class Origin
{
    private protected Origin()
    {
    }

    /// <summary>The place of the stretch <c>[start, end)</c> of what it holds.</summary>
    internal abstract SourceSpan SpanOf(int start, int end);
}
