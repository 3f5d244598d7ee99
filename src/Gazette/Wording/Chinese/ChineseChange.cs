using System.Diagnostics;
using Gazette.Reports;

namespace Gazette.Wording.Chinese;

/// <summary>Changes in Chinese: 同比 against the same period last year, 环比 against the period before, 比上年 for a whole year.</summary>
internal static class ChineseChange
{
    public static string Write(Change change, Quantity? previous, MetricKind kind, bool lowerIsBetter, Comparand comparand, LanguageRules l)
    {
        string then = PeriodOf(comparand);
        string compared = comparand switch
        {
            Comparand.YearEarlier => "同比",
            Comparand.PreviousYear => "比上年",
            _ => "环比",
        };
        string difference = change.Difference is { } quantity ? l.Figures(quantity) : "";
        return change.Form switch
        {
            ChangeForm.Compared => $"{Comparative(previous!.IsRate ? MetricKind.Rate : kind, change.Up)}{then}的{l.Prose(previous)}",
            ChangeForm.Alike => $"与{then}大体相当",
            ChangeForm.Beside or ChangeForm.ToZero => $"{then}{(previous!.IsExact ? "为" : "")}{l.Prose(previous)}",
            ChangeForm.Unknown => $"{then}无可比数据",
            ChangeForm.Same => $"与{then}持平",
            ChangeForm.BothZero => $"与{then}持平，均为0",
            ChangeForm.BroadlySame => $"与{then}基本持平",
            ChangeForm.FromZero => $"{then}为0",
            ChangeForm.Absolute => $"比{then}{(change.Up ? "增加" : "减少")}{difference}",
            ChangeForm.Duration => $"{compared}{(change.Up ? "延长" : "缩短")}{difference}",
            ChangeForm.Points => $"{compared}{(change.Up ? "提高" : "下降")}{l.Number(change.Figure)}{l.PointsOf(change.Difference?.Unit)}",

            // 压减 means a deliberate reduction of an amount that should fall; 下降 is neutral.
            ChangeForm.Percent => $"{compared}{(change.Up ? "增长" : lowerIsBetter && kind == MetricKind.Amount ? "压减" : "下降")}{Figure(change.Figure, l)}%",
            ChangeForm.Multiple => $"是{then}的{Figure(change.Times, l)}倍",
            ChangeForm.TurnedPositive => Turned("由负转正"),
            ChangeForm.TurnedNegative => Turned("由正转负"),
            ChangeForm.Loss => $"{compared}{(change.Up ? "减亏" : "增亏")}{difference}",
            _ => throw new UnreachableException(),
        };

        string Turned(string turn) => (comparand == Comparand.PreviousYear ? "较上年" : compared) + turn;
    }

    /// <summary>The earlier period as a noun.</summary>
    public static string PeriodOf(Comparand comparand) => comparand switch
    {
        Comparand.YearEarlier => "上年同期",
        Comparand.PreviousYear => "上年",
        Comparand.FirstHalf => "上半年",
        Comparand.SecondHalfLastYear => "上年下半年",
        Comparand.PreviousQuarter => "上季度",
        Comparand.PreviousMonth => "上月",
        Comparand.PreviousPeriod => "上期",
        _ => throw new UnreachableException(),
    };

    private static string Comparative(MetricKind kind, bool up) => (kind, up) switch
    {
        (MetricKind.Count, true) => "多于",
        (MetricKind.Count, false) => "少于",
        (MetricKind.Duration, true) => "长于",
        (MetricKind.Duration, false) => "短于",
        (_, true) => "高于",
        (_, false) => "低于",
    };

    private static string Figure(decimal figure, LanguageRules l) => l.Number(Rounding.WithoutTrailingZeros(figure));
}
