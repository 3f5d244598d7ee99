using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Gazette.Documents.Containers;

/// <summary>What every stage needs to know of each kind of container, one row for each kind.</summary>
internal static class ContainerKinds
{
    // By their numbers, because listing an enumeration's values takes longer than all the rest, at every start.
    private const int Count = (int)ContainerKind.PageBreak + 1;

    private static readonly ImmutableArray<ContainerRow> Rows = DescribeAll();

    public static IEnumerable<string> Names => Rows.Select(row => row.Name).Order(StringComparer.Ordinal);

    /// <summary>The kinds that are boxes with a label above them.</summary>
    public static ImmutableArray<ContainerKind> Boxes { get; } = FindBoxes();

    public static ContainerRow Row(this ContainerKind kind) => Rows[(int)kind];

    /// <summary>The kind that templates write by this name after <c>:::</c>.</summary>
    public static ContainerKind? Find(string name) => Find(row => row.Name == name);

    /// <summary>The kind whose paragraphs have a style of this name in a Word file; blanks and case are ignored.</summary>
    public static ContainerKind? FindByWordStyle(string style)
    {
        string name = style.Replace(" ", "", StringComparison.Ordinal);
        return name.Length == 0 ? null : Find(row => name.Equals(row.WordStyle, StringComparison.OrdinalIgnoreCase));
    }

    // Two dozen rows are searched as fast as a table of names is, and need none to be built at every start.
    private static ContainerKind? Find(Predicate<ContainerRow> isMeant)
    {
        for (int kind = 0; kind < Count; kind++)
        {
            if (isMeant(Rows[kind]))
            {
                return (ContainerKind)kind;
            }
        }

        return null;
    }

    private static ImmutableArray<ContainerRow> DescribeAll()
    {
        ContainerRow[] rows = new ContainerRow[Count];
        for (int kind = 0; kind < rows.Length; kind++)
        {
            rows[kind] = Describe((ContainerKind)kind);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(rows);
    }

    private static ImmutableArray<ContainerKind> FindBoxes()
    {
        ImmutableArray<ContainerKind>.Builder boxes = ImmutableArray.CreateBuilder<ContainerKind>();
        for (int kind = 0; kind < Count; kind++)
        {
            if (!Rows[kind].Boxes.IsEmpty)
            {
                boxes.Add((ContainerKind)kind);
            }
        }

        return boxes.ToImmutable();
    }

    // Without a default arm, so that a kind without a row does not compile.
    private static ContainerRow Describe(ContainerKind kind) => kind switch
    {
        ContainerKind.Addressee => new("addressee", ContainerText.Addressee, "Who the document is addressed to", "主送机关") { WordStyle = "Addressee" },
        ContainerKind.Attachment => new("attachment", ContainerText.Body, "An attachment, on a page of its own", "附件，另起一页"),
        ContainerKind.AttachmentNote => new("attachment-note", ContainerText.AttachmentNote, "The list of attachments below the text", "附件说明")
        {
            WordStyle = "AttachmentNote",
        },
        ContainerKind.Callout => new("callout", ContainerText.Body, "A box with a label above its text", "带标签的提示框")
        {
            Content = ChapterContent.All,
            Markdown = MarkdownForm.Alert,
            Boxes =
            [
                new("note", static labels => labels.CalloutNote, "NOTE", "IMPORTANT"),
                new("tip", static labels => labels.CalloutTip, "TIP"),
                new("warning", static labels => labels.CalloutWarning, "WARNING", "CAUTION"),
            ],
            WordStyle = "Callout",
        },
        ContainerKind.Caption => new("caption", ContainerText.Caption, "A caption, numbered with `.table` or `.figure`", "题注，写`.table`或`.figure`时自动编号")
        {
            Content = ChapterContent.All,
            Attributes =
            [
                new(CaptionNumbers.Figure, "Numbered as a figure", "按图编号"), new(CaptionNumbers.Table, "Numbered as a table", "按表编号"),
                new("id", "What refers to it: `{.table #tbl-costs}` is `@tbl-costs` in the text", "引用时用的名称：`{.table #tbl-costs}`在文中写作`@tbl-costs`"),
                ContainerAttribute.ParagraphStyle,
            ],
            WordStyle = "Caption",
        },
        ContainerKind.Chart => new("chart", ContainerText.Around, "A chart, drawn from the table in it", "图表，按其中的表格绘制")
        {
            Content = ChapterContent.All,
            Attributes =
            [
                new("type", "The kind of chart", "图表类型"),
                new("title", "The title above it", "图表标题"),
                new("unit", "The unit of its numbers", "单位"),
                new(ChartReader.StackedName, "Columns or bars on top of each other", "堆积的柱形或条形"),
                new(ChartReader.TargetName, "The heading of the column with targets, which are drawn as a line", "目标数所在列的列名，画成一条线"),
                new(
                    "id", "What refers to it: `{#cht-loans}` is `@cht-loans`; its title is then a numbered caption",
                    "引用时用的名称：`{#cht-loans}`在文中写作`@cht-loans`，标题改为编号的图题"),
            ],
            Markdown = MarkdownForm.Chart,
        },
        ContainerKind.Colophon => new("colophon", ContainerText.Furniture, "The end of the last page: copies and printing", "版记")
        {
            WordStyle = "Colophon",
        },
        ContainerKind.Columns => new("columns", ContainerText.Around, "Text in columns", "分栏")
        {
            Content = ChapterContent.First,
            Attributes = [new(PageColumns.CountName, "How many columns, 2 to 4", "栏数，2至4")],
        },
        ContainerKind.Copy => new("copy", ContainerText.Copy, "Who receives a copy", "抄送机关"),
        ContainerKind.Cover => new("cover", ContainerText.Furniture, "A page of its own in front of the text", "正文前单独的一页，即封面")
        {
            Markdown = MarkdownForm.Page,
        },
        ContainerKind.CopyNumber => new("copy-number", ContainerText.Furniture, "The number of this copy", "份号"),
        ContainerKind.Date => new("date", ContainerText.Furniture, "The date in a masthead", "报头日期"),
        ContainerKind.Distribution => new("distribution", ContainerText.Furniture, "Who receives a bulletin", "简报的报、送、发单位"),
        ContainerKind.Editor => new("editor", ContainerText.Furniture, "Who edits a bulletin", "简报的编印单位"),
        ContainerKind.Issue => new("issue", ContainerText.Furniture, "The number of an issue", "期号"),
        ContainerKind.Landscape => new("landscape", ContainerText.Around, "Pages in landscape", "横向页面")
        {
            Content = ChapterContent.First,
        },
        ContainerKind.Letterhead => new("letterhead", ContainerText.Furniture, "The head of the first page", "版头")
        {
            Attributes =
            [
                new(
                    ContainerMode.AttributeName, "Printed with the document, without red, or left free for paper that has it", "版头形式",
                    ContainerMode.WordsOf<LetterheadMode>()),
            ],
        },
        ContainerKind.Mark => new("mark", ContainerText.Furniture, "The name in red at the top", "发文机关标志或简报名称"),
        ContainerKind.Masthead => new("masthead", ContainerText.Furniture, "The head of a bulletin", "报头"),
        ContainerKind.Note => new("note", ContainerText.Body, "A note below the signature", "附注")
        {
            Content = ChapterContent.All,
            WordStyle = "Note",
        },
        ContainerKind.Number => new("number", ContainerText.DocumentNumber, "The document number", "发文字号"),
        ContainerKind.PageBreak => new("page-break", ContainerText.Around, "A new page", "分页") { Markdown = MarkdownForm.Rule },
        ContainerKind.Participants => new("participants", ContainerText.Furniture, "Who took part in a meeting", "会议出席人员")
        {
            WordStyle = "Participants",
        },
        ContainerKind.Pictures => new("pictures", ContainerText.Around, "Pictures side by side, each with its caption below", "并排的图片，各自的题注在下方")
        {
            Content = ChapterContent.All,
            Attributes = [new(PictureGrid.ColumnsName, "How many side by side, 2 to 4", "一行几张，2至4")],
        },
        ContainerKind.Printed => new("printed", ContainerText.Furniture, "Who printed the document, and when", "印发机关和印发日期"),
        ContainerKind.Secrecy => new("secrecy", ContainerText.Furniture, "The secrecy level and its term", "密级和保密期限"),
        ContainerKind.Signature => new("signature", ContainerText.Signature, "The signature and the date", "署名和成文日期")
        {
            WordStyle = "Signature",
            Attributes =
            [
                new(
                    ContainerMode.AttributeName, "Whether there will be a seal, or a stamp of a signature", "是否盖章或加盖签名章",
                    ContainerMode.WordsOf<SignatureMode>()),
                ContainerAttribute.ParagraphStyle,
            ],
        },
        ContainerKind.Signer => new("signer", ContainerText.Furniture, "Who signs for issue", "签发人"),
        ContainerKind.Table => new("table", ContainerText.Around, "A table with column widths or merged cells", "设定列宽或合并单元格的表格")
        {
            Content = ChapterContent.First,
            Attributes =
            [
                new(TableForm.WidthsName, "The width of each column: `30%`, `25mm` or `auto`", "各列宽度：`30%`、`25mm`或`auto`"),
                new(TableForm.MergeName, "Merge equal cells below one another", "合并上下相同的单元格"),
                new(TableForm.MergeTotalName, "How many columns the first cell of the last row spans, if those after it are empty", "末行首格跨几列，其后各格须为空"),
                new(StyleUse.AttributeName, "The name of a table style in Word", "Word中表格样式的名称"),
                new(
                    "id", "What refers to the numbered caption directly above: `{#tbl-costs}` is `@tbl-costs`",
                    "引用正上方编号表题的名称：`{#tbl-costs}`在文中写作`@tbl-costs`"),
            ],
        },
        ContainerKind.Toc => new("toc", ContainerText.Furniture, "A table of contents", "目录")
        {
            Content = ChapterContent.All,
            Attributes =
            [
                new(TableOfContents.LevelsName, "How many levels of headings", "标题级数"),
                new(TableOfContents.OfName, "Numbered captions instead of headings", "列出编号的表题或图题，而不是标题", TableOfContents.Tables, TableOfContents.Figures),
            ],
            Markdown = MarkdownForm.Contents,
        },
        ContainerKind.Unit => new("unit", ContainerText.UnitLine, "The unit of a table, above it", "表格上方的单位")
        {
            Content = ChapterContent.All,
            WordStyle = "Unit",
        },
        ContainerKind.Urgency => new("urgency", ContainerText.Furniture, "The urgency", "紧急程度"),
    };
}

/// <summary>The purposes that a part of a document can have. The parser accepts no others; writers switch over them.</summary>
public enum ContainerKind
{
    // The head and the foot of a document, and their lines.
    Cover, Letterhead, Masthead, Colophon,
    Mark, Number, Signer, CopyNumber, Secrecy, Urgency, Issue, Editor, Date, Copy, Printed, Distribution,

    // The other parts of an official document.
    Addressee, AttachmentNote, Attachment, Signature, Participants,

    // Containers for any document.
    Note, Callout, Caption, Unit, Table, Chart, Pictures, Toc, Columns, Landscape, PageBreak,
}
