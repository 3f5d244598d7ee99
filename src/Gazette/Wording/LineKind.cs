namespace Gazette.Wording;

/// <summary>What a character of a line is, for setting the line as the language requires.</summary>
internal enum LineKind : byte
{
    /// <summary>Words that a person wrote.</summary>
    Words,

    /// <summary>A number, a date or a clause that Gazette printed.</summary>
    Value,

    /// <summary>Code, an address: never changed.</summary>
    Verbatim,
}
