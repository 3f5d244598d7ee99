namespace Gazette.Data.Tables.NumberFormats;

internal enum FormatTokenKind
{
    Literal,

    /// <summary>One of <c>0 # ?</c>.</summary>
    Digit,
    Point,
    Comma,
    Percent,
    Slash,

    /// <summary><c>E+</c> or <c>E-</c>.</summary>
    Exponent,

    /// <summary>The word General: the number without a format.</summary>
    General,

    /// <summary><c>@</c>: the text of a cell with text.</summary>
    Text,

    /// <summary>Letters for a part of a date, of a time or of a duration.</summary>
    DatePart,

    /// <summary><c>AM/PM</c>, <c>A/P</c> or 上午/下午.</summary>
    HalfOfDay,
}
