using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Gazette.Linting.Texts;
using Gazette.Reports;

namespace Gazette.Linting;

/// <summary>
/// Reads what a typed number is about from the words before it in its sentence. A number that only looks like a metric is worse to report than one that
/// is missed: 青石村, 一季度, 人均, 其中 and 计划 all make it another number, and so may a word that is not known here.
/// </summary>
internal static partial class MentionScope
{
    private const int LongestLead = 120;
    private const int LongestAdverbial = 10;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？；\n");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，、：（");
    private static readonly SearchValues<char> AreaEnds = SearchValues.Create("村乡镇县区片");

    /// <summary>What the words before a position say that the number after them is about.</summary>
    public static MentionSubject SubjectOf(LintText text, LintContext context, int at)
    {
        if (text.Place.IsPlan)
        {
            return MentionSubject.Planned;
        }

        if (text.IsEnglish)
        {
            string before = Lead(text, at, EnglishStart(text, at));
            return EnglishEarlier().IsMatch(before) ? MentionSubject.Earlier
                : EnglishPlanned().IsMatch(before) ? MentionSubject.Planned
                : EnglishOther().IsMatch(before) ? MentionSubject.Other
                : MentionSubject.Whole;
        }

        int heading = HeadingLength(text);
        if (heading > 0 && at >= heading && LimitsAll(text.Text[..heading], context))
        {
            return MentionSubject.Other;
        }

        string lead = Lead(text, at, ChineseStart(text, at, SentenceEnds));
        string clause = Lead(text, at, ChineseStart(text, at, ClauseEnds));
        return Earlier().IsMatch(lead) ? MentionSubject.Earlier
            : Planned().IsMatch(lead) ? MentionSubject.Planned
            : Part().IsMatch(lead) || NamesOtherTime(lead, context.Period) || NamesArea(Whole().IsMatch(clause) ? clause : lead, context.Report)
                || IsLimited(lead, clause) || HeadingsLimit(text, context)
                ? MentionSubject.Other
            : MentionSubject.Whole;
    }

    // A heading that the text runs on from, or a first sentence that reads like one: 石桥村。开展宣讲6场.
    private static int HeadingLength(LintText text) => text.Place.HeadingLength > 0 ? text.Place.HeadingLength
        : text.Text.AsSpan(0, Math.Min(text.Text.Length, LongestAdverbial + 1)).IndexOf('。') + 1;

    // 宣传月里，开展宣讲: a short opening that says nothing of what was done limits what follows.
    private static bool IsLimited(string lead, string clause) =>
        lead.Length > clause.Length && lead.AsSpan(0, lead.Length - clause.Length).TrimEnd("，、：（").Length <= LongestAdverbial
        && !Whole().IsMatch(clause) && !Introduction().IsMatch(lead[..(lead.Length - clause.Length - 1)]) && !Deed().IsMatch(lead[..^clause.Length]);

    // What is below a heading such as 石桥村 or 第一季度 is about that.
    private static bool HeadingsLimit(LintText text, LintContext context)
    {
        int level = int.MaxValue;
        for (int i = text.Index - 1; i >= 0 && level > 2; i--)
        {
            LintText above = context.Texts[i];
            if ((above.Kind & (LintTextKind.Heading | LintTextKind.AttachmentTitle)) != 0 && above.Place.Level < level)
            {
                level = above.Kind == LintTextKind.AttachmentTitle ? 1 : above.Place.Level;
                if (LimitsAll(above.Text, context))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool LimitsAll(string heading, LintContext context) =>
        NamesOtherTime(heading, context.Period) || (!Whole().IsMatch(heading) && NamesArea(heading, context.Report));

    /// <summary>Whether only words that leave the metric what it is come before its name in the clause: 全镇累计开展理论宣讲, but not 新招志愿者.</summary>
    public static bool Introduces(LintText text, LintContext context, int at)
    {
        if (text.IsEnglish)
        {
            return EnglishIntroduction().IsMatch(Lead(text, at, EnglishStart(text, at)));
        }

        string head = Lead(text, at, ChineseStart(text, at, ClauseEnds)).Trim();
        return Introduction().IsMatch(head[OwnerLength(head, context.Report)..]);
    }

    private static string Lead(LintText text, int at, int start) => text.Text[Math.Max(start, at - LongestLead)..at];

    private static int ChineseStart(LintText text, int at, SearchValues<char> marks)
    {
        ReadOnlySpan<char> before = text.Text.AsSpan(0, at);
        return Math.Max(before.LastIndexOfAny(marks), before.LastIndexOfAny(SentenceEnds)) + 1;
    }

    private static int EnglishStart(LintText text, int at) =>
        Math.Max(text.SentenceAt(Math.Max(0, at - 1)).Start, text.Text.AsSpan(0, at).LastIndexOf(';') + 1);

    // The report's own office may be named in part: 青岚镇 for 青岚镇人民政府.
    private static int OwnerLength(string head, Report? report)
    {
        string owner = report?.Organization?.Text ?? "";
        int length = 0;
        while (length < owner.Length && length < head.Length && owner[length] == head[length])
        {
            length++;
        }

        return length < 2 ? 0 : length;
    }

    // A report about a village may be made by the town.
    private static string OwnerOf(Report? report) => report is null ? "" : report.Organization?.Text + "\n" + report.Title?.Text;

    // 青石村, 东片, but not 各村, 12个村, 农村, nor the report's own town.
    private static bool NamesArea(string words, Report? report)
    {
        string owner = OwnerOf(report);
        for (int at = words.AsSpan().IndexOfAny(AreaEnds); at >= 0;)
        {
            if (at > 0 && Glyph.IsHan(words[at - 1]) && IsArea(words, at)
                && !(at > 1 && owner.Contains(words[(at - 2)..(at + 1)], StringComparison.Ordinal)))
            {
                return true;
            }

            int next = words.AsSpan(at + 1).IndexOfAny(AreaEnds);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return OtherBody().IsMatch(words);
    }

    private static bool IsArea(string words, int at)
    {
        const string NotBefore = "全各个每整本我驻进入下到走乡农在由多几两村镇";
        const string NotAfter = "级民干委庄务居史风域政里内党贫容貌规庭企集";
        char before = words[at - 1];
        return words[at] switch
        {
            '区' => !"全各个每本我辖".Contains(before, StringComparison.Ordinal),
            '片' => "东西南北中上下城江河".Contains(before, StringComparison.Ordinal),
            _ => !NotBefore.Contains(before, StringComparison.Ordinal)
                && !(at + 1 < words.Length && NotAfter.Contains(words[at + 1], StringComparison.Ordinal)),
        };
    }

    // A quarter of a half-year is another time; a half-year in the report of that half-year is not.
    private static bool NamesOtherTime(string words, Period? period)
    {
        if (OtherTime().IsMatch(words))
        {
            return true;
        }

        foreach (Match match in TimeOfYear().Matches(words))
        {
            (int first, int last) = match switch
            {
                _ when match.Groups["half"].Length > 0 => match.Groups["half"].Value == "上" ? (1, 6) : (7, 12),
                _ when match.Groups["q"].Length > 0 => QuarterOf(match.Groups["q"].Value[0]),
                _ when match.Groups["year"].Length > 0 => (0, int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture)),
                _ => (MonthOf(match.Groups["m"]), match.Groups["last"].Length > 0 ? MonthOf(match.Groups["last"]) : MonthOf(match.Groups["m"])),
            };
            bool isOwn = period is not null && (first == 0 ? last == period.Year
                : match.Groups["until"].Length > 0 ? last == period.Last.Month
                : period.First.Month == first && period.Last.Month == last);
            if (!isOwn)
            {
                return true;
            }
        }

        return false;
    }

    private static int MonthOf(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static (int First, int Last) QuarterOf(char word)
    {
        int index = "一二三四".IndexOf(word, StringComparison.Ordinal) is >= 0 and int chinese ? chinese : word - '1';
        return ((index * 3) + 1, (index * 3) + 3);
    }

    [GeneratedRegex("上年|去年|同期|前年|往年|上期|上季|上个?月|上个季度|[由从]$")]
    private static partial Regex Earlier();

    [GeneratedRegex("将|拟|计划|预计|力争|打算|争取|确保|准备|下一步|下步|明年|来年|目标|再|不少于|不低于|不超过|至少|最多|年底前")]
    private static partial Regex Planned();

    [GeneratedRegex("其中|包括|人均|户均|村均|场均|日均|月均|年均|平均|每|新增|新招|新发展|新吸纳|净增|增加|减少|增长|下降|最高|最低|以上的|优秀|骨干|各[^村镇地单级支部社乡县项类种位界]")]
    private static partial Regex Part();

    [GeneratedRegex(
        "妇联|团委|工会|支部|网格|公司|企业|协会|合作社|商会|小组|大队|中队|分队|支队|分局|派出所|司法所|财政所|研究所|诊所|文化站|工作站|服务站|卫生站|卫生室|卫生院|医院|法院|武装部|宣传部"
        + "|组织部|幼儿园|小学|中学|大学|学校|图书馆|文化馆|(?<![全各个每])街道|[东西南北]部|线上|线下|部分|有的|个别|首批|第[一二三四五六七八九十]批")]
    private static partial Regex OtherBody();

    [GeneratedRegex("全(?:镇|县|乡|村|区|市|街道|社区|系统|局|校|院|馆|省|州)")]
    private static partial Regex Whole();

    [GeneratedRegex("推进|开展|组织|加强|围绕|坚持|落实|抓|通过|突出|聚焦|按照|根据|依托|结合|做好|强化|深化|创新|完善|健全|以|动员|发动|走|进")]
    private static partial Regex Deed();

    [GeneratedRegex("牵头|负责|当[月季天日周]|本[月周]|首月|[0-9]日|近[0-9一二两三四五六七八九十几]+[年月天]|历年|期初|年初|(?<!今年)以来|开展前|实施前|[前后][0-9一二三四五六七八九十]+[个年月天]|春节|期间")]
    private static partial Regex OtherTime();

    [GeneratedRegex(
        "(?<until>截[至止]|[至到])?(?:(?<half>[上下])半年|第?(?<q>[一二三四1-4])季度|(?<year>20[0-9]{2})年|(?<m>1[0-2]|[1-9])(?:月?[-—～~至到](?<last>1[0-2]|[1-9]))?月)")]
    private static partial Regex TimeOfYear();

    // People are there; what is done to some of them (培训, 表彰, 组织) counts those.
    [GeneratedRegex(
        "^(?>(?:全(?:镇|县|乡|村|区|市|街道|社区|系统|局|校|院|馆|省|州|年)|各(?:村|社区|镇|乡|地|单位|级|部门|支部)|我(?:镇|县|乡|村|区|市|局|校|院|街道|社区)"
        + "|20[0-9]{2}年|今年以来|今年|本年度?|报告期内?|[上下]半年|第?[一二三四1-4]季度|[0-9]+(?:月?[-—～~至到][0-9]+)?月份?|截[至止]|至|到|底|末|目前|现有|现|内|里"
        + "|共计|累计|总计|合计|一共|总共|共|总|已经|已|先后|均|和|及时|及|与|并|以及|了|的|组织(?=开展|举办|召开|实施)|开展|举办|举行|召开|完成|实现|落实|投入|发放|印发|制作"
        + "|发布|建成|拥有|登记|注册|在册|有序|有|达到|达|办理|受理|化解|调解|排查|征集|收到|筹集|支出|扎实|深入|广泛|积极|持续|大力|集中|认真|精心|全面|全力|切实|稳步|顺利|主动"
        + "|[“《])*)$")]
    private static partial Regex Introduction();

    [GeneratedRegex(@"\b(?:last|previous|prior|earlier|preceding|a year ago)\b|\bfrom $", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishEarlier();

    [GeneratedRegex(
        @"\b(?:will|would|shall|should|must|plan|plans|planned|target|targets|aim|aims|goal|expect|expected|forecast|next|by the end|budget|at least"
        + @"|at most|up to|no more|no fewer|no less)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishPlanned();

    [GeneratedRegex(
        @"\b(?:of which|including|each|every|average|averages?d|median|per|among|typical|highest|lowest|new|more|fewer|another|extra|additional|January"
        + @"|February|March|April|May|June|July|August|September|October|November|December"
        + @"|Q[1-4]|H[12]|(?:first|second|third|fourth) (?:quarter|half)|week|day|one|some|branch|team|ward|district|village|alone)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex EnglishOther();

    [GeneratedRegex(
        @"^\s*(?>(?:(?:and|but|while|the|our|all|total|overall|this|quarter|year|half-year|half|month|period|in|during|for|over|so|far|altogether|together"
        + @"|we|had|recorded|counted|there|were|was|a|of|made)\b[\s,]*)*)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex EnglishIntroduction();
}
