namespace Gazette.Data.Tables.NumberFormats;

/// <summary>A part of a number format.</summary>
/// <param name="Text">
/// For a literal what is printed; for a part of a date or time its letters in lower case, <c>yyyy</c>, or <c>[h]</c> for a duration; otherwise as
/// the format writes it.
/// </param>
internal readonly record struct FormatToken(FormatTokenKind Kind, string Text)
{
    public bool IsDatePart => Kind is FormatTokenKind.DatePart or FormatTokenKind.HalfOfDay;

    public bool IsElapsed => Kind == FormatTokenKind.DatePart && Text[0] == '[';

    public bool Is(char letter) => Kind == FormatTokenKind.DatePart && Text[0] == letter;

    public bool IsHour => Is('h') || (IsElapsed && Text[1] == 'h');

    public bool IsSecond => Is('s') || (IsElapsed && Text[1] == 's');
}
