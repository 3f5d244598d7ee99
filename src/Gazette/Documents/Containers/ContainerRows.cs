namespace Gazette.Documents.Containers;

/// <summary>The row of each kind of container, with the lines of a template that show it on the reference page.</summary>
internal static class ContainerRows
{
    private const string Rooms = "| Room | Seats |\n|---|---:|\n| Brook | 8 |\n| Ash | 16 |";

    // Without a default arm, so that a kind without a row does not compile.
    public static ContainerRow Of(ContainerKind kind) => kind switch
    {
        ContainerKind.Addressee => new(
            "addressee", ContainerText.Addressee, "Who the document is addressed to", "主送机关",
            "::: addressee\nTo the county council:\n:::")
        {
            WordStyle = "Addressee",
        },
        ContainerKind.Attachment => new(
            "attachment", ContainerText.Body, "An attachment, on a page of its own", "附件，另起一页",
            "::: attachment\n# Opening hours\n\nOpen on weekdays.\n:::"),
        ContainerKind.AttachmentNote => new(
            "attachment-note", ContainerText.AttachmentNote, "The list of attachments below the text", "附件说明",
            "::: attachment-note\nAttachments: 1. Opening hours\n\n2. Prices\n:::")
        {
            WordStyle = "AttachmentNote",
        },
        ContainerKind.Callout => new(
            "callout", ContainerText.Body, "A box with a label above its text", "带标签的提示框",
            "::: callout\nBring a chair.\n:::")
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
        ContainerKind.Caption => new(
            "caption", ContainerText.Caption, "A caption, numbered with `.table` or `.figure`", "题注，写`.table`或`.figure`时自动编号",
            "::: caption\nSeats in the rooms\n:::")
        {
            Content = ChapterContent.All,
            Attributes =
            [
                new(CaptionNumbers.Figure, "Numbered as a figure", "按图编号", "::: caption {.figure}\nThe hall\n:::"),
                new(CaptionNumbers.Table, "Numbered as a table", "按表编号", $"::: caption {{.table}}\nSeats\n:::\n\n{Rooms}"),
                new(
                    "id", "What refers to it: `{.table #tbl-costs}` is `@tbl-costs` in the text", "引用时用的名称：`{.table #tbl-costs}`在文中写作`@tbl-costs`",
                    $"See @tbl-seats.\n\n::: caption {{.table #tbl-seats}}\nSeats\n:::\n\n{Rooms}"),
                ContainerAttribute.ParagraphStyle("::: caption {style=\"Figure Caption\"}\nSeats\n:::"),
            ],
            WordStyle = "Caption",
        },
        ContainerKind.Chart => new(
            "chart", ContainerText.Around, "A chart, drawn from the table in it", "图表，按其中的表格绘制",
            $"::: chart\n{Rooms}\n:::")
        {
            Content = ChapterContent.All,
            Attributes =
            [
                new("type", "The kind of chart", "图表类型", $"::: chart {{type=pie}}\n{Rooms}\n:::"),
                new("title", "The title above it", "图表标题", $"::: chart {{title=\"Seats in the rooms\"}}\n{Rooms}\n:::"),
                new("unit", "The unit of its numbers", "单位", $"::: chart {{unit=seats}}\n{Rooms}\n:::"),
                new(
                    ChartReader.StackedName, "Columns or bars on top of each other", "堆积的柱形或条形",
                    "::: chart {.stacked}\n| Room | Adults | Children |\n|---|---:|---:|\n| Brook | 6 | 2 |\n| Ash | 9 | 7 |\n:::"),
                new(
                    ChartReader.TargetName, "The heading of the column with targets, which are drawn as a line", "目标数所在列的列名，画成一条线",
                    "::: chart {target=Wanted}\n| Room | Seats | Wanted |\n|---|---:|---:|\n| Brook | 8 | 10 |\n| Ash | 16 | 10 |\n:::"),
                new(
                    "id", "What refers to it: `{#cht-loans}` is `@cht-loans`; its title is then a numbered caption",
                    "引用时用的名称：`{#cht-loans}`在文中写作`@cht-loans`，标题改为编号的图题",
                    $"See @cht-seats.\n\n::: chart {{#cht-seats title=Seats}}\n{Rooms}\n:::"),
            ],
            Markdown = MarkdownForm.Chart,
        },
        ContainerKind.Colophon => new(
            "colophon", ContainerText.Furniture, "The end of the last page: copies and printing", "版记",
            ":::: colophon\n::: copy\nCopies: the archive\n:::\n::: printed\nThe office, 8 July 2026\n:::\n::::")
        {
            WordStyle = "Colophon",
        },
        ContainerKind.Columns => new(
            "columns", ContainerText.Around, "Text in columns", "分栏",
            "::: columns\nThe first room is dry.\n\nThe second room is warm.\n:::")
        {
            Content = ChapterContent.First,
            Attributes =
            [
                new(
                    PageColumns.CountName, "How many columns, 2 to 4", "栏数，2至4",
                    "::: columns {count=3}\nThe first room is dry.\n\nThe second room is warm.\n\nThe third room is large.\n:::"),
            ],
        },
        ContainerKind.Copy => new(
            "copy", ContainerText.Copy, "Who receives a copy", "抄送机关",
            ":::: colophon\n::: copy\nCopies: the archive, the library.\n:::\n::::"),
        ContainerKind.Cover => new(
            "cover", ContainerText.Furniture, "A page of its own in front of the text", "正文前单独的一页，即封面",
            "::: cover\nReading rooms of Ashfield\n:::\n\nTwo rooms are open.")
        {
            Markdown = MarkdownForm.Page,
        },
        ContainerKind.CopyNumber => new(
            "copy-number", ContainerText.Furniture, "The number of this copy", "份号",
            ":::: letterhead\n::: copy-number\n000001\n:::\n::::"),
        ContainerKind.Date => new(
            "date", ContainerText.Furniture, "The date in a masthead", "报头日期",
            ":::: masthead\n::: date\n6 July 2026\n:::\n::::"),
        ContainerKind.Distribution => new(
            "distribution", ContainerText.Furniture, "Who receives a bulletin", "简报的报、送、发单位",
            ":::: colophon\n::: distribution\nTo: the county council\n:::\n::::"),
        ContainerKind.Editor => new(
            "editor", ContainerText.Furniture, "Who edits a bulletin", "简报的编印单位",
            ":::: masthead\n::: editor\nAshfield Library\n:::\n::::"),
        ContainerKind.Issue => new(
            "issue", ContainerText.Furniture, "The number of an issue", "期号",
            ":::: masthead\n::: issue\nNo. 7\n:::\n::::"),
        ContainerKind.Landscape => new(
            "landscape", ContainerText.Around, "Pages in landscape", "横向页面",
            $"::: landscape\n{Rooms}\n:::")
        {
            Content = ChapterContent.First,
        },
        ContainerKind.Letterhead => new(
            "letterhead", ContainerText.Furniture, "The head of the first page", "版头",
            ":::: letterhead\n::: mark\nAshfield Library\n:::\n::: number\nNo. 7\n:::\n::::")
        {
            Attributes =
            [
                new(
                    ContainerMode.AttributeName, "Printed with the document, without red, or left free for paper that has it", "版头形式",
                    ":::: letterhead {mode=plain}\n::: mark\nAshfield Library\n:::\n::::", ContainerMode.WordsOf<LetterheadMode>()),
            ],
        },
        ContainerKind.Mark => new(
            "mark", ContainerText.Furniture, "The name in red at the top", "发文机关标志或简报名称",
            ":::: letterhead\n::: mark\nAshfield Library\n:::\n::::"),
        ContainerKind.Masthead => new(
            "masthead", ContainerText.Furniture, "The head of a bulletin", "报头",
            ":::: masthead\n::: mark\nLibrary News\n:::\n::: issue\nNo. 7\n:::\n::::"),
        ContainerKind.Note => new(
            "note", ContainerText.Body, "A note below the signature", "附注",
            "::: note\n(Contact: Ada Finch)\n:::")
        {
            Content = ChapterContent.All,
            WordStyle = "Note",
        },
        ContainerKind.Number => new(
            "number", ContainerText.DocumentNumber, "The document number", "发文字号",
            ":::: letterhead\n::: number\nNo. 7\n:::\n::::"),
        ContainerKind.PageBreak => new(
            "page-break", ContainerText.Around, "A new page", "分页",
            "Before.\n\n::: page-break\n:::\n\nAfter.")
        {
            Markdown = MarkdownForm.Rule,
        },
        ContainerKind.Participants => new(
            "participants", ContainerText.Furniture, "Who took part in a meeting", "会议出席人员",
            "::: participants\nPresent: Ada Finch\n\nAbsent: Lin Zhiyuan\n:::")
        {
            WordStyle = "Participants",
        },
        ContainerKind.Pictures => new(
            "pictures", ContainerText.Around, "Pictures side by side, each with its caption below", "并排的图片，各自的题注在下方",
            "::: pictures\n![The hall](hall.png \"The hall\")\n![The door](door.png \"The door\")\n:::")
        {
            Content = ChapterContent.All,
            Attributes =
            [
                new(
                    PictureGrid.ColumnsName, "How many side by side, 2 to 4", "一行几张，2至4",
                    "::: pictures {columns=3}\n![The hall](hall.png)\n![The door](door.png)\n![The roof](roof.png)\n:::"),
            ],
        },
        ContainerKind.Printed => new(
            "printed", ContainerText.Furniture, "Who printed the document, and when", "印发机关和印发日期",
            ":::: colophon\n::: printed\nThe office, 8 July 2026\n:::\n::::"),
        ContainerKind.Secrecy => new(
            "secrecy", ContainerText.Furniture, "The secrecy level and its term", "密级和保密期限",
            ":::: letterhead\n::: secrecy\nSecret, one year\n:::\n::::"),
        ContainerKind.Signature => new(
            "signature", ContainerText.Signature, "The signature and the date", "署名和成文日期",
            "::: signature\nAshfield Library\n\n6 July 2026\n:::")
        {
            WordStyle = "Signature",
            Attributes =
            [
                new(
                    ContainerMode.AttributeName, "Whether there will be a seal, or a stamp of a signature", "是否盖章或加盖签名章",
                    "::: signature {mode=sealed}\nAshfield Library\n\n6 July 2026\n:::", ContainerMode.WordsOf<SignatureMode>()),
                ContainerAttribute.ParagraphStyle("::: signature {style=Note}\nAshfield Library\n:::"),
            ],
        },
        ContainerKind.Signer => new(
            "signer", ContainerText.Furniture, "Who signs for issue", "签发人",
            ":::: letterhead\n::: signer\nAda Finch\n:::\n::::"),
        ContainerKind.Table => new(
            "table", ContainerText.Around, "A table with column widths or merged cells", "设定列宽或合并单元格的表格",
            $"::: table\n{Rooms}\n:::")
        {
            Content = ChapterContent.First,
            Attributes =
            [
                new(
                    TableForm.WidthsName, "The width of each column: `30%`, `25mm` or `auto`", "各列宽度：`30%`、`25mm`或`auto`",
                    $"::: table {{widths=\"25mm auto\"}}\n{Rooms}\n:::"),
                new(
                    TableForm.MergeName, "Merge equal cells below one another", "合并上下相同的单元格",
                    "::: table {.merge}\n| Floor | Room |\n|---|---|\n| One | Brook |\n| One | Ash |\n:::"),
                new(
                    TableForm.MergeTotalName, "How many columns the first cell of the last row spans, if those after it are empty", "末行首格跨几列，其后各格须为空",
                    "::: table {merge-total=2}\n| Floor | Room | Seats |\n|---|---|---:|\n| One | Brook | 8 |\n| Total | | 8 |\n:::"),
                new(
                    StyleUse.AttributeName, "The name of a table style in Word", "Word中表格样式的名称",
                    $"::: table {{style=\"Data Table\"}}\n{Rooms}\n:::"),
                new(
                    "id", "What refers to the numbered caption directly above: `{#tbl-costs}` is `@tbl-costs`",
                    "引用正上方编号表题的名称：`{#tbl-costs}`在文中写作`@tbl-costs`",
                    $"See @tbl-seats.\n\n::: caption {{.table}}\nSeats\n:::\n\n::: table {{#tbl-seats}}\n{Rooms}\n:::"),
            ],
        },
        ContainerKind.Toc => new(
            "toc", ContainerText.Furniture, "A table of contents", "目录",
            "::: toc\nContents\n:::\n\n## Work\n\nTwo rooms are open.")
        {
            Content = ChapterContent.All,
            Attributes =
            [
                new(
                    TableOfContents.LevelsName, "How many levels of headings", "标题级数",
                    "::: toc {levels=1}\nContents\n:::\n\n## Work\n\n### Rooms\n\nTwo rooms are open."),
                new(
                    TableOfContents.OfName, "Numbered captions instead of headings", "列出编号的表题或图题，而不是标题",
                    $"::: toc {{of=tables}}\nTables\n:::\n\n::: caption {{.table}}\nSeats\n:::\n\n{Rooms}", TableOfContents.Tables,
                    TableOfContents.Figures),
            ],
            Markdown = MarkdownForm.Contents,
        },
        ContainerKind.Unit => new(
            "unit", ContainerText.UnitLine, "The unit of a table, above it", "表格上方的单位",
            $"::: unit\nUnit: seats\n:::\n\n{Rooms}")
        {
            Content = ChapterContent.All,
            WordStyle = "Unit",
        },
        ContainerKind.Urgency => new(
            "urgency", ContainerText.Furniture, "The urgency", "紧急程度",
            ":::: letterhead\n::: urgency\nUrgent\n:::\n::::"),
    };
}
