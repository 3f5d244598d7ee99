namespace Gazette.Documents;

/// <summary>
/// The labels of headings in official documents, 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3), as heading levels 2 to 5.
/// </summary>
internal static class OfficialLabel
{
    private const string ChineseDigits = "〇零一二三四五六七八九十百";

    /// <summary>The heading level of the label that opens a text; none where it opens with no label.</summary>
    public static int? LevelOf(string text)
    {
        bool isBracketed = text.Length > 0 && text[0] is '（' or '(';
        ReadOnlySpan<char> rest = isBracketed ? text.AsSpan(1) : text;
        int chinese = Count(rest, c => ChineseDigits.Contains(c, StringComparison.Ordinal));
        int length = chinese > 0 ? chinese : Count(rest, char.IsAsciiDigit);
        if (length is 0 or > 4 || length == rest.Length)
        {
            return null;
        }

        char end = rest[length];
        bool digitFollows = length + 1 < rest.Length && char.IsAsciiDigit(rest[length + 1]);
        return (isBracketed, chinese > 0, end) switch
        {
            (false, true, '、') => 2,
            (true, true, '）' or ')') => 3,
            (false, false, '.' or '．') when !digitFollows && length <= 2 => 4,
            (true, false, '）' or ')') when length <= 2 => 5,
            _ => null,
        };
    }

    private static int Count(ReadOnlySpan<char> text, Func<char, bool> isDigit)
    {
        int count = 0;
        while (count < text.Length && isDigit(text[count]))
        {
            count++;
        }

        return count;
    }
}
