using Gazette.Diagnostics;
using Gazette.Readers.Word;
using Gazette.Sources;

namespace Gazette.Readers;

/// <summary>Why a document that Gazette did not make is not checked. Faults of a Word file as a package are reported by Packages.</summary>
internal static class ReaderDiagnostics
{
    public static Diagnostic UnreadPage(SourceSpan file) => Diagnostic.Error("unread-page", file)
        .Says("HTML pages can be written, but not checked", "HTML页面只能生成，不能检查")
        .Helps("check the report that the page was built from, or its .docx or .md", "请检查生成此页面的报告，或检查对应的.docx、.md文件");

    public static Diagnostic ForeignPage(SourceSpan place) => Diagnostic.Error("foreign-page", place)
        .Says("this page is not as Gazette writes its pages, so its words cannot be read", "此网页与Gazette生成的格式不同，无法读取其中的文字")
        .Helps("build it again:  gazette build --to html --overwrite", "请重新生成：  gazette build --to html --overwrite");

    public static Diagnostic PagesWithoutStructure(SourceSpan file) => Diagnostic.Error("pages-without-structure", file)
        .Says("this PDF file does not say in which order its words are read", "此PDF文件没有标明文字的阅读顺序")
        .Helps("build it again:  gazette build --to pdf --overwrite", "请重新生成：  gazette build --to pdf --overwrite");

    public static Diagnostic TooLong(SourceSpan file, int most) => Diagnostic.Error("document-too-long", file)
        .Says($"this document has more than {most:N0} characters", $"文档超过{most:N0}个字符")
        .Helps("split it, and check each part", "将文档分成几部分，逐一检查");

    public static Diagnostic PictureLeftOut(string part, SourceSpan file) => Diagnostic.Warning("picture-left-out", file)
        .Says($"the picture `{part}` is left out, because a report holds only PNG and JPEG", $"图片“{part}”未带出，报告中只能放PNG、JPEG图片")
        .Helps(
            "save it from Word as a PNG into the report's folder, and name it there:  image: { file: map.png }",
            "请在Word中将其另存为PNG，放到报告文件夹，并在报告中写明：  image: { file: map.png }");

    public static Diagnostic FormulaNotRead(FormulaFeature unread, SourceSpan place) => Diagnostic.Warning("formula-not-read", place)
        .Says(
            $"an equation is read as plain characters, because formulas have no notation for its {unread.English}",
            $"公式按普通文字读取，因为其中的{unread.Chinese}没有对应的写法")
        .Helps("compare what was read with the Word file", "请对照Word文件核对");

    public static Diagnostic FormulaReadInPart(FormulaFeature unread, SourceSpan place) => Diagnostic.Warning("formula-not-read", place)
        .Says($"an equation is read without its {unread.English}", $"读取公式时略去了其中的{unread.Chinese}")
        .Helps("compare what was read with the Word file", "请对照Word文件核对");

    public static Diagnostic ChartsLeftOut(int count, SourceSpan file) => Diagnostic.Warning("chart-left-out", file)
        .Says(
            $"{count} {(count == 1 ? "chart is" : "charts are")} left out, because a report draws only columns, bars, lines and pies",
            $"有{count}个图表未带出，报告中只能画柱形图、条形图、折线图、饼图")
        .Helps("write the numbers as a table of the report, and below it:  chart: { type: column }", "请将数字写成报告的表格，并在表格后加上：  chart: { type: column }");
}
