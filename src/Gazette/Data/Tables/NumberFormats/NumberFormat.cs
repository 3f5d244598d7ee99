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
    /// The number that a metric takes, with all its digits and its percent sign, and how many decimals the cell shows of it; or the date that a report takes.
    /// Where the format says in which unit the number is, the metric takes that as well.
    /// </summary>
    public CellValue ToValue(double number, bool from1904)
    {
        FormatSection section = Choose(number, out _);
        if (section.Kind == FormatSectionKind.Date)
        {
            return new CellValue(DateForm.ToReportDate(section, number, from1904) ?? Show(number, from1904));
        }

        if (!double.IsFinite(number) || Math.Abs(number) >= Largest)
        {
            return new CellValue(number.ToString("R", CultureInfo.InvariantCulture));
        }

        bool isPercent = section.Has(FormatTokenKind.Percent);
        int powers = isPercent ? 2 : 0;
        bool isScaled = section.Kind == FormatSectionKind.Number && section.Scale != powers;
        DecimalDigits digits = DecimalDigits.Of(number).Shift(powers);
        (int least, int most) = isScaled ? (0, MostDecimals)
            : section.Kind == FormatSectionKind.Number ? NumberForm.Decimals(section.Tokens)
            : section.Kind == FormatSectionKind.General ? (0, GeneralNumber.DecimalsOf(digits))
            : (0, MostDecimals);
        most = Math.Min(most, MostDecimals);
        int shown = digits.DecimalsOf(Math.Min(least, most), most);
        int? decimals = digits.DecimalsOf(shown, MostDecimals) > shown ? shown : null;
        string sign = number < 0 && !digits.Round(MostDecimals).IsZero ? "-" : "";
        string own = sign + digits.ToText(shown, MostDecimals);
        CellValue value = new(isPercent ? own + "%" : own, decimals);
        FormatWords words = section.Words;
        if (section.Kind == FormatSectionKind.Words)
        {
            // Words for zero, such as 无, are another way to write it; 否 for 5 is no number.
            return digits.IsZero ? value : value with { Quantity = Show(number, from1904).Trim() };
        }

        return isScaled || (words.IsSplit && words.Exist)
            ? ShownScale.Resolve(Show(number, from1904), own) is { } resolved ? value with { Quantity = resolved } : value with { IsOther = !digits.IsZero }
            : words.Exist ? value with { Quantity = words.Before + own + words.After }
            : value;
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
