using static Gazette.Tests.Linting.MistakesToPlant;

namespace Gazette.Tests.Linting;

internal static class MistakesOfNumbers
{
    private const string Lectures = "metrics:\n  lectures: { label: 理论宣讲, value: 64, unit: 场 }\n  funds: { label: 投入资金, value: 186000, unit: 元 }\n  coverage: { label: 覆盖率, value: 98.9% }";

    public static Planting[] All { get; } =
    [
        new("missing-count", false, ground => ground.AfterSentence(ground.Pick("成立", "组建", "新增", "建成") + ground.Pick("创城工作", "便民", "科普", "环保") + "个" + ground.Pick("志愿服务队", "服务站点", "宣讲小分队") + "。")),
        new("missing-count", false, ground => ground.AfterSentence(ground.Pick("举办了场书画展览。", "建成处便民服务点，方便群众办事。", "组建支巡逻队伍。", "培训名网格人员。", "发布篇调研文章。", "修建了条生产便道。"))),
        new("missing-unit", false, ground => ground.Replace("(?<=[\u4E00-\u9FFF])([0-9]{1,4})(?:人次|公里|平方米|个|场|名|户|处|条|项|件|册|家|元|吨|份|支)(?=[，。；])", match => match.Groups[1].Value)),
        new("missing-unit", false, ground => ground.AfterSentence($"开展宣讲{ground.Between(11, 98)}，受众{ground.Between(12, 88)}00余人次。")),
        new("parts-not-total", false, Parts),
        new("wrong-percentage", false, ground => Change(ground, (from, to, claim) => $"开展巡查{to}次（上年{from}次），增长{claim}%。")),
        new("wrong-percentage", false, ground => Change(ground, (from, to, claim) => $"稿件由{from}篇增加到{to}篇，同比增长{claim}%。")),
        new("wrong-percentage", true, ground => Change(ground, (from, to, claim) => $"Loans rose from {from} to {to}, up {claim}%.")),
        new("percent-for-points", false, Points),
        new("percent-for-points", true, ground => ground.AfterSentence($"Uptake rose from {ground.Between(60, 70)}.2% to {ground.Between(75, 80)}.2%, up ".Insert(0, "") + "REST") is { } text ? FixPoints(text) : null),
        new("impossible-percentage", false, ground => ground.AfterSentence(ground.Pick($"投诉量下降{ground.Between(101, 300)}%。", "投诉量下降1倍。", "事故起数减少2倍。", $"信息由0条增加到{ground.Between(12, 80)}条，增长100%。"))),
        new("impossible-percentage", true, ground => ground.AfterSentence(ground.Pick($"Complaints fell by {ground.Between(101, 300)}%.", $"Waste was down {ground.Between(110, 190)}% on the year."))),
        new("double-approximation", false, ground => ground.AfterSentence(Twice(ground))),
        new("contradictory-approximation", false, ground => ground.AfterSentence($"举办讲座{ground.Between(11, 49) * 10 + ground.Between(1, 9)}{ground.Pick("余", "多")}{ground.Pick("场", "次")}。")),
        new("contradictory-approximation", false, ground => ground.AfterSentence($"到场群众近{ground.Between(2, 9)}00人（签到{ground.Between(9, 12)}12人）。")),
        new("mixed-numeral", false, ground => ground.AfterSentence(ground.Pick($"新增图书{ground.Between(2, 9)}千册。", $"支出{ground.Between(2, 9)}万{ground.Between(2, 9)}千元。", $"到场{ground.Between(2, 9)}百余人。", $"清理垃圾{ground.Between(2, 9)}十余吨，运走{ground.Between(2, 9)}千袋。"))),
        new("range-unit", false, ground => ground.AfterSentence(ground.Pick($"每户补助{ground.Between(2, 5)}～{ground.Between(6, 9)}万元。", $"产量提高{ground.Between(10, 15)}～{ground.Between(16, 30)}%。", $"成本下降{ground.Between(2, 5)}至{ground.Between(6, 9)}%。", $"年收入{ground.Between(2, 5)}-{ground.Between(6, 9)}亿元。"))),
        new("estimate-form", false, ground => ground.AfterSentence(ground.Pick("整改用了三、四个月。", "每周入户五、六次。", "到场二、三十人。", $"入户{ground.Between(2, 9)}0几次。", "仅剩七、八户没有签约。"))),
        new("number-mismatch", false, ground => ground.AfterSentence($"{ground.Pick("全镇开展", "各村开展", "共举办")}理论宣讲{ground.Between(65, 99)}场。"), Lectures),
        new("number-mismatch", false, ground => ground.AfterSentence($"投入资金{ground.Pick("16.8", "18.9", "20")}万元。"), Lectures),
        new("number-mismatch", false, ground => ground.AsParagraph($"全镇共开展夜间巡查{ground.Between(40, 60)}次。")is { } text ? text + "\n\n全镇共开展夜间巡查38次。\n" : null),
        new("hard-coded-number", false, ground => ground.AfterSentence(ground.Pick("开展理论宣讲64场。", "组织干部走村入户，举办院坝会64场。", "落实投入资金18.6万元。", "政策覆盖率98.9%。")), Lectures),
        new("vague-amount", false, ground => ground.AfterSentence(ground.Pick("多次开展理论宣讲。", "组织了大量理论宣讲。", "先后开展了多场理论宣讲。")), Lectures),
        new("trend-contradiction", false, ground => Pair(ground, (less, more) => ground.Pick($"宣讲由{less}场降至{more}场。", $"投诉由{more}件上升到{less}件。", $"稿件{more}篇（上年{less}篇），下降{ground.Between(5, 20)}%。", $"游客量同比增长-{ground.Between(2, 9)}.{ground.Between(1, 9)}%。"))),
        new("trend-contradiction", true, ground => Pair(ground, (less, more) => ground.Pick($"Visits fell from {less} to {more}.", $"Loans rose from {more} to {less}."))),
    ];

    private static string? Parts(PlantingGround ground)
    {
        int[] parts = [ground.Between(20, 60), ground.Between(10, 40), ground.Between(5, 20)];
        int total = parts.Sum() + ground.Pick(-3, -2, -1, 1, 2, 3);
        string unit = ground.Pick("篇", "件", "人次", "个");
        return ground.AfterSentence($"全年共办理{total}{unit}，其中县级{parts[0]}{unit}、市级{parts[1]}{unit}、省级{parts[2]}{unit}。");
    }

    private static string? Change(PlantingGround ground, Func<int, int, string, string> write)
    {
        int from = ground.Between(40, 90);
        int to = from + ground.Between(5, 40);
        decimal wrong = Math.Round(100m * (to - from) / from, 1) + ground.Pick(-2.5m, -1.1m, 1.3m, 4m);
        return ground.AfterSentence(write(from, to, Show(Math.Abs(wrong))));
    }

    private static string? Points(PlantingGround ground)
    {
        decimal from = ground.Between(500, 700) / 10m;
        decimal by = ground.Between(21, 99) / 10m;
        return ground.AfterSentence($"群众满意度由{Show(from)}%{ground.Pick("上升到", "提高到", "提升至")}{Show(from + by)}%，{ground.Pick("提高", "上升", "提高了")}{Show(by)}%。");
    }

    private static string? Pair(PlantingGround ground, Func<int, int, string> write)
    {
        int less = ground.Between(20, 60);
        return ground.AfterSentence(write(less, less + ground.Between(3, 30)));
    }

    private static string Twice(PlantingGround ground)
    {
        int round = ground.Between(2, 9) * 100;
        return ground.Pick($"举办讲座约{round}余场。", $"吸引近{round}多人参加。", $"参与群众不少于{round}人以上。", $"清运垃圾大约{round}吨左右。", $"超过{round}名以上党员报到。", $"惠及农户{round}余户左右。");
    }

    private static string FixPoints(string text)
    {
        int at = text.IndexOf("REST", StringComparison.Ordinal);
        string[] figures = [.. System.Text.RegularExpressions.Regex.Matches(text[..at], "([0-9]+)\\.2%").Select(match => match.Groups[1].Value)];
        int points = int.Parse(figures[^1], null) - int.Parse(figures[^2], null);
        return text.Replace("REST", $"{points}%.", StringComparison.Ordinal);
    }
}
