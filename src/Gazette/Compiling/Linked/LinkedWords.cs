using Gazette.Data.Tables;
using Gazette.Diagnostics;

namespace Gazette.Compiling.Linked;

/// <summary>What a table or a list that comes from a file must say.</summary>
internal static class LinkedWords
{
    public static Words OtherKind => Words.Of(
        $"must be a table: {string.Join(", ", TableFile.Extensions)}",
        $"应为表格（{string.Join("、", TableFile.Extensions)}）");

    public static Words Conditions => Words.Of("a map of column headings with texts", "列名与文字的键值表");

    public static Words Columns => Words.Of("a list of column headings, or a map of them with new names", "列名的列表，或列名与新名称的键值表");
}
