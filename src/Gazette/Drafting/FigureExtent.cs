using Gazette.Data;
using Gazette.Linting;
using Gazette.Linting.Texts;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Drafting;

/// <summary>A number of a text with everything that a metric prints: what qualifies it, its scale and its unit.</summary>
internal sealed record FigureExtent(int Start, int End, Quantity Quantity)
{
    private const int LongestQualifier = 12;
    private const string After = "以上下左右内多余上";

    private static readonly string[] Plurals = ["people", "men", "women", "children"];
    private static readonly string[] NoUnits = ["is", "was", "has", "as", "this", "its", "us", "yes", "plus", "times", "ones", "points"];

    /// <summary>Null if a metric would not print the number as the text does, or if nothing says what is counted.</summary>
    public static FigureExtent? Of(LintText text, Figure figure, LanguageRules rules)
    {
        int end = figure.UnitEnd;
        bool counted = text.At(end) == '次' && figure.Unit.Length == 1 && !figure.IsPercent && figure.Unit is not ("次" or "月" or "日");
        end += counted ? 1 : 0;
        bool isCurrency = text.At(figure.Start - 1) is '$' or '£' or '€' or '¥';
        if (figure.Unit.Length == 0 && !isCurrency)
        {
            return null;
        }

        if (text.IsEnglish && !figure.IsPercent && !IsCountable(figure.Unit))
        {
            end = isCurrency ? figure.End : -1;
        }

        if (end < 0 || (!text.IsEnglish && After.Contains(text.At(end)) && text.At(end) != '\0'))
        {
            return null;
        }

        int number = isCurrency ? figure.Start - 1 : figure.Start;
        int qualified = number - QualifierBefore(text, number);
        return Read(text, qualified, end, rules);
    }

    private static FigureExtent? Read(LintText text, int start, int end, LanguageRules rules)
    {
        string words = text.Text[start..end].TrimEnd();
        if (!QuantityParser.TryParse(words, out Quantity quantity, out _) || quantity.Unit is not { } unit)
        {
            return null;
        }

        bool isCounted = text.IsEnglish && !quantity.IsRate && Currency.Find(unit.Singular, out _) is null;
        Quantity named = isCounted ? quantity with { Unit = SingularOf(unit) } : quantity;
        return rules.Prose(named) == words ? new FigureExtent(start, start + words.Length, named) : null;
    }

    private static int QualifierBefore(LintText text, int at)
    {
        for (int length = Math.Min(LongestQualifier, at); length > 0; length--)
        {
            string words = text.Text[(at - length)..at] + "1";
            if (!char.IsWhiteSpace(words[0]) && QualifierWords.TakeBefore(ref words) is not null && words.Trim() == "1")
            {
                bool isWord = length == at || !char.IsAsciiLetter(text.At(at - length)) || !char.IsAsciiLetter(text.At(at - length - 1));
                return isWord ? length : 0;
            }
        }

        return 0;
    }

    private static bool IsCountable(string unit) =>
        !NoUnits.Contains(unit, StringComparer.OrdinalIgnoreCase)
        && ((unit.Length > 3 && unit.EndsWith('s') && !unit.EndsWith("ss", StringComparison.Ordinal) && char.IsAsciiLetterLower(unit[0]))
            || Plurals.Contains(unit));

    private static Unit SingularOf(Unit unit) => unit.Plural switch
    {
        "people" => new Unit("person", unit.Plural),
        "men" => new Unit("man", unit.Plural),
        "women" => new Unit("woman", unit.Plural),
        "children" => new Unit("child", unit.Plural),
        [.. var stem, 'i', 'e', 's'] => new Unit(stem + "y", unit.Plural),
        [.. var stem, 's'] => new Unit(stem, unit.Plural),
        _ => unit,
    };
}
