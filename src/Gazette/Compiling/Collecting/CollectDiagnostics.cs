using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Compiling.Collecting;

/// <summary>Mistakes in a report that summarizes others, and between its members.</summary>
internal static class CollectDiagnostics
{
    private const int MostNames = 8;

    public static Diagnostic BadPath(string key, Phrase words, Words problem, string example) => Diagnostic.Error("bad-path", words.Span)
        .Says($"`{key}` {problem}", $"“{key}”{problem}")
        .Helps($"write a path from this file, such as  {key}: {example}", $"从本文件写起路径，如  {key}: {example}");

    public static Diagnostic Unreadable(Phrase words, Words problem) => Diagnostic.Error("unreadable-file", words.Span)
        .Says($"`{words.Text}` {problem}", $"“{words.Text}”{problem}")
        .Helps("correct the path", "改正路径");

    public static Diagnostic NoMembers(Phrase words) => Diagnostic.Error("no-members", words.Span)
        .Says($"there is no report at `{words.Text}`", $"“{words.Text}”处没有报告")
        .Helps(
            "name report files, a folder, a pattern such as  villages/*.yaml  or a table",
            "写报告文件、文件夹、  villages/*.yaml  这样的模式，或表格");

    public static Diagnostic NothingCollected(SourceSpan from) => Diagnostic.Error("no-members", from)
        .Says("no member has a report that can be collected", "没有一个成员的报告可以汇总")
        .Helps("correct the reports of the members first", "先改正各成员的报告");

    public static Diagnostic UnreadableFolder(SourceSpan from, string folder, Exception reason) => Diagnostic.Error("unreadable-folder", from)
        .Says(
            $"the folder `{Path.GetFileName(folder)}` cannot be read: {FileFault.ReasonOf(reason)}",
            $"无法读取文件夹“{Path.GetFileName(folder)}”：{FileFault.ReasonOf(reason)}");

    public static Diagnostic TooMany(SourceSpan from, int most) => Diagnostic.Error("too-large", from)
        .Says($"there are more than {most} members", $"成员超过{most}个")
        .Helps("summarize groups of them first, and then the summaries", "先分组汇总，再汇总各组");

    public static Diagnostic Ring(SourceSpan from, IEnumerable<string> chain)
    {
        string way = string.Join(" → ", chain.Select(path => Path.GetFileName(path)));
        return Diagnostic.Error("collect-ring", from)
            .Says($"this report collects itself: {way}", $"此报告汇总了自己：{way}")
            .Helps("remove this report from what its own members collect", "从其成员的“collect”中去掉此报告");
    }

    /// <summary>A member whose report has an error.</summary>
    public static Diagnostic Broken(SourceSpan from, MemberReport member) => Diagnostic.Warning("member-missing", from)
        .Says($"`{member.Name}` is not collected, because its report has an error", $"“{member.Name}”的报告有错误，未汇总")
        .Helps("correct it; until then, the totals are without it", "请改正；在此之前，合计数不含它")
        .Relates(member.FirstError is { Span.IsWholeFile: false } error ? error.Span : member.Place, Introduction(member));

    public static Diagnostic Missing(SourceSpan expected, IReadOnlyList<string> missing, int count) => Diagnostic.Warning("member-missing", expected)
        .Says(
            $"{missing.Count} of {count} members {(missing.Count == 1 ? "has" : "have")} not reported: {Words.Names(missing, MostNames)}",
            $"{count}个成员中有{missing.Count}个未报：{Words.Names(missing, MostNames)}")
        .Helps(
            "the totals are without them; a text can name them:  {{ collected.missing | list }}",
            "合计数不含它们；正文可列出名单  {{ collected.missing | list }}");

    public static Diagnostic Unexpected(SourceSpan expected, string name, SourceSpan place, IEnumerable<string> known) => Diagnostic
        .Warning("member-unexpected", expected)
        .Says($"`{name}` has reported, but is not expected", $"“{name}”已报，但不在应报名单中")
        .Helps(NearestName.Ask(name, known) ?? Words.Of("add it to `expect`, or remove its report", "补入应报名单，或移走它的报告"))
        .Relates(place, "its report", "其报告");

    public static Diagnostic Twice(SourceSpan from, string name, SourceSpan first, SourceSpan second) => Diagnostic.Error("member-twice", from)
        .Says($"`{name}` has reported twice for the same period", $"“{name}”在同一报告期报了两次")
        .Helps("remove one of the two reports", "移走其中一份报告")
        .Relates(first, "one", "一份")
        .Relates(second, "the other", "另一份");

    public static Diagnostic OtherPeriod(SourceSpan from, string name, Period its, Period own, SourceSpan place) => Diagnostic
        .Error("member-other-period", from)
        .Says(
            $"the report of `{name}` is for {DateWords.Of(its)}, not for {DateWords.Of(own)}",
            $"“{name}”的报告期是{DateWords.Of(its)}，不是{DateWords.Of(own)}")
        .Helps("collect only reports of this period", "只汇总本报告期的报告")
        .Relates(place, "its report", "其报告");

    public static Diagnostic PartOfPeriod(SourceSpan from, string name, Period own, SourceSpan place) => Diagnostic.Error("member-other-period", from)
        .Says(
            $"the reports of `{name}` do not cover all of {DateWords.Of(own)}",
            $"“{name}”的几份报告没有覆盖整个{DateWords.Of(own)}")
        .Helps("add the reports that are missing", "补上缺少的报告")
        .Relates(place, "one of them", "其中一份");

    public static Diagnostic NothingToCollect(Metric metric, IReadOnlyCollection<string> known) => Diagnostic.Error("missing-metric", metric.IdSpan)
        .Says($"no member has a metric `{metric.Id}`", $"各成员都没有指标“{metric.Id}”")
        .Helps(NearestName.Suggest(metric.Id, known) ?? Words.Of($"give it a value:  {metric.Id}: {{ value: … }}", $"写上数值  {metric.Id}: {{ value: … }}"));

    public static Diagnostic WithoutMetric(Metric metric, IReadOnlyList<string> without, int count) => Diagnostic
        .Warning("member-without-metric", metric.IdSpan)
        .Says(
            $"{without.Count} of {count} members {(without.Count == 1 ? "has" : "have")} no `{metric.Id}`: {Words.Names(without, MostNames)}",
            $"{count}个成员中有{without.Count}个没有指标“{metric.Id}”：{Words.Names(without, MostNames)}")
        .Helps("the total is of the others; a member that has none should say 0", "合计数只含其余成员；确实没有的成员请写0");

    public static Diagnostic OtherUnit(Metric metric, Unit own, Unit expected, SourceSpan place, SourceSpan first) => Diagnostic
        .Error("other-unit", metric.IdSpan)
        .Says(
            $"`{metric.Id}` is in `{own.Singular}` in one report and in `{expected.Singular}` in another, and these do not convert",
            $"“{metric.Id}”在一份报告中的单位是“{own.Singular}”，在另一份中是“{expected.Singular}”，无法换算")
        .Helps("use the same unit in all of them", "统一各报告的单位")
        .Relates(place, Words.Of($"in `{own.Singular}`", $"单位为“{own.Singular}”"))
        .Relates(first, Words.Of($"in `{expected.Singular}`", $"单位为“{expected.Singular}”"));

    /// <summary>A rate, or a duration, for which the report does not say how to combine it.</summary>
    public static Diagnostic NoWeight(Metric metric, MetricKind kind) => Diagnostic.Error("missing-weight", metric.Pending?.AggregateSpan ?? metric.IdSpan)
        .Says(kind == MetricKind.Rate
            ? Words.Of(
                $"`{metric.Id}` is a rate: the mean of several reports needs a `weight`",
                $"“{metric.Id}”是比率，汇总时要用“weight”写明权数")
            : Words.Of($"`{metric.Id}` does not add up: say how to combine it", $"“{metric.Id}”不能相加，请写明汇总方式"))
        .Helps(kind == MetricKind.Rate
            ? Words.Of(
                $"name the metric that each rate is of:  {metric.Id}: {{ weight: households }}",
                $"写明各比率以哪个指标为总数  {metric.Id}: {{ weight: households }}")
            : Words.Of($"write  aggregate: mean  or max, min, last", "写作  aggregate: mean  或max、min、last"));

    public static Diagnostic WithoutWeight(Metric metric, string weight, IReadOnlyList<string> without, SourceSpan place) => Diagnostic
        .Error("missing-weight", place)
        .Says(
            $"`{metric.Id}` is weighted by `{weight}`, which some members do not have: {Words.Names(without, MostNames)}",
            $"“{metric.Id}”以“{weight}”为权数，有的成员没有这个指标：{Words.Names(without, MostNames)}")
        .Helps("give them one, or choose another weight", "请为其补上，或改用其他权数");

    public static Diagnostic ZeroWeight(Metric metric, string weight, SourceSpan place) => Diagnostic.Error("bad-calculation", place)
        .Says($"the weights `{weight}` of `{metric.Id}` add up to 0", $"“{metric.Id}”的权数“{weight}”合计为0")
        .Helps("choose another weight", "改用其他权数");

    public static Diagnostic NotCollected(Metric metric) => Diagnostic.Error("missing-key", metric.IdSpan)
        .Says($"metric `{metric.Id}` has no `value`, and `aggregate: none` keeps it from being collected", $"指标“{metric.Id}”没有“value”，而“aggregate: none”表示不汇总")
        .Helps($"write  value: 84  or remove `aggregate`", "写作  value: 84  或删去“aggregate”");

    public static Diagnostic NothingKnown(Metric metric) => Diagnostic.Error("bad-calculation", metric.IdSpan)
        .Says(
            $"the values of `{metric.Id}` are not exact enough to be combined: some are lower limits, others upper limits",
            $"“{metric.Id}”的各个数值不够精确，无法汇总：有的是下限，有的是上限")
        .Helps("give exact values, or say it in words", "给出准确的值，或改用文字说明");

    public static Diagnostic TooLarge(Metric metric) => Diagnostic.Error("bad-calculation", metric.IdSpan)
        .Says($"the total of `{metric.Id}` is too large", $"“{metric.Id}”的合计数太大");

    public static Diagnostic UnreadableMember(SourceSpan member, Exception reason) => Diagnostic.Error("unreadable-file", member)
        .Says($"this report cannot be read: {FileFault.ReasonOf(reason)}", $"无法读取此报告：{FileFault.ReasonOf(reason)}");

    public static Diagnostic LinkedMember(SourceSpan member) => Diagnostic.Error("unreadable-file", member)
        .Says("this is a link, not a file", "这是链接，不是文件");

    public static Diagnostic NoSuchColumn(Phrase words, string column, IEnumerable<string> known) => Diagnostic.Error("unknown-column", words.Span)
        .Says($"no column is called `{column}`", $"没有名为“{column}”的列")
        .Helps(NearestName.Suggest(column, known));

    private static Words Introduction(MemberReport member) =>
        member.FirstError is { } error ? error.Message : Words.Of("its report", "其报告");
}
