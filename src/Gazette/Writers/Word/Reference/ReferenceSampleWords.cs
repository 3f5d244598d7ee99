using Gazette.Diagnostics;

namespace Gazette.Writers.Word.Reference;

/// <summary>The text of the reference document to start from.</summary>
internal static class ReferenceSampleWords
{
    public static Words Heading => Words.Of("Reference document", "参照文档");

    public static Words HowTo => Words.Of(
        "Change the styles below in Word, and the page, the header and the footer. Save this document, and give it with --reference, or as the key"
        + " reference of a report or a template.",
        "在Word中修改以下样式，以及页面设置、页眉和页脚，保存后用“--reference”指定，或写在报告、模板的“reference”一栏。");

    public static Words HowNot => Words.Of(
        "Its text goes nowhere. Styles of your own may be added: a template names them, as in {style=\"Office Quote\"}.",
        "本文档的文字不会带入其他文件。可以增加自己的样式，在模板中按名称使用，如“{style=单位引文}”。");

    public static Words Cover => Words.Of(
        "A cover is the exception: it is put in front of every document. It is a cover page that you insert in Word, or a content control with the tag"
        + " cover. Write in braces what it takes from the report, as in {{ title }} and {{ period }}.",
        "封面例外，会放在每份文件的前面：可以是在Word里插入的封面，也可以是标记为“cover”的内容控件。取自报告的内容写在花括号里，如  {{ title }}  、  {{ period }}  。");

    public static Words Together => Words.Of("Together", "合用示例");

    public static Words Table => Words.Of("Data Table: the style of every table", "“Data Table”：所有表格的样式");

    public static Words Bullet => Words.Of("an item with a bullet", "带项目符号的条目");

    public static Words Number => Words.Of("an item with a number", "编号的条目");

    public static Words Boxed => Words.Of("What stands in a callout.", "提示框里的文字。");

    public static Words Noted => Words.Of("Text with a footnote.", "带脚注的文字。");

    public static Words Note => Words.Of("The footnote.", "脚注。");

    public static Words Column => Words.Of("Column", "栏目");

    public static Words Cell => Words.Of("cell", "单元格");

    /// <summary>The line that shows a style.</summary>
    public static Words Of(string style, Words use) => Words.Of($"{style}: {use}", $"{style}：{use}");
}
