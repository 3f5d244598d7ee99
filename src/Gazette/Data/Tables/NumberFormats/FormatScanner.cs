using System.Collections.Immutable;
using System.Globalization;

namespace Gazette.Data.Tables.NumberFormats;

/// <summary>
/// Reads the sections of a number format (ECMA-376-1, 18.8.31). What no rule knows is a literal, as in files of other programs: <c>0余</c> without quotes.
/// </summary>
internal sealed class FormatScanner
{
    private const string DateLetters = "ymdhsegb";
    private static readonly string[] HalvesOfDay = ["AM/PM", "A/P", "上午/下午"];

    // The date and the time as the computer of the reader is set to show them.
    private static readonly string[] SystemDate = ["-F800", "-x-sysdate"];
    private static readonly string[] SystemTime = ["-F400", "-x-systime"];

    private readonly string _code;
    private readonly ImmutableArray<FormatSection>.Builder _sections = ImmutableArray.CreateBuilder<FormatSection>();
    private readonly ImmutableArray<FormatToken>.Builder _tokens = ImmutableArray.CreateBuilder<FormatToken>();
    private FormatCondition? _condition;
    private bool _isChinese;
    private ChineseDigits? _numerals;
    private string? _systemForm;
    private int _at;

    private FormatScanner(string code) => _code = code;

    public static ImmutableArray<FormatSection> Read(string code)
    {
        FormatScanner scanner = new(code);
        while (scanner._at < code.Length)
        {
            scanner.ReadToken();
        }

        scanner.EndSection();
        return scanner._sections.DrainToImmutable();
    }

    private void EndSection()
    {
        _sections.Add(_systemForm is null
            ? new FormatSection(_tokens.ToImmutable(), _condition, _isChinese, _numerals)
            : Read(_systemForm)[0] with { Condition = _condition });
        _tokens.Clear();
        (_condition, _isChinese, _numerals, _systemForm) = (null, false, null, null);
    }

    private void ReadToken()
    {
        char c = _code[_at];
        switch (c)
        {
            case ';':
                _at++;
                EndSection();
                break;
            case '"':
                AddLiteral(Enclosed('"'));
                break;
            case '[':
                ReadBracket(Enclosed(']'));
                break;

            // In Chinese and Japanese versions ! does what \ does.
            case '\\' or '!':
                AddLiteral(_at + 1 < _code.Length ? _code[_at + 1].ToString() : "");
                _at += 2;
                break;

            // A blank as wide as the next character; a character that fills the cell, of which nothing is left in a text.
            case '_':
                AddLiteral(" ");
                _at += 2;
                break;
            case '*':
                _at += 2;
                break;
            case '0' or '#' or '?':
                Add(FormatTokenKind.Digit, 1);
                break;
            case '.':
                Add(FormatTokenKind.Point, 1);
                break;
            case ',':
                Add(FormatTokenKind.Comma, 1);
                break;
            case '%':
                Add(FormatTokenKind.Percent, 1);
                break;
            case '/':
                Add(FormatTokenKind.Slash, 1);
                break;
            case '@':
                Add(FormatTokenKind.Text, 1);
                break;
            default:
                ReadWord();
                break;
        }
    }

    private void ReadWord()
    {
        string? half = Array.Find(HalvesOfDay, StartsWith);
        if (half is not null)
        {
            Add(FormatTokenKind.HalfOfDay, half.Length);
        }
        else if (StartsWith("General"))
        {
            Add(FormatTokenKind.General, "General".Length);
        }
        else if (StartsWith("G/"))
        {
            // G/通用格式 and its like in other languages.
            int end = _at + 2;
            while (end < _code.Length && char.IsLetter(_code[end]) && !char.IsAscii(_code[end]))
            {
                end++;
            }

            Add(FormatTokenKind.General, end - _at);
        }
        else if (StartsWith("E+") || StartsWith("E-"))
        {
            Add(FormatTokenKind.Exponent, 2);
        }
        else
        {
            ReadLetters(char.ToLowerInvariant(_code[_at]));
        }
    }

    private void ReadLetters(char letter)
    {
        int end = _at;
        while (end < _code.Length && char.ToLowerInvariant(_code[end]) == letter)
        {
            end++;
        }

        if (DateLetters.Contains(letter, StringComparison.Ordinal) || (letter == 'a' && end - _at >= 3))
        {
            _tokens.Add(new FormatToken(FormatTokenKind.DatePart, new string(letter, end - _at)));
            _at = end;
        }
        else
        {
            AddLiteral(_code[_at].ToString());
            _at++;
        }
    }

    // Colours say nothing; a currency is printed; a locale chooses names.
    private void ReadBracket(string text)
    {
        if (text.Length > 0 && text.ToLowerInvariant() is var lower && lower[0] is 'h' or 'm' or 's' && lower.Trim(lower[0]).Length == 0)
        {
            _tokens.Add(new FormatToken(FormatTokenKind.DatePart, $"[{lower}]"));
        }
        else if (text.StartsWith('$'))
        {
            int dash = text.IndexOf('-', StringComparison.Ordinal);
            AddLiteral(dash < 0 ? text[1..] : text[1..dash]);
            ReadLocale(dash < 0 ? "" : text[dash..]);
        }
        else if (text.StartsWith("DBNum", StringComparison.OrdinalIgnoreCase))
        {
            _numerals = ChineseDigits.Of(text[^1]);
        }
        else
        {
            _condition ??= FormatCondition.Parse(text);
        }
    }

    private void ReadLocale(string locale)
    {
        const int LanguageBits = 0x3FF;
        const int Chinese = 0x04;
        if (SystemDate.Contains(locale, StringComparer.OrdinalIgnoreCase))
        {
            _systemForm = BuiltInFormats.SystemDate;
        }
        else if (SystemTime.Contains(locale, StringComparer.OrdinalIgnoreCase))
        {
            _systemForm = BuiltInFormats.SystemTime;
        }
        else
        {
            _isChinese |= locale.StartsWith("-zh", StringComparison.OrdinalIgnoreCase)
                || (locale.Length > 1 && int.TryParse(locale.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int id)
                    && (id & LanguageBits) == Chinese);
        }
    }

    private bool StartsWith(string word) => string.Compare(_code, _at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private string Enclosed(char close)
    {
        int start = _at + 1;
        int end = _code.IndexOf(close, start);
        end = end < 0 ? _code.Length : end;
        _at = end + 1;
        return _code[start..end];
    }

    private void Add(FormatTokenKind kind, int length)
    {
        _tokens.Add(new FormatToken(kind, _code.Substring(_at, length)));
        _at += length;
    }

    private void AddLiteral(string text)
    {
        if (text.Length > 0)
        {
            _tokens.Add(new FormatToken(FormatTokenKind.Literal, text));
        }
    }
}
