using Gazette.Diagnostics;

namespace Gazette.Data;

/// <summary>The names that messages use for what lacks something or has the wrong form.</summary>
internal static class SubjectWords
{
    public static Words TheTable => Words.Of("the table", "表格");

    public static Words TheChart => Words.Of("the chart", "图表");

    public static Words TheImage => Words.Of("the image", "图片");

    public static Words TheTemplate => Words.Of("the template", "模板");

    public static Words Attachment => Words.Of("an attachment", "附件");

    public static Words Section => Words.Of("a section", "章节");

    public static Words Row => Words.Of("a row of `rows`", "“rows”中的一行");

    public static Words ACell => Words.Of("a cell", "单元格");

    public static Words Key(string key) => Words.Of($"`{key}`", $"“{key}”");

    public static Words ItemOf(string key) => Words.Of($"an item of `{key}`", $"“{key}”中的一项");

    public static Words Metric(string id) => Words.Of($"metric `{id}`", $"指标“{id}”");

    public static Words Part(string label) => Words.Of($"part `{label}`", $"分项“{label}”");

    public static Words Field(string id) => Words.Of($"field `{id}`", $"字段“{id}”");
}
