using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

/// <summary>Finds a unit that is written again after a metric which has printed it: <c>{{ lectures }}场次</c>.</summary>
internal sealed class RepeatedUnitRule : TextRule
{
    // A unit of one character may also begin the next word: 3个个体户, 2本本地教材. It is repeated for certain only at the end of a phrase.
    private const string Endings = "，。；：、！？）」”的";

    public override string Name => "repeated-unit";

    public override Words Summary => Words.Of("a unit that is written twice after a number", "数字后面写了两遍的单位");

    public override Words Why => Words.Of("A metric prints its own unit, so the text must not add it.", "引用指标时会带出单位，正文再写一遍就重复了。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Errors;

    public override LintExample BadExample => "全镇开展宣讲120余场次场次。";

    public override LintExample GoodExample => "全镇开展宣讲120余场次。";

    internal override TextNeeds Needs { get; } = new() { Digits = true };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        if (!text.HasDigits)
        {
            return;
        }

        foreach (Figure figure in text.Figures)
        {
            if (figure.IsAmount && figure.Unit.Length > 0)
            {
                Check(text, figure.Start, figure.UnitStart, figure.Unit, findings);
            }
        }

        // Units of metrics that are no measure words, such as 面 or 平米.
        foreach (LintPiece piece in text.Pieces)
        {
            if (context.MetricOf(piece.Run)?.Value.Unit?.Singular is { } unit && piece.Run.Text.EndsWith(unit, StringComparison.Ordinal)
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
            string written = text.Excerpt(start, end);
            findings.Add(text, again, end, Says($"`{written}` has the unit twice", $"“{written}”的单位写了两遍").Replaces(""));
        }
    }
}
