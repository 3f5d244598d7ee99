namespace Gazette.Wording;

/// <summary>The marks of a language that Gazette puts between words.</summary>
internal sealed record Marks
{
    public required string FullStop { get; init; }

    /// <summary>Between the items of an enumeration.</summary>
    public required string Semicolon { get; init; }

    /// <summary>Between a label and what it labels, with the blank after it.</summary>
    public required string Colon { get; init; }

    /// <summary>Between one sentence and the next.</summary>
    public required string Blank { get; init; }

    /// <summary>What an enumeration takes off the end of an item, to put its own mark there.</summary>
    public required string ItemEnds { get; init; }
}
