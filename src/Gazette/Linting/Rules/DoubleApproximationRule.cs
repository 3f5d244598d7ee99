using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed class DoubleApproximationRule : TextRule
{
    private static readonly string[] Before = ["不少于", "不低于", "不超过", "不多于", "大约", "超过", "至少", "至多", "最多", "将近", "接近", "约", "近", "逾", "超"];

    private static readonly string[] After = ["左右", "上下", "以上", "以内", "以下", "之多"];

    // Words that merely end like a word for "about": 签约20余家, 附近3处以上.
    private static readonly string[] Lookalikes =
    [
        "签约", "节约", "预约", "公约", "履约", "违约", "邀约", "契约", "条约", "合约", "毁约", "附近", "最近", "邻近", "临近", "靠近", "就近", "赶超", "反超",
    ];

    public override string Name => "double-approximation";

    public override Words Summary => Words.Of("two words of approximation on one number", "同一数字用了两个约数用语");

    public override Words Why => Words.Of("One already says that the number is approximate; the other repeats or contradicts it.", "一个已说明是约数，另一个不是重复就是矛盾。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintExample BadExample => "举办讲座约120余场。";

    public override LintExample GoodExample => "举办讲座120余场。";

    internal override TextNeeds Needs { get; } = new()
    {
        Kinds = LintTextKind.Prose | LintTextKind.TableCell,
        Digits = true,
        OneOf = [new() { Pairs = [(Glyph.Digits + "万亿", "余多几")] }, new() { Words = [.. After] }],
    };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        foreach (Figure figure in text.Figures)
        {
            int at = figure.UnitEnd;
            string? after = figure.IsAmount ? FindAfter(text, at) : null;
            if (!figure.IsAmount || (after is null && figure.Surplus == '\0'))
            {
                continue;
            }

            string lead = text.Text[Math.Max(0, figure.Start - 4)..figure.Start];
            string? before = Array.Find(Before, word => lead.EndsWith(word, StringComparison.Ordinal));
            bool first = before is not null && !Array.Exists(Lookalikes, word => lead.EndsWith(word, StringComparison.Ordinal));
            int count = (first ? 1 : 0) + (figure.Surplus != '\0' ? 1 : 0) + (after is not null ? 1 : 0);
            if (count >= 2)
            {
                int start = figure.Start - (first ? before!.Length : 0);
                int end = after is null ? figure.UnitEnd : text.Text.IndexOf(after, at, StringComparison.Ordinal) + after.Length;
                findings.Add(text, start, end, Says(
                    $"`{text.Excerpt(start, end)}` says twice that the number is approximate",
                    $"“{text.Excerpt(start, end)}”重复表示约数").Helps("keep only one of the words", "只保留其中一个"));
            }
        }
    }

    private static string? FindAfter(LintText text, int at)
    {
        foreach (string word in After)
        {
            if (text.Has(at, word) || text.Has(at + 1, word))
            {
                return word;
            }
        }

        return null;
    }
}
