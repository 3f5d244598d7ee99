using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed partial class ConfusableWordRule : TextRule
{
    // Words that are always wrong, and the right ones.
    private static readonly (string Wrong, string Right)[] Pairs =
    [
        ("其它", "其他"), ("帐目", "账目"), ("帐户", "账户"), ("帐本", "账本"), ("帐款", "账款"), ("帐单", "账单"), ("帐册", "账册"), ("台帐", "台账"), ("记帐", "记账"), ("结帐", "结账"),
        ("布署", "部署"), ("座落", "坐落"), ("按装", "安装"), ("既使", "即使"), ("做为", "作为"), ("报导", "报道"), ("撤消", "撤销"), ("部份", "部分"), ("成份", "成分"), ("签定", "签订"),
        ("交待", "交代"), ("防碍", "妨碍"), ("幅射", "辐射"), ("急燥", "急躁"), ("松驰", "松弛"), ("追朔", "追溯"), ("再接再励", "再接再厉"), ("一如继往", "一如既往"), ("全力已赴", "全力以赴"),
        ("迫不急待", "迫不及待"), ("名列前矛", "名列前茅"), ("水笼头", "水龙头"), ("穿流不息", "川流不息"), ("因该", "应该"), ("以经", "已经"), ("己经", "已经"), ("惯彻", "贯彻"), ("贯切", "贯彻"),
        ("精减", "精简"), ("起动仪式", "启动仪式"), ("针贬", "针砭"), ("松散型型", "松散型"), ("渡假", "度假"), ("欢渡", "欢度"), ("粗旷", "粗犷"), ("凑和", "凑合"), ("重迭", "重叠"), ("复盖", "覆盖"),
        ("树木葱笼", "树木葱茏"), ("不径而走", "不胫而走"), ("相辅相承", "相辅相成"), ("一愁莫展", "一筹莫展"), ("走头无路", "走投无路"), ("谈笑风声", "谈笑风生"), ("人才倍出", "人才辈出"), ("震憾", "震撼"),
    ];

    private static readonly string[] Wrong = [.. Pairs.Select(word => word.Wrong)];

    public override string Name => "confusable-word";

    public override Words Summary => Words.Of("a word written with the wrong character", "用错字的词语");

    public override Words Why => Words.Of("Each character is right on its own, so a spelling checker does not find it.", "每个字单看都没有错，拼写检查发现不了。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintExample BadExample => "截止6月底，其他账目已核对。";

    public override LintExample GoodExample => "截至6月底，其他账目已核对。";

    internal override TextNeeds Needs { get; } = new()
    {
        OneOf =
        [
            new() { Words = [.. Wrong] },
            new() { Words = ["截止"], Pattern = Until() },
            new() { Pairs = [("二", "个名家户位只件条项种")], Pattern = Two() },
        ],
    };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        foreach ((string wrong, string right) in Pairs)
        {
            for (int at = text.Text.IndexOf(wrong, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(wrong, at + 1, StringComparison.Ordinal))
            {
                findings.Add(text, at, at + wrong.Length, Says($"`{wrong}` is written with the wrong character", $"“{wrong}”用了错字").Replaces(right));
            }
        }

        foreach (Match match in Until().Matches(text.Text))
        {
            findings.Add(text, match.Index, match.Index + 2, Says(
                "`截止` means that something ends; up to a certain time is `截至`",
                "“截止”表示到期停止；表示到某个时间应写“截至”").Replaces("截至"));
        }

        foreach (Match match in Two().Matches(text.Text))
        {
            findings.Add(text, match.Index, match.Index + 1, Says("before a measure word, `二` must be `两`", "量词前的“二”应写作“两”").Replaces("两"));
        }
    }

    [GeneratedRegex(@"截止(?=到?[0-9]|到?目前|到?今年|到?本月|到?上|到?[一二三四五六七八九十]月)")]
    private static partial Regex Until();

    [GeneratedRegex(@"(?<![〇零一二三四五六七八九十百千万第、老独]|同比)二(?=[个名家户位只]|件[^套]|条[^路]|项[^目]|种)")]
    private static partial Regex Two();
}
