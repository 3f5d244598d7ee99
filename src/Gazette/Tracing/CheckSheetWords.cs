using System.Collections.Immutable;
using Gazette.Diagnostics;

namespace Gazette.Tracing;

/// <summary>The words of a check sheet.</summary>
internal static class CheckSheetWords
{
    public static ImmutableArray<Words> Columns =>
    [
        Words.Of("No.", "序号"),
        Words.Of("As printed", "文中写作"),
        Words.Of("Where it stands", "所在位置"),
        Words.Of("Where it is from", "数据来源"),
        Words.Of("How it was computed", "计算过程"),
        Words.Of("Checked", "核对"),
    ];

    public static ImmutableArray<Words> Signatures =>
    [
        Words.Of("Checked by: ____________________  Date: ____________", "核稿人：____________________　日期：____________"),
        Words.Of("Approved by: ____________________  Date: ____________", "审核人：____________________　日期：____________"),
    ];

    /// <param name="document">The title of the document; null for several.</param>
    public static Words Title(string? document) => document is null
        ? Words.Of("Check sheet", "核稿单")
        : Words.Of($"Check sheet for {document}", $"{document}核稿单");

    /// <param name="file">The name of the document's files.</param>
    public static Words Count(string file, int numbers) => Words.Of(
        $"{file}: {numbers} {(numbers == 1 ? "number" : "numbers")} to check.", $"{file}：共{numbers}处数字，请逐一核对。");
}
