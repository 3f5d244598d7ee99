using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Formats;

/// <summary>
/// Reads JSON (RFC 8259) into the same nodes. YAML's parser reads most JSON but not all of it (a key's colon on the next line, tabs, lone
/// surrogates), so JSON is read with the runtime's reader.
/// </summary>
internal ref struct JsonLoader
{
    private readonly SourceFile _file;
    private readonly DiagnosticBag _bag;
    private readonly byte[] _utf8;
    private Utf8JsonReader _reader;
    private int _bytes;
    private int _characters;
    private int _nodes;

    private JsonLoader(SourceFile file, DiagnosticBag bag)
    {
        _file = file;
        _bag = bag;
        _utf8 = Encoding.UTF8.GetBytes(file.Text);
        // One level more than allowed, so that the depth is reported here and not as a syntax error.
        _reader = new Utf8JsonReader(_utf8, new JsonReaderOptions { MaxDepth = DataLimits.Depth + 1 });
    }

    public static DataNode? Load(SourceFile file, DiagnosticBag bag)
    {
        if (string.IsNullOrWhiteSpace(file.Text))
        {
            bag.Add(SyntaxDiagnostics.EmptyDocument(file.Span(0, 0)));
            return null;
        }

        JsonLoader loader = new(file, bag);
        try
        {
            loader._reader.Read();
            DataNode? root = loader.Read();
            return root is not null && !loader._reader.Read() ? root : null;
        }
        catch (JsonException)
        {
            bag.Add(loader.Explain());
            return null;
        }
        catch (InvalidOperationException)
        {
            // An escaped lone surrogate is valid JSON but not text.
            SourceSpan place = loader.Place();
            ForbiddenCharacters.ReportEscapes(place, bag);
            return null;
        }
    }

    private DataNode? Read()
    {
        SourceSpan place = Place();
        if (++_nodes > DataLimits.Nodes)
        {
            _bag.Add(DataDiagnostics.TooManyNodes(place));
            return null;
        }

        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
            case JsonTokenType.StartArray:
                if (_reader.CurrentDepth >= DataLimits.Depth)
                {
                    _bag.Add(DataDiagnostics.TooDeep(place));
                    return null;
                }

                return _reader.TokenType == JsonTokenType.StartObject ? ReadMap(place) : ReadList(place);
            case JsonTokenType.String:
                return ReadText(place) is { } text ? new DataScalar(text, IsPlain: false, place, FlowNotation.DoubleQuoted) : null;
            default:
                return new DataScalar(_file.Text[place.Start..place.End], isPlain: true, place);
        }
    }

    private DataMap? ReadMap(SourceSpan start)
    {
        MapBuilder map = new(_bag);
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            SourceSpan keyPlace = Place();
            if (ReadText(keyPlace) is not { } key || !_reader.Read() || Read() is not { } value)
            {
                return null;
            }

            map.Add(key, keyPlace, value);
        }

        return map.Build(start with { End = Place().End });
    }

    private DataList? ReadList(SourceSpan start)
    {
        ImmutableArray<DataNode>.Builder items = ImmutableArray.CreateBuilder<DataNode>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (Read() is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new DataList(items.DrainToImmutable(), start with { End = Place().End });
    }

    private readonly string? ReadText(SourceSpan place)
    {
        if (place.Length > DataLimits.ScalarCharacters)
        {
            _bag.Add(DataDiagnostics.ScalarTooLarge(place));
            return null;
        }

        if (!_reader.ValueIsEscaped)
        {
            // The token of a key ends behind its colon.
            return _file.Text[(place.Start + 1).._file.Text.LastIndexOf('"', place.End - 1)];
        }

        string text = _reader.GetString() ?? "";
        ForbiddenCharacters.ReportEscapes(place, _bag);
        return text.ReplaceLineEndings("\n");
    }

    // The place of the token, including quotes; bytes are converted to characters only once, from left to right.
    private SourceSpan Place()
    {
        int start = CharactersAt((int)_reader.TokenStartIndex);
        int end = CharactersAt((int)_reader.BytesConsumed);
        return _file.Span(start, end);
    }

    private int CharactersAt(int bytes)
    {
        if (bytes >= _bytes)
        {
            _characters += Count(_utf8.AsSpan(_bytes, bytes - _bytes));
            _bytes = bytes;
            return _characters;
        }

        return _characters - Count(_utf8.AsSpan(bytes, _bytes - bytes));
    }

    // Most tokens are short, and for them a call of the encoding takes longer than their bytes. Eight at a time: those that begin a character, and
    // once more those that begin one of four bytes, which is two units of UTF-16.
    private static int Count(ReadOnlySpan<byte> utf8)
    {
        const ulong Lowest = 0x0101_0101_0101_0101;
        int count = utf8.Length;
        for (; utf8.Length >= sizeof(ulong); utf8 = utf8[sizeof(ulong)..])
        {
            ulong bytes = BinaryPrimitives.ReadUInt64LittleEndian(utf8);
            count -= BitOperations.PopCount((bytes >> 7) & ~(bytes >> 6) & Lowest);
            count += BitOperations.PopCount((bytes >> 7) & (bytes >> 6) & (bytes >> 5) & (bytes >> 4) & Lowest);
        }

        foreach (byte unit in utf8)
        {
            count += (unit & 0xC0) == 0x80 ? -1 : unit >= 0xF0 ? 1 : 0;
        }

        return count;
    }

    private Diagnostic Explain()
    {
        string text = _file.Text;
        int at = CharactersAt((int)_reader.BytesConsumed);
        while (at < text.Length && text[at] is ' ' or '\t' or '\n')
        {
            at++;
        }

        if (at == text.Length)
        {
            return SyntaxDiagnostics.JsonEndsEarly(_file.Span(at, at));
        }

        SourceSpan place = _file.Span(at, at + 1);
        return text[at] switch
        {
            '\'' => SyntaxDiagnostics.JsonSingleQuote(place),
            '/' or '#' => SyntaxDiagnostics.JsonComment(place),
            ',' => SyntaxDiagnostics.JsonLastComma(place),
            '}' or ']' => SyntaxDiagnostics.JsonStrayBracket(place, text[at]),
            '"' => SyntaxDiagnostics.JsonUnclosedText(place),
            _ => SyntaxDiagnostics.JsonUnquotedText(place, ShownAt(text, at)),
        };
    }

    private static string ShownAt(string text, int at) =>
        Rune.TryGetRuneAt(text, at, out Rune rune) ? rune.ToString() : text[at].ToString();
}
