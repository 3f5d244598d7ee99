using System.Buffers;
using Gazette.Documents;
using Gazette.Wording;

namespace Gazette.Writers.Layout;

/// <summary>Whether a document numbers its chapters in their text: 一、主要工作, 第二章 经费, 1. Work, II. Plans.</summary>
internal static class HeadingNumbers
{
    private const string Units = "章节篇部条编";

    private static readonly SearchValues<char> Digits = SearchValues.Create("〇一二三四五六七八九十百0123456789");
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("IVX");

    public static bool AreWritten(IEnumerable<HeadingEntry> headings) => headings.Any(static heading => heading.Level > 1 && IsNumbered(heading.Text));

    private static bool IsNumbered(string text) => HeadingLabel.HeadingLevelOf(text) is not null || IsChapter(text) || IsOutline(text);

    private static bool IsChapter(string text)
    {
        int end = text.AsSpan(text.StartsWith('第') ? 1 : 0).IndexOfAnyExcept(Digits) + 1;
        return text.StartsWith('第') && end is > 1 and < 6 && Units.Contains(text[end], StringComparison.Ordinal);
    }

    // 1, 1.2 or II., and a blank.
    private static bool IsOutline(string text)
    {
        string label = text.Split(' ')[0];
        return label.Length is > 0 and < 8 && label.Length < text.Length
            && (label.All(static sign => char.IsAsciiDigit(sign) || sign == '.') ? label.Length < 4 || label.Contains('.', StringComparison.Ordinal)
                : label.EndsWith('.') && label.AsSpan(0, label.Length - 1).IndexOfAnyExcept(RomanDigits) < 0);
    }
}
