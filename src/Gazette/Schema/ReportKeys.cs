namespace Gazette.Schema;

/// <summary>The keys of those parts of a report that need their own readers, because their values depend on one another.</summary>
internal static class ReportKeys
{
    public static readonly KeyTable Metric = new(
        KeyTableWords.Metric, "metric",
        new("label", ValueShape.Text, "What readers call the number", "指标名称"),
        new("value", ValueShape.Quantity, "The number, with a qualifier if it is not exact: 120+, ~400, >=150", "数值，可带限定：120+、~400、>=150"),
        new("unit", ValueShape.Text, "What is counted; in English singular and plural: visit|visits", "计量单位"),
        new("previous", ValueShape.Quantity, "The value of the period before", "上期数"),
        new("last_year", ValueShape.Quantity, "The value of the same period last year", "上年同期数"),
        new("target", ValueShape.Quantity, "The target value", "目标数"),
        new("parts", ValueShape.NamesTo(ValueShape.Quantity), "The parts of the value, by name", "分项数，按名称"),
        new("show", ValueShape.Text, "The unit to show it in, if it is another one: `万元` for `元`; `auto` for the one that fits", "显示单位，如把元显示为`万元`；`auto`为自动选择"),
        new("kind", ValueShape.OneOf(ReportWords.Kinds.Words), "How it compares: counts and amounts in percent, rates in percentage points", "指标类型"),
        new("better", ValueShape.OneOf(ReportWords.Better.Words), "Whether higher or lower is better", "数值高好还是低好"),
        new(
            "aggregate", ValueShape.OneOf(ReportWords.Aggregates.Words),
            "How the values of several reports are combined, and whether parts add up to the value: none where they overlap",
            "汇总多份报告的方式：求和、加权平均、最大、最小、最近一期；分项有重叠、不应相加的写`none`"),
        new("weight", ValueShape.Text, "The metric that weights the mean of a rate over several reports: households", "汇总比率时用作权数的指标，如户数"),
        new(
            "compare", ValueShape.OneOf(ReportWords.Comparisons.Words),
            "What its change is measured against, and so what the previous value is of",
            "比较口径"),
        new("note", ValueShape.Text, "A remark for readers", "说明"),
        new("source", ValueShape.Text, "Where the number comes from", "数据来源"));

    public static readonly KeyTable Table = new(
        KeyTableWords.Table, "table",
        new("caption", ValueShape.Text, "The caption above the table", "表题") { Use = KeyUse.RunningText },
        new(
            "id", ValueShape.TableId, "With a caption: what texts call the table, such as tbl-costs; they refer to it as @tbl-costs",
            "有表题时：编号名，如`tbl-costs`，文字中写`@tbl-costs`即引用此表"),
        new("unit", ValueShape.Text, "The unit of all numbers, shown above the table", "单位") { Use = KeyUse.RunningText },
        new(
            "columns", ValueShape.Either(ValueShape.ListOf(ValueShape.Text), ValueShape.NamesTo(ValueShape.Text)),
            "The column headings; with `from`, those to take, or a map of them with new headings", "列名；有`from`时为要取的列，或原列名与新列名的键值表"),
        new(
            "rows", ValueShape.ListOf(ValueShape.ListOf(ValueShape.Cell)),
            "Rows of as many cells as there are columns; a cell prints as it is written, and a number in quotes is a code",
            "各行单元格，照原样显示；加引号的数字是编号"),
        new(
            "members", ValueShape.ListOf(ValueShape.Text),
            "Instead of columns and rows: the metrics to show for each member of a report with `collect`", "代替列和行：在汇总报告中按成员列出的指标"),
        new("from", ValueShape.Text, "Instead of rows: a table whose rows to take, such as risks.xlsx", "代替各行：从表格取各行，如`risks.xlsx`"),
        new("sheet", ValueShape.Text, "With `from`: the sheet of the workbook", "用于`from`：工作表"),
        new(
            "where", ValueShape.NamesTo(ValueShape.Text), "With `from`: only rows whose cell has this text: 村名: '{{ organization }}'",
            "用于`from`：只取该列为此文字的行，如  村名: '{{ organization }}'"),
        new("order", ValueShape.Text, "With `from`: the column to sort by; `-金额` for the largest first", "用于`from`：按此列排序；`-金额`为从大到小"),
        new("derive", DerivedColumns, "Columns to compute from two number columns, the newer first", "由两列数字计算的列，较新的一列在前"),
        new("subtotal", ValueShape.Boolean, "Whether rows that begin with the same text are followed by a row with their subtotal", "首列相同的各行之后是否小计"),
        new(
            "total", ValueShape.Boolean,
            "Whether a last row adds up the columns of amounts, whose unit each cell may show; not names, averages, rates or years",
            "是否合计各列数量，单元格可带单位；编号、平均数、比率、年份不合计"),
        new(
            "merge_total", ValueShape.OneOf(ReportWords.MergedTotals.Words),
            "How many columns the word for the total spans, if words follow the first column", "“合计”跨几列，用于前几列都是文字时"),
        new("merge", ValueShape.Boolean, "Whether cells with the same text below one another are merged", "上下相同的文字是否合并单元格"),
        new("widths", ValueShape.ListOf(ValueShape.ColumnWidth), "The width of each column: percent, millimetres, or auto", "各列宽度：百分比、毫米或`auto`"));

    public static readonly KeyTable Image = new(
        KeyTableWords.Image, "image",
        new("file", ValueShape.Text, "A PNG, JPEG or SVG file in the report's folder", "报告文件夹中的PNG、JPEG或SVG图片", Required: true),
        new("description", ValueShape.Text, "What it shows, for readers who cannot see it", "图片内容的文字说明") { Use = KeyUse.RunningText },
        new("caption", ValueShape.Text, "The caption below it, which is numbered", "图题，自动编号") { Use = KeyUse.RunningText },
        new(
            "id", ValueShape.FigureId, "With a caption: what texts call the picture, such as fig-hall; they refer to it as @fig-hall",
            "有图题时：编号名，如`fig-hall`，文字中写`@fig-hall`即引用此图"),
        new("width", ValueShape.Width, "Its width in millimetres, or in percent of the text width", "宽度：毫米，或正文宽度的百分比"));

    public static readonly KeyTable Chart = new(
        KeyTableWords.Chart, "chart",
        new("type", ValueShape.OneOf(ReportWords.ChartTypes.Words), "Columns, bars, a line or a pie", "图表类型：柱形、条形、折线、饼图", Required: true),
        new("title", ValueShape.Text, "The title above the chart", "图表标题") { Use = KeyUse.RunningText },
        new(
            "id", ValueShape.ChartId, "With a title: what texts call the chart, such as cht-visits; they refer to it as @cht-visits",
            "有标题时：编号名，如`cht-visits`，文字中写`@cht-visits`即引用此图表"),
        new("unit", ValueShape.Text, "The unit of its numbers, if the table or the metrics do not say it", "数字的单位，表格或指标未写时用") { Use = KeyUse.RunningText },
        new("target", ValueShape.Quantity, "A number that all should reach, drawn as a line", "各项的目标数，画成一条线"),
        new("stacked", ValueShape.Boolean, "Columns or bars on top of each other", "柱形或条形是否堆积"),
        new("metrics", ValueShape.ListOf(ValueShape.Text), "The metrics it shows; without them, the numbers of the table beside it", "所示指标；不写则取同级表格的数字"));

    public static readonly KeyTable Layout = new(
        KeyTableWords.Layout, "layout",
        new(
            "profile", ValueShape.OneOf("strict", "gb33476"),
            "The page's margins and lines: GB/T 9704, or GB/T 33476 for office software", "版面规格：`strict`（GB/T 9704，天头37毫米）或`gb33476`（GB/T 33476）"),
        new("grid", ValueShape.OneOf("portable", "word"), "How 28 characters fit a line: in every program, or by Word's own grid", "每行28字的实现方式"),
        new("form", ValueShape.OneOf("document", "letter", "order", "minutes", "brief"), "The form of an official document", "公文格式：一般、信函、命令、纪要、简报"),
        new(
            "line", ValueShape.OneOf("28pt", "28.5pt", "28.8pt", "28.95pt", "29pt", "29.45pt", "30pt"),
            "The line height, if an office wants another one than the profile's", "固定行距，与版面规格不同时写"),
        new(
            "headings", ValueShape.SomeOf("bold-1", "bold-2", "bold-3", "bold-4", "run-in-1"),
            "How headings look: `bold-1` to `bold-4`, and `run-in-1` to begin the paragraph below with a first-level heading",
            "标题形式：`bold-1`至`bold-4`（加粗的级数），`run-in-1`（一级标题与正文接排）"),
        new("digits", ValueShape.OneOf("body", "times"), "The font of digits and Latin letters: the text's, or Times New Roman", "数字和字母的字体"),
        new("page_number", ValueShape.OneOf("outer", "center"), "Where page numbers are", "页码位置"),
        new(
            "colophon", ValueShape.OneOf("last-page", "even-page"),
            "Where the colophon is: at the foot of the last page, or on the next even page", "版记位置"),
        new("header", ValueShape.OneOf("none", "title"), "What is at the top of every page of a report", "页眉"),
        new("paper", ValueShape.OneOf("A4", "letter"), "The paper", "纸张"),
        new("number_headings", ValueShape.Boolean, "Numbers headings in a report: 1, 1.1", "报告的标题编号：1、1.1"),
        new("number_captions", ValueShape.Boolean, "Numbers the captions of all tables and charts, not only of pictures", "表题和图表标题也编号，而不只是图题"),
        new("table", ValueShape.Text, "The name of the table style in the reference document", "参照文档中表格样式的名称"));

    public static readonly KeyTable Sheet = new(
        KeyTableWords.Sheet, "sheet",
        new("head", ValueShape.Quantity, "The rows with the column headings, if they are not found: 3, or 3-4", "列名所在的行，未能自动找到时写：3，或3-4"),
        new("end", ValueShape.Quantity, "The last row that is a report", "最后一份报告所在的行"),
        new("skip", ValueShape.Either(ValueShape.Quantity, ValueShape.ListOf(ValueShape.Quantity)), "Rows that are not reports", "不是报告的行"));

    /// <summary>The keys that only a base file has, beside those of a report.</summary>
    public static readonly KeyTable Base = new(
        KeyTableWords.Base, "base",
        new(
            "columns", ValueShape.NamesTo(ValueShape.Text),
            "In a base file: what the columns of a table are, by their headings: a metric, something else about it, a key, or `skip`",
            "用于基础文件：表格各列是什么，按列名写，可以是指标、指标的其他内容、报告的键，或`skip`（不读取）"),
        new("table", ValueShape.Map(Sheet), "In a base file: where in a table the headings and the reports are", "用于基础文件：表格中列名和报告在哪些行"));

    public static readonly KeyTable Collect = new(
        KeyTableWords.Collect, "collect",
        new(
            "from", ValueShape.Either(ValueShape.Text, ValueShape.ListOf(ValueShape.Text)),
            "The reports to summarize: files, patterns, folders, or a table", "要汇总的报告：文件、通配符、文件夹或表格",
            Required: true),
        new("with", ValueShape.Text, "The base file for the rows of a table", "表格各行的基础文件"),
        new("sheet", ValueShape.Text, "The sheet of a workbook", "工作表"),
        new(
            "expect", ValueShape.Either(ValueShape.Text, ValueShape.ListOf(ValueShape.Text)),
            "Who should have reported: names, a file with one a line, or a column: villages.xlsx!村名", "应报名单：列表、每行一个的文件，或某一列：villages.xlsx!村名"));

    public static ValueShape MetricValue => ValueShape.Either(ValueShape.Quantity, ValueShape.Map(Metric));

    public static ValueShape Lint => ValueShape.NamesTo(ValueShape.OneOf(ReportWords.LintLevels.Words));

    private static ValueShape DerivedColumns => ValueShape.ListOf(ValueShape.OneOf(ReportWords.DerivedColumns.Words));
}
