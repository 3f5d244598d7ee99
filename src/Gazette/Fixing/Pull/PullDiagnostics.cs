using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Fixing.Pull;

/// <summary>What of a document does not go back into its report, and why.</summary>
internal static class PullDiagnostics
{
    private const string Rule = "not-pulled";

    public static Diagnostic NotEditable(SourceSpan report) => Diagnostic.Error("not-a-report-file", report)
        .Says("this report cannot be read, or not be written back as it is", "这份报告无法读取，或无法照原样写回")
        .Helps("see what is wrong with it:  gazette check REPORT", "查看有什么问题  gazette check 报告");

    public static Diagnostic NotOfReport(SourceSpan document, SourceSpan report) => Diagnostic.Error("not-of-this-report", document)
        .Says("this document was not made from the report", "此文档不是由这份报告生成的")
        .Helps("name the report that it was made from:  gazette pull FILE.docx REPORT.yaml", "请写明生成此文档的报告  gazette pull 文档.docx 报告.yaml")
        .Relates(report, "the report", "报告");

    public static Diagnostic TrackedChanges(SourceSpan document) => Diagnostic.Note("tracked-changes", document)
        .Says("tracked changes that nobody has accepted or rejected yet count as accepted", "尚未接受或拒绝的修订按已接受处理");

    public static Diagnostic Conflict(string one, SourceSpan place, string other, SourceSpan otherPlace) => Diagnostic.Warning("pull-conflict", place)
        .Says($"`{one}` and `{other}` are given for one place of the report, so neither is taken back", $"“{one}”与“{other}”在报告中是同一处，都未取回")
        .Helps("write the same at both places", "请将两处改为一致")
        .Relates(otherPlace, "the other place", "另一处");

    public static Diagnostic OfTemplate(Words what, SourceSpan place, SourceSpan template) => Diagnostic.Warning(Rule, place)
        .Says(Words.Of($"not taken back: {what}; these are words of the template", $"未取回：{what}，这是模板的文字"))
        .Helps("change the template, if it is yours; the words are then in every report", "模板若是自有的，请修改模板，此后每份报告都如此")
        .Relates(template.File is null ? null : template, "in the template", "模板中");

    public static Diagnostic OfMargin(Words what, SourceSpan place) => Diagnostic.Warning(Rule, place)
        .Says(Words.Of(
            $"not taken back: {what}; headers and footers are those of the template or of its reference document",
            $"未取回：{what}，页眉和页脚来自模板或参照文档"))
        .Helps("change it there", "请在该处修改");

    public static Diagnostic Derived(Words what, SourceSpan place, string? metric, SourceSpan source) => Diagnostic.Warning(Rule, place)
        .Says(metric is null
            ? Words.Of($"not taken back: {what}; this is computed", $"未取回：{what}，这是算出来的")
            : Words.Of($"not taken back: {what}; this is computed from `{metric}`", $"未取回：{what}，这是由“{metric}”算出来的"))
        .Helps("change the numbers that it is computed from", "请修改计算所用的数字")
        .Relates(source.File is null ? null : source, "computed from", "来自");

    public static Diagnostic Elsewhere(Words what, SourceSpan place, SourceSpan source) => Diagnostic.Warning(Rule, place)
        .Says(Words.Of($"not taken back: {what}; this is in a file that is not changed", $"未取回：{what}，所在的文件不作改动"))
        .Helps("change it there", "请在该文件中修改")
        .Relates(source, "given at", "出处");

    public static Diagnostic Shared(Words what, SourceSpan place, SourceSpan source) => Diagnostic.Warning(Rule, place)
        .Says(Words.Of(
            $"not taken back: {what}; this is given for all reports together, and would change in every one of them",
            $"未取回：{what}，这是各份报告共用的内容，改动会影响每一份"))
        .Helps("change it there if every report is to say so", "若每份报告都应如此，请在该处修改")
        .Relates(source, "given at", "出处");

    public static Diagnostic NotTaken(Words what, SourceSpan place, SourceSpan source) => Diagnostic.Warning(Rule, place)
        .Says(Words.Of(
            $"not taken back: {what}; a build would not print the text like this",
            $"未取回：{what}，写入报告后生成的文字不会是这样"))
        .Helps("change the report by hand", "请直接修改报告")
        .Relates(source, "in the report", "报告中");

    /// <param name="problem">What a build of the report would say.</param>
    public static Diagnostic Wrong(Words what, SourceSpan place, Diagnostic problem) => Diagnostic.Warning(Rule, place)
        .Says(Words.Of(
            $"not taken back: {what}; the report would then be wrong: {problem.Message}",
            $"未取回：{what}，写入后报告有错：{problem.Message}"))
        .Helps(problem.Help);

    public static Diagnostic NoPlace(Words what, SourceSpan place) => Diagnostic.Warning(Rule, place)
        .Says(Words.Of($"not taken back: {what}; no text of the report is next to it", $"未取回：{what}，旁边没有报告的文字"))
        .Helps("add it to the report by hand", "请直接加入报告");

    public static Diagnostic MadeByGazette(Words what, SourceSpan place) => Diagnostic.Warning(Rule, place)
        .Says(Words.Of($"not taken back: {what}; the program writes this itself", $"未取回：{what}，这是程序自动写出的"));

    public static Diagnostic Follows(string before, string after, SourceSpan place) => Diagnostic.Note("pull-follows", place)
        .Says((before, after) switch
        {
            ("", _) => Words.Of($"the next build puts `{after}` in here, because it follows from what was taken back", $"下次生成时，此处将随之加上“{after}”"),
            (_, "") => Words.Of($"the next build takes `{before}` out here, because it follows from what was taken back", $"下次生成时，此处“{before}”将随之去掉"),
            _ => Words.Of(
                $"the next build changes `{before}` to `{after}` here, because it follows from what was taken back",
                $"下次生成时，此处“{before}”将随之变为“{after}”"),
        });

    public static Words Replaced(string before, string after) => Words.Of($"`{before}` became `{after}`", $"“{before}”改为“{after}”");

    public static Words TakenOut(string words) => Words.Of($"`{words}` was taken out", $"删去“{words}”");

    public static Words PutIn(string words) => Words.Of($"`{words}` was put in", $"加入“{words}”");
}
