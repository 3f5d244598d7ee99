using Gazette.Diagnostics;

namespace Gazette.Cli.Help;

/// <summary>Help for the arguments and options that <c>build</c>, <c>check</c> and <c>preview</c> share.</summary>
internal static class InputHelpWords
{
    public static Words Inputs(IEnumerable<string> tables, bool mayStream) => !mayStream
        ? Words.Of(
            $"A report, a folder of reports, a pattern such as 'villages/*.yaml', or a table with a report in each row ({string.Join(", ", tables)}).",
            $"报告文件、存放报告的文件夹、“villages/*.yaml”这样的模式，或每行一份报告的表格（{string.Join('、', tables)}）。")
        : Words.Of(
            $"A report, a folder of reports, a pattern such as 'villages/*.yaml', a table with a report in each row ({string.Join(", ", tables)}), "
                + $"or - for standard input.",
            $"报告文件、存放报告的文件夹、“villages/*.yaml”这样的模式、每行一份报告的表格（{string.Join('、', tables)}），或用“-”表示标准输入。");

    public static Words OneInput => Words.Of(
        "A report, a folder of them, a table with `--with`, or a document that was built.", "报告、报告文件夹、表格（配合`--with`），或已生成的文档。");

    public static Words Input => Words.Of("INPUT", "输入");

    public static Words Template => Words.Of("Use this template or Word file, whatever the reports say.", "一律使用这个模板或Word文件，不论报告里写的是哪个。");

    public static Words Jobs => Words.Of("Work on N reports at a time; default: one for each processor.", "同时处理几份报告；默认每个处理器一份。");

    public static Words JobCount => Words.Of("N", "份数");

    public static Words Strict => Words.Of("Treat warnings as errors.", "把警告当作错误。");

    public static Words With => Words.Of(
        "Merge every report over this base file. May be given several times; a later file overrides an earlier one.",
        "以此文件为基础，报告中写了的以报告为准。可写多次，后写的优先。");

    public static Words Set => Words.Of(
        "Set this value in every report, such as metrics.visits.value=120+.",
        "在每份报告中设定这个值，如“metrics.visits.value=120+”。");

    public static Words KeyAndValue => Words.Of("KEY=VALUE", "键=值");

    public static Words Reference => Words.Of(
        "Give Word files the styles, page, headers, footers and cover of this document.",
        "Word文件采用这份Word文档的样式、页面设置、页眉、页脚和封面。");

    public static Words Sheet => Words.Of("Read this sheet of a workbook; default: the first.", "读取工作簿中的这张工作表；默认为第一张。");

    public static Words Range => Words.Of(
        "Read these cells of a sheet: B3:F20, or the name of an Excel table or range.",
        "读取工作表中的这些单元格，如“B3:F20”，或Excel表格、区域的名称。");

    public static Words CellRange => Words.Of("RANGE", "区域");

    public static Words VisibleRows => Words.Of("Leave out the rows of a sheet that are hidden.", "不读取工作表中隐藏的行。");

    public static Words Encoding => Words.Of("Read inputs in this encoding, such as gb18030; default: detect it.", "按这种编码读取输入，如“gb18030”；默认自动识别。");

    public static Words EncodingName => Words.Of("NAME", "编码");
}
