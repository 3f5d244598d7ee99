using System.Collections.Immutable;
using Gazette.Diagnostics;

namespace Gazette.Verifying;

/// <summary>What formats do not carry by design, so that it is not compared, and why.</summary>
public static class FormatLimitWords
{
    /// <summary>In the order of what matters to most documents.</summary>
    public static ImmutableArray<Words> All { get; } =
    [
        Words.Of(
            "Headers, footers and page numbers: only pages have them.",
            "页眉、页脚和页码：只有页面上才有。"),
        Words.Of(
            "Except on pages: the numbers of list items and footnotes, the boxes of tasks and the labels of callouts. The program that shows a file makes its "
                + "own.",
            "列表项和脚注的编号、任务前的方框、提示框的标签（页面上的除外）：由显示文件的程序自行生成。"),
        Words.Of(
            "The form of the numbers of a chart, and the heading of its categories: a Word file holds plain numbers, the other formats show them as a table.",
            "图表中数字的写法和类别列的表头：Word文件中存的是纯数字，其他格式显示为表格。"),
        Words.Of(
            "The signs of formulas: in some formats they are drawn. Letters and digits are compared.",
            "公式中的符号：有的格式中是画出来的。字母和数字照常比较。"),
        Words.Of(
            "On pages: line ends, blanks, capitals and which columns cells stand in, because they follow the paper and the styles; charts, pictures, formulas "
                + "and contents, because they are drawn or counted there.",
            "页面上的换行、空格、大小写和单元格所在的列：随纸张宽度和样式变化；图表、图片、公式和目录：在页面上是画出来的，或另行编排的。"),
        Words.Of(
            "Of a Word file that was filled in: contents, descriptions of pictures, and which columns cells stand in. The other formats leave them out.",
            "由Word模板填写的文件中的目录、图片的替代文字和单元格所在的列：由它生成的其他格式不含这些。"),
    ];
}
