using Gazette.Diagnostics;
using Gazette.Fixing.Pull;

namespace Gazette.Cli.Commands;

/// <summary>Messages of <c>gazette pull</c> about its call, and its summary.</summary>
internal static class PullWords
{
    public static Words GiveReport(string document) => Words.Of(
        $"name the report:  gazette pull {document} REPORT.yaml",
        $"请写明报告  gazette pull {document} 报告.yaml");

    public static Words NameWordFile => Words.Of("name a .docx file that was built from a report", "请写明由报告生成的.docx文件");

    public static Words NotWord(string document) => Words.Of($"`{document}` is not a Word file (.docx)", $"“{document}”不是Word文件（.docx）");

    public static Words UnknownReport(string document) => Words.Of(
        $"no output folder knows which report `{document}` was built from",
        $"没有哪个输出文件夹记录“{document}”由哪份报告生成");

    public static Words Unreadable(string path, Words reason) => Words.Of($"`{path}` cannot be read: {reason}", $"无法读取“{path}”：{reason}");

    public static Words Unwritable(string path, Words reason) => Words.Of($"`{path}` cannot be written: {reason}", $"无法写入“{path}”：{reason}");

    public static Words ChangedMeanwhile(string path) => Words.Of(
        $"`{path}` has changed in the meantime, and is left as it is",
        $"“{path}”在此期间有改动，未写入");

    public static Words OneReport(string path) => Words.Of(
        $"`{path}` is not one report, nor a table with a row for this document",
        $"“{path}”不是单份报告，也不是其中有一行对应此文档的表格");

    public static Words NameIt => Words.Of(
        "name the file of the report alone, or give the document the name that its row has",
        "请写单份报告的文件；报告在表格里的，文档须与其中一行同名");

    public static Words NoEdits(string report) => Words.Of($"the document says what `{report}` makes", $"文档与“{report}”生成的一致");

    public static Words NothingTaken(int edits) => edits == 1
        ? Words.Of("the edit cannot be taken back", "这处改动不能取回")
        : Words.Of($"none of the {edits} edits can be taken back", $"{edits}处改动都不能取回");

    public static Words Takes(int taken, int edits, string report) => Words.Of(
        $"{Share(taken, edits)} can be taken back into {report}; to do so, add  --write",
        $"{ShareInChinese(taken, edits)}可以取回{report}；要写入，请加上  --write");

    public static Words Taken(int taken, int edits, string report) => Words.Of(
        $"{Share(taken, edits)} taken back into {report}; to build the document anew, add  --overwrite",
        $"{ShareInChinese(taken, edits)}已取回{report}；要重新生成文档，请加上  --overwrite");

    /// <summary>What is to be typed into a cell of a workbook.</summary>
    public static Words CellOf(string path, CellChange change)
    {
        string sheet = change.Place.File.Row!.Sheet;
        string cell = change.Place.Cell!;
        cell = cell[(cell.LastIndexOf('!') + 1)..];
        return Words.Of(
            $"{path}, sheet `{sheet}`, cell {cell} (`{change.Head}`): `{change.Before}` → `{change.After}`",
            $"{path}，工作表“{sheet}”，单元格{cell}（{change.Head}）：“{change.Before}” → “{change.After}”");
    }

    public static Words ToType(int taken, int edits, string table) => Words.Of(
        $"{Share(taken, edits)} can be taken back: type the above into {table}, which is not changed here, and build it again",
        $"{ShareInChinese(taken, edits)}可以取回：本命令不改动{table}，请照上面所列填入，再重新生成");

    private static string Share(int taken, int edits) =>
        taken < edits ? $"{taken} of {edits} edits" : edits == 1 ? "1 edit" : $"{edits} edits";

    private static string ShareInChinese(int taken, int edits) => taken < edits ? $"{edits}处改动中有{taken}处" : $"{edits}处改动";
}
