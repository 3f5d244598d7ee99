using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

/// <summary>
/// Finds a measure word without a number in a clause that says what was done. Most words with such a character are ordinary nouns, which are
/// recognized by the characters around it.
/// </summary>
internal sealed partial class MissingCountRule : TextRule
{
    private const string MeasureCharacters = "个支场名篇次户处条项台套辆期份册";

    private static readonly string[] Triggers =
        ["成立", "组建", "开展", "举办", "发放", "建成", "新增", "排查", "化解", "培训", "组织", "完成", "修建", "设立", "打造", "新建", "走访", "慰问", "召开", "发布", "制作", "配备", "收集"];

    // Words that contain 个 after a noun, and characters before 个 that make it part of such a word.
    private const string NotBefore = "每各这该首多数几整一二三四五六七八九十百千万亿两某哪那逐单半些上下前后本此另数余第";
    private static readonly string[] NotAfter = ["个人", "个体", "个别", "个性", "个案", "个税", "个转", "个头", "个中", "个展"];

    // Other measure words only count directly after the verb, because there a noun would have to begin with them.
    private static readonly string[] Others = ["支", "场", "名", "篇", "次", "户", "处", "条", "项", "台", "套", "辆", "期", "份", "册"];
    private static readonly string[] Nouns =
    [
        "名义", "名誉", "名气", "名下", "名特", "名贵", "名胜", "名著", "名医", "名中", "支柱", "支教", "支前", "支护", "次数", "次要", "次日", "次年", "项下", "处于", "处在", "处级", "处长", "处室", "条目",
        "条文", "条块", "户数", "户均", "篇幅", "场面", "场地", "场所", "场馆", "场景", "场次", "名单", "名额", "名称", "名师", "名优", "名家", "名录", "名人", "名校", "次序", "次生", "次品", "项目", "户籍",
        "户外", "户口", "户厕",
        "户主", "户用", "户型", "户长", "家庭", "条件", "条例", "条款", "条线", "支部", "支持", "支出", "支付", "支援", "支委", "支书", "支农", "支撑", "支队", "支线", "支渠", "处理",
        "台账", "台历", "台签", "台胞", "台商", "台风", "台词", "台阶", "台湾", "套餐", "套种", "套改", "套路", "期间", "期刊", "期货", "期末", "期中", "期满", "期待", "期望", "份额", "册子",
        "处置", "处罚", "处分", "处方", "篇章", "篇目", "场域", "场内", "场外", "场站", "名册", "名片", "名牌", "项链",
    ];

    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789一二三四五六七八九十百千万亿两几数多半");
    // A clause may also end with the measure word, after what is counted: 新建宣传栏块.
    private const string EndMeasureCharacters = "块面张幅条份册本篇场次期个名人户件批盏台辆套处起座项支株棵家里米亩元部";
    // No more than five, which the runtime finds several times faster than six.
    private const string Ends = "，。；、！";

    private const string Counted =
        "宣传栏|公告栏|展板|展牌|标语|横幅|条幅|道旗|灯箱|海报|读本|手册|资料|折页|倡议书|公开信|稿件|信息|简报|讲座|宣讲|活动|培训班?|演练|会议|座谈会|演出|比赛|志愿者|服务队|队伍|党员|干部|"
        + "群众|村民|学员|农户|企业|物资|路灯|摄像头|车辆|设备|放映机|隐患|问题|纠纷|案件|意见|建议|项目|工程|道路|水渠|桥梁|厕所|公厕|公园|凉亭|图书|书籍|慰问品|树苗"
        + "|垃圾桶|停车位|健身器材|电脑|锦旗|先进个人|先进集体|短视频|宣传片|书屋|礼堂|宣讲队|巡逻队|工作队";

    private const string Measured = "块|面|张|幅|条|份|册|本|篇|场|次|期|个|名|人|户|件|批|盏|台|辆|套|处|起|座|项|支|株|棵|家|部|公里|米|平方米|亩";

    // The last characters of what is counted, of the words for money, and of what may be between those and the measure word.
    private static readonly string BeforeEndMeasures = LastCharacters(Counted) + "金资费助贴款值入共约达计万亿公方人户到查访导干师工生";

    // 整改率达%, 提高个百分点.
    private const string BeforeRates = "达到为至约长降高升占";
    private const string Rates = "%‰个";

    private static readonly TextNeeds Rated = new() { Pairs = [(BeforeRates, Rates)] };
    private static readonly TextNeeds Triggered = new() { Characters = [MeasureCharacters], Words = [.. Triggers] };
    private static readonly TextNeeds AtAnEnd = new()
    {
        Pairs = [(BeforeEndMeasures, EndMeasureCharacters), (EndMeasureCharacters, Ends + TextNeeds.Edge)],
    };

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(Ends);
    private static readonly WordSet TriggerWords = new(Triggers);
    private static readonly SearchValues<char> Measures = SearchValues.Create(MeasureCharacters);

    public override string Name => "missing-count";

    public override Words Summary => Words.Of("a measure word with no number before it", "前面没有数字的量词");

    public override Words Why => Words.Of("The number was to be filled in later, and was then forgotten.", "数字原打算以后再填，结果漏了。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Errors;

    public override LintExample BadExample => "成立创城工作个志愿服务队，分片包干。";

    public override LintExample GoodExample => "成立创城工作5个志愿服务队，分片包干。";

    internal override TextNeeds Needs { get; } = new()
    {
        Kinds = LintTextKind.Prose,
        OneOf = [Triggered, AtAnEnd, Rated],
    };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        if (context.Meets(text, Rated))
        {
            foreach (Match match in UncountedRate().Matches(text.Text))
            {
                Report(text, match.Groups["measure"].Index, match.Index + match.Length, findings);
            }
        }

        if (context.Meets(text, AtAnEnd))
        {
            CheckEnds(text, findings);
        }

        if (!context.Meets(text, Triggered) || !TriggerWords.HasOneIn(text.Text))
        {
            return;
        }

        TextStretch clause;
        for (int measure = text.IndexOfAny(Measures, 0); measure >= 0; measure = text.IndexOfAny(Measures, clause.End))
        {
            clause = TextStretch.ClauseAt(text.Text, measure);
            ReadOnlySpan<char> words = text.Text.AsSpan(clause.Start, clause.Length);
            if (!words.ContainsAny(Numbers) && TriggerWords.HasOneIn(words) && Find(words.ToString()) is int found)
            {
                int at = clause.Start + found;
                int end = Math.Min(at + 3, clause.End);
                Report(text, at, end, findings);
            }
        }
    }

    private static void CheckEnds(LintText text, LintFindings findings)
    {
        for (int end = NextEnd(text, 0); end <= text.Text.Length; end = NextEnd(text, end + 1))
        {
            if (EndMeasureCharacters.Contains(text.At(end - 1)) && BeforeEndMeasures.Contains(text.At(end - 2)))
            {
                string clause = text.Clause(end - 1);
                if (UncountedEnd().Match(clause) is { Success: true } match && !NotCounted().IsMatch(ListUpTo(text, end)))
                {
                    Report(text, end - match.Groups["measure"].Length, end, findings);
                }
            }
        }
    }

    // 提高讲座场次、受众人次: what is said of a list holds for each of its parts.
    private static string ListUpTo(LintText text, int end) => text.Text[(text.Text.AsSpan(0, end).LastIndexOfAny("，。；！？") + 1)..end];

    private static int NextEnd(LintText text, int from) =>
        from > text.Text.Length ? from
        : text.IndexOfAny(ClauseEnds, from) is >= 0 and int end ? end
        : text.Text.Length;

    private static void Report(LintText text, int start, int end, LintFindings findings) => findings.Add(text, start, end, Says(
        $"there is no number before `{text.Excerpt(start, end)}`",
        $"“{text.Excerpt(start, end)}”前面没有数字").Helps("write how many there are", "补上数量"));

    // Of alternatives in a pattern; the last character of one may be optional.
    private static string LastCharacters(string alternatives)
    {
        StringBuilder last = new();
        for (int i = 0; i < alternatives.Length; i++)
        {
            if (i + 1 == alternatives.Length || alternatives[i + 1] is '|' or '?' || (i + 2 < alternatives.Length && alternatives[i + 2] == '?'))
            {
                last.Append(alternatives[i]);
            }
        }

        return last.ToString();
    }

    private static int? Find(string words)
    {
        int trigger = FirstTrigger(words);
        for (int i = trigger + 2; trigger >= 0 && i + 1 < words.Length; i++)
        {
            if (words[i] == '个' && Glyph.IsHan(words[i - 1]) && Glyph.IsHan(words[i + 1])
                && !NotBefore.Contains(words[i - 1], StringComparison.Ordinal)
                && !NotAfter.Any(word => string.CompareOrdinal(words, i, word, 0, word.Length) == 0))
            {
                return i;
            }
        }

        foreach (string verb in Triggers)
        {
            int at = words.IndexOf(verb, StringComparison.Ordinal);
            int next = at + verb.Length + (at >= 0 && at + verb.Length < words.Length && words[at + verb.Length] == '了' ? 1 : 0);
            if (at >= 0 && next + 1 < words.Length && Glyph.IsHan(words[next + 1]) && Others.Contains(words[next].ToString())
                && !Nouns.Any(noun => string.CompareOrdinal(words, next, noun, 0, noun.Length) == 0))
            {
                return next;
            }
        }

        return null;
    }

    private static int FirstTrigger(string words)
    {
        int first = -1;
        foreach (string trigger in Triggers)
        {
            int at = words.IndexOf(trigger, StringComparison.Ordinal);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }

        return first;
    }

    [GeneratedRegex(
        "(?:(?:" + Counted + ")(?<measure>" + Measured + ")|(?:资金|投资|经费|补助|补贴|拨款|善款|捐款|产值|收入)(?:共|约|达|共计|累计)?(?<measure>[万亿]?元)"
        + "|(?:受众|受益|惠及|参与|参加|覆盖|服务|接待|走访|培训)(?:群众|农户|党员|干部|居民|学生)?(?:共|约|达|共计|累计)?(?<measure>人次|户次)"
        + "|(?:巡查|检查|督查|督导|走访)(?<measure>次|人次|户次)|(?:骨干|教师|职工|学生)(?<measure>名)"
        + "|(?:(?<![到直抵送传下表])达到?|共计|累计|合计)(?<measure>人次|户次|场次|次|册|份|户|名|篇|件|处|场))$")]
    private static partial Regex UncountedEnd();

    // Where a table or a text names its unit, the sign stands alone: 单位为%.
    [GeneratedRegex("(?:达到?|(?<!单位)为|至|约|增长|下降|提高|提升|上升|降低|占)(?<measure>[%‰]|个百分点)")]
    private static partial Regex UncountedRate();

    // Words that end like a measure word, and clauses that are about counting itself: 提高讲座场次、受众人次.
    [GeneratedRegex("企业家$|(?:活动|演练|比赛|演出|培训|会议)场$|参与人$|提高|提升|增加|扩大|减少|统计|公布|按|为单位|每|各|多少|几")]
    private static partial Regex NotCounted();
}
