using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;
using Gazette.Wording;

namespace Gazette.Linting.Rules;

/// <summary>Finds a typed number that has a metric's label and unit but is not one of its values; and two totals of the same thing that differ.</summary>
internal sealed class NumberMismatchRule : LintRule
{
    private static readonly string[] Totals = ["累计", "总计", "合计", "共计", "全年共", "全镇共", "全乡共", "全县共", "上半年共", "全村共", "共"];

    // Most of them end with 共.
    public static readonly TextNeeds AnyTotal = new() { Words = ["共", .. Totals.Where(word => !word.EndsWith('共'))] };

    private static readonly string[] Comparing = ["上年", "去年", "同期", "比", "计划", "目标", "每", "月", "季度", "村共"];

    public override string Name => "number-mismatch";

    public override Words Summary => Words.Of("a number that differs from the data, or from the same number elsewhere in the text", "与数据或文中其他地方不一致的数字");

    public override Words Why => Words.Of("Readers cannot tell which of the two is right, and trust the rest less.", "读者不知道哪个是对的，其他数字也就信不过了。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Errors;

    public override LintLanguages Languages => LintLanguages.Both;

    public override LintExample BadExample => new("全镇开展理论宣讲62场，覆盖所有村。", "metrics:\n  lectures: { label: 理论宣讲, value: 64, unit: 场 }");

    public override LintExample GoodExample => new("全镇开展集中宣讲，覆盖所有村。", "metrics:\n  lectures: { label: 理论宣讲, value: 64, unit: 场 }");

    internal override TextNeeds Needs { get; } = new() { Kinds = LintTextKind.Prose, Digits = true };

    internal override void Check(LintContext context, LintFindings findings)
    {
        foreach (LintText text in context.HasMetrics ? context.Texts : [])
        {
            foreach (MetricMention mention in text.IsProse && text.HasDigits ? context.MentionsOf(text) : [])
            {
                if (mention.Member is null)
                {
                    string words = text.Excerpt(mention.Figure.Start, mention.Figure.UnitEnd);
                    LanguageRules language = text.IsEnglish ? LanguageRules.English : LanguageRules.Chinese;
                    string value = language.Figures(UnitScale.Show(mention.Metric.Value, UnitScale.ShownUnit(mention.Metric, language)));
                    findings.Add(
                        text, mention.Figure.Start, mention.Figure.UnitEnd, Says(
                            $"`{words}` differs from the value of metric `{mention.Metric.Id}`, which is `{value}`",
                            $"“{words}”与指标“{mention.Metric.Id}”的值“{value}”不一致")
                        .Helps($"write `{{{{ {mention.Metric.Id} }}}}`", $"写作“{{{{ {mention.Metric.Id} }}}}”")
                        .Relates(mention.Metric.ValueSpan, "the value", "指标的值"));
                }
            }
        }

        CheckTotals(context, findings);
    }

    // For example 全镇共开展宣讲64场 and, later, 全镇共开展宣讲62场.
    private static void CheckTotals(LintContext context, LintFindings findings)
    {
        Dictionary<string, (LintText Text, Figure Figure)> totals = new(StringComparer.Ordinal);
        foreach (LintText text in context.Meets(AnyTotal) ? context.Texts : [])
        {
            foreach (Figure figure in text.IsProse && text.IsChinese && context.Meets(text, AnyTotal) ? text.Figures : [])
            {
                if (!figure.IsAmount || figure.Unit.Length == 0 || figure.Surplus != '\0' || TotalOf(text, figure) is not { } key)
                {
                    continue;
                }

                key += "\n" + figure.Unit + "\n" + figure.Scale;
                if (totals.TryGetValue(key, out (LintText Text, Figure Figure) earlier)
                    && earlier.Figure.Value != figure.Value
                    && earlier.Text.Place.Attachment == text.Place.Attachment)
                {
                    string first = earlier.Text.Excerpt(earlier.Figure.Start, earlier.Figure.UnitEnd);
                    findings.Add(text, figure.Start, figure.UnitEnd, Says(
                        $"this says `{text.Excerpt(figure.Start, figure.UnitEnd)}`, but an earlier place says `{first}`",
                        $"前面写的是“{first}”，这里写的是“{text.Excerpt(figure.Start, figure.UnitEnd)}”")
                        .Helps("correct one of the two", "改正其中一处")
                        .Relates(earlier.Text.SpanOf(earlier.Figure.Start, earlier.Figure.UnitEnd), "first given here", "首次出现在这里"));
                }

                totals.TryAdd(key, (text, figure));
            }
        }
    }

    // What is counted: the text between the word for the total and the number.
    private static string? TotalOf(LintText text, Figure figure)
    {
        string clause = text.Clause(figure.Start);
        int end = clause.IndexOf(text.Text[figure.Start..figure.End], StringComparison.Ordinal);
        if (end <= 0 || Comparing.Any(word => clause.Contains(word, StringComparison.Ordinal)))
        {
            return null;
        }

        foreach (string word in Totals)
        {
            int at = clause.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && end - at - word.Length is >= 4 and <= 16)
            {
                return clause[(at + word.Length)..end];
            }
        }

        return null;
    }
}
