using Gazette.Diagnostics;

namespace Gazette.Cli.Help;

/// <summary>Help for <c>gazette explain</c>.</summary>
internal static class TraceHelpWords
{
    public static Words Explain => Words.Of(
        "Say where each number of a report's documents comes from.", "说明文档中的每个数字从哪里来。");

    public static Words ExplainExample => Words.Of(
        "gazette explain demo/report.yaml\ngazette explain out/demo.docx 84\ngazette explain demo --format docx -o check.docx",
        "gazette explain demo/report.yaml\ngazette explain out/demo.docx 84\ngazette explain demo --format docx -o 核稿单.docx");

    public static Words Sought => Words.Of(
        "Only what prints these words or this number, or belongs to the metric of this name.", "只说明写有这些字或这个数的地方，或这个名称的指标。");

    public static Words SoughtName => Words.Of("WORDS", "文字");

    public static Words Format => Words.Of(
        "How to show it: `text`, `json`, or a sheet to check and sign as `md` or `docx`; default: text.",
        "显示方式：`text`、`json`，或供逐项核对、签名的核稿单`md`、`docx`；默认`text`。");

    public static Words FormatName => Words.Same("text|json|md|docx");

    public static Words Output => Words.Of("Write to this file, which must not exist; default: standard output.", "写入这个文件（须尚不存在）；默认为标准输出。");
}
