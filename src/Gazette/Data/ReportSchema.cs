using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gazette.Reports;

namespace Gazette.Data;

/// <summary>
/// The JSON Schema (draft 2020-12) of a template's report file, so that an editor completes keys and shows what they mean.
/// Generated from the tables that the readers use; the metrics and fields that the template asks for come by name.
/// </summary>
public static class ReportSchema
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        // The schema is a file for editors, never part of a page: Chinese stays readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Ends with a line end; the same request gives the same text.</summary>
    public static string Write(ReportRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", $"{request.Template}: report file");
            WriteReport(json, request);
            WriteDefinitions(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteReport(Utf8JsonWriter json, ReportRequest request)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (Key key in ReportKeys.Report.Keys)
        {
            json.WriteStartObject(key.Name);
            WriteDescription(json, key.English, key.Chinese);
            switch (key.Name)
            {
                case "metrics":
                    WriteMetrics(json, request);
                    break;
                case "fields":
                    WriteFields(json, request);
                    break;
                default:
                    WriteShape(json, key.Shape);
                    break;
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        bool needsMetrics = request.Metrics.Any(metric => metric.Required);
        bool needsFields = request.Fields.Any(field => field.Required);
        WriteRequired(json, ReportKeys.Report.Names.Where(name =>
            request.RequiredKeys.Contains(name) || (needsMetrics && name == "metrics") || (needsFields && name == "fields")));
        json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteMetrics(Utf8JsonWriter json, ReportRequest request)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (RequestedMetric metric in request.Metrics)
        {
            json.WriteStartObject(metric.Id);
            string unit = metric.Unit is { Length: > 0 } name ? $" ({name})" : "";
            WriteDescription(json, metric.LabelEn + unit, metric.LabelZh + unit);
            WriteShape(json, ReportKeys.MetricValue);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteRequired(json, request.Metrics.Where(metric => metric.Required).Select(metric => metric.Id));
        json.WriteStartObject("additionalProperties");
        WriteShape(json, ReportKeys.MetricValue);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, ReportRequest request)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (RequestedField field in request.Fields)
        {
            json.WriteStartObject(field.Id);
            WriteDescription(json, field.DescriptionEn, field.DescriptionZh);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteRequired(json, request.Fields.Where(field => field.Required).Select(field => field.Id));
    }

    private static void WriteDefinitions(Utf8JsonWriter json)
    {
        json.WriteStartObject("$defs");
        foreach (KeyTable table in (ReadOnlySpan<KeyTable>)
            [
                ReportKeys.Metric, ReportKeys.Section, ReportKeys.Item, ReportKeys.Table,
                ReportKeys.Attachment, ReportKeys.Letterhead, ReportKeys.Colophon, ReportKeys.Layout,
            ])
        {
            json.WriteStartObject(table.Definition);
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            foreach (Key key in table.Keys)
            {
                json.WriteStartObject(key.Name);
                WriteDescription(json, key.English, key.Chinese);
                WriteShape(json, key.Shape);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            WriteRequired(json, table.Keys.Where(key => key.Required).Select(key => key.Name));
            json.WriteBoolean("additionalProperties", false);
            json.WriteEndObject();
        }

        // A key with nothing behind it counts as absent, and YAML's numbers are read as the text they show.
        json.WriteStartObject("text");
        WriteTypes(json, "string", "number", "boolean", "null");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteShape(Utf8JsonWriter json, ValueShape shape)
    {
        switch (shape)
        {
            case TextShape { Pattern: null }:
                json.WriteString("$ref", "#/$defs/text");
                break;
            case TextShape text:
                WriteTypes(json, "string", "integer", "null");
                json.WriteString("pattern", text.Pattern);
                break;
            case BooleanShape:
                WriteTypes(json, "boolean", "null");
                break;
            case WordsShape words:
                json.WriteStartArray("enum");
                foreach (string word in words.Words)
                {
                    json.WriteStringValue(word);
                }

                json.WriteEndArray();
                break;
            case MapShape map:
                json.WriteString("$ref", $"#/$defs/{map.Table.Definition}");
                break;
            case ListShape list:
                WriteTypes(json, "array", "null");
                json.WriteStartObject("items");
                WriteShape(json, list.Item);
                json.WriteEndObject();
                break;
            case NamesShape names:
                WriteTypes(json, "object", "null");
                json.WriteStartObject("additionalProperties");
                WriteShape(json, names.Value);
                json.WriteEndObject();
                break;
            case EitherShape either:
                json.WriteStartArray("anyOf");
                foreach (ValueShape one in either.Shapes)
                {
                    json.WriteStartObject();
                    WriteShape(json, one);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                break;
            case FreeShape:
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void WriteTypes(Utf8JsonWriter json, params ReadOnlySpan<string> types)
    {
        json.WriteStartArray("type");
        foreach (string type in types)
        {
            json.WriteStringValue(type);
        }

        json.WriteEndArray();
    }

    private static void WriteDescription(Utf8JsonWriter json, string english, string chinese) =>
        json.WriteString("description", english == chinese ? english : $"{english} · {chinese}");

    private static void WriteRequired(Utf8JsonWriter json, IEnumerable<string> names)
    {
        string[] required = [.. names];
        if (required.Length == 0)
        {
            return;
        }

        json.WriteStartArray("required");
        foreach (string name in required)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }
}
