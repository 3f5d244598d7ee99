using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed class NumberStyleRule : TextRule
{
    // After or before these words, a small number is a measure, a name or one side of a comparison.
    private static readonly string[] Before =
    [
        "page", "pages", "figure", "table", "section", "chapter", "part", "article", "clause", "no.", "room", "stage", "phase", "grade", "level", "item",
        "step", "class", "zone", "ward", "unit", "bus", "route", "line",
        "appendix", "annex", "by", "up", "down", "from", "to", "than", "between", "and", "of", "version", "platform", "lot", "block", "quarter", "year", "week",
        "day", "column", "row", "schedule", "tier", "type", "category", "option", "ages", "aged", "over", "under",
    ];

    private static readonly string[] Measures =
    [
        "percent", "percentage", "points", "point", "pt", "px",
        "km", "m", "kg", "g", "ha", "hectares", "hectare", "cm", "mm", "am", "pm", "a", "p", "minutes", "minute",
        "hours", "hour", "seconds", "tonnes", "tonne", "litres",
        "kilometres", "metres", "miles", "degrees", "million", "billion", "thousand", "times", "years", "months", "more", "fewer", "less", "in", "to", "of",
        "or", "out",
    ];

    // A measure keeps its digits even where it opens a sentence.
    private static readonly string[] Abbreviations = ["pt", "px", "km", "m", "kg", "g", "ha", "cm", "mm"];

    private static readonly string[] SmallNumbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    public override string Name => "number-style";

    public override Words Summary =>
        Words.Of("a number below ten in digits, a large number without commas, or a sentence that begins with digits", "英文里用阿拉伯数字写的小数目、缺千位逗号的数和句首的数字");

    public override Words Why => Words.Of("Small numbers read better as words in a text; digits are for tables.", "英文正文里写成单词读起来更顺，阿拉伯数字适合放在表格里。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Notes;

    public override LintLanguages Languages => LintLanguages.English;

    public override LintExample BadExample => "The team visited 3 villages in May.";

    public override LintExample GoodExample => "The team visited three villages in May.";

    internal override TextNeeds Needs { get; } = new() { Kinds = LintTextKind.Body | LintTextKind.RunIn | LintTextKind.ListItem, Digits = true };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        foreach (Figure figure in text.Figures.Where(figure =>
            figure.IsAmount && text.IsTyped(figure.Start) && !NamedNumbers.Has(text, figure.Start, figure.End)))
        {
            string shown = text.Excerpt(figure.Start, figure.End);
            if (Opens(text, figure))
            {
                findings.Add(text, figure.Start, figure.End, Says($"the sentence begins with `{shown}`", $"句子以“{shown}”开头")
                    .Helps("write it in words, or reorder the sentence", "把数字写成单词，或调整语序"));
            }
            else if (IsSmall(text, figure))
            {
                string word = SmallNumbers[(int)figure.Number];
                findings.Add(text, figure.Start, figure.End, Says($"`{shown}` should be written in words", $"英文正文中的“{shown}”应写成单词").Replaces(word));
            }
            else if (figure.Decimals == 0 && figure.Number >= 1000 && !shown.Contains(',', StringComparison.Ordinal) && !IsYear(text, figure))
            {
                string right = figure.Number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
                findings.Add(text, figure.Start, figure.End, Says($"`{shown}` needs a comma between the thousands", $"“{shown}”缺少千位逗号").Replaces(right));
            }
        }
    }

    private static bool Opens(LintText text, Figure figure) =>
        text.Kind != LintTextKind.ListItem && text.Text.AsSpan(text.SentenceAt(figure.Start).Start..figure.Start).IsWhiteSpace()
        && Glyph.IsLatin(text.At(figure.UnitStart)) && !IsLabel(text, figure) && !Abbreviations.Contains(figure.Unit)
        && text.At(figure.Start - 1) is '\0' or ' ';

    // 7.2 Other rights of the tenant: the number of a section.
    private static bool IsLabel(LintText text, Figure figure) =>
        figure.Start == 0 && figure.Decimals > 0 && char.IsAsciiLetterUpper(text.At(figure.UnitStart));

    // Small numbers stay in digits if there are larger numbers in the same sentence.
    private static bool IsSmall(LintText text, Figure figure)
    {
        if (figure.Decimals > 0
            || figure.Number is < 0 or > 9
            || figure.Scale > 1
            || figure.Unit is not [>= 'a' and <= 'z', ..]
            || text.At(figure.End) != ' '
            || text.At(figure.Start - 1) != ' ')
        {
            return false;
        }

        int word = text.Text.LastIndexOf(' ', Math.Max(0, figure.Start - 2)) + 1;
        string before = text.Text[word..Math.Max(word, figure.Start - 1)];
        return !HasLarger(text, text.SentenceAt(figure.Start))
            && !Before.Contains(before, StringComparer.OrdinalIgnoreCase)
            && !Measures.Contains(figure.Unit, StringComparer.OrdinalIgnoreCase);
    }

    private static bool HasLarger(LintText text, TextStretch sentence)
    {
        foreach (Figure figure in text.FiguresAfter(sentence.Start))
        {
            if (figure.Start >= sentence.End)
            {
                return false;
            }

            if (figure.IsAmount && figure.Number >= 10)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsYear(LintText text, Figure figure) =>
        figure.End - figure.Start == 4 && figure.Number is >= 1800 and <= 2199 && !Measures.Contains(figure.Unit);
}
