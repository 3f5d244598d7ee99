using System.Collections.Immutable;
using System.Diagnostics;
using Gazette.Diagnostics;

namespace Gazette.Tracing.Comparing;

/// <summary>What comparisons say.</summary>
public static class DifferenceWords
{
    private const string Under = " › ";
    private const int MostNames = 5;

    public static ImmutableArray<Words> Columns =>
    [
        Words.Of("Metric", "指标"),
        Words.Of("Then", "原数"),
        Words.Of("Now", "现数"),
        Words.Of("Change", "变化"),
    ];

    public static Words Record => Words.Of("Report", "报告");

    /// <summary>What has changed in the same way in most reports.</summary>
    public static Words Common => Words.Of("changed alike", "共同的变化");

    /// <summary>Which reports have not changed so; at most a few names.</summary>
    public static Words NotIn(IReadOnlyCollection<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        string first = string.Join(", ", names.Take(MostNames));
        int more = names.Count - MostNames;
        return more > 0 ? Words.Of($"not in {first} and {more} more", $"{first.Replace(", ", "、", StringComparison.Ordinal)}等{names.Count}份没有这一变化")
            : Words.Of($"not in {first}", $"{first.Replace(", ", "、", StringComparison.Ordinal)}没有这一变化");
    }

    /// <summary>How many documents or reports there are of each kind.</summary>
    /// <param name="isAside">Whether what most have in common is told aside.</param>
    public static Words Summary(Func<DifferenceKind, int> count, bool isAside)
    {
        ArgumentNullException.ThrowIfNull(count);
        (int added, int removed) = (count(DifferenceKind.Added), count(DifferenceKind.Removed));
        (int changed, int same) = (count(DifferenceKind.Changed), count(DifferenceKind.Same));
        return Words.Of(
            $"{added} new, {removed} gone, {changed} changed, {same} {(isAside ? "otherwise the same" : "the same")}",
            $"新增{added}份，减少{removed}份，有变化{changed}份，{(isAside ? "除共同的变化外" : "")}相同{same}份");
    }

    public static Words Nothing => Words.Of("Nothing differs.", "没有差别。");

    public static Words Title(string before, string after) => Words.Of($"From {before} to {after}", $"{before}与{after}的差别");

    public static Words Metrics => Words.Of("metrics", "指标");

    public static Words DocumentOf(DifferenceKind kind, string name) => kind switch
    {
        DifferenceKind.Added => Words.Of($"{name}: new", $"{name}：新增"),
        DifferenceKind.Removed => Words.Of($"{name}: gone", $"{name}：已没有"),
        DifferenceKind.Changed => Words.Of($"{name}: changed", $"{name}：有变化"),
        DifferenceKind.Same => Words.Of($"{name}: the same", $"{name}：相同"),
        _ => throw new UnreachableException(),
    };

    public static Words WhatBecame(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Added => Words.Of("new", "新增"),
        DifferenceKind.Removed => Words.Of("gone", "已没有"),
        DifferenceKind.Changed => Words.Of("changed", "有变化"),
        DifferenceKind.Same => Words.Of("the same", "相同"),
        _ => throw new UnreachableException(),
    };

    public static Words ChangeOf(MetricDifference metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        return metric.Kind switch
        {
            DifferenceKind.Added or DifferenceKind.Removed => WhatBecame(metric.Kind),
            _ when metric.HasOtherUnit => metric.Change is { } change ? Words.Of($"other unit, {change}", $"单位不同，{change}") : Words.Of("other unit", "单位不同"),
            _ => Words.Same(metric.Change ?? ""),
        };
    }

    /// <summary>Where a line stands.</summary>
    public static Words PlaceOf(LineDifference line)
    {
        ArgumentNullException.ThrowIfNull(line);
        ComparedLine at = line.Line;
        Words what = at.Level switch
        {
            _ when at.Key is { } key && at.Level <= 0 => Words.Same(key),
            1 => Words.Of("title", "标题"),
            > 1 => Words.Of("heading", "小标题"),
            0 => Words.Of("paragraph", "段落"),
            _ => Words.Of("row", "表格的行"),
        };
        string path = string.Concat(at.Headings.Select(heading => heading + Under));
        return Words.Of($"{path}{what}", $"{path}{what}");
    }
}
