using System.Buffers;
using System.Collections.Frozen;

namespace Gazette.Wording;

/// <summary>The words at the start of a row that is computed from other rows: a total, a subtotal, an average.</summary>
internal static class TotalWords
{
    private const int Longest = 16;

    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
        [
            "合计", "总计", "小计", "共计", "累计", "总和", "总数", "汇总", "平均", "平均数", "平均值", "total", "totals", "subtotal", "grandtotal", "sum", "average",
        ],
        StringComparer.OrdinalIgnoreCase);

    // 全镇合计, 东片小计
    private static readonly string[] Endings = ["合计", "总计", "小计", "共计"];
    private static readonly string[] EnglishEndings = [" total", " subtotal"];

    private static readonly SearchValues<char> Looks = SearchValues.Create(" \t\n\u3000:：");

    public static bool IsOne(string text)
    {
        if (text.Length is 0 or > Longest)
        {
            return false;
        }

        // 合计（14个村）
        int open = text.AsSpan().IndexOfAny('（', '(');
        string word = Squeeze(open > 0 ? text[..open] : text);
        return Known.Contains(word) || Array.Exists(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal));
    }

    /// <summary>The same where a name in English may come before the word: North subtotal.</summary>
    public static bool EndsWithOne(string text) =>
        IsOne(text) || Array.Exists(EnglishEndings, ending => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    // 合　计 may contain blanks for looks.
    private static string Squeeze(string words) =>
        words.AsSpan().ContainsAny(Looks) ? string.Concat(words.Where(c => !char.IsWhiteSpace(c) && c is not (':' or '：'))) : words;
}
