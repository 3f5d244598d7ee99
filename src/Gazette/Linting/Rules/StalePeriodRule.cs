using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Linting.Rules;

/// <summary>
/// Finds years, halves and quarters other than the report's in statements of what was done. Comparisons, names in 《》, and plans may refer to other
/// times.
/// </summary>
internal sealed partial class StalePeriodRule : TextRule
{
    private static readonly string[] Elsewhere =
    [
        "同比", "环比", "上年", "去年", "同期", "较", "相比", "比2", "由2", "从2", "自2", "以来", "印发", "出台", "制定", "签订", "启动", "始建", "建成", "成立", "获", "施行", "修订", "发布的", "起",
        "到2", "至2", "compared", "than", "against", "versus", "vs", "earlier", "since", "last year", "previous", "from",
    ];

    private static readonly string[] Plans =
        ["将", "拟", "计划", "预计", "力争", "打算", "下一步", "目标", "明年", "年底前", "前完成", "will", "plan", "by "];

    // After a time that is still to come: 下半年再办12场.
    private static readonly string[] Ahead = ["再", "继续", "争取", "确保", "准备", "着力", "还要"];

    private static readonly string[] Done =
    [
        "开展", "完成", "组织", "举办", "累计", "共", "实现", "落实", "推进", "发放", "新增", "召开", "总结",
        "走访", "受理", "办理", "检查", "排查", "培训", "接待", "整治", "发布",
        "held", "carried out", "completed", "in total", " made ", " lent ",
        "answered", "recorded", "welcomed", "handled", "trained", "took place", "there were",
    ];

    private const int LongestQuotation = 400;

    public override string Name => "stale-period";

    public override Words Summary => Words.Of("a year, half or quarter that is not the report's", "与报告期不符的年度、半年或季度");

    public override Words Why => Words.Of("It is left over from an earlier report, and its numbers may be too.", "这是上一份报告留下的，数字可能也没有更新。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Errors;

    public override LintLanguages Languages => LintLanguages.Both;

    public override LintExample BadExample => new("2025年上半年，共开展宣讲活动，覆盖所有村。", "period: 2026-H1");

    public override LintExample GoodExample => new("2026年上半年，共开展宣讲活动，覆盖所有村。", "period: 2026-H1");

    internal override TextNeeds Needs { get; } = new()
    {
        Kinds = LintTextKind.Prose | LintTextKind.Title,
        Period = true,
        OneOf =
        [
            new() { Characters = ["年"], Words = ["20"], Pattern = Chinese() },
            PeriodMention.Needs,
            new() { Languages = LintLanguages.English, Pattern = English() },
        ],
    };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        if (context.Period is not { } period || period.First.Year != period.Last.Year || text.Place.IsPlan)
        {
            return;
        }

        if (text.IsEnglish || (text.HasDigits && text.Text.Contains('年', StringComparison.Ordinal)))
        {
            foreach (Match match in (text.IsEnglish ? English() : Chinese()).Matches(text.Text))
            {
                if (!Fits(match, period))
                {
                    Report(text, match.Index, match.Index + match.Length, period, isAhead: false, findings);
                }
            }
        }

        // What was left from the last report need not name the year.
        if (!text.IsEnglish && text.Kind != LintTextKind.Title && context.Meets(text, PeriodMention.Needs))
        {
            for (PeriodMention? next = PeriodMention.Next(text, 0); next is { } mention; next = PeriodMention.Next(text, mention.End))
            {
                if (!mention.Overlaps(period))
                {
                    Report(text, mention.Start, mention.End, period, mention.Follows(period), findings);
                }
            }
        }
    }

    private static void Report(LintText text, int start, int end, Period period, bool isAhead, LintFindings findings)
    {
        if (!IsQuoted(text, start) && (text.Kind == LintTextKind.Title || SaysWhatWasDone(text, start, isAhead)))
        {
            string words = text.Text[start..end];
            findings.Add(text, start, end, Says(
                $"`{words}` is not the report's period, which is {DateWords.Of(period)}",
                $"“{words}”与报告期（{DateWords.Of(period)}）不符")
                .Helps("write the report's own period, or correct `period`", "写本报告的报告期，或改正“period”"));
        }
    }

    // A plan excuses only what is planned; the rest of the sentence may still say what was done.
    private static bool SaysWhatWasDone(LintText text, int at, bool isAhead)
    {
        string sentence = text.Sentence(at);
        if (!Done.Any(word => sentence.Contains(word, StringComparison.Ordinal)) || Elsewhere.Any(word => sentence.Contains(word, StringComparison.Ordinal)))
        {
            return false;
        }

        TextStretch clause = TextStretch.ClauseAt(text.Text, at);
        string statement = text.Text[clause.Start..clause.End];
        if (!Done.Any(word => statement.Contains(word, StringComparison.Ordinal)) && clause.End + 1 < text.Text.Length)
        {
            statement += text.Clause(clause.End + 1);
        }

        string said = PlanningOffice().Replace(statement, "");
        return !Plans.Any(word => said.Contains(word, StringComparison.Ordinal))
            && !(isAhead && Ahead.Any(word => statement.Contains(word, StringComparison.Ordinal)));
    }

    private static bool Fits(Match match, Period period)
    {
        if (int.Parse(match.Groups["year"].Value, System.Globalization.CultureInfo.InvariantCulture) != period.Year)
        {
            return false;
        }

        string part = match.Groups["part"].Value.ToLowerInvariant();
        int half = part is "上半年" or "first half" ? 1 : part is "下半年" or "second half" ? 2 : 0;
        if (half > 0)
        {
            return period.Kind != PeriodKind.Half || period.Index == half;
        }

        int quarter = "一二三四".IndexOf(match.Groups["q"].Value.FirstOrDefault(), StringComparison.Ordinal) + 1;
        string[] ordinals = ["first", "second", "third", "fourth"];
        quarter = match.Groups["q"].Value is [>= '1' and <= '4' and var digit] ? digit - '0'
            : part.EndsWith("quarter", StringComparison.Ordinal) ? Array.FindIndex(ordinals, part.StartsWith) + 1
            : match.Groups["q"].Length > 0 ? quarter : 0;
        return quarter == 0 || period.Kind != PeriodKind.Quarter || period.Index == quarter;
    }

    private static bool IsQuoted(LintText text, int at)
    {
        int open = text.Text.LastIndexOfAny(['《', '“'], at, Math.Min(at + 1, LongestQuotation));
        return open >= 0 && text.Text.AsSpan(open, at - open).IndexOfAny('》', '”') < 0;
    }

    [GeneratedRegex(@"(?<![0-9—～~-])(?<year>20[0-9]{2})年(?:(?<part>上半年|下半年)|第?(?<q>[一二三四1-4])季度|度|全年)?(?![—～~0-9月底初末前起])")]
    private static partial Regex Chinese();

    [GeneratedRegex(
        @"\b(?:the )?(?<part>first half|second half|first quarter|second quarter|third quarter|fourth quarter) of (?<year>20[0-9]{2})\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex English();

    // 计划科 and 计划财务股 are names, and plan nothing; 计划处理 does.
    [GeneratedRegex("计划(?:财务|统计|投资|管理)?(?:科(?![学技普研])|股|处(?![理置分罚])|室)")]
    private static partial Regex PlanningOffice();
}
