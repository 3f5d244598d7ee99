using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed class MissingUnitRule : TextRule
{
    // After these words a number needs no unit: an index, a score, a ratio.
    private static readonly string[] Bare =
        ["比例", "比", "指数", "系数", "得分", "评分", "分值", "分数", "总分", "满分", "排名", "名次", "第", "编号", "代号", "等于", "均值", "平均", "频道", "型号", "密码", "验证码", "页码"];

    private const string Leads = "见如和与及或、至到据按在附（，；。";

    public override string Name => "missing-unit";

    public override Words Summary => Words.Of("a number with no unit", "没有单位的数字");

    public override Words Why => Words.Of("64 what? Without a unit, readers cannot tell what the number counts.", "只写64，读者不知道是64场还是64篇。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintExample BadExample => "开展宣讲64，受众3200余人次。";

    public override LintExample GoodExample => "开展宣讲64场，受众3200余人次。";

    internal override TextNeeds Needs { get; } = new() { Kinds = LintTextKind.Body | LintTextKind.RunIn | LintTextKind.ListItem, Digits = true };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        foreach (Figure figure in text.Figures)
        {
            bool ends = text.At(figure.UnitStart) is '，' or '。' or '；' || figure.UnitStart == text.Text.Length;
            if (figure.IsAmount && figure.Unit.Length == 0 && figure.Number != 0 && ends && Glyph.IsHan(text.At(figure.Start - 1))
                && !IsBare(text, figure) && !IsCaption(text, figure))
            {
                string words = text.Excerpt(figure.Start, figure.UnitStart);
                findings.Add(text, figure.Start, figure.UnitStart, Says($"`{words}` has no unit", $"“{words}”没有单位")
                    .Helps($"write what is counted after `{words}`", $"在“{words}”后面补上单位"));
            }
        }
    }

    // 见图1, 如表2: what stands before it tells a reference from 发放登记表20.
    private static bool IsCaption(LintText text, Figure figure) =>
        text.At(figure.Start - 1) is '图' or '表' && (figure.Start == 1 || Leads.Contains(text.At(figure.Start - 2)));

    private static bool IsBare(LintText text, Figure figure)
    {
        string clause = text.Clause(figure.Start);
        return Bare.Any(word => clause.Contains(word, StringComparison.Ordinal)) || figure.End - figure.Start >= 5;
    }
}
