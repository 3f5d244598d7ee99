using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed class HardCodedNumberRule : TextRule
{
    public override string Name => "hard-coded-number";

    public override Words Summary => Words.Of("a number typed into the text although the report has it as a metric", "报告已有该指标，文中却直接写了数字");

    public override Words Why => Words.Of("When the metric changes, the typed number does not.", "指标改了以后，直接写的数字不会跟着变。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintLanguages Languages => LintLanguages.Both;

    public override LintExample BadExample => new("全镇开展理论宣讲64场，覆盖所有村。", "metrics:\n  lectures: { label: 理论宣讲, value: 64, unit: 场 }");

    public override LintExample GoodExample => new("全镇开展集中宣讲，覆盖所有村。", "metrics:\n  lectures: { label: 理论宣讲, value: 64, unit: 场 }");

    internal override TextNeeds Needs { get; } = new() { Kinds = LintTextKind.Prose | LintTextKind.AnyHeading, Digits = true, Metrics = true };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        foreach (MetricMention mention in context.MentionsOf(text))
        {
            if (mention.Member is { } member)
            {
                string words = text.Excerpt(mention.Figure.Start, mention.Figure.UnitEnd);
                findings.Add(text, mention.Figure.Start, mention.Figure.UnitEnd, Says(
                    member == mention.Metric.Id
                        ? Words.Of($"`{words}` is typed, but is the value of metric `{member}`", $"“{words}”是直接写的数字，与指标“{member}”的值相同")
                        : Words.Of($"`{words}` is typed, but the report has it as `{member}`", $"“{words}”是直接写的数字，报告中已有“{member}”"))
                    .Helps($"write `{{{{ {member} }}}}`", $"写作“{{{{ {member} }}}}”")
                    .Relates(mention.Place, "the value", "指标的值"));
            }
        }
    }
}
