using System.Collections.Frozen;

namespace Gazette.Wording.Chinese;

/// <summary>The headings of columns whose numbers do not add up, in Chinese.</summary>
internal static class ChineseHeadings
{
    // 编号, 楼号, 户号, 电话号码; but 2025年, 本月 and 层数 are amounts.
    private static readonly string[] NameEndings =
    [
        "号", "号码", "门牌", "电话", "手机", "邮编", "代码", "编码", "条码", "车牌", "年份", "年月", "年月日", "日期", "名次", "排名", "位次", "排序",
        "行次", "栏次", "届次", "版次", "页码", "楼层", "所在层", "房间", "版本", "等级", "级别", "经度", "纬度",
    ];

    // 所属年度 and 月份; but 2025年度, 本年度 and 1月份 are amounts of a period.
    private static readonly string[] PeriodEndings = ["年度", "月份"];
    private const string OfPeriods = "本上下去今前全同当一二三四五六七八九十";

    private static readonly FrozenSet<string> Names = FrozenSet.Create(StringComparer.Ordinal, "年", "月", "日", "季度", "周", "星期", "层", "楼", "室", "届");

    private static readonly string[] AverageEndings =
    [
        "率", "单价", "均价", "均值", "中位数", "增速", "增幅", "涨幅", "降幅", "同比", "环比", "密度", "浓度", "湿度", "温度", "气温", "速度", "时速", "指数", "系数",
        "年龄", "单产", "亩产", "单位成本", "单位造价", "单位价格", "单位能耗", "满意度", "知晓度", "参与度", "饱和度", "进度", "折扣", "身高", "海拔", "水位", "气压",
    ];

    // 人均收入, 户均面积, 年均气温, 亩均效益; but not 均衡 and 均等.
    private const string Shared = "人户亩村组镇乡县校班生师年月日时周场次件篇地";
    private const string NotAverage = "衡等匀";
    private const string Power = "功率";

    // What 2012 and 2015 may be an amount of: 人口数, 金额, 户, 本期, 目标.
    private const string AmountEndings = "数量额人户口次场篇件元费款金资入支出值产积重吨亩台套头期标算绩计";

    public static HeadingMeaning MeaningOf(string words) =>
        Names.Contains(words) || EndsWithAny(words, NameEndings) || (EndsWithAny(words, PeriodEndings) && !IsOfPeriod(words)) ? HeadingMeaning.Names
        : words.StartsWith('每') || HasAverage(words) || (EndsWithAny(words, AverageEndings) && !words.EndsWith(Power, StringComparison.Ordinal))
            ? HeadingMeaning.Averages
        : HeadingMeaning.Amounts;

    public static bool NamesAmount(string words) =>
        words.Length > 0 && (AmountEndings.Contains(words[^1], StringComparison.Ordinal) || OfPeriods.Contains(words[0], StringComparison.Ordinal));

    private static bool IsOfPeriod(string words) =>
        words is [.., var before, _, _] && (char.IsAsciiDigit(before) || before == '年' || OfPeriods.Contains(before, StringComparison.Ordinal));

    private static bool HasAverage(string words)
    {
        for (int at = words.IndexOf('均', StringComparison.Ordinal); at > 0; at = words.IndexOf('均', at + 1))
        {
            bool isAverage = words[at - 1] == '平' || Shared.Contains(words[at - 1], StringComparison.Ordinal);
            if (isAverage && !(at + 1 < words.Length && NotAverage.Contains(words[at + 1], StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithAny(string words, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (words.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
