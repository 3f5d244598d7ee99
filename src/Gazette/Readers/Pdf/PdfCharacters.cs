using System.Globalization;
using System.Text;

namespace Gazette.Readers.Pdf;

/// <summary>Which characters the codes of a font stand for (ISO 32000-1, 9.10.3): the font's table for searching and copying.</summary>
internal sealed class PdfCharacters
{
    // A font of this many characters has more than any document uses.
    private const int MostCodes = 200_000;

    private readonly Dictionary<int, string> _characters = [];
    private readonly int _codeLength;

    private PdfCharacters(int codeLength) => _codeLength = codeLength;

    public static PdfCharacters Of(PdfFile file, Dictionary<string, object?> font)
    {
        bool isComposite = file.Resolve(font.GetValueOrDefault("Subtype")) is PdfName { Text: "Type0" };
        PdfCharacters characters = new(isComposite ? 2 : 1);
        characters.Read(file.ContentOf(font.GetValueOrDefault("ToUnicode")));
        return characters;
    }

    /// <summary>What a string of codes says; a code that the table does not have says nothing if it has two bytes, and itself if it has one.</summary>
    public void Decode(byte[] codes, StringBuilder text)
    {
        for (int at = 0; at + _codeLength <= codes.Length; at += _codeLength)
        {
            int code = _codeLength == 2 ? (codes[at] << 8) | codes[at + 1] : codes[at];
            text.Append(_characters.TryGetValue(code, out string? known) ? known : _codeLength == 1 && code >= ' ' ? ((char)code).ToString() : "");
        }
    }

    private void Read(byte[] map)
    {
        PdfParser parser = new(map);
        List<object?> values = [];
        while (parser.Next() is var (value, word) && _characters.Count < MostCodes)
        {
            switch (word)
            {
                case null:
                    values.Add(value);
                    break;
                case "endbfchar":
                    AddEach(values);
                    values.Clear();
                    break;
                case "endbfrange":
                    AddRanges(values);
                    values.Clear();
                    break;
                default:
                    values.Clear();
                    break;
            }
        }
    }

    private void AddEach(List<object?> values)
    {
        for (int i = 0; i + 1 < values.Count; i += 2)
        {
            if (values[i] is byte[] code && values[i + 1] is byte[] characters)
            {
                _characters[CodeOf(code)] = Encoding.BigEndianUnicode.GetString(characters);
            }
        }
    }

    private void AddRanges(List<object?> values)
    {
        for (int i = 0; i + 2 < values.Count; i += 3)
        {
            if (values[i] is not byte[] first || values[i + 1] is not byte[] last)
            {
                continue;
            }

            (int from, int to) = (CodeOf(first), Math.Min(CodeOf(last), CodeOf(first) + ushort.MaxValue));
            if (values[i + 2] is List<object?> each)
            {
                for (int code = from; code <= to && code - from < each.Count; code++)
                {
                    _characters[code] = each[code - from] is byte[] characters ? Encoding.BigEndianUnicode.GetString(characters) : "";
                }
            }
            else if (values[i + 2] is byte[] { Length: > 1 } start && Encoding.BigEndianUnicode.GetString(start) is var known)
            {
                for (int code = from; code <= to && _characters.Count < MostCodes; code++)
                {
                    _characters[code] = string.Create(CultureInfo.InvariantCulture, $"{known[..^1]}{(char)(known[^1] + code - from)}");
                }
            }
        }
    }

    private static int CodeOf(byte[] code) => code.Aggregate(0, static (number, next) => ((number & 0xFFFF) << 8) | next);
}
