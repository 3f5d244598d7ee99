using System.Text.Json;
using Gazette.Building;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;
using Gazette.Tracing;

namespace Gazette.Cli.Formats;

/// <summary>An explanation as JSON, for the user's own programs.</summary>
/// <remarks>
/// <code>
/// { "version": 1,
///   "reports": [
///     { "path": "villages/qinglan.yaml", "name": "qinglan", "ok": true,
///       "documents": [
///         { "name": "qinglan",
///           "numbers": [
///             { "printed": "同比增长20%", "kind": "metric" | "derived" | "date" | "label" | "words",
///               "metric": "lectures", "label": "理论宣讲", "member": "change", "owner": "茶坪村", "written": "84",
///               "place": { "path": "…", "line": 8, "column": 1, "cell": "Sheet1!C7", "paragraph": "…" },
///               "formula": "(84 - 70) / 70 = 20%",
///               "operands": [ { "name": "lectures", "written": "84场次", "place": { … } } ],
///               "where": { "headings": [ "…" ], "kind": "paragraph", "number": 2, "row": 1, "column": 1, "words": "…" },
///               "line": "…", "start": 12 } ] } ] } ] }
/// </code>
/// Lines and columns start at 1; <c>start</c> is where the number begins in the line of the document, from 0. What does not apply is omitted.
/// </remarks>
internal sealed class ExplanationJson : IDisposable
{
    private readonly JsonSink _sink;
    private readonly DisplayPaths _paths;
    private readonly SpokenLanguage _language;

    public ExplanationJson(TextWriter output, DisplayPaths paths, SpokenLanguage language)
    {
        (_sink, _paths, _language) = (new JsonSink(output), paths, language);
        _sink.Json.WriteStartObject();
        _sink.Json.WriteNumber("version", 1);
        _sink.Json.WriteStartArray("reports");
    }

    public void Write(TracedReport report, IEnumerable<(TracedDocument Document, IReadOnlyList<TracedNumber> Numbers)> documents)
    {
        Utf8JsonWriter json = _sink.Json;
        json.WriteStartObject();
        json.WriteString("path", _paths.Show(report.Input.Path));
        json.WriteString("name", report.Input.Name);
        json.WriteBoolean("ok", report.Succeeded);
        json.WriteStartArray("documents");
        foreach ((TracedDocument document, IReadOnlyList<TracedNumber> numbers) in documents)
        {
            json.WriteStartObject();
            json.WriteString("name", document.Name);
            json.WriteStartArray("numbers");
            foreach (TracedNumber number in numbers)
            {
                Write(json, number);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        _sink.Spill();
    }

    public void Dispose()
    {
        _sink.Json.WriteEndArray();
        _sink.Json.WriteEndObject();
        _sink.Dispose();
    }

    private void Write(Utf8JsonWriter json, TracedNumber number)
    {
        json.WriteStartObject();
        json.WriteString("printed", number.Printed);
        json.WriteString("kind", number.Kind.ToString().ToLowerInvariant());
        json.WriteOptional("metric", number.Metric);
        json.WriteOptional("label", number.Label);
        json.WriteOptional("member", number.Member);
        json.WriteOptional("owner", number.Owner);
        json.WriteOptional("written", number.Written);
        Write(json, number.Place);
        json.WriteOptional("formula", number.Formula);
        if (!number.Operands.IsEmpty)
        {
            json.WriteStartArray("operands");
            foreach (Operand operand in number.Operands)
            {
                json.WriteStartObject();
                json.WriteString("name", operand.Name);
                json.WriteString("written", operand.Written);
                Write(json, operand.Place);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        Write(json, number.Line.Place);
        json.WriteString("line", number.Line.Text);
        json.WriteNumber("start", number.Start);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, TracedPlace? place)
    {
        if (place is null)
        {
            return;
        }

        json.WriteStartObject("place");
        json.WriteString("path", _paths.Show(place.Path));
        if (place.Position is { } position)
        {
            json.WriteNumber("line", position.Line);
            json.WriteNumber("column", position.Column);
        }

        json.WriteOptional("cell", place.Cell);
        json.WriteOptional("paragraph", _language == SpokenLanguage.Chinese ? place.Paragraph?.Chinese : place.Paragraph?.English);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, DocumentPlace place)
    {
        json.WriteStartObject("where");
        json.WriteStartArray("headings");
        foreach (string heading in place.Headings)
        {
            json.WriteStringValue(heading);
        }

        json.WriteEndArray();
        json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(place.Kind.ToString()));
        json.WriteNumber("number", place.Number);
        if (place.Row > 0)
        {
            json.WriteNumber("row", place.Row);
            json.WriteNumber("column", place.Column);
        }

        json.WriteString("words", TraceWords.LineOf(place).In(_language));
        json.WriteEndObject();
    }
}
