using Gazette.Sources;

namespace Gazette.WordTemplates.Reading;

/// <summary>How a person finds a container of paragraphs: <c>table 2, row 3, cell 1</c>.</summary>
internal sealed class StoryPlace(string english, string chinese, bool isWhole = false)
{
    private int _paragraphs;
    private int _tables;

    /// <summary>The paragraphs and tables that are in it directly, counted as they are met.</summary>
    public WordPlace NextParagraph(string part, int number, bool isAlone)
    {
        _paragraphs++;
        return isAlone && !isWhole
            ? new WordPlace(part, number, english, chinese)
            : new WordPlace(part, number, Join(english, $"paragraph {_paragraphs}", ", "), $"{chinese}第{_paragraphs}段");
    }

    /// <summary>The place of a cell in the table that was met last.</summary>
    public StoryPlace Cell(int row, int cell)
    {
        (string around, string aroundChinese) = isWhole && english == "body" ? ("", "") : (english, chinese);
        return new StoryPlace(Join(around, $"table {_tables}, row {row}, cell {cell}", ", "), $"{aroundChinese}表格{_tables}第{row}行第{cell}格");
    }

    public void NextTable() => _tables++;

    private static string Join(string first, string second, string between) => first.Length == 0 ? second : first + between + second;
}
