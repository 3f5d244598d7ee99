using System.Diagnostics;
using Gazette.Reports;

namespace Gazette.Wording.Chinese;

/// <summary>Changes in Chinese: 同比 against the same period last year, 环比 against the previous period.</summary>
internal static class ChineseChange
{
    public static string Write(Change change, Quantity previous, MetricKind kind, bool lowerIsBetter, ComparisonBasis basis, LanguageRules l)
    {
        (string compared, string then) = basis == ComparisonBasis.YearOnYear ? ("同比", "上年同期") : ("环比", "上期");
        string difference = change.Difference is { } quantity ? l.Figures(quantity) : "";
        string figure = Figure(change.Figure, l);
        return change.Form switch
        {
            ChangeForm.Compared => $"{Comparative(previous.IsRate ? MetricKind.Rate : kind, change.Up)}{then}的{l.Prose(previous)}",
            ChangeForm.Same => $"与{then}持平",
            ChangeForm.BothZero => $"与{then}持平，均为0",
            ChangeForm.BroadlySame => $"与{then}基本持平",
            ChangeForm.FromZero => $"{then}为0，{(change.Up ? "新增" : "减少")}{difference}",
            ChangeForm.Absolute => $"比{then}{(change.Up ? "增加" : "减少")}{difference}",
            ChangeForm.Duration => $"{compared}{(change.Up ? "延长" : "缩短")}{difference}",
            ChangeForm.Points => $"{compared}{(change.Up ? "提高" : "下降")}{figure}个百分点",

            // 压减 means a deliberate reduction of an amount that should fall; 下降 is neutral.
            ChangeForm.Percent => $"{compared}{(change.Up ? "增长" : lowerIsBetter && kind == MetricKind.Amount ? "压减" : "下降")}{figure}%",
            ChangeForm.Multiple => $"是{then}的{Figure(change.Times, l)}倍",
            ChangeForm.TurnedPositive => $"{compared}由负转正",
            ChangeForm.TurnedNegative => $"{compared}由正转负",
            ChangeForm.Loss => $"{compared}{(change.Up ? "减亏" : "增亏")}{difference}",
            _ => throw new UnreachableException(),
        };
    }

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
