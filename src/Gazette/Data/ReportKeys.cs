namespace Gazette.Data;

/// <summary>The report file, key by key: the one place that says what a report may hold.</summary>
internal static class ReportKeys
{
    public static readonly KeyTable Metric = new(
        "a metric", "metric",
        new("label", ValueShape.Text, "What readers call the number", "指标名称"),
        new("value", ValueShape.Quantity, "The number, with a qualifier if it is not exact: 120+, ~400, >=150", "数值，可带限定：120+、~400、>=150", Required: true),
        new("unit", ValueShape.Text, "What is counted; in English singular and plural: visit|visits", "计量单位"),
        new("previous", ValueShape.Quantity, "The value of the period before", "上期数"),
        new("last_year", ValueShape.Quantity, "The value of the same period last year", "上年同期数"),
        new("target", ValueShape.Quantity, "The value aimed at", "目标数"),
        new("parts", ValueShape.NamesTo(ValueShape.Quantity), "The parts of the value, by name", "分项数"),
        new("show", ValueShape.Text, "The unit to show it in, where that is another: 万元 for 元; auto for the one that fits", "显示单位，如以万元显示元；auto 自动选择"),
        new("kind", ValueShape.OneOf(ReportWords.Kinds.Words), "How it compares: counts and amounts in percent, rates in percentage points", "指标类型"),
        new("better", ValueShape.OneOf(ReportWords.Better.Words), "Whether higher or lower is better", "数值高好还是低好"),
        new("aggregate", ValueShape.OneOf(ReportWords.Aggregates.Words), "How values of several reports become one", "多份报告的汇总方式"),
        new("compare", ValueShape.OneOf(ReportWords.Comparisons.Words), "What a change is measured against", "比较口径"),
        new("note", ValueShape.Text, "A remark for readers", "说明"),
        new("source", ValueShape.Text, "Where the number comes from", "数据来源"));

    public static readonly KeyTable Table = new(
        "a table", "table",
        new("caption", ValueShape.Text, "The line above the table", "表题"),
        new("unit", ValueShape.Text, "The unit of all numbers, shown above the table", "单位"),
        new("columns", ValueShape.ListOf(ValueShape.Text), "The heads of the columns", "列名", Required: true),
        new("rows", ValueShape.ListOf(ValueShape.ListOf(ValueShape.Cell)), "Rows of as many cells as there are columns", "各行单元格", Required: true),
        new("derive", DerivedColumns, "Columns to compute from two number columns, the newer first", "由两列数字计算的列"),
        new("subtotal", ValueShape.Boolean, "Whether rows that begin with the same words are followed by a row that adds up their numbers", "首列相同的各行之后是否小计"),
        new("total", ValueShape.Boolean, "Whether a last row adds up the numbers", "是否合计"),
        new("merge", ValueShape.Boolean, "Whether equal words below one another become one cell", "上下相同的文字是否合并单元格"),
        new("widths", ValueShape.ListOf(ValueShape.ColumnWidth), "The width of each column: percent, millimetres, or auto", "各列宽度：百分比、毫米或 auto"));

    public static readonly KeyTable Image = new(
        "an image", "image",
        new("file", ValueShape.Text, "A PNG, JPEG or SVG file in the report's folder", "报告文件夹中的 PNG、JPEG 或 SVG 图片", Required: true),
        new("description", ValueShape.Text, "What it shows, for those who do not see it", "图片内容的文字说明"),
        new("caption", ValueShape.Text, "The line below it, which gets a number", "图题，自动编号"),
        new("width", ValueShape.Width, "Its width in millimetres, or in percent of the text's", "宽度：毫米，或正文宽度的百分比"));

    public static readonly KeyTable Chart = new(
        "a chart", "chart",
        new("type", ValueShape.OneOf(ReportWords.ChartTypes.Words), "Columns that stand, bars that lie, a line, or a pie", "图表类型：柱形、条形、折线、饼图", Required: true),
        new("title", ValueShape.Text, "What stands above it", "图表标题"),
        new("unit", ValueShape.Text, "The unit of its numbers, where the table or the metrics do not say", "单位"),
        new("metrics", ValueShape.ListOf(ValueShape.Text), "The metrics it shows; without them, the numbers of the table beside it", "所示指标；不写则取同级表格的数字"));

    public static readonly KeyTable Item = new(
        "an item", "item",
        new("heading", ValueShape.Text, "What the item is about", "小标题"),
        new("text", ValueShape.Text, "Its text; numbers as {{ metric }}", "正文，数字写作 {{ 指标 }}"),
        new("points", ValueShape.ListOf(ValueShape.Text), "Points below the text", "要点"),
        new("enumerate", ValueShape.OneOf(ReportWords.Enumerations.Words), "How the points are counted out", "要点的列举方式"),
        new("join", ValueShape.OneOf(ReportWords.Joins.Words), "What ends every point but the last", "要点之间的标点"),
        new("table", ValueShape.Map(Table), "A table below it", "表格"),
        new("chart", ValueShape.Map(Chart), "A chart of metrics, or of the table's numbers", "图表"),
        new("image", ValueShape.Map(Image), "A picture below it", "图片"));

    public static readonly KeyTable Section = new(
        "a section", "section",
        new("heading", ValueShape.Text, "The section's heading, without its number", "标题，不带序号"),
        new("text", ValueShape.Text, "Text before the items", "条目之前的正文"),
        new("items", ItemList, "The section's items", "条目"),
        new("enumerate", ValueShape.OneOf(ReportWords.Enumerations.Words), "How the items are counted out", "条目的列举方式"),
        new("join", ValueShape.OneOf(ReportWords.Joins.Words), "What ends every item but the last", "条目之间的标点"),
        new("table", ValueShape.Map(Table), "A table below the items", "表格"),
        new("chart", ValueShape.Map(Chart), "A chart of metrics, or of the table's numbers", "图表"),
        new("image", ValueShape.Map(Image), "A picture below the text", "图片"));

    public static readonly KeyTable Attachment = new(
        "an attachment", "attachment",
        new("title", ValueShape.Text, "The attachment's title", "附件名称", Required: true),
        new("text", ValueShape.Text, "Its text, on a page of its own", "附件正文"),
        new("table", ValueShape.Map(Table), "Its table, on a page of its own", "附件表格"),
        new("chart", ValueShape.Map(Chart), "A chart of metrics, or of the table's numbers", "图表"),
        new("image", ValueShape.Map(Image), "Its picture, on a page of its own", "附件图片"));

    public static readonly KeyTable Letterhead = new(
        "`letterhead`", "letterhead",
        new("mode", ValueShape.OneOf(ReportWords.LetterheadModes.Words), "Whether the head is printed, or left free for paper that has it", "版头形式"),
        new("mark", ValueShape.Text, "The name of the issuing organization's documents", "发文机关标志"),
        new("number", ValueShape.Text, "The document's number", "发文字号"),
        new("signer", ValueShape.Text, "Who signs for issue", "签发人"),
        new("urgency", ValueShape.Text, "How urgent it is", "紧急程度"),
        new("secrecy", ValueShape.Text, "How secret it is, and for how long", "密级和保密期限"),
        new("copy_number", ValueShape.Text, "The number of this copy", "份号"));

    public static readonly KeyTable Colophon = new(
        "`colophon`", "colophon",
        new("copy_to", ValueShape.Either(ValueShape.Text, ValueShape.ListOf(ValueShape.Text)), "Who gets copies", "抄送机关"),
        new("printed_by", ValueShape.Text, "Who prints it", "印发机关"),
        new("printed_on", ValueShape.Date, "When it is printed", "印发日期"));

    public static readonly KeyTable Layout = new(
        "`layout`", "layout",
        new("profile", ValueShape.OneOf("strict", "gb33476"), "The page's measures: GB/T 9704, or GB/T 33476 for office software", "版面规格：strict（天头37毫米）或gb33476"),
        new("grid", ValueShape.OneOf("portable", "word"), "How 28 characters fit a line: in every program, or by Word's own grid", "每行28字的实现方式"),
        new("form", ValueShape.OneOf("document", "letter", "order", "minutes", "brief"), "The form of an official document", "公文格式：一般、信函、命令、纪要、简报"),
        new("line", ValueShape.OneOf("28pt", "28.5pt", "28.8pt", "28.95pt", "29pt", "29.45pt", "30pt"), "The height of a line, where an office wants another than the profile's", "固定行距"),
        new("headings", ValueShape.Text, "How headings look: run-in, bold-1 to bold-4", "标题形式"),
        new("digits", ValueShape.OneOf("body", "times"), "The font of digits and Latin letters: the text's, or Times New Roman", "数字和字母的字体"),
        new("page_number", ValueShape.OneOf("outer", "center"), "Where page numbers stand", "页码位置"),
        new("colophon", ValueShape.OneOf("last-page", "even-page"), "Where the colophon stands: at the foot of the last page, or on the next even page", "版记位置"),
        new("header", ValueShape.OneOf("none", "title"), "What stands above every page of a report", "页眉"),
        new("paper", ValueShape.OneOf("A4", "letter"), "The paper", "纸张"));

    public static readonly KeyTable Report = new(
        "", "report",
        new("template", ValueShape.Text, "The template's name, or a path", "模板名称或路径"),
        new("title", ValueShape.Text, "The document's title", "标题"),
        new("organization", ValueShape.Text, "Who issues it", "发文机关"),
        new("subject", ValueShape.Text, "What it is about, for the properties of the Word file", "主题，写入文档属性"),
        new("keywords", ValueShape.ListOf(ValueShape.Text), "Words to find it by, for the properties of the Word file", "关键词，写入文档属性"),
        new("period", ValueShape.Period, "The time it covers: 2026, 2026-H1, 2026-Q2, 2026-06, 2026-01-01..2026-06-30", "报告期"),
        new("issued", ValueShape.Date, "The day it is issued", "成文日期"),
        new("language", ValueShape.OneOf(ReportWords.Languages.Words), "The language it is written in", "语言"),
        new("previous", ValueShape.Text, "The file of the last period's report, whose values become the previous ones", "上期报告文件"),
        new("last_year", ValueShape.Text, "The file of the report of the same period last year", "上年同期报告文件"),
        new("metrics", ValueShape.NamesTo(MetricValue), "Every number, once, under the name that texts use", "指标：每个数字只写一次"),
        new("opening", ValueShape.Text, "The opening paragraph", "开头段"),
        new("sections", ValueShape.ListOf(ValueShape.Map(Section)), "The chapters", "各部分"),
        new("problems", SectionOrItems, "What is wrong yet, as a section or as a list of items", "存在问题"),
        new("next_steps", SectionOrItems, "What comes next, as a section or as a list of items", "下一步打算"),
        new("closing", ValueShape.Text, "The closing sentence", "结语"),
        new("attachments", AttachmentList, "Names of attachments, or attachments with their content", "附件"),
        new("addressee", ValueShape.Text, "Who it is addressed to", "主送机关"),
        new("letterhead", ValueShape.Map(Letterhead), "The head of the first page", "版头"),
        new("signature", ValueShape.OneOf(ReportWords.Signatures.Words), "How it is signed", "署名形式"),
        new("colophon", ValueShape.Map(Colophon), "The foot of the last page", "版记"),
        new("layout", ValueShape.Map(Layout), "Options of the style", "版式选项"),
        new("draft", ValueShape.Boolean, "Whether it is marked as a draft", "是否草稿"),
        new("fields", ValueShape.NamesTo(ValueShape.Free), "Data of your own, for templates that ask for it", "模板所需的其他数据"),
        new("lint", Lint, "Rules to turn off, or to take more or less seriously", "检查规则的级别"));

    public static ValueShape MetricValue => ValueShape.Either(ValueShape.Quantity, ValueShape.Map(Metric));

    public static ValueShape Lint => ValueShape.NamesTo(ValueShape.OneOf(ReportWords.LintLevels.Words));

    private static ValueShape DerivedColumns => ValueShape.ListOf(ValueShape.OneOf(ReportWords.DerivedColumns.Words));

    private static ValueShape AttachmentList => ValueShape.ListOf(ValueShape.Either(ValueShape.Text, ValueShape.Map(Attachment)));

    private static ValueShape ItemList => ValueShape.ListOf(ValueShape.Either(ValueShape.Text, ValueShape.Map(Item)));

    private static ValueShape SectionOrItems => ValueShape.Either(ValueShape.Map(Section), ItemList);
}
