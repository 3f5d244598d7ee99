namespace Gazette.Wording;

/// <summary>The punctuation marks of a language that Gazette adds.</summary>
internal sealed record Marks
{
    public required string FullStop { get; init; }

    /// <summary>Between the items of an enumeration.</summary>
    public required string Semicolon { get; init; }

    /// <summary>Between a label and what it labels, including the space after it.</summary>
    public required string Colon { get; init; }

    /// <summary>Between one sentence and the next.</summary>
    public required string Blank { get; init; }

    /// <summary>Before a negative number.</summary>
    public required string Minus { get; init; }

    /// <summary>Marks that an enumeration removes from the end of an item before adding its own.</summary>
    public required string ItemEnds { get; init; }
}
