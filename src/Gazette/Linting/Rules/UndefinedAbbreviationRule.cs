using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed class UndefinedAbbreviationRule : LintRule
{
    // Abbreviations that only insiders can expand.
    private static readonly string[] Known =
    [
        "两癌", "三务", "三资", "三小", "五小", "六小", "九小", "两客一危", "三合一", "四不两直", "两非", "三无", "四失五类", "五保", "三留守", "两项补贴", "三类人群", "三类对象", "六稳六保",
        "两个覆盖", "三个清单", "四张清单", "五张清单", "三色预警", "四色预警", "一表通", "一网四心", "两头婚", "七类", "八办", "三所联动", "四级同建", "五员一体", "六员共治", "两整治一改革",
    ];

    private const int LongestTerm = 10;

    public override string Name => "undefined-abbreviation";

    public override Words Summary => Words.Of("a numbered short form that the text does not explain", "文中没有解释的数字简称");

    public override Words Why => Words.Of("Readers outside the office do not know what it stands for.", "单位以外的读者不知道简称指哪几项。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Notes;

    public override LintExample BadExample => "“两癌”筛查126人。";

    public override LintExample GoodExample => "乳腺癌、宫颈癌（以下简称“两癌”）筛查126人。";

    internal override TextNeeds Needs { get; } = new() { Characters = ["“"] };

    internal override void Check(LintContext context, LintFindings findings)
    {
        HashSet<string> done = new(StringComparer.Ordinal);
        foreach (LintText text in context.Texts.Where(text => text.IsChinese && (text.IsProse || text.IsHeading)))
        {
            for (int open = text.Text.IndexOf('“', StringComparison.Ordinal); open >= 0; open = text.Text.IndexOf('“', open + 1))
            {
                int close = text.Text.IndexOf('”', open, Math.Min(text.Text.Length - open, LongestTerm + 2));
                string term = close > open ? text.Text[(open + 1)..close] : "";
                if (!Known.Contains(term, StringComparer.Ordinal) || !done.Add(term))
                {
                    continue;
                }

                if (!IsExplained(text.Text, open, close))
                {
                    findings.Add(text, open, close + 1, Says($"`{text.Excerpt(open, close + 1)}` is not explained", $"{text.Excerpt(open, close + 1)}没有解释")
                        .Helps($"where it first appears, write the full name: `……（以下简称“{term}”）`", $"首次出现时写全称：……（以下简称“{term}”）"));
                }
            }
        }
    }

    // Introduced (以下简称“…”, 简称, 即), or followed by an explanation in brackets.
    private static bool IsExplained(string text, int open, int close)
    {
        string before = text[Math.Max(0, open - 5)..open];
        return before.EndsWith("简称", StringComparison.Ordinal) || before.EndsWith('即') || before.EndsWith("统称", StringComparison.Ordinal)
            || (close + 1 < text.Length && text[close + 1] is '（' or '，' && (text[close + 1] == '（' || text[(close + 2)..].StartsWith('即')));
    }
}
