namespace Gazette.Wording;

/// <summary>In what readers of numbers in digits differ, by where the number stands.</summary>
[Flags]
internal enum NumberForms
{
    None = 0,

    /// <summary>.5 and 5. are numbers, as in YAML; in running text a point before or after the digits is a mark.</summary>
    BarePoint = 1,

    /// <summary>Groups of three may follow more than three digits: in running text 12345,678 is one slip rather than two numbers.</summary>
    LongFirstGroup = 2,
}
