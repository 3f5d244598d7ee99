using System.Buffers;
using System.Globalization;
using System.Text;
using Gazette.Sources;

namespace Gazette.Documents.Markdown;

/// <summary>
/// Whether a run of asterisks or tildes can open or close emphasis. CommonMark 0.31, 6.2 decides by the characters on both sides, which fails for Chinese,
/// because it has no spaces: in <c>**增长率：**12%</c> the second run is between punctuation and a letter and does not close. Here a joiner makes such
/// punctuation count as a letter.
/// </summary>
internal static class EmphasisFlanking
{
    /// <summary>Inserted between asterisks and punctuation while Markdig parses; a noncharacter, which data and templates may not contain.</summary>
    public const char Joiner = '\uFDE2';

    /// <summary>Whether a run of asterisks needs a joiner before it, which makes <paramref name="before"/> count as a letter.</summary>
    public static bool JoinsBefore(Rune before, Rune after) =>
        IsPunctuation(before) && before.Value is not ('\\' or '_') && IsLetter(after) && (!before.IsAscii || IsEastAsian(after));

    /// <summary>Whether a run of asterisks needs a joiner after it, which makes <paramref name="after"/> count as a letter.</summary>
    public static bool JoinsAfter(Rune before, Rune after) =>
        IsPunctuation(after) && after.Value != '_' && IsLetter(before) && (!after.IsAscii || IsEastAsian(before));

    /// <summary>Whether a run of <paramref name="mark"/> can open emphasis for every CommonMark reader.</summary>
    public static bool CanOpen(char mark, Rune before, Rune after) =>
        IsLeftFlanking(before, after) && (mark != '_' || !IsRightFlanking(before, after) || IsPunctuation(before));

    /// <summary>Whether a run of <paramref name="mark"/> can close emphasis for every CommonMark reader.</summary>
    public static bool CanClose(char mark, Rune before, Rune after) =>
        IsRightFlanking(before, after) && (mark != '_' || !IsLeftFlanking(before, after) || IsPunctuation(after));

    private static bool IsLeftFlanking(Rune before, Rune after) => !Rune.IsWhiteSpace(after) && (!IsPunctuation(after) || !IsLetter(before));

    private static bool IsRightFlanking(Rune before, Rune after) => !Rune.IsWhiteSpace(before) && (!IsPunctuation(before) || !IsLetter(after));

    /// <summary>The last character of a text; a line end if the text is empty.</summary>
    public static Rune Last(ReadOnlySpan<char> text) => Rune.DecodeLastFromUtf16(text, out Rune last, out _) == OperationStatus.Done ? last : new Rune('\n');

    /// <summary>The first character of a text; a line end if the text is empty.</summary>
    public static Rune First(ReadOnlySpan<char> text) => Rune.DecodeFromUtf16(text, out Rune first, out _) == OperationStatus.Done ? first : new Rune('\n');

    private static bool IsLetter(Rune c) => !Rune.IsWhiteSpace(c) && !IsPunctuation(c);

    // CommonMark 0.31, 2.1: a punctuation character has one of the general categories P and S.
    private static bool IsPunctuation(Rune c) => Rune.GetUnicodeCategory(c)
        is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
        or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation
        or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol;

    // A slot counts as Chinese: its content is not known here, and `**{{ label }}:**{{ value }}` must not depend on it.
    private static bool IsEastAsian(Rune c) => EastAsianText.IsWide(c) || c.Value is SlotMark.Open or SlotMark.Close;
}
