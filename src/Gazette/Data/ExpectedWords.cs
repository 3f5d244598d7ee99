using Gazette.Diagnostics;

namespace Gazette.Data;

/// <summary>The names that messages use for the expected value of a key. Readers pass one with every key, so they are created once.</summary>
internal static class ExpectedWords
{
    public static Words Text { get; } = Words.Of("text", "文字");

    public static Words Word { get; } = Words.Of("a word", "一个词");

    public static Words Number { get; } = Words.Of("a number", "数字");

    public static Words Date { get; } = Words.Of("a date", "日期");

    public static Words Period { get; } = Words.Of("a period", "报告期");

    public static Words TrueOrFalse { get; } = Words.Of("true or false", "true或false");

    public static Words KeysWithValues { get; } = Words.Of("a map of keys with values", "键值表");

    public static Words NamesWithNumbers { get; } = Words.Of("a map of names with numbers", "名称与数字的键值表");

    public static Words Items { get; } = Words.Of("a list of items", "条目的列表");

    public static Words Sections { get; } = Words.Of("a list of sections", "章节的列表");

    public static Words NamesOrMaps { get; } = Words.Of("a list of names or maps", "名称或键值表的列表");

    public static Words Rows { get; } = Words.Of("a list of rows", "行的列表");

    public static Words ColumnHeadings { get; } = Words.Of("a map of column headings with what they are", "列名与其含义的键值表");

    public static Words ColumnTarget { get; } = Words.Of("a metric, a key of the report or `skip`", "指标、报告的键或“skip”");

    public static Words RowNumbers { get; } = Words.Of("the number of a row", "行号");

    public static Words ListOfWords { get; } = Words.Of("a list of words", "词的列表");

    public static Words Widths { get; } = Words.Of("a list of widths", "宽度的列表");

    public static Words Cells { get; } = Words.Of("a list of cells", "单元格的列表");

    public static Words Cell { get; } = Words.Of("text or a number", "文字或数字");

    public static Words ItemsOrMap { get; } = Words.Of("a list of items or a map with `items`", "条目的列表，或带有“items”的键值表");

    public static Words SectionMap { get; } = Words.Of("a map with `heading`, `text` or `items`", "带有“heading”、“text”或“items”的键值表");

    public static Words TextOrMap { get; } = Words.Of("text or a map", "文字或键值表");

    public static Words TextOrTitle { get; } = Words.Of("text or a map with a `title`", "文字，或带有“title”的键值表");

    public static Words NumberOrMap { get; } = Words.Of("a number or a map with a `value`", "数字，或带有“value”的键值表");

    public static Words Table { get; } = Words.Of("a map with `columns` and `rows`", "带有“columns”和“rows”的键值表");

    public static Words Collect { get; } = Words.Of("a map with `from`", "带有“from”的键值表");

    public static Words Chart { get; } = Words.Of("a map with `type`", "带有“type”的键值表");

    public static Words Image { get; } = Words.Of("a map with `file`", "带有“file”的键值表");
}
