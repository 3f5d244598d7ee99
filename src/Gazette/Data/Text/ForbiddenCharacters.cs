using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Text;

/// <summary>
/// Finds characters that a document cannot contain: control characters (XML 1.0, 2.2), noncharacters (they mark values in rendered text), lone
/// surrogates, and line ends that only some programs recognize. They are reported when the file is read, because their place is known then.
/// </summary>
internal static class ForbiddenCharacters
{
    // A binary file has thousands; the first few are enough.
    private const int MostReported = 5;

    /// <summary>Returns whether there are any. Characters that change the writing direction are warned about, but not counted.</summary>
    public static bool Report(SourceFile file, DiagnosticBag bag)
    {
        string text = file.Text;
        int found = 0;
        for (int i = FindSuspect(text, 0); i < text.Length; i = FindSuspect(text, i + 1))
        {
            char c = text[i];
            int start = i;
            int code = c;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                code = char.ConvertToUtf32(c, text[i + 1]);
                i++;
            }

            if (IsForbidden(code))
            {
                bag.Add(DataDiagnostics.ForbiddenCharacter(file.Span(start, i + 1), code));
                if (++found == MostReported)
                {
                    return true;
                }
            }
            else if (code is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069))
            {
                bag.Add(DataDiagnostics.BidiControl(file.Span(start, i + 1), code));
            }
        }

        return found > 0;
    }

    /// <summary>The same for characters written as escapes in a quoted text; <c>\r</c> is allowed, as a line end.</summary>
    public static void ReportEscapes(SourceSpan span, DiagnosticBag bag)
    {
        string text = span.File.Text;
        int end = Math.Min(span.End, text.Length);
        for (int i = text.IndexOf('\\', span.Start, end - span.Start); i >= 0 && i + 1 < end; i = text.IndexOf('\\', i, end - i))
        {
            int length = Decode(text, i, end, out int code);
            if (IsForbidden(code))
            {
                bag.Add(DataDiagnostics.ForbiddenCharacter(span with { Start = i, End = i + length }, code));
            }

            i = Math.Min(i + length, end);
        }
    }

    // The next character that needs a closer look; nearly no text has any.
    private static int FindSuspect(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        while (at + Vector128<ushort>.Count <= units.Length && Vector128.EqualsAll(Harmless(Vector128.Create(units[at..])), Vector128<ushort>.AllBitsSet))
        {
            at += Vector128<ushort>.Count;
        }

        while (at < text.Length && IsHarmless(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsHarmless(char c) =>
        c is (>= ' ' and < '\u007F') or '\n' or '\t' or (> '\u009F' and < '\u2028') or (> '\u2069' and < '\uD800');

    private static Vector128<ushort> Harmless(Vector128<ushort> units) =>
        IsIn(units, ' ', '\u007E') | IsIn(units, '\u00A0', '\u2027') | IsIn(units, '\u206A', '\uD7FF')
            | Vector128.Equals(units, Vector128.Create((ushort)'\n')) | Vector128.Equals(units, Vector128.Create((ushort)'\t'));

    private static Vector128<ushort> IsIn(Vector128<ushort> units, char from, char to) =>
        Vector128.LessThanOrEqual(units - Vector128.Create((ushort)from), Vector128.Create((ushort)(to - from)));

    private static bool IsForbidden(int code) => code switch
    {
        -1 => false,
        '\t' or '\n' => false,
        < ' ' or (>= 0x7F and <= 0x9F) => true,
        0x2028 or 0x2029 or 0xFEFF => true,
        (>= 0xD800 and <= 0xDFFF) or (>= 0xFDD0 and <= 0xFDEF) => true,
        _ => (code & 0xFFFE) == 0xFFFE,
    };

    // The length of the escape at this position and its character; -1 for one that cannot be forbidden.
    private static int Decode(string text, int at, int end, out int code)
    {
        code = -1;
        switch (text[at + 1])
        {
            case '0':
                code = 0;
                return 2;
            case 'a' or 'b' or 'e' or 'f' or 'v':
                code = 7;
                return 2;
            case 'N':
                code = 0x85;
                return 2;
            case 'L' or 'P':
                code = 0x2028;
                return 2;
            case 'x':
                code = ReadHex(text, at + 2, 2, end);
                return 4;
            case 'U':
                code = ReadHex(text, at + 2, 8, end);
                return 10;
            case 'u':
                code = ReadHex(text, at + 2, 4, end);
                if (code is >= 0xD800 and <= 0xDBFF && at + 7 < end && text[at + 6] == '\\' && text[at + 7] == 'u'
                    && ReadHex(text, at + 8, 4, end) is >= 0xDC00 and <= 0xDFFF and var low)
                {
                    code = char.ConvertToUtf32((char)code, (char)low);
                    return 12;
                }

                return 6;
            default:
                return 2;
        }
    }

    private static int ReadHex(string text, int start, int digits, int end) =>
        start + digits <= end && int.TryParse(text.AsSpan(start, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
            ? code == '\r' ? -1 : code
            : -1;
}
