using System.Collections.Immutable;
using Gazette.Diagnostics;

namespace Gazette.Writers.Word.Reference;

/// <summary>What each of our styles is for, in the order in which a reference document shows them.</summary>
internal static class StylePurposeWords
{
    public static ImmutableArray<(Words Heading, ImmutableArray<StylePurpose> Styles)> Groups { get; } =
    [
        (Words.Of("Text", "正文"),
        [
            new("Title", Words.Of("The title of the document", "文件标题")),
            new("BodyText", Words.Of("Paragraphs of text", "正文段落")),
            new("Normal", Words.Of("What all other styles are based on", "其他样式的基础")),
            new("Addressee", Words.Of("Who the document is addressed to", "主送机关")),
            new("Quote", Words.Of("Quotations", "引文")),
            new("Code", Words.Of("Lines that are shown as they are written", "按原样显示的各行")),
            new("DefinitionTerm", Words.Of("A term, above its definition", "名词，其下为解释")),
            new("ListParagraph", Words.Of("Items of lists; their numbers and indents come from the list", "列表条目，编号和缩进由列表决定")),
            new("Note", Words.Of("A note below the signature", "附注")),
            new("Rule", Words.Of("A line between two parts", "分隔线")),
            new("Separator", Words.Of("A line without height, between two tables", "两张表格之间没有高度的空行")) { IsUnseen = true },
        ]),
        (Words.Of("Headings", "标题层次"),
        [
            new("Heading1", Words.Of("Chapters", "一级标题")),
            new("Heading2", Words.Of("Sections", "二级标题")),
            new("Heading3", Words.Of("Subsections", "三级标题")),
            new("Heading4", Words.Of("The lowest level", "四级标题")),
            new("RunIn1", Words.Of("A heading at the start of a paragraph, of level 1", "段首标题，第一级")),
            new("RunIn2", Words.Of("A heading at the start of a paragraph, of level 2", "段首标题，第二级")),
            new("RunIn3", Words.Of("A heading at the start of a paragraph, of level 3", "段首标题，第三级")),
            new("RunIn4", Words.Of("A heading at the start of a paragraph, of level 4", "段首标题，第四级")),
            new("TOCHeading", Words.Of("The heading of the contents", "目录的标题")),
            new("TOC1", Words.Of("Chapters in the contents; tables and figures in their lists", "目录中的一级标题，以及表题、图题")),
            new("TOC2", Words.Of("Sections in the contents", "目录中的二级标题")),
            new("TOC3", Words.Of("Subsections in the contents", "目录中的三级标题")),
            new("TOC4", Words.Of("The lowest level in the contents", "目录中的四级标题")),
        ]),
        (Words.Of("Tables and pictures", "表格和图片"),
        [
            new("Caption", Words.Of("Captions, above tables", "表题，在表格上方")),
            new("Unit", Words.Of("The unit of a table, above it", "表格上方的单位")),
            new("TableHeader", Words.Of("The head of a table", "表头")),
            new("TableText", Words.Of("Cells of a table", "表格的单元格")),
            new("TableHeaderSmall", Words.Of("The head of a table with many columns", "列数较多的表头")),
            new("TableTextSmall", Words.Of("Cells of a table with many columns", "列数较多的单元格")),
            new("Figure", Words.Of("Pictures and charts", "图片和图表")),
            new("FigureCaption", Words.Of("Captions, below pictures and charts", "图题，在图片和图表下方")),
        ]),
        (Words.Of("Boxes", "提示框"),
        [
            new("CalloutLabel", Words.Of("The label of a callout", "提示框的标签")),
            new("Callout", Words.Of("The text of a callout", "提示框的文字")),
        ]),
        (Words.Of("Words in a paragraph", "段落中的文字"),
        [
            new("Hyperlink", Words.Of("Links", "链接")),
            new("HTMLCode", Words.Of("Code among words", "文字中的代码")),
            new("FootnoteReference", Words.Of("The marks of footnotes", "脚注标记")),
            new("CheckBox", Words.Of("The boxes of tasks", "任务前的方框")),
            new("FootnoteText", Words.Of("Footnotes", "脚注")),
        ]),
        (Words.Of("Head and foot", "版头和文末"),
        [
            new("HeadLine", Words.Of("Number, urgency and signer in a letterhead", "版头中的发文字号、紧急程度、签发人")),
            new("HeadLineStrong", Words.Of("The same, emphasized", "同上，突出显示")),
            new("Mark", Words.Of("The name at the top", "发文机关标志")),
            new("MarkLong", Words.Of("The same, if it is long", "同上，字数较多时")),
            new("MarkLongest", Words.Of("The same, if it is very long", "同上，字数很多时")),
            new("MarkWhite", Words.Of("The mark in white, on paper that has one already", "白色的标志，用于已印红头的纸")) { IsUnseen = true },
            new("MarkLongWhite", Words.Of("The same, if it is long", "同上，字数较多时")) { IsUnseen = true },
            new("MarkLongestWhite", Words.Of("The same, if it is very long", "同上，字数很多时")) { IsUnseen = true },
            new("MarkBlack", Words.Of("The mark in black", "黑色的标志")),
            new("MarkLongBlack", Words.Of("The same, if it is long", "同上，字数较多时")),
            new("MarkLongestBlack", Words.Of("The same, if it is very long", "同上，字数很多时")),
            new("AttachmentNote", Words.Of("The list of attachments below the text", "附件说明")),
            new("Signature", Words.Of("The signature and the date", "署名和成文日期")),
            new("AttachmentLabel", Words.Of("The word above an attachment", "附件顺序号")),
            new("AttachmentTitle", Words.Of("The title of an attachment", "附件标题")),
            new("Participants", Words.Of("Who took part in a meeting", "会议出席人员")),
            new("Colophon", Words.Of("Copies and printing, at the end of the last page", "版记")),
            new("Header", Words.Of("The header of a page", "页眉")),
            new("Footer", Words.Of("The footer of a page, with its number", "页脚和页码")),
        ]),
    ];

    /// <summary>Whether a style of this id is ours.</summary>
    public static bool Has(string id) => Groups.Any(group => group.Styles.Any(style => style.Id == id));
}
