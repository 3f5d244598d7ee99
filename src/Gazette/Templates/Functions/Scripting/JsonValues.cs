using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Gazette.Sources;
using Gazette.Templates.Rendering;
using Gazette.Templates.Values;
using Scriban.Runtime;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>Values as JSON. A metric is its number, a date its day; what has no text is a map of its members.</summary>
internal static class JsonValues
{
    private const int MostLevels = 20;

    public static LocatedText Write(FunctionCall call)
    {
        StringBuilder json = new();
        Write(call[0], json, MostLevels, call);
        call.Context.CheckLength(json.Length, call.Place);
        return LocatedText.Printed(json.ToString(), call.Place);
    }

    public static object? Read(FunctionCall call)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(call.Text(0).Text, new JsonDocumentOptions { MaxDepth = MostLevels });
            return Read(document.RootElement, call);
        }
        catch (JsonException)
        {
            throw call.Wrong(0, ArgumentWords.Json);
        }
    }

    private static object? Read(JsonElement element, FunctionCall call)
    {
        call.Context.Charge(1, call.Place);
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                ScriptObject map = [];
                foreach (JsonProperty member in element.EnumerateObject())
                {
                    map[member.Name] = Read(member.Value, call);
                }

                return map;
            case JsonValueKind.Array:
                return new ScriptArray(element.EnumerateArray().Select(item => Read(item, call)));
            case JsonValueKind.String:
                string text = element.GetString()!;
                TextCodes.CheckCharacters(text, call);
                return LocatedText.Printed(text, call.Place);
            case JsonValueKind.Number:
                return element.TryGetDecimal(out decimal number) ? NumberCalculation.Plainest(number) : throw call.Wrong(0, ArgumentWords.Json);
            case JsonValueKind.True or JsonValueKind.False:
                return element.GetBoolean();
            case JsonValueKind.Null:
                return null;
            default:
                throw new UnreachableException();
        }
    }

    private static void Write(object? value, StringBuilder json, int levels, FunctionCall call)
    {
        call.Context.Charge(1, call.Place);
        call.Context.CheckLength(json.Length, call.Place);
        if (levels == 0)
        {
            throw new TemplateFault(TemplateDiagnostics.TooMuch(call.Place, RenderLimitWords.Nesting));
        }

        switch (value)
        {
            case null:
                json.Append("null");
                break;
            case bool flag:
                json.Append(flag ? "true" : "false");
                break;
            case DateObject date:
                string form = date.Moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss";
                WriteText(date.Moment.ToString(form, CultureInfo.InvariantCulture), json);
                break;
            case MetricsObject metrics:
                WriteMap(metrics, json, levels, call);
                break;
            case IList:
                WriteList((IEnumerable)value, json, levels, call);
                break;
            default:
                if (Arithmetic.ReadQuantity(value) is { } quantity)
                {
                    json.Append(quantity.Number.ToString(CultureInfo.InvariantCulture));
                }
                else if (RenderContext.TextOf(value, call.Place) is { } text)
                {
                    WriteText(text.Text, json);
                }
                else if (value is IScriptObject map and not IScriptCustomFunction)
                {
                    WriteMap(map, json, levels, call);
                }
                else
                {
                    throw call.Wrong(0, ArgumentWords.JsonValue);
                }

                break;
        }
    }

    private static void WriteList(IEnumerable list, StringBuilder json, int levels, FunctionCall call)
    {
        string mark = "[";
        foreach (object? element in list)
        {
            json.Append(mark);
            Write(element, json, levels - 1, call);
            mark = ",";
        }

        json.Append(mark == "[" ? "[]" : "]");
    }

    private static void WriteMap(IScriptObject map, StringBuilder json, int levels, FunctionCall call)
    {
        string mark = "{";
        foreach (string name in map.GetMembers())
        {
            if (map.TryGetValue(call.Context, call.Caller.Span, name, out object? value) && value is not IScriptCustomFunction)
            {
                json.Append(mark);
                WriteText(name, json);
                json.Append(':');
                Write(value, json, levels - 1, call);
                mark = ",";
            }
        }

        json.Append(mark == "{" ? "{}" : "}");
    }

    // As JavaScript writes it: only what must be escaped is.
    private static void WriteText(string text, StringBuilder json)
    {
        json.Append('"');
        foreach (char c in text)
        {
            json.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => c.ToString(),
            });
        }

        json.Append('"');
    }
}
