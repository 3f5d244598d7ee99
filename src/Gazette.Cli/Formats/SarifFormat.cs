using System.Collections.Immutable;
using System.Text.Json;
using Gazette.Batches;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Cli.Formats;

/// <summary>SARIF 2.1.0, which code hosts show beside the lines it is about (docs.oasis-open.org/sarif/sarif/v2.1.0).</summary>
internal sealed class SarifFormat(DisplayPaths paths, string version) : IOutcomeFormat
{
    public void Write(IEnumerable<ReportOutcome> outcomes, TextWriter output) => Write([.. outcomes], output);

    private void Write(ImmutableArray<ReportOutcome> outcomes, TextWriter output) => JsonOutput.Write(output, json =>
    {
        Diagnostic[] diagnostics = [.. DiagnosticCounts.Once(outcomes)];
        string[] rules = [.. diagnostics.Select(diagnostic => diagnostic.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (Diagnostic diagnostic in diagnostics)
        {
            WriteResult(json, diagnostic, Array.IndexOf(rules, diagnostic.Rule));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private void WriteTool(Utf8JsonWriter json, string[] rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "gazette");
        json.WriteString("version", version);
        json.WriteStartArray("rules");
        foreach (string rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", diagnostic.Severity.ToString().ToLowerInvariant());
        WriteMessage(json, diagnostic.Help is { } help ? $"{diagnostic.Message}\n{help}" : diagnostic.Message);
        json.WriteStartArray("locations");
        WriteLocation(json, diagnostic.Span, diagnostic.Label);
        json.WriteEndArray();
        if (!diagnostic.Related.IsEmpty)
        {
            json.WriteStartArray("relatedLocations");
            foreach (RelatedPlace place in diagnostic.Related)
            {
                WriteLocation(json, place.Span, place.Introduction);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteLocation(Utf8JsonWriter json, SourceSpan span, string? message)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(paths.Show(span.File.Path)));
        json.WriteEndObject();
        if (!span.IsWholeFile)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", span.Position.Line);
            json.WriteNumber("startColumn", span.Position.Column);
            json.WriteNumber("endLine", span.EndPosition.Line);
            json.WriteNumber("endColumn", span.EndPosition.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (message is not null)
        {
            WriteMessage(json, message);
        }

        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string UriOf(string path) =>
        (path.StartsWith('/') ? "file://" : "") + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
