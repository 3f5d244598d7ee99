using System.Text.Json;
using Gazette.Building;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;
using Gazette.Sources;
using Gazette.Verifying;

namespace Gazette.Cli.Formats;

/// <summary>JSON, for the user's own programs.</summary>
/// <remarks>
/// <code>
/// { "version": 1,
///   "reports": [
///     { "path": "villages/qinglan.yaml", "name": "qinglan", "ok": false,
///       "upToDate": false, "files": [ "out/qinglan.docx", "out/qinglan.md" ],
///       "documents": [
///         { "name": "qinglan", "agrees": false,
///           "formats": [ { "format": "docx", "path": "qinglan.docx", "sha256": "…", "lines": 42, "words": 1203, "pages": 4 } ],
///           "differences": [
///             { "formats": "docx,md", "first": { "path": "…", "line": 12, … }, "other": { … }, "moved": false,
///               "words": [ { "state": "same" | "removed" | "added", "text": "…" } ] } ],
///           "pages": [ { "page": 3, "state": "same" | "different" | "new" | "gone" | "accepted", "percent": 0.42 } ] } ],
///       "diagnostics": [
///         { "severity": "error" | "warning" | "note", "rule": "missing-metric", "message": "…",
///           "path": "…", "line": 8, "column": 1, "endLine": 8, "endColumn": 8,
///           "label": "…", "help": "…",
///           "related": [ { "introduction": "asked for by", "path": "…", "line": 14, … } ],
///           "fix": { "path": "…", "line": 8, "column": 1, "endLine": 8, "endColumn": 8, "replacement": "…" } } ] } ],
///   "errors": 1, "warnings": 0, "notes": 0 }
/// </code>
/// Lines and columns start at 1, columns count UTF-16 code units, and an end is the first column after the place. A diagnostic about a
/// file as a whole has no line; a place in a workbook also has the cell (<c>Sheet1!C7</c>), and its line is the row; one in a Word file also has the
/// part (<c>word/document.xml</c>), the paragraph in it, from 1, and where a person finds it, and its line is the paragraph in the file; label, help, related
/// and fix are omitted if there are none. The documents are those of a run that compares formats; what is removed is only in the first of the two formats,
/// and what is added only in the other. The files are those of a build, and upToDate means that they already existed as a build writes them. Reports
/// are written as they are finished, and the counts at the end. A later version may add keys; one that removes a key or changes its meaning has another
/// version number.
/// </remarks>
internal sealed class JsonFormat(DisplayPaths paths, SpokenLanguage language) : IOutcomeFormat
{
    private const int Version = 1;

    public void Write(IEnumerable<ReportOutcome> outcomes, TextWriter output)
    {
        using JsonSink sink = new(output);
        Utf8JsonWriter json = sink.Json;
        int[] counts = new int[(int)Severity.Error + 1];
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartArray("reports");
        foreach (ReportOutcome outcome in outcomes)
        {
            WriteReport(json, outcome);
            foreach (Diagnostic diagnostic in outcome.Diagnostics)
            {
                counts[(int)diagnostic.Severity]++;
            }

            sink.Spill();
        }

        json.WriteEndArray();
        json.WriteNumber("errors", counts[(int)Severity.Error]);
        json.WriteNumber("warnings", counts[(int)Severity.Warning]);
        json.WriteNumber("notes", counts[(int)Severity.Note]);
        json.WriteEndObject();
    }

    private void WriteReport(Utf8JsonWriter json, ReportOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("path", paths.Show(outcome.Input.Path));
        json.WriteString("name", outcome.Input.Name);
        json.WriteBoolean("ok", outcome.Succeeded);
        if (!outcome.Files.IsEmpty)
        {
            json.WriteBoolean("upToDate", outcome.IsUpToDate);
            json.WriteStartArray("files");
            foreach (string file in outcome.Files)
            {
                json.WriteStringValue(paths.Show(file));
            }

            json.WriteEndArray();
        }

        if (!outcome.Verified.IsEmpty)
        {
            VerifiedJson verified = new(paths, WritePlace);
            json.WriteStartArray("documents");
            foreach (VerifiedDocument document in outcome.Verified)
            {
                verified.Write(json, document);
            }

            json.WriteEndArray();
        }

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
        json.WriteString("message", diagnostic.Message.In(language));
        WritePlace(json, diagnostic.Span);
        json.WriteOptional("label", diagnostic.Label?.In(language));
        json.WriteOptional("help", diagnostic.Help?.In(language));
        if (!diagnostic.Related.IsEmpty)
        {
            json.WriteStartArray("related");
            foreach (RelatedPlace place in diagnostic.Related)
            {
                json.WriteStartObject();
                json.WriteString("introduction", place.Introduction.In(language));
                WritePlace(json, place.Span);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (diagnostic.Fix is { Span.Paragraph: null } fix)
        {
            json.WriteStartObject("fix");
            WritePlace(json, fix.Span);
            json.WriteString("replacement", fix.Replacement);
            json.WriteEndObject();
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
            if (span.Paragraph is { } paragraph)
            {
                json.WriteString("part", paragraph.Part);
                json.WriteNumber("paragraph", paragraph.Paragraph);
                json.WriteString("place", language == SpokenLanguage.Chinese ? paragraph.Chinese : paragraph.English);
            }
        }
    }
}
