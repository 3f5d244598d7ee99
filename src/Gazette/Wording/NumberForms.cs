namespace Gazette.Wording;

/// <summary>Options in which readers of numbers differ, depending on where the number is.</summary>
[Flags]
internal enum NumberForms
{
    None = 0,

    /// <summary>.5 and 5. are numbers, as in YAML; in running text such a dot is punctuation.</summary>
    BarePoint = 1,

    /// <summary>Groups of three digits may follow more than three: in running text, 12345,678 is a slip rather than two numbers.</summary>
    LongFirstGroup = 2,
}
