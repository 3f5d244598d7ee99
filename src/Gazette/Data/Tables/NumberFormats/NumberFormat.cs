using System.Collections.Immutable;
using System.Globalization;

namespace Gazette.Data.Tables.NumberFormats;

/// <summary>
/// The format of a cell, with up to four sections: for positive and negative numbers, for zero, and for text. It gives what the cell shows, and the
/// value that a report takes for a number or a date.
/// </summary>
internal sealed class NumberFormat
{
    /// <summary>What Excel shows where the number is no date.</summary>
    public const string NotShown = "####";

    // The most decimals taken where the format shows none; more than a quantity allows come from binary fractions.
    private const int MostDecimals = 10;
    private const double Largest = 1e20;

    private readonly ImmutableArray<FormatSection> _numbers;
    private readonly FormatSection? _text;

    private NumberFormat(ImmutableArray<FormatSection> sections)
    {
        // A last section with @ is for text, however many come before it.
        bool hasText = sections.Length > 3 || (sections.Length > 1 && sections[^1].Kind == FormatSectionKind.Text);
        _numbers = hasText ? sections[..Math.Min(3, sections.Length - 1)] : sections;
        _text = hasText ? sections[Math.Min(3, sections.Length - 1)] : sections is [{ Kind: FormatSectionKind.Text } only] ? only : null;
    }

    public static NumberFormat General { get; } = Parse("General");

    public bool IsDate => _numbers[0].Kind == FormatSectionKind.Date;

    public static NumberFormat Parse(string code) => new(FormatScanner.Read(code.Length == 0 ? "General" : code));

    /// <summary>What the cell shows for a number.</summary>
    /// <param name="from1904">Whether the workbook counts its days from 1904.</param>
    public string Show(double number, bool from1904)
    {
        FormatSection section = Choose(number, out bool dropsSign);
        if (section.Kind == FormatSectionKind.Date)
        {
            return section.Show(number, from1904) ?? NotShown;
        }

        string text = double.IsFinite(number)
            ? section.Show(Math.Abs(number), from1904) ?? NotShown
            : number.ToString(CultureInfo.InvariantCulture);
        return number < 0 && !dropsSign && text.Length > 0 ? "-" + text : text;
    }

    /// <summary>What the cell shows for a text.</summary>
    public string Show(string text) => _text is null ? text : _text.Join(text);

    /// <summary>
    /// The number that a metric takes, with the decimals that the cell shows, so that readers who add up the printed numbers get the printed sum, and with
    /// its percent sign; or the date that a report takes. Where the cell shows fewer digits than the number has (thousands left out, a power of ten, a
    /// fraction), the number's own are taken.
    /// </summary>
    public string ToValue(double number, bool from1904)
    {
        FormatSection section = Choose(number, out _);
        if (section.Kind == FormatSectionKind.Date)
        {
            return DateForm.ToReportDate(section, number, from1904) ?? Show(number, from1904);
        }

        if (!double.IsFinite(number) || Math.Abs(number) >= Largest)
        {
            return number.ToString("R", CultureInfo.InvariantCulture);
        }

        bool isPercent = section.Has(FormatTokenKind.Percent);
        int percentPowers = isPercent ? 2 : 0;
        (int least, int most) = section.Kind == FormatSectionKind.Number && NumberForm.Scale(section.Tokens) == percentPowers
            ? NumberForm.Decimals(section.Tokens)
            : (0, MostDecimals);
        DecimalDigits digits = DecimalDigits.Of(number).Shift(percentPowers);
        most = Math.Min(most, MostDecimals);
        string text = digits.ToText(Math.Min(least, most), most) + (isPercent ? "%" : "");
        return number < 0 && !digits.Round(most).IsZero ? "-" + text : text;
    }

    // A section that no positive number reaches says with its own words that the number is negative.
    private FormatSection Choose(double number, out bool dropsSign)
    {
        FormatSection first = _numbers[0];
        FormatSection? second = _numbers.Length > 1 ? _numbers[1] : null;
        bool hasConditions = first.Condition is not null || second?.Condition is not null;
        if (second is null)
        {
            dropsSign = first.Condition is { ExcludesPositive: true };
            return first;
        }

        if (!hasConditions)
        {
            dropsSign = number < 0;
            return number < 0 ? second : number == 0 && _numbers.Length > 2 ? _numbers[2] : first;
        }

        if (first.Condition?.IsMetBy(number) ?? number > 0)
        {
            dropsSign = first.Condition is { ExcludesPositive: true };
            return first;
        }

        if (_numbers.Length == 2 || (second.Condition?.IsMetBy(number) ?? number < 0))
        {
            bool isForNegative = _numbers.Length > 2 || first.Condition is { TakesAllPositive: true };
            dropsSign = second.Condition?.ExcludesPositive ?? isForNegative;
            return second;
        }

        dropsSign = false;
        return _numbers[2];
    }
}
