using System.Buffers;
using Gazette.Linting.Texts;

namespace Gazette.Linting;

/// <summary>
/// Finds names of places: two characters and the kind of place, as in most names; longer names are found by their end. From the few characters that end
/// one, because nearly every character may begin one.
/// </summary>
internal static class PlaceNames
{
    private const int Before = 2;

    // With these the word is another one: 村民, 县委, 乡干部.
    private const string NotAfter = "民委级庄镇乡干规支里上内史集";

    private static readonly SearchValues<char> Ends = SearchValues.Create("镇乡县市村道区");

    /// <summary>The first name that begins at a position or after it; null if there is none.</summary>
    public static TextStretch? Next(string text, int from)
    {
        int start = from + Before;
        for (int end = IndexOfEnd(text, start); end >= 0; end = IndexOfEnd(text, end + 1))
        {
            start = end - KindBefore(text, end) - Before;
            if (start >= from && IsHan(text[start]) && IsHan(text[start + 1]) && EndsName(text, end)
                && !(end + 1 < text.Length && NotAfter.Contains(text[end + 1], StringComparison.Ordinal)))
            {
                return new TextStretch(start, end + 1);
            }
        }

        return null;
    }

    private static int IndexOfEnd(string text, int from)
    {
        int at = from >= text.Length ? -1 : text.AsSpan(from).IndexOfAny(Ends);
        return at < 0 ? -1 : from + at;
    }

    // 街道, 社区.
    private static int KindBefore(string text, int end) => text[end] is '道' or '区' ? 1 : 0;

    private static bool EndsName(string text, int end) => text[end] switch
    {
        '道' => text[end - 1] == '街',
        '区' => text[end - 1] == '社',
        _ => true,
    };

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
