using System.Globalization;
using Gazette.Sources;

namespace Gazette.Documents;

/// <summary>
/// Whether a run of asterisks may open or close emphasis where it stands. CommonMark 0.31, 6.2 decides by the characters on both sides,
/// and Chinese text, which has no blanks, fails it: in <c>**增长率：**12%</c> the second run stands between punctuation and
/// a letter and does not close. Here a joiner makes such punctuation count as a letter.
/// </summary>
internal static class EmphasisFlanking
{
    /// <summary>Stands between asterisks and punctuation while Markdig parses; a noncharacter, which data and templates may not contain.</summary>
    public const char Joiner = '\uFDE2';

    /// <summary>Whether a run of asterisks needs a joiner before it, which makes <paramref name="before"/> count as a letter.</summary>
    public static bool JoinsBefore(char before, char after) =>
        IsPunctuation(before) && before is not ('\\' or '_') && IsLetter(after) && (before > '\u007F' || IsEastAsian(after));

    /// <summary>Whether a run of asterisks needs a joiner after it, which makes <paramref name="after"/> count as a letter.</summary>
    public static bool JoinsAfter(char before, char after) =>
        IsPunctuation(after) && after != '_' && IsLetter(before) && (after > '\u007F' || IsEastAsian(before));

    /// <summary>Whether a run of <paramref name="mark"/> between these characters can open emphasis.</summary>
    public static bool CanOpen(char mark, char before, char after) =>
        IsLeftFlanking(mark, before, after) && (mark == '*' || !IsRightFlanking(mark, before, after) || IsPunctuation(before));

    /// <summary>Whether a run of <paramref name="mark"/> between these characters can close emphasis.</summary>
    public static bool CanClose(char mark, char before, char after) =>
        IsRightFlanking(mark, before, after) && (mark == '*' || !IsLeftFlanking(mark, before, after) || IsPunctuation(after));

    private static bool IsLeftFlanking(char mark, char before, char after) =>
        !char.IsWhiteSpace(after)
        && (!IsPunctuation(after) || !IsLetter(before) || (mark == '*' && JoinsAfter(before, after)));

    private static bool IsRightFlanking(char mark, char before, char after) =>
        !char.IsWhiteSpace(before)
        && (!IsPunctuation(before) || !IsLetter(after) || (mark == '*' && JoinsBefore(before, after)));

    public static bool IsLetter(char c) => !char.IsWhiteSpace(c) && !IsPunctuation(c);

    // CommonMark 0.31, 2.1: a punctuation character is one of the general categories P and S.
    public static bool IsPunctuation(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
        or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation
        or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol;

    // A slot counts as Chinese: what it will hold is not known here, and `**{{ label }}:**{{ value }}` must not depend on it.
    private static bool IsEastAsian(char c) => EastAsianText.IsWide(c) || c is Slot.Open or Slot.Close;
}
