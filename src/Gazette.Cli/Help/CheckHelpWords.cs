using Gazette.Diagnostics;

namespace Gazette.Cli.Help;

/// <summary>Help for <c>gazette check</c>.</summary>
internal static class CheckHelpWords
{
    public static Words About => Words.Of(
        "Find mistakes in reports, or in documents that you already have (.md, .docx).",
        "检查报告，或检查已有的文档（.md、.docx）。");

    public static Words Example => Words.Same("gazette check villages/ --format sarif > gazette.sarif");

    public static Words Format => Words.Of(
        "Show results as text (default), short, json, sarif, junit or github.",
        "检查结果的格式：“text”（默认）、“short”、“json”、“sarif”、“junit”或“github”。");

    public static Words FormatName => Words.Of("FORMAT", "格式");

    public static Words Profile => Words.Of(
        "Check documents (.md, .docx) with the levels of official documents or of reports; default: official for Chinese documents.",
        "按公文（“official”）或普通报告（“report”）的级别检查文档（.md、.docx）；中文文档默认按公文。");

    public static Words ProfileName => Words.Of("official|report", "official|report");

    public static Words Fix => Words.Of(
        "Fix what needs no decision: punctuation and the form of numbers, in reports and in templates of your own.",
        "修正不需要决定的问题：报告和自有模板中的标点和数字写法。");

    public static Words DryRun => Words.Of("With --fix: write nothing, and show what would change.", "与“--fix”同用：不写文件，只显示会改动什么。");
}
