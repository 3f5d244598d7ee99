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
            "页面以外的列表项和脚注的编号、任务的方框和提示框的标签：由显示文件的程序自行生成。"),
        Words.Of(
            "The form of the numbers of a chart, and the heading of its categories: a Word file holds plain numbers, the other formats show them as a table.",
            "图表数字的写法和分类的表头：Word文件中存的是纯数字，其他格式显示为表格。"),
        Words.Of(
            "The signs of formulas: in some formats they are drawn. Letters and digits are compared.",
            "公式中的符号：有的格式画出符号；字母和数字照样比较。"),
        Words.Of(
            "On pages: line ends, blanks and capitals, because lines end where the paper does and a style may print capitals; charts, pictures, formulas and "
                + "contents, because they are drawn or counted there.",
            "页面上的换行、空格和大小写：随纸张宽度和样式变化；图表、图片、公式和目录：在页面上是画出或另行编排的。"),
        Words.Of(
            "Of a Word file that was filled in: contents, descriptions of pictures and the columns of tables, which its copies leave out.",
            "由Word模板填成的文件中的目录、图片说明和表格的列：副本中没有这些。"),
    ];
}
