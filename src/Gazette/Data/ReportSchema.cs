using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gazette.Reports;
using Gazette.Schema;
using Gazette.Wording;

namespace Gazette.Data;

/// <summary>
/// Writes the JSON Schema (draft 2020-12) of a template's report file, so that an editor can complete keys and explain them. Generated from the
/// tables that the readers use; the metrics and fields that the template requires are listed by name.
/// </summary>
public static class ReportSchema
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        // The schema is a file for editors, never part of an HTML page, so Chinese need not be escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Ends with a line end; the same request always gives the same text.</summary>
    public static string Write(TemplateRequirements request)
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

    private static void WriteReport(Utf8JsonWriter json, TemplateRequirements request)
    {
        bool needsMetrics = request.Metrics.Any(metric => metric is { Required: true, ByLabel: false });
        bool needsFields = request.Fields.Any(field => field is { Required: true, ForMerge: false });
        string[] required = [.. ReportMembers.Report.Names.Where(name =>
            request.RequiredKeys.Contains(name) || (needsMetrics && name == "metrics") || (needsFields && name == "fields"))];
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (Key key in ReportMembers.Report.Keys)
        {
            bool isRequired = required.Contains(key.Name);
            json.WriteStartObject(key.Name);
            WriteDescription(json, [key.English, key.Chinese]);
            switch (key.Name)
            {
                case "metrics":
                    WriteMetrics(json, request, isRequired);
                    break;
                case "fields":
                    WriteFields(json, request, isRequired);
                    break;
                default:
                    ShapeSchema.Write(json, key.Shape, mayBeNothing: !isRequired);
                    if (isRequired && key.Shape is ListShape)
                    {
                        json.WriteNumber("minItems", 1);
                    }

                    break;
            }

            json.WriteEndObject();
        }

        // Editors check base files by the schema of reports.
        foreach (Key key in ReportKeys.Base.Keys)
        {
            json.WriteStartObject(key.Name);
            WriteDescription(json, [key.English, key.Chinese]);
            ShapeSchema.Write(json, key.Shape, mayBeNothing: true);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteRequired(json, required);
        json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteMetrics(Utf8JsonWriter json, TemplateRequirements request, bool isRequired)
    {
        ShapeSchema.WriteTypes(json, "object", mayBeNothing: !isRequired);
        if (isRequired)
        {
            json.WriteNumber("minProperties", 1);
        }

        json.WriteStartObject("properties");
        foreach (RequestedMetric metric in request.Metrics)
        {
            json.WriteStartObject(metric.Id);
            string unit = metric.Unit is { Length: > 0 } name ? $" ({name})" : "";
            WriteDescription(json, LanguageRules.ByTag.Select(rules => metric.Label.In(rules.Language) + unit));
            ShapeSchema.Write(json, ReportKeys.MetricValue, mayBeNothing: true);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteRequired(json, request.Metrics.Where(metric => metric is { Required: true, ByLabel: false }).Select(metric => metric.Id));
        WriteMetricNames(json);
        WriteOthers(json, request.Closed, ReportKeys.MetricValue, mayBeNothing: true);
    }

    private static void WriteMetricNames(Utf8JsonWriter json)
    {
        json.WriteStartObject("propertyNames");
        json.WriteString("pattern", MetricName.Pattern);
        json.WriteStartObject("not");
        json.WriteStartArray("enum");
        foreach (string word in MetricName.ReservedWords)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, TemplateRequirements request, bool isRequired)
    {
        ShapeSchema.WriteTypes(json, "object", mayBeNothing: !isRequired);
        json.WriteStartObject("properties");
        foreach (RequestedField field in request.Fields)
        {
            json.WriteStartObject(field.Id);
            WriteDescription(json, LanguageRules.ByTag.Select(rules => field.Description.In(rules.Language)));
            if (field.Required)
            {
                ShapeSchema.WriteAnything(json);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        WriteRequired(json, request.Fields.Where(field => field is { Required: true, ForMerge: false }).Select(field => field.Id));
        WriteOthers(json, request.Closed, ValueShape.Free);
    }

    private static void WriteOthers(Utf8JsonWriter json, bool closed, ValueShape shape, bool mayBeNothing = false)
    {
        if (closed)
        {
            json.WriteBoolean("additionalProperties", false);
        }
        else
        {
            json.WriteStartObject("additionalProperties");
            ShapeSchema.Write(json, shape, mayBeNothing);
            json.WriteEndObject();
        }
    }

    private static void WriteDefinitions(Utf8JsonWriter json)
    {
        json.WriteStartObject("$defs");
        foreach (KeyTable table in (ReadOnlySpan<KeyTable>)
            [
                ReportKeys.Metric, SectionMembers.Section, SectionMembers.Item, ReportKeys.Table, ReportKeys.Image, ReportKeys.Chart,
                OfficialMembers.Attachment, OfficialMembers.Letterhead, OfficialMembers.Colophon, ReportKeys.Layout, ReportKeys.Sheet,
                ReportKeys.Collect,
            ])
        {
            json.WriteStartObject(table.Definition);
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            foreach (Key key in table.Keys)
            {
                json.WriteStartObject(key.Name);
                WriteDescription(json, [key.English, key.Chinese]);
                ShapeSchema.Write(json, key.Shape, mayBeNothing: !key.Required);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            WriteRequired(json, table.Keys.Where(key => key.Required).Select(key => key.Name));
            json.WriteBoolean("additionalProperties", false);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteDescription(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        string description = string.Join(" · ", texts.Where(text => text.Length > 0).Distinct(StringComparer.Ordinal));
        if (description.Length > 0)
        {
            json.WriteString("description", description);
        }
    }

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
