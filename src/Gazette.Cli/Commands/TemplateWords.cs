using System.Diagnostics;
using Gazette.Diagnostics;
using Gazette.Reports;

namespace Gazette.Cli.Commands;

/// <summary>Texts of the commands that list templates and start reports from them.</summary>
internal static class TemplateWords
{
    public static Words StartAny => Words.Of("start a report:  gazette new NAME DIR", "新建报告：  gazette new 名称 文件夹");

    public static Words LeaveLanguageOut => Words.Of("remove `--language`", "删去“--language”");

    public static Words Next => Words.Of("next:  put your own numbers and text into it", "接下来：填入自己的数字和文字");

    public static Words WhichTemplate => Words.Of("which template?", "用哪个模板？");

    public static Words AskTemplate => Words.Of("name or number: ", "名称或序号：");

    public static Words Languages => Words.Of("languages", "语言");

    public static Words Documents => Words.Of("documents", "文档");

    public static Words Style => Words.Of("style", "版式");

    public static Words Needs => Words.Of("needs", "必填");

    public static Words Folder => Words.Of("folder", "文件夹");

    public static Words File => Words.Of("file", "文件");

    public static Words Metrics(bool closed) => closed ? Words.Of("metrics (no others)", "指标（只限这些）") : Words.Of("metrics", "指标");

    public static Words Fields(bool closed) => closed ? Words.Of("fields (no others)", "字段（只限这些）") : Words.Of("fields", "字段");

    public static Words Need(bool required) => required ? Words.Of("required", "必填") : Words.Of("optional", "可选");

    public static Words Kind(MetricKind kind) => kind switch
    {
        MetricKind.Count => Words.Of("count", "计数"),
        MetricKind.Amount => Words.Of("amount", "数额"),
        MetricKind.Rate => Words.Of("rate", "比率"),
        MetricKind.Duration => Words.Of("duration", "时长"),
        _ => throw new UnreachableException(),
    };

    public static Words OneOf(IEnumerable<string> templates)
    {
        string list = string.Concat(templates.Select(template => $"\n  {template}"));
        return Words.Of($"name one of these:  gazette new NAME DIR{list}", $"从中选一个：  gazette new 名称 文件夹{list}");
    }

    public static Words UnknownLanguage(string tag, IEnumerable<string> known) => Words.Of(
        $"`{tag}` is not a language of `--language`; {NearestName.Suggest(tag, known)}",
        $"“--language”没有“{tag}”这种语言；{NearestName.Suggest(tag, known)}");

    public static Words Start(string template) => Words.Of($"start a report:  gazette new {template} DIR", $"新建报告：  gazette new {template} 文件夹");

    public static Words Unknown(string template) => InputWords.IsWordFile(template)
        ? Words.Of($"there is no Word file `{template}`", $"没有Word文件“{template}”")
        : Words.Of($"there is no template `{template}`", $"没有名为“{template}”的模板");

    public static Words NoneIn(string folder) => Words.Of($"there is no template in `{folder}`", $"“{folder}”中没有模板");

    public static Words WithoutSample(string template, string? language) => language is null
        ? Words.Of($"template `{template}` has no sample", $"模板“{template}”没有样例")
        : Words.Of($"template `{template}` has no sample in `{language}`", $"模板“{template}”没有“{language}”的样例");

    public static Words Taken(string file) => Words.Of($"`{file}` already exists and is left as it is", $"“{file}”已经存在，未作改动");

    public static Words CannotStart(string folder, Exception exception) => Words.Of(
        $"no report can be started in `{folder}`: {FileFault.ReasonOf(exception)}",
        $"无法在“{folder}”中新建报告：{FileFault.ReasonOf(exception)}");

    public static Words NotFolder(string folder, string file) => Words.Of(
        $"no report can be started in `{folder}`: `{file}` is a file, not a folder",
        $"无法在“{folder}”中新建报告：“{file}”是文件，不是文件夹");

    public static Words OneFolder => Words.Of("with `--from`, only a folder can be named", "用“--from”时只能写一个文件夹");

    public static Words FromExample => Words.Of("write  gazette new --from 2026-h1/report.yaml 2026-h2", "写作  gazette new --from 2026-h1/report.yaml 2026-h2");

    public static Words NotYaml(string file) => Words.Of(
        $"`{file}` is neither a YAML report nor a Word or Markdown document",
        $"“{file}”不是YAML格式的报告，也不是Word或Markdown文档");

    public static Words NoSuchReport(string file) => Words.Of($"there is no file `{file}`", $"没有文件“{file}”");

    public static Words StartedNext(string report, Period period) => Words.Of(
        $"started {report}, the report for {period}",
        $"已新建{report}，报告期为{period}");

    public static Words FillIn => Words.Of(
        "next:  put in the new numbers; the comments hold the old ones",
        "接下来：填入新的数字；旧的数字在注释中");

    public static Words FromDocumentExample => Words.Of("write  gazette new --from old.docx my-report", "写作  gazette new --from old.docx my-report");

    public static Words StartedDraft(string report, string document, string template, int metrics) => Words.Of(
        $"started {report} from {document}, with template {template} and {metrics} {(metrics == 1 ? "metric" : "metrics")}",
        $"已由{document}新建{report}，模板为{template}，共{metrics}个指标");

    public static Words Differs(string line) => Words.Of(
        $"warning: the report prints another text here: {line}",
        $"警告：报告在此处的文字与原文不同：{line}");

    public static Words CheckDraft => Words.Of(
        "next:  check the names of the metrics and the comments in the file",
        "接下来：核对指标名称和文件中的注释");

    public static Words StartElsewhere(string template) => Words.Of(
        $"start in another folder:  gazette new {template} my-report",
        $"放到另一个文件夹：  gazette new {template} my-report");

    public static Words Started(string report, string schema) => Words.Of(
        $"started {report}, with {schema} for your editor",
        $"已新建{report}，并附供编辑器使用的{schema}");

    public static Words NextBuild(string folder) => Words.Of($"       gazette build {folder}", $"        gazette build {folder}");
}
