using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Gazette.Data;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Fixing.Pull;

/// <summary>What a report may say for a value to be printed as somebody wrote it, in the form that it has there; the likeliest first.</summary>
internal static partial class ValueText
{
    private const int MostInWords = 20;

    /// <param name="old">The value in the report.</param>
    /// <param name="unit">The unit that the report gives beside it; null if it gives none.</param>
    /// <param name="printed">What the document said.</param>
    /// <param name="wanted">What it says now.</param>
    public static ImmutableArray<string> Of(string old, string? unit, string printed, string wanted)
    {
        List<string> texts = [];
        if (DateText.ReadDate(old) is not null && DateText.ReadDate(wanted) is { } date)
        {
            texts.Add(LikeDate(old, date));
        }

        if (DateText.ReadPeriod(old) is not null && DateText.ReadPeriod(wanted) is { } period)
        {
            texts.Add(period.ToString());
        }

        if (QuantityParser.TryParse(InDigits(wanted), out Quantity quantity, out _))
        {
            AddNumbers(old, unit, InDigits(printed), InDigits(wanted), quantity, texts);
        }

        texts.Add(wanted);
        return [.. texts.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether a text is a number with the same unit as another.</summary>
    public static bool IsOfOneUnit(string printed, string wanted) =>
        QuantityParser.TryParse(InDigits(wanted), out Quantity quantity, out _)
        && QuantityParser.TryParse(InDigits(printed), out Quantity old, out _)
        && quantity.Unit == old.Unit;

    public static bool IsNumber(string text) => QuantityParser.TryParse(InDigits(text), out _, out _);

    private static void AddNumbers(string old, string? unit, string printed, string wanted, Quantity quantity, List<string> texts)
    {
        bool isKnown = QuantityParser.TryParse(old, out Quantity before, out _);
        string number = NumberIn(wanted, old);
        Quantity? shown = QuantityParser.TryParse(printed, out Quantity printedBefore, out _) ? printedBefore : null;
        if (isKnown && number.Length > 0 && shown is not null && shown.Unit == quantity.Unit
            && (before.Unit == quantity.Unit || before.Number == shown.Number))
        {
            texts.Add(Digits().Replace(old, number, 1));
        }

        string own = WithoutUnit(wanted, quantity.Unit);
        if (isKnown && before.Unit is null)
        {
            texts.Add(Regroup(own, old));
        }

        Unit? target = isKnown && before.Unit is { } given ? given : unit is null ? null : Unit.Parse(unit);
        if (isKnown && number.Length > 0 && quantity.Unit is not null && target is not null
            && UnitScale.Factor(quantity.Unit, target) is { } factor && factor != 1)
        {
            string scaled = Rounding.WithoutTrailingZeros(quantity.Number * factor).ToString(CultureInfo.InvariantCulture);
            string grouped = Digits().Match(old) is { Value: var digits } && digits.Contains(',', StringComparison.Ordinal)
                ? decimal.Parse(scaled, CultureInfo.InvariantCulture).ToString("#,0.############", CultureInfo.InvariantCulture)
                : scaled;
            texts.Add(shown is not null && shown.Qualifier == quantity.Qualifier
                ? Digits().Replace(old, grouped, 1)
                : Digits().Replace(WithoutScale(own, quantity.Unit), grouped, 1) + (before.Unit?.Singular ?? ""));
        }

        texts.Add(Regroup(wanted, old));
    }

    // A language may write small numbers in words: nine days.
    private static string InDigits(string text)
    {
        int end = text.IndexOf(' ', StringComparison.Ordinal);
        string first = end < 0 ? text : text[..end];
        if (first.Length == 0 || !char.IsAsciiLetter(first[0]))
        {
            return text;
        }

        for (int number = 0; number <= MostInWords; number++)
        {
            if (LanguageRules.All.Any(rules => first.Equals(rules.Cardinal(number), StringComparison.OrdinalIgnoreCase)))
            {
                return number.ToString(CultureInfo.InvariantCulture) + text[first.Length..];
            }
        }

        return text;
    }

    private static string NumberIn(string wanted, string old) => Regroup(Digits().Match(wanted).Value, old);

    // By threes where the report has its number so, whatever the document shows.
    private static string Regroup(string wanted, string old) =>
        !old.Contains(',', StringComparison.Ordinal) ? Grouping().Replace(wanted, "")
        : Grouping().IsMatch(old) && !wanted.Contains(',', StringComparison.Ordinal) ? Thousand().Replace(wanted, ",")
        : wanted;

    private static string WithoutUnit(string wanted, Unit? unit)
    {
        if (unit is null)
        {
            return wanted;
        }

        string[] words = [unit.Singular, unit.Plural, UnitScale.Split(unit.Singular).Word, UnitScale.Split(unit.Plural).Word];
        foreach (string word in words.Where(word => word.Length > 0))
        {
            int at = wanted.LastIndexOf(word, StringComparison.Ordinal);
            if (at > 0)
            {
                return string.Concat(wanted.AsSpan(0, at).TrimEnd(), wanted.AsSpan(at + word.Length)).Trim();
            }
        }

        return wanted;
    }

    private static string WithoutScale(string own, Unit unit) =>
        UnitScale.Find(unit.Singular, out _) is { } scale ? own.Replace(scale.Word, "", StringComparison.Ordinal) : own;

    private static string LikeDate(string old, DateOnly date) =>
        old.Contains('年', StringComparison.Ordinal) ? $"{date.Year}年{date.Month}月{date.Day}日"
        : old.Contains('/', StringComparison.Ordinal) ? $"{date.Year}/{date.Month}/{date.Day}"
        : old.Contains('.', StringComparison.Ordinal) ? $"{date.Year}.{date.Month}.{date.Day}"
        : date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex("[0-9]+(?:[.,][0-9]+)*")]
    private static partial Regex Digits();

    [GeneratedRegex("(?<=[0-9]),(?=[0-9]{3})")]
    private static partial Regex Grouping();

    // Where a separator goes in a whole part.
    [GeneratedRegex(@"(?<=(?<![.0-9])[0-9]+)(?=(?:[0-9]{3})+(?![0-9]))")]
    private static partial Regex Thousand();
}
