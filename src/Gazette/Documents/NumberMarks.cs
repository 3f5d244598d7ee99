namespace Gazette.Documents;

/// <summary>What is beside the number of a list's item.</summary>
public enum NumberMarks
{
    /// <summary><c>a.</c></summary>
    Dot,

    /// <summary><c>a)</c></summary>
    Bracket,

    /// <summary><c>(a)</c></summary>
    Brackets,
}
