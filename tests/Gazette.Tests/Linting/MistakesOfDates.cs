namespace Gazette.Tests.Linting;

internal static class MistakesOfDates
{
    public static Planting[] All { get; } =
    [
        new("date-leading-zero", false, ground => ground.Replace("(?<=[0-9]{4}年)[1-9](?=月)", match => "0" + match.Value, anywhere: true)),
        new("date-leading-zero", false, ground => ground.Replace("(?<=[0-9]月)[1-9](?=日)", match => "0" + match.Value, anywhere: true)),
        new("stale-period", false, ground => ground.AfterSentence($"{ground.Pick("2025年上半年", "2025年", "2024年度", "2026年下半年")}，{ground.Pick("全镇共开展巡查", "累计举办讲座", "组织培训")}{ground.Between(12, 90)}次。", outsidePlans: true), "period: 2026-H1"),
        new("stale-period", false, ground => ground.Replace("^# ", match => match.Value + ground.Pick("2025年上半年", "2024年"), anywhere: true), "period: 2026-H1"),
        new("short-year", false, ground => ground.Replace("(?<![0-9])20(?=2[0-9]年(?:[0-9]{1,2}月|上半年|度|底))", _ => "", anywhere: true)),
        new("short-year", false, ground => ground.Replace("(?<=[0-9]月[0-9]{1,2})日", _ => "号", anywhere: true)),
        new("impossible-date", false, ground => ground.Replace("(?<![0-9])[0-9]{1,2}月[0-9]{1,2}日", _ => ground.Pick("6月31日", "2月30日", "13月5日", "9月31日", "4月32日"), anywhere: true)),
        new("impossible-date", true, ground => ground.Replace("\\b[0-9]{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)", _ => ground.Pick("31 June", "30 February", "32 May"), anywhere: true)),
        new("impossible-date", false, ground => ground.AfterSentence($"{ground.Between(8, 12)}月{ground.Pick("", "5日")}{ground.Pick("开展", "举办", "组织")}了专项检查。", outsidePlans: true), "period: 2026-H1"),
        new("mixed-date-numerals", false, ground => ground.Replace("2026年(?=[0-9]{1,2}月)", _ => ground.Pick("二〇二六年", "二○二六年", "二零二六年"), anywhere: true)),
        new("mixed-date-numerals", false, ground => ground.Replace("(?<=[0-9]{4}年)[0-9]{1,2}(?=月)", _ => ground.Pick("七", "十一", "三"), anywhere: true)),
        new("vague-time", false, ground => ground.AfterSentence($"{ground.Pick("日前", "近日", "近期", "不久前", "上月", "前段时间")}，镇上召开了工作推进会。", outsidePlans: true)),
        new("vague-time", true, ground => ground.AfterSentence(ground.Pick("Recently the hall was painted.", "The hall was painted last month.", "The hall was painted not long ago."), outsidePlans: true)),
        new("range-dash", false, ground => ground.AfterSentence(ground.Pick("2021-2025年完成改造3处。", "3-5月集中整治。", "活动于6月8-12日举行。", "2021年-2025年完成改造3处。", "3月-5月集中整治。"))),
    ];
}
