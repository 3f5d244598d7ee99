using System.Globalization;
using System.Text;

namespace Gazette.Readers.Pdf;

/// <summary>
/// Reads the objects of a PDF file (ISO 32000-1, 7.3): numbers as doubles, names as <see cref="PdfName"/>, strings as bytes, arrays as lists, dictionaries,
/// references; everything else is null.
/// </summary>
internal sealed class PdfParser(ReadOnlyMemory<byte> file, int start = 0)
{
    private const int DeepestNesting = 64;

    private int _depth;

    public int Position { get; set; } = start;

    private ReadOnlySpan<byte> Bytes => file.Span;

    public object? ReadValue()
    {
        SkipBlanks();
        if (Position >= Bytes.Length || _depth >= DeepestNesting)
        {
            return null;
        }

        _depth++;
        object? value = Bytes[Position] switch
        {
            (byte)'/' => ReadName(),
            (byte)'[' => ReadList(),
            (byte)'(' => ReadString(),
            (byte)'<' when Position + 1 < Bytes.Length && Bytes[Position + 1] == '<' => ReadDictionary(),
            (byte)'<' => ReadHexadecimal(),
            _ => ReadNumberOrReference(),
        };
        _depth--;
        return value;
    }

    public void SkipBlanks()
    {
        while (Position < Bytes.Length && (IsBlank(Bytes[Position]) || Bytes[Position] == '%'))
        {
            if (Bytes[Position] == '%')
            {
                int end = Bytes[Position..].IndexOfAny((byte)'\r', (byte)'\n');
                Position = end < 0 ? Bytes.Length : Position + end;
            }
            else
            {
                Position++;
            }
        }
    }

    /// <summary>The next word, such as <c>obj</c>; empty if something else follows.</summary>
    public string ReadWord()
    {
        SkipBlanks();
        int begin = Position;
        while (Position < Bytes.Length && !IsBlank(Bytes[Position]) && !IsDelimiter(Bytes[Position]))
        {
            Position++;
        }

        return Encoding.Latin1.GetString(Bytes[begin..Position]);
    }

    /// <summary>The next value, or the next word that is none, such as an operator; null at the end.</summary>
    public (object? Value, string? Word)? Next()
    {
        SkipBlanks();
        if (Position >= Bytes.Length)
        {
            return null;
        }

        int start = Position;
        if (IsBlank(Bytes[start]) || IsDelimiter(Bytes[start]) || Bytes[start] is (byte)'+' or (byte)'-' or (byte)'.' || char.IsAsciiDigit((char)Bytes[start]))
        {
            object? value = ReadValue();
            Position = Math.Max(Position, start + 1);
            return (value, null);
        }

        return (null, ReadWord());
    }

    private PdfName ReadName()
    {
        Position++;
        StringBuilder name = new();
        while (Position < Bytes.Length && !IsBlank(Bytes[Position]) && !IsDelimiter(Bytes[Position]))
        {
            int code = Bytes[Position] == '#' && Position + 2 < Bytes.Length ? HexOf(Bytes[Position + 1], Bytes[Position + 2]) : -1;
            name.Append(code >= 0 ? (char)code : (char)Bytes[Position]);
            Position += code >= 0 ? 3 : 1;
        }

        return new PdfName(name.ToString());
    }

    private List<object?> ReadList()
    {
        Position++;
        List<object?> list = [];
        while (!IsAt((byte)']'))
        {
            int before = Position;
            list.Add(ReadValue());
            if (Position == before)
            {
                return list;
            }
        }

        Position++;
        return list;
    }

    private Dictionary<string, object?> ReadDictionary()
    {
        Position += 2;
        Dictionary<string, object?> entries = new(StringComparer.Ordinal);
        while (IsAt((byte)'/') && Position < Bytes.Length)
        {
            PdfName key = ReadName();
            entries[key.Text] = ReadValue();
        }

        if (IsAt((byte)'>'))
        {
            Position = Math.Min(Position + 2, Bytes.Length);
        }

        return entries;
    }

    private byte[] ReadString()
    {
        Position++;
        List<byte> bytes = [];
        for (int open = 1; Position < Bytes.Length; Position++)
        {
            byte next = Bytes[Position];
            if (next == '\\' && Position + 1 < Bytes.Length)
            {
                Position++;
                ReadEscaped(bytes);
                continue;
            }

            open += next == '(' ? 1 : next == ')' ? -1 : 0;
            if (open == 0)
            {
                Position++;
                break;
            }

            bytes.Add(next);
        }

        return [.. bytes];
    }

    // 7.3.4.2: a letter for a control character, up to three octal digits, nothing for a line end; of anything else, itself. Ends at its last byte.
    private void ReadEscaped(List<byte> bytes)
    {
        byte next = Bytes[Position];
        if (next is >= (byte)'0' and <= (byte)'7')
        {
            int code = 0;
            int end = Math.Min(Position + 3, Bytes.Length);
            for (; Position < end && Bytes[Position] is >= (byte)'0' and <= (byte)'7' and var digit; Position++)
            {
                code = (code * 8) + digit - '0';
            }

            Position--;
            bytes.Add((byte)code);
        }
        else if (next is (byte)'\r' or (byte)'\n')
        {
            Position += next == '\r' && Position + 1 < Bytes.Length && Bytes[Position + 1] == '\n' ? 1 : 0;
        }
        else
        {
            bytes.Add(next switch { (byte)'n' => 10, (byte)'r' => 13, (byte)'t' => 9, (byte)'b' => 8, (byte)'f' => 12, _ => next });
        }
    }

    private byte[] ReadHexadecimal()
    {
        Position++;
        List<byte> digits = [];
        while (Position < Bytes.Length && Bytes[Position] != '>')
        {
            if (!IsBlank(Bytes[Position]))
            {
                digits.Add(Bytes[Position]);
            }

            Position++;
        }

        Position = Math.Min(Position + 1, Bytes.Length);
        digits.Add((byte)'0');
        return [.. Enumerable.Range(0, digits.Count / 2).Select(at => (byte)Math.Max(HexOf(digits[2 * at], digits[(2 * at) + 1]), 0))];
    }

    // `12 0 R` is a reference.
    private object? ReadNumberOrReference()
    {
        string word = ReadWord();
        if (word.Length == 0)
        {
            Position = Math.Min(Position + 1, Bytes.Length);
            return null;
        }

        if (!double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
        {
            return null;
        }

        int after = Position;
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int target)
            && int.TryParse(ReadWord(), NumberStyles.None, CultureInfo.InvariantCulture, out _) && ReadWord() == "R")
        {
            return new PdfReference(target);
        }

        Position = after;
        return number;
    }

    private bool IsAt(byte mark)
    {
        SkipBlanks();
        return Position >= Bytes.Length || Bytes[Position] == mark;
    }

    private static int HexOf(byte high, byte low) =>
        char.IsAsciiHexDigit((char)high) && char.IsAsciiHexDigit((char)low)
            ? int.Parse([(char)high, (char)low], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : -1;

    private static bool IsBlank(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte value) =>
        value is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'/' or (byte)'%' or (byte)'{' or (byte)'}';
}
