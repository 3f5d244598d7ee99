using System.Collections.Immutable;

namespace Gazette.Data.Tables.NumberFormats;

/// <summary>One of the up to four parts of a format, which <c>;</c> separates.</summary>
/// <param name="Condition">Which numbers it is for; null if that follows from its place.</param>
/// <param name="IsChinese">Whether a locale in brackets asks for Chinese names of months and days.</param>
/// <param name="Numerals">The Chinese numerals that <c>[DBNum1]</c> asks for; null for 0 to 9.</param>
internal sealed record FormatSection(ImmutableArray<FormatToken> Tokens, FormatCondition? Condition, bool IsChinese, ChineseDigits? Numerals)
{
    public FormatSectionKind Kind { get; } = KindOf(Tokens);

    /// <summary>What the number is multiplied by before it is shown, as a power of ten.</summary>
    public int Scale { get; } = NumberForm.Scale(Tokens);

    public FormatWords Words { get; } = FormatWords.Of(Tokens);

    public bool Has(FormatTokenKind kind) => Tokens.Any(token => token.Kind == kind);

    /// <summary>What the cell shows for a number without its sign; null if Excel shows <c>####</c>.</summary>
    public string? Show(double number, bool from1904) => Kind switch
    {
        FormatSectionKind.Words => Join(""),
        FormatSectionKind.Text => Join(GeneralNumber.Show(number)),
        FormatSectionKind.General => Join(Numerals is null ? GeneralNumber.Show(number) : Numerals.Count(GeneralNumber.Show(number))),
        FormatSectionKind.Number => Spell(NumberForm.Show(Tokens, number)),
        FormatSectionKind.Scientific => ScientificForm.Show(Tokens, number),
        FormatSectionKind.Fraction => FractionForm.Show(Tokens, number),
        FormatSectionKind.Date => DateForm.Show(this, number, from1904),
        _ => throw new System.Diagnostics.UnreachableException(Kind.ToString()),
    };

    /// <summary>The literals with a value in the place of General and @.</summary>
    public string Join(string value) => string.Concat(Tokens.Select(token => token.Kind switch
    {
        FormatTokenKind.General or FormatTokenKind.Text => value,
        FormatTokenKind.DatePart or FormatTokenKind.HalfOfDay => "",
        _ => token.Text,
    }));

    private string Spell(string digits) => Numerals is null ? digits : Numerals.Spell(digits);

    private static FormatSectionKind KindOf(ImmutableArray<FormatToken> tokens)
    {
        bool hasDigit = tokens.Any(token => token.Kind == FormatTokenKind.Digit);
        return tokens.Any(token => token.IsDatePart) ? FormatSectionKind.Date
            : tokens.Any(token => token.Kind == FormatTokenKind.General) ? FormatSectionKind.General
            : tokens.Any(token => token.Kind == FormatTokenKind.Text) ? FormatSectionKind.Text
            : hasDigit && tokens.Any(token => token.Kind == FormatTokenKind.Exponent) ? FormatSectionKind.Scientific
            : FractionForm.Fits(tokens) ? FormatSectionKind.Fraction
            : hasDigit ? FormatSectionKind.Number
            : FormatSectionKind.Words;
    }
}
