using Gazette.Diagnostics;

namespace Gazette.Schema;

/// <summary>The names that messages use for the maps of a file: <c>unknown key `labl` in a metric</c>.</summary>
internal static class KeyTableWords
{
    public static Words Metric { get; } = Words.Of("a metric", "指标");

    public static Words Section { get; } = Words.Of("a section", "章节");

    public static Words Item { get; } = Words.Of("an item", "条目");

    public static Words Table { get; } = Words.Of("a table", "表格");

    public static Words Chart { get; } = Words.Of("a chart", "图表");

    public static Words Image { get; } = Words.Of("an image", "图片");

    public static Words Attachment { get; } = Words.Of("an attachment", "附件");

    public static Words Letterhead { get; } = Words.Of("`letterhead`", "“letterhead”");

    public static Words Colophon { get; } = Words.Of("`colophon`", "“colophon”");

    public static Words Collect { get; } = Words.Of("`collect`", "“collect”");

    public static Words Layout { get; } = Words.Of("`layout`", "“layout”");

    public static Words Sheet { get; } = Words.Of("`table`", "“table”");

    public static Words Base { get; } = Words.Of("the base file", "基础文件");

    public static Words RequestedMetric { get; } = Words.Of("a requested metric", "所需指标");

    public static Words RequestedField { get; } = Words.Of("a requested field", "所需字段");

    public static Words LocalizedText { get; } = Words.Of("a text in two languages", "双语文字");
}
