using Gazette.Diagnostics;

namespace Gazette.Cli.Help;

/// <summary>Help for <c>gazette explain</c> and <c>gazette diff</c>.</summary>
internal static class TraceHelpWords
{
    public static Words Explain => Words.Of(
        "Say where each number of a report's documents comes from.", "说明文档中的每个数字从哪里来。");

    public static Words ExplainExample => Words.Of(
        "gazette explain demo/report.yaml\ngazette explain out/demo.docx 84\ngazette explain demo --format docx -o check.docx",
        "gazette explain demo/report.yaml\ngazette explain out/demo.docx 84\ngazette explain demo --format docx -o 核稿单.docx");

    public static Words Diff => Words.Of(
        "Show what changed between two reports, tables, documents or folders.", "显示两份报告、两个表格、两个文档或两个文件夹之间的变化。");

    public static Words DiffExample => Words.Of(
        "gazette diff last.yaml report.yaml\ngazette diff old.docx new.docx --format docx -o changes.docx",
        "gazette diff 上期.yaml 本期.yaml\ngazette diff 原稿.docx 新稿.docx --format docx -o 修订稿.docx");

    public static Words Before => Words.Of(
        "The older version: a report, a table or a folder of reports, a Word or Markdown document, or a folder of documents.",
        "原来的：报告、报告表格、存放报告的文件夹、Word或Markdown文档，或存放文档的文件夹。");

    public static Words After => Words.Of("The newer version, of the same kind.", "现在的，与前者同类。");

    public static Words DiffFormat => Words.Of(
        "How to show it: `text`, `json`, `md`, `html` or `docx` (with tracked changes, of two reports or two documents); default: text.",
        "显示方式：“text”、“json”、“md”、“html”，或“docx”（比较两份报告或两个文档时带修订）；默认为“text”。");

    public static Words DiffFormatName => Words.Of("FORMAT", "格式");

    public static Words Sought => Words.Of(
        "Only what prints these words or this number, or belongs to the metric of this name.", "只说明写有这些字或这个数的地方，或这个名称的指标。");

    public static Words SoughtName => Words.Of("WORDS", "文字");

    public static Words Format => Words.Of(
        "How to show it: `text`, `json`, or a sheet to check and sign as `md` or `docx`; default: text.",
        "显示方式：“text”、“json”，或供逐项核对、签名的核稿单“md”、“docx”；默认为“text”。");

    public static Words FormatName => Words.Same("text|json|md|docx");

    public static Words Output => Words.Of("Write to this file, which must not exist; default: standard output.", "写入这个文件（须尚不存在）；默认为标准输出。");
}
