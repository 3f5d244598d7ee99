using Gazette.Diagnostics;

namespace Gazette.Data;

/// <summary>How messages name what must stand behind a key. Readers name it with every key, so it is made once.</summary>
internal static class ExpectedWords
{
    public static Words Text { get; } = Words.Of("text");

    public static Words Word { get; } = Words.Of("a word");

    public static Words Number { get; } = Words.Of("a number");

    public static Words Date { get; } = Words.Of("a date");

    public static Words Period { get; } = Words.Of("a period");

    public static Words TrueOrFalse { get; } = Words.Of("true or false");

    public static Words KeysWithValues { get; } = Words.Of("a map of keys with values");

    public static Words NamesWithNumbers { get; } = Words.Of("a map of names with numbers");

    public static Words Items { get; } = Words.Of("a list of items");

    public static Words Sections { get; } = Words.Of("a list of sections");

    public static Words NamesOrMaps { get; } = Words.Of("a list of names or maps");

    public static Words Rows { get; } = Words.Of("a list of rows");

    public static Words ListOfWords { get; } = Words.Of("a list of words");

    public static Words Widths { get; } = Words.Of("a list of widths");

    public static Words Cells { get; } = Words.Of("a list of cells");

    public static Words Cell { get; } = Words.Of("text or a number");

    public static Words ItemsOrMap { get; } = Words.Of("a list of items or a map with `items`");

    public static Words SectionMap { get; } = Words.Of("a map with `heading`, `text` or `items`");

    public static Words TextOrMap { get; } = Words.Of("text or a map");

    public static Words TextOrTitle { get; } = Words.Of("text or a map with a `title`");

    public static Words NumberOrMap { get; } = Words.Of("a number or a map with a `value`");

    public static Words Table { get; } = Words.Of("a map with `columns` and `rows`");

    public static Words Chart { get; } = Words.Of("a map with `type`");

    public static Words Image { get; } = Words.Of("a map with `file`");
}
