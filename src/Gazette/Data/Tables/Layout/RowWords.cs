using System.Buffers;
using System.Collections.Frozen;
using Gazette.Wording;

namespace Gazette.Data.Tables.Layout;

/// <summary>The words with which rows of a sheet begin that are not records: totals, and what is below a table.</summary>
internal static class RowWords
{
    private const int LongestFooterWord = 12;

    private static readonly FrozenSet<string> Footers = FrozenSet.ToFrozenSet(
        [
            "填表人", "填报人", "制表人", "制表", "经办人", "统计人", "统计员", "审核人", "审核", "复核人", "复核", "审批人", "审批", "签字", "签名", "签章", "盖章",
            "负责人", "单位负责人", "统计负责人", "分管领导", "联系人", "联系电话", "联系方式", "电话", "填表单位", "填报单位", "制表单位", "填表日期", "填报日期", "填报时间", "填表时间",
            "制表日期", "制表时间", "报出日期", "上报日期", "日期", "备注", "附注", "注", "说明", "填表说明", "填报说明", "指标说明", "数据来源", "资料来源", "来源",
            "note", "notes", "remark", "remarks", "source", "sources", "prepared by", "checked by", "approved by", "signature", "signed", "date",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Looks = SearchValues.Create(" \t\n\u3000:：");

    public static bool IsTotal(string text) => TotalWords.IsOne(text);

    /// <summary>Whether a text begins with such a word and a colon: 填表人：张三, 注1：…</summary>
    public static bool IsFooter(string text)
    {
        int colon = text.AsSpan().IndexOfAny('：', ':');
        return colon is > 0 and <= LongestFooterWord && IsFooterWord(text[..colon]);
    }

    /// <summary>Whether a text is such a word alone.</summary>
    public static bool IsFooterWord(string text)
    {
        if (text.Length > LongestFooterWord)
        {
            return false;
        }

        string word = text.Any(char.IsAscii) ? text.Trim().TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') : Squeeze(text);
        return Footers.Contains(word);
    }

    // 合　计 may contain blanks for looks.
    private static string Squeeze(string words) =>
        words.AsSpan().ContainsAny(Looks) ? string.Concat(words.Where(c => !char.IsWhiteSpace(c) && c is not (':' or '：'))) : words;
}
