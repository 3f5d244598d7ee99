using System.Diagnostics;
using Gazette.Diagnostics;

namespace Gazette.Tracing;

/// <summary>What explanations say of a number. Paths are shown as the caller wants them.</summary>
public static class TraceWords
{
    private const string Under = " › ";

    /// <summary>Where a line stands, below its headings.</summary>
    public static Words LineOf(DocumentPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        Words line = place.Kind switch
        {
            PlaceKind.Title => Words.Of("title", "标题"),
            PlaceKind.Heading => Words.Of("heading", "小标题"),
            PlaceKind.Paragraph => Words.Of($"paragraph {place.Number}", $"第{place.Number}段"),
            PlaceKind.Cell => Words.Of(
                $"table {place.Number}, row {place.Row}, column {place.Column}", $"第{place.Number}个表格第{place.Row}行第{place.Column}列"),
            PlaceKind.Footnote => Words.Of($"footnote {place.Number}", $"脚注{place.Number}"),
            PlaceKind.Caption => Words.Of($"above table {place.Number}", $"第{place.Number}个表格上方"),
            PlaceKind.ChartTitle => Words.Of($"title of chart {place.Number}", $"第{place.Number}个图表的标题"),
            PlaceKind.ChartCell => Words.Of(
                $"chart {place.Number}, row {place.Row}, column {place.Column}", $"第{place.Number}个图表数据第{place.Row}行第{place.Column}列"),
            PlaceKind.Furniture => Words.Of($"line {place.Number} around the text", $"正文以外第{place.Number}行"),
            _ => throw new UnreachableException(),
        };
        string headings = string.Concat(place.Headings.Select(heading => heading + Under));
        return Words.Of($"{headings}{line}", $"{headings}{line}");
    }

    /// <summary>A place in a file.</summary>
    public static Words PlaceOf(TracedPlace place, Func<string, string> show)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(show);
        string path = show(place.Path);
        return place.Paragraph is { } paragraph ? Words.Of($"{path}: {paragraph.English}", $"{path}：{paragraph.Chinese}")
            : place.Cell is { } cell ? Words.Same($"{path}:{cell}")
            : place.Position is { } position ? Words.Same($"{path}:{position.Line}:{position.Column}")
            : Words.Same(path);
    }

    /// <summary>What a number is, and where it is from.</summary>
    public static Words SourceOf(TracedNumber number, Func<string, string> show)
    {
        ArgumentNullException.ThrowIfNull(number);
        Words what = (number.Kind, number.Metric, number.Written) switch
        {
            (NumberKind.Metric, { } id, { Length: > 0 } written) => Words.Of(
                $"metric `{id}`{NameOf(number)}, written `{written}`", $"指标“{id}”{NameOf(number)}，写作“{written}”"),
            (NumberKind.Metric, { } id, _) => Words.Of($"metric `{id}`{NameOf(number)}", $"指标“{id}”{NameOf(number)}"),
            (NumberKind.Derived, { } id, _) => Words.Of($"calculated, metric `{id}`{NameOf(number)}", $"指标“{id}”{NameOf(number)}，计算得出"),
            (NumberKind.Derived or NumberKind.Metric, null, { Length: > 0 } written) when number.Formula != written || number.Operands.IsEmpty =>
                Words.Of($"calculated by `{written}`", $"由“{written}”算出"),
            (NumberKind.Derived or NumberKind.Metric, _, _) => Words.Of("calculated", "计算得出"),
            (NumberKind.Date, _, { Length: > 0 } written) => Words.Of($"date or period, written `{written}`", $"日期或报告期，写作“{written}”"),
            (NumberKind.Date, _, _) => Words.Of("date or period", "日期或报告期"),
            (NumberKind.Label, _, _) => Words.Of("number or name of something", "编号或名称"),
            (NumberKind.Words, _, { Length: > 0 } written) when written != number.Printed => Words.Of($"written `{written}`", $"写作“{written}”"),
            (NumberKind.Words, _, _) => Words.Of("written as it is", "原样写出"),
            _ => throw new UnreachableException(),
        };
        return number.Place is null ? what : Words.Of($"{what}: {PlaceOf(number.Place, show)}", $"{what}：{PlaceOf(number.Place, show)}");
    }

    /// <summary>One of the values that a number was computed from.</summary>
    public static Words OperandOf(Operand operand, Func<string, string> show)
    {
        ArgumentNullException.ThrowIfNull(operand);
        Words value = Words.Same(operand.Name.Length == 0 ? operand.Written : $"{operand.Name} = {operand.Written}");
        return operand.Place is null ? value : Words.Of($"{value}: {PlaceOf(operand.Place, show)}", $"{value}：{PlaceOf(operand.Place, show)}");
    }

    private static Words NameOf(TracedNumber number)
    {
        Words name = number.Label is { Length: > 0 } label && label != number.Metric ? Words.Of($" ({label})", $"（{label}）") : Words.Same("");
        return number.Owner is { } owner ? Words.Of($"{name} of {owner}", $"{name}，{owner}")
            : number.Member is null ? name
            : Words.Of($"{name}, its {MemberOf(number.Member)}", $"{name}的{MemberOf(number.Member)}");
    }

    private static Words MemberOf(string member) => member switch
    {
        "previous" => Words.Of("value of the period before", "上期数"),
        "last_year" => Words.Of("value of last year", "上年同期数"),
        "target" => Words.Of("target", "目标数"),
        "change" => Words.Of("change", "增减"),
        "year_on_year" => Words.Of("change against last year", "同比增减"),
        "period_on_period" => Words.Of("change against the period before", "环比增减"),
        "completion" => Words.Of("share of the target", "完成率"),
        "parts" => Words.Of("parts", "分项"),
        "by_member" => Words.Of("members", "各成员数"),
        _ => throw new UnreachableException(),
    };
}
