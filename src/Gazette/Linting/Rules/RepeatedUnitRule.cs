using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

/// <summary>Finds a unit that is written again beside a number which has it already: <c>{{ lectures }}场次</c>, 百分之45%, $$1,200.</summary>
internal sealed partial class RepeatedUnitRule : TextRule
{
    // A unit of one character may also begin the next word: 3个个体户, 2本本地教材. It is repeated for certain only at the end of a phrase.
    private const string Endings = "，。；：、！？）」”的";

    private const string PercentWord = "百分之";

    public override string Name => "repeated-unit";

    public override Words Summary => Words.Of("a unit that is written twice after a number", "数字后面写了两遍的单位");

    public override Words Why => Words.Of("A metric prints its own unit, so the text must not add it.", "引用指标时会带出单位，正文再写一遍就重复了。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Errors;

    public override LintLanguages Languages => LintLanguages.Both;

    public override LintExample BadExample => "全镇开展宣讲120余场次场次。";

    public override LintExample GoodExample => "全镇开展宣讲120余场次。";

    internal override TextNeeds Needs { get; } = new() { Digits = true };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        // Many cells of tables are digits and nothing else.
        if (!text.HasDigits || !text.Text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return;
        }

        foreach (Figure figure in text.Figures)
        {
            if (text.IsEnglish)
            {
                CheckEnglish(text, figure, findings);
            }
            else if (figure.IsPercent && text.Has(figure.Start - PercentWord.Length, PercentWord))
            {
                Report(text, figure.Start - PercentWord.Length, figure.UnitEnd, figure.UnitStart, figure.UnitEnd, findings);
            }
            else if (figure.IsAmount && figure.Unit.Length > 0)
            {
                Check(text, figure.Start, figure.UnitStart, figure.Unit, findings);
            }
        }

        // Units of metrics that are no measure words, such as 面 or 平米.
        foreach (LintPiece piece in text.Pieces)
        {
            if (text.IsChinese && context.MetricOf(piece.Run)?.Value.Unit?.Singular is { } unit && piece.Run.Text.EndsWith(unit, StringComparison.Ordinal)
                && !text.Figures.Any(figure => figure.UnitEnd == piece.End))
            {
                Check(text, piece.Start, piece.End - unit.Length, unit, findings);
            }
        }
    }

    private static void Check(LintText text, int start, int unitStart, string unit, LintFindings findings)
    {
        int again = unitStart + unit.Length;
        string next = MeasureWords.ReadUnit(text, again) is { Length: > 0 } read ? read : text.Has(again, unit) ? unit : "";
        int end = again + next.Length;
        if (MeasureWords.AreSame(unit, next) && (next.Length > 1 || unit == "%"
            || end == text.Text.Length || Endings.Contains(text.At(end), StringComparison.Ordinal)))
        {
            Report(text, start, end, again, end, findings);
        }
    }

    private static void CheckEnglish(LintText text, Figure figure, LintFindings findings)
    {
        int end = figure.UnitEnd;
        string sign = "$£€¥".Contains(text.At(figure.Start - 1), StringComparison.Ordinal) ? text.Text[(figure.Start - 1)..figure.Start] : "";
        if (sign.Length > 0 && text.At(figure.Start - 2) == sign[0])
        {
            Report(text, figure.Start - 2, figure.End, figure.Start - 2, figure.Start - 1, findings);
        }
        else if (EnglishUnits.AreSame(sign, figure.Unit))
        {
            Report(text, figure.Start - 1, end, figure.UnitStart - 1, end, findings);
        }
        else if (text.At(figure.Start - 1) is 'Q' or 'H' && Quarter().Match(text.Text, figure.Start - 1) is { Success: true } quarter)
        {
            string written = quarter.Value;
            findings.Add(text, quarter.Index, quarter.Index + quarter.Length, Says($"`{written}` names the period twice", $"“{written}”把时段写了两遍")
                .Helps("keep one of the two", "保留一个"));
        }
        else if (figure.Unit.Length > 0 && text.At(end) is ' ' or '%' && figure.Role != FigureRole.Time)
        {
            int at = text.At(end) == ' ' ? end + 1 : end;
            string next = text.Has(at, "per cent") && !Glyph.IsLatin(text.At(at + "per cent".Length)) ? "per cent" : MeasureWords.ReadUnit(text, at);
            if (EnglishUnits.AreSame(figure.Unit, next == "per cent" ? "%" : next))
            {
                Report(text, figure.Start, at + next.Length, end, at + next.Length, findings);
            }
        }
    }

    private static void Report(LintText text, int start, int end, int again, int againEnd, LintFindings findings)
    {
        string written = text.Excerpt(start, end);
        findings.Add(text, again, againEnd, Says($"`{written}` has the unit twice", $"“{written}”的单位写了两遍").Replaces(""));
    }

    [GeneratedRegex(@"\G(?:Q[1-4] (?:(?:1st|2nd|3rd|4th|first|second|third|fourth) )?quarter|H[12] (?:(?:1st|2nd|first|second) )?half(?:-year)?)\b")]
    private static partial Regex Quarter();
}
