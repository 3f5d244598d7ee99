using System.Text.Json;
using Gazette.Building;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Cli.Formats;

/// <summary>
/// SARIF 2.1.0, which code hosts show beside the lines concerned (docs.oasis-open.org/sarif/sarif/v2.1.0). Results are written as they arrive, so the
/// tool section, which lists the rules that occur, comes after them.
/// </summary>
internal sealed class SarifFormat(DisplayPaths paths, string version, SpokenLanguage language) : IOutcomeFormat
{
    public void Write(IEnumerable<ReportOutcome> outcomes, TextWriter output)
    {
        using JsonSink sink = new(output);
        Utf8JsonWriter json = sink.Json;
        Dictionary<string, int> rules = new(StringComparer.Ordinal);
        SarifFingerprints fingerprints = new();
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();

        // 3.14.17: what our columns count.
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (Diagnostic diagnostic in DiagnosticCounts.Once(outcomes))
        {
            if (!rules.TryGetValue(diagnostic.Rule, out int index))
            {
                rules.Add(diagnostic.Rule, index = rules.Count);
            }

            WriteResult(json, diagnostic, index, fingerprints.Of(diagnostic, UriOf(diagnostic.Span.File)));
            sink.Spill();
        }

        json.WriteEndArray();
        WriteTool(json, rules.OrderBy(rule => rule.Value).Select(rule => rule.Key));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTool(Utf8JsonWriter json, IEnumerable<string> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "gazette");
        json.WriteString("version", version);
        json.WriteString("semanticVersion", version);
        json.WriteStartArray("rules");
        foreach (string rule in rules)
        {
            SarifRule.Write(json, rule, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int ruleIndex, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", diagnostic.Severity.ToString().ToLowerInvariant());
        string message = diagnostic.Message.In(language);
        json.WriteText("message", diagnostic.Help is { } help ? $"{message}\n{help.In(language)}" : message);
        json.WriteStartArray("locations");
        WriteLocation(json, diagnostic.Span, diagnostic.Label?.In(language));
        json.WriteEndArray();
        if (!diagnostic.Related.IsEmpty)
        {
            json.WriteStartArray("relatedLocations");
            for (int i = 0; i < diagnostic.Related.Length; i++)
            {
                WriteLocation(json, diagnostic.Related[i].Span, diagnostic.Related[i].Introduction.In(language), id: i + 1);
            }

            json.WriteEndArray();
        }

        if (diagnostic.Fix is { Span.Paragraph: null } fix)
        {
            WriteFix(json, fix, diagnostic.Help ?? SarifWords.Fix);
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("primaryLocationLineHash", fingerprint);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteFix(Utf8JsonWriter json, Fix fix, Words description)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteText("description", description.In(language));
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json, fix.Span);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        WriteRegion(json, "deletedRegion", fix.Span);
        json.WriteText("insertedContent", fix.Replacement);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteLocation(Utf8JsonWriter json, SourceSpan span, string? message, int id = 0)
    {
        json.WriteStartObject();
        if (id > 0)
        {
            json.WriteNumber("id", id);
        }

        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, span);
        WriteRegion(json, "region", span);
        json.WriteEndObject();
        if (span.Paragraph is { } paragraph)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", language == SpokenLanguage.Chinese ? paragraph.Chinese : paragraph.English);
            json.WriteString("fullyQualifiedName", $"{paragraph.Part}#{paragraph.Paragraph}");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (message is not null)
        {
            json.WriteText("message", message);
        }

        json.WriteEndObject();
    }

    private void WriteArtifact(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(span.File));
        json.WriteEndObject();
    }

    // Code hosts show nothing without a line, so a diagnostic about a whole file is shown at its first line.
    private static void WriteRegion(Utf8JsonWriter json, string name, SourceSpan span)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", span.IsWholeFile ? 1 : span.Position.Line);
        if (!span.IsWholeFile)
        {
            json.WriteNumber("startColumn", span.Position.Column);
            json.WriteNumber("endLine", span.EndPosition.Line);
            json.WriteNumber("endColumn", span.EndPosition.Column);
        }

        json.WriteEndObject();
    }

    private string UriOf(SourceFile file)
    {
        string path = paths.ShowInRepository(file.Path);
        return path is [(>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ':', '/', ..] ? $"file:///{path[..2]}{Escape(path[2..])}"
            : path.StartsWith("//", StringComparison.Ordinal) ? "file:" + Escape(path)
            : path.StartsWith('/') ? "file://" + Escape(path)
            : Escape(path);

        static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
    }
}
