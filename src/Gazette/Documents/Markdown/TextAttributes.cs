using System.Collections.Immutable;

namespace Gazette.Documents.Markdown;

/// <summary>The attributes of everything but containers. The builders know no others.</summary>
internal static class TextAttributes
{
    private const string Style = StyleUse.AttributeName;

    public static ImmutableArray<TextAttribute> All { get; } =
    [
        new(
            TextPart.Heading, AttributeList.IdName, "What refers to it: `@sec-rooms` prints its number, or its words",
            "引用时用的名称：`@sec-rooms`显示它的编号或文字", "## Rooms {#sec-rooms}\n\nSee @sec-rooms."),
        new(
            TextPart.Heading, RunInHeading.ClassName, "Puts it into the paragraph below it", "与下面的段落连成一段",
            "### Rooms. {.run-in}\n\nTwo are open."),
        new(TextPart.Heading, Style, "The name of a paragraph style in Word", "Word中段落样式的名称", "## Rooms {style=\"TOC Heading\"}"),
        new(
            TextPart.Paragraph, Style, "The name of a paragraph style in Word; also of a list's item, and on a line of its own below",
            "Word中段落样式的名称；也用于列表条目，也可单独写在下面一行", "Many thanks to all. {style=Quote}\n\n- Thanks again. {style=Quote}"),
        new(
            TextPart.Paragraphs, Style, "The same for each of several paragraphs, in a container without a name", "几段同用一种样式，写在没有名称的容器里",
            "::: {style=Quote}\nMany thanks.\n\nTo all of you.\n:::"),
        new(TextPart.Words, Style, "The name of a character style in Word", "Word中字符样式的名称", "Opened by [Ada Finch]{style=\"Run-in Heading 3\"}."),
        new(
            TextPart.Picture, AttributeList.IdName, "What refers to it: `@fig-hall` prints the number of its caption",
            "引用时用的名称：`@fig-hall`显示图题的编号", "![The hall](hall.png \"The hall\"){#fig-hall}\n\nSee @fig-hall."),
        new(
            TextPart.Picture, ImageBuilder.WidthName, "Its width: millimetres, or percent of the text's", "宽度：毫米，或正文宽度的百分比",
            "![The hall](hall.png){width=40mm}"),
        new(
            TextPart.Picture, Style, "The name of its caption's paragraph style in Word", "图题在Word中的段落样式名称",
            "![The hall](hall.png \"The hall\"){style=Caption}"),
        new(
            TextPart.Cell, CellStatusMark.Good, "Colours the cell green; its words must say the same", "单元格为绿色，文字须说明同样的意思",
            "| Target |\n|---|\n| met {.good} |"),
        new(TextPart.Cell, CellStatusMark.Warn, "Colours it yellow", "单元格为黄色", "| Target |\n|---|\n| close {.warn} |"),
        new(TextPart.Cell, CellStatusMark.Bad, "Colours it red", "单元格为红色", "| Target |\n|---|\n| missed {.bad} |"),
    ];

    public static IEnumerable<string> NamesOf(TextPart part) =>
        All.Where(attribute => attribute.Part == part).Select(attribute => attribute.Name).Order(StringComparer.Ordinal);
}
