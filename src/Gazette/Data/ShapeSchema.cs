using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Gazette.Schema;

namespace Gazette.Data;

/// <summary>
/// The JSON Schema keywords for the value of a key. Editors read plain YAML values as numbers and truth values; the report's readers keep their text.
/// </summary>
internal static class ShapeSchema
{
    /// <param name="mayBeNothing">Whether the key may be null or empty: a key without a value counts as absent.</param>
    public static void Write(Utf8JsonWriter json, ValueShape shape, bool mayBeNothing)
    {
        switch (shape)
        {
            case TextShape { Pattern: null } text:
                WriteTypes(json, ["string", "number", "boolean"], mayBeNothing || text.MayBeNothing);
                break;
            case TextShape text:
                WriteTypes(json, "string", mayBeNothing);
                json.WriteString("pattern", text.Pattern);
                break;
            case PeriodShape:
                WriteTypes(json, ["string", "integer"], mayBeNothing);
                json.WriteString("pattern", PeriodShape.Pattern);
                json.WriteNumber("minimum", PeriodShape.FirstYear);
                json.WriteNumber("maximum", PeriodShape.LastYear);
                break;
            case QuantityShape:
                WriteTypes(json, ["string", "number"], mayBeNothing);
                json.WriteString("pattern", QuantityShape.Pattern);
                break;
            case BooleanShape:
                WriteTypes(json, "boolean", mayBeNothing);
                break;
            case SeveralWordsShape several:
                WriteTypes(json, "string", mayBeNothing);
                json.WriteString("pattern", several.Pattern);
                break;
            case WordsShape words:
                WriteWords(json, words.Words, mayBeNothing);
                break;
            case LanguageShape:
                WriteWords(json, LanguageTags.All.Words, mayBeNothing);
                break;
            case MapShape map:
                WriteReference(json, map, mayBeNothing);
                break;
            case ListShape list:
                WriteTypes(json, "array", mayBeNothing);
                json.WriteStartObject("items");
                Write(json, list.Item, mayBeNothing: false);
                json.WriteEndObject();
                break;
            case NamesShape names:
                WriteTypes(json, "object", mayBeNothing);
                json.WriteStartObject("additionalProperties");
                Write(json, names.Value, mayBeNothing: false);
                json.WriteEndObject();
                break;
            case EitherShape either:
                WriteChoice(json, either, mayBeNothing);
                break;
            case FreeShape:
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>For data of a template's own that must be given: any value but null.</summary>
    public static void WriteAnything(Utf8JsonWriter json) => WriteTypes(json, ["string", "number", "boolean", "array", "object"], mayBeNothing: false);

    public static void WriteTypes(Utf8JsonWriter json, string type, bool mayBeNothing) => WriteTypes(json, [type], mayBeNothing);

    private static void WriteTypes(Utf8JsonWriter json, ReadOnlySpan<string> types, bool mayBeNothing)
    {
        if (types.Length == 1 && !mayBeNothing)
        {
            json.WriteString("type", types[0]);
            return;
        }

        json.WriteStartArray("type");
        foreach (string type in types)
        {
            json.WriteStringValue(type);
        }

        if (mayBeNothing)
        {
            json.WriteStringValue("null");
        }

        json.WriteEndArray();
    }

    // YAML reads `1.` as a number.
    private static void WriteWords(Utf8JsonWriter json, ImmutableArray<string> words, bool mayBeNothing)
    {
        json.WriteStartArray("enum");
        foreach (string word in words)
        {
            json.WriteStringValue(word);
            if (char.IsAsciiDigit(word[0]) && decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
            {
                json.WriteNumberValue(number);
            }
        }

        if (mayBeNothing)
        {
            json.WriteNullValue();
        }

        json.WriteEndArray();
    }

    private static void WriteReference(Utf8JsonWriter json, MapShape map, bool mayBeNothing)
    {
        if (mayBeNothing)
        {
            WriteChoice(json, new EitherShape([map]), mayBeNothing);
        }
        else
        {
            json.WriteString("$ref", $"#/$defs/{map.Table.Definition}");
        }
    }

    private static void WriteChoice(Utf8JsonWriter json, EitherShape either, bool mayBeNothing)
    {
        json.WriteStartArray("anyOf");
        foreach (ValueShape one in either.Shapes)
        {
            json.WriteStartObject();
            Write(json, one, mayBeNothing: false);
            json.WriteEndObject();
        }

        if (mayBeNothing)
        {
            json.WriteStartObject();
            json.WriteString("type", "null");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
