namespace Gazette.Documents;

/// <summary>
/// The label of a list's item at the start of a line, by Pandoc's rules: <c>a)</c>, <c>iv.</c>, <c>(1)</c>, and a capital letter with a dot only before
/// two blanks, because that may be a name: A. Smith. Plain numbers, <c>1.</c> and <c>1)</c>, are labels of Markdown itself and not read here.
/// </summary>
/// <param name="Length">The length of the label, without the blanks after it.</param>
internal readonly record struct ListLabel(ListStyle Style, int Number, int Length)
{
    // mmmdccclxxxviii
    private const int LongestNumber = 15;

    /// <summary>Whether a text could begin with a label, as far as its first word shows.</summary>
    public static bool MayOpen(ReadOnlySpan<char> text)
    {
        int start = text is ['(', ..] ? 1 : 0;
        int end = start;
        while (end < text.Length && end <= LongestNumber && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return end > start && (end == text.Length || text[end] is '.' or ')');
    }

    /// <summary>The label at the start of a text with words after it; null if there is none.</summary>
    /// <param name="list">The style of the list that it may go on, which decides what <c>i</c> or <c>v</c> counts; null for a first item.</param>
    public static ListLabel? Read(ReadOnlySpan<char> text, ListStyle? list = null)
    {
        int start = text is ['(', ..] ? 1 : 0;
        int end = start;
        while (end < text.Length && end - start <= LongestNumber && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        if (end == start || end - start > LongestNumber || end + 1 >= text.Length || text[end] is not ('.' or ')') || (start > 0 && text[end] == '.'))
        {
            return null;
        }

        ReadOnlySpan<char> rest = text[(end + 1)..];
        ReadOnlySpan<char> words = rest.TrimStart(" \t");
        if (words.IsEmpty || words.Length == rest.Length)
        {
            return null;
        }

        NumberMarks marks = start > 0 ? NumberMarks.Brackets : text[end] == ')' ? NumberMarks.Bracket : NumberMarks.Dot;
        ReadOnlySpan<char> written = text[start..end];
        NumberForm? before = list is { } known && known.Marks == marks ? known.Form : null;
        if (ReadNumber(written, before) is not var (form, number) || (form == NumberForm.Digits && marks != NumberMarks.Brackets))
        {
            return null;
        }

        bool hasOneBlank = rest.Length - words.Length < 2 && rest[0] != '\t';
        bool isName = marks == NumberMarks.Dot && written.Length == 1 && char.IsAsciiLetterUpper(written[0]) && hasOneBlank;
        bool isAbbreviation = before is null && marks == NumberMarks.Dot && written is "p" && char.IsAsciiDigit(words[0]);
        bool isCopyright = before is null && marks == NumberMarks.Brackets && written is "c" or "C";
        return isName || isAbbreviation || isCopyright ? null : new ListLabel(new ListStyle(form, marks), number, end + 1);
    }

    /// <summary>The length of the label that a text begins with in some list; 0 if it begins with none.</summary>
    public static int LengthIn(ReadOnlySpan<char> text)
    {
        int length = Read(text)?.Length ?? 0;
        foreach (NumberForm form in (ReadOnlySpan<NumberForm>)[NumberForm.LowerLetter, NumberForm.UpperLetter])
        {
            foreach (NumberMarks marks in (ReadOnlySpan<NumberMarks>)[NumberMarks.Dot, NumberMarks.Bracket, NumberMarks.Brackets])
            {
                length = Math.Max(length, Read(text, new ListStyle(form, marks))?.Length ?? 0);
            }
        }

        return length;
    }

    private static (NumberForm Form, int Number)? ReadNumber(ReadOnlySpan<char> written, NumberForm? before)
    {
        if (!written.ContainsAnyExceptInRange('0', '9'))
        {
            return written.Length <= 9 ? (NumberForm.Digits, int.Parse(written, System.Globalization.CultureInfo.InvariantCulture)) : null;
        }

        bool isLower = !written.ContainsAnyExceptInRange('a', 'z');
        if (!isLower && written.ContainsAnyExceptInRange('A', 'Z'))
        {
            return null;
        }

        NumberForm letters = isLower ? NumberForm.LowerLetter : NumberForm.UpperLetter;
        NumberForm romans = isLower ? NumberForm.LowerRoman : NumberForm.UpperRoman;
        Span<char> lower = stackalloc char[LongestNumber];
        int length = written.ToLowerInvariant(lower);
        int? roman = ListStyle.ReadRoman(lower[..length]);
        bool isLetter = written.Length == 1 && before != romans && (before == letters || lower[0] != 'i');
        return isLetter || (written.Length == 1 && roman is null) ? (letters, lower[0] - 'a' + 1)
            : roman is { } number ? (romans, number)
            : null;
    }
}
