using System.Collections.Immutable;
using System.Text.Json;
using Gazette.Batches;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Cli.Formats;

/// <summary>For programs of the user's own.</summary>
/// <remarks>
/// <code>
/// { "version": 1,
///   "errors": 1, "warnings": 0, "notes": 0,
///   "reports": [
///     { "path": "villages/qinglan.yaml", "name": "qinglan", "ok": false,
///       "diagnostics": [
///         { "severity": "error" | "warning" | "note", "rule": "missing-metric", "message": "…",
///           "path": "…", "line": 8, "column": 1, "endLine": 8, "endColumn": 8,
///           "label": "…", "help": "…",
///           "related": [ { "introduction": "asked for by", "path": "…", "line": 14, … } ] } ] } ] }
/// </code>
/// Lines and columns start at 1, columns count UTF-16 code units, and an end is the first column after the place. A diagnostic about a
/// file as a whole has no line; a place in a workbook also has the cell (<c>Sheet1!C7</c>), and its line is the row; label, help and related are left out where there are none. A later version may add keys; one that
/// takes a key away or changes what it means has another number.
/// </remarks>
internal sealed class JsonFormat(DisplayPaths paths) : IOutcomeFormat
{
    private const int Version = 1;

    public void Write(IEnumerable<ReportOutcome> outcomes, TextWriter output) => Write([.. outcomes], output);

    private void Write(ImmutableArray<ReportOutcome> outcomes, TextWriter output) => JsonOutput.Write(output, json =>
    {
        ILookup<Severity, Diagnostic> diagnostics = outcomes.SelectMany(outcome => outcome.Diagnostics).ToLookup(diagnostic => diagnostic.Severity);
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteNumber("errors", diagnostics[Severity.Error].Count());
        json.WriteNumber("warnings", diagnostics[Severity.Warning].Count());
        json.WriteNumber("notes", diagnostics[Severity.Note].Count());
        json.WriteStartArray("reports");
        foreach (ReportOutcome outcome in outcomes)
        {
            WriteReport(json, outcome);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private void WriteReport(Utf8JsonWriter json, ReportOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("path", paths.Show(outcome.Input.Path));
        json.WriteString("name", outcome.Input.Name);
        json.WriteBoolean("ok", outcome.Succeeded);
        json.WriteStartArray("diagnostics");
        foreach (Diagnostic diagnostic in outcome.Diagnostics)
        {
            WriteDiagnostic(json, diagnostic);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
        json.WriteString("rule", diagnostic.Rule);
        json.WriteString("message", diagnostic.Message);
        WritePlace(json, diagnostic.Span);
        json.WriteOptional("label", diagnostic.Label);
        json.WriteOptional("help", diagnostic.Help);
        if (!diagnostic.Related.IsEmpty)
        {
            json.WriteStartArray("related");
            foreach (RelatedPlace place in diagnostic.Related)
            {
                json.WriteStartObject();
                json.WriteString("introduction", place.Introduction);
                WritePlace(json, place.Span);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WritePlace(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteString("path", paths.Show(span.File.Path));
        if (!span.IsWholeFile)
        {
            json.WriteNumber("line", span.Position.Line);
            json.WriteNumber("column", span.Position.Column);
            json.WriteNumber("endLine", span.EndPosition.Line);
            json.WriteNumber("endColumn", span.EndPosition.Column);
            json.WriteOptional("cell", span.Cell);
        }
    }
}
