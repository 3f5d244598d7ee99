using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gazette.Building;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;
using Gazette.Sources;
using Gazette.Tracing;
using Gazette.Writers.Html;

namespace Gazette.Cli.Preview;

/// <summary>What the page is told: the documents of a report with the places of their values, the messages about it, and the list of reports.</summary>
internal sealed class ReportJson(DisplayPaths paths, SpokenLanguage language)
{
    private const int MostMessages = 500;
    private const int MostOperands = 50;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="documents">Those without errors: the newest, or where the report has errors now, those before them.</param>
    public byte[] Of(PreviewedReport report, ReportOutcome outcome, ImmutableArray<ShownDocument> documents) => Write(json =>
    {
        json.WriteString("name", report.Input.Name);
        json.WriteString("path", paths.Show(report.Input.Path));
        Write(json, outcome.Diagnostics, documents);
    });

    /// <summary>Where no report can be shown.</summary>
    public byte[] OfNone(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<ShownDocument> documents) =>
        Write(json => Write(json, diagnostics, documents));

    /// <param name="status">That of each report; null where it is not known yet.</param>
    public byte[] OfList(PreviewSources sources, IReadOnlyList<ReportStatus?> status) => Write(json =>
    {
        if (sources.HasMore)
        {
            json.WriteString("more", PreviewWords.MoreReports(sources.Reports.Length).In(language));
        }

        json.WriteStartArray("reports");
        foreach ((int index, PreviewedReport report) in sources.Reports.Index())
        {
            json.WriteStartObject();
            json.WriteString("key", report.Key);
            json.WriteString("name", report.Input.Name);
            json.WriteString("path", paths.Show(report.Input.Path));
            json.WriteString("status", status[index] switch
            {
                null => "",
                ReportStatus.Good => "good",
                ReportStatus.Doubtful => "doubtful",
                ReportStatus.Broken => "broken",
                _ => throw new System.Diagnostics.UnreachableException(),
            });
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, Plain))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private void Write(Utf8JsonWriter json, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<ShownDocument> documents)
    {
        bool isBroken = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        json.WriteBoolean("broken", isBroken);
        json.WriteString("summary", DiagnosticCounts.Of(diagnostics).In(language));
        json.WriteStartArray("documents");
        foreach (ShownDocument document in documents)
        {
            Write(json, document);
        }

        json.WriteEndArray();
        json.WriteStartArray("messages");
        foreach (Diagnostic diagnostic in diagnostics.Take(MostMessages))
        {
            Write(json, diagnostic);
        }

        json.WriteEndArray();
        if (diagnostics.Length > MostMessages)
        {
            json.WriteString("more", PreviewWords.MoreMessages(diagnostics.Length - MostMessages).In(language));
        }
    }

    private void Write(Utf8JsonWriter json, ShownDocument shown)
    {
        MarkedPage page = MarkedPage.Of(shown.Document.Tree);
        json.WriteStartObject();
        json.WriteString("name", shown.Document.Name);
        json.WriteString("lang", page.Language);
        json.WriteString("style", ShadowStyle.Of(page.Styles));
        json.WriteString("body", page.Body);

        // What is printed often comes from the same place each time.
        Dictionary<(string Text, SourceSpan Place), int> origins = [];
        List<TextRun> distinct = [];
        json.WriteStartArray("values");
        foreach (TextRun value in page.Values)
        {
            if (origins.TryAdd((value.Text, value.Span), distinct.Count))
            {
                distinct.Add(value);
            }

            json.WriteNumberValue(origins[(value.Text, value.Span)]);
        }

        json.WriteEndArray();
        json.WriteStartArray("origins");
        ValueTracer tracer = new(shown.Report, shown.Document.Tree);
        foreach (TextRun value in distinct)
        {
            json.WriteStartObject();
            json.WriteString("text", value.Text);
            if (value.Metric is { } metric)
            {
                json.WriteString("metric", metric);
            }

            WriteDerivation(json, tracer.Find(value));
            Write(json, value.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // A value that is printed as it is written needs no more than its place.
    private void WriteDerivation(Utf8JsonWriter json, TracedNumber? number)
    {
        if (number is null || (number.Formula is null && number.Operands.IsEmpty))
        {
            return;
        }

        json.WriteString("formula", number.Formula ?? "");
        json.WriteStartArray("operands");
        foreach (Operand operand in number.Operands.Take(MostOperands))
        {
            json.WriteStringValue(TraceWords.OperandOf(operand, paths.Show).In(language));
        }

        json.WriteEndArray();
        if (number.Operands.Length > MostOperands)
        {
            json.WriteString("rest", PreviewWords.MoreOperands(number.Operands.Length - MostOperands).In(language));
        }
    }

    private void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
        json.WriteString("word", DiagnosticWords.Severity(diagnostic.Severity).In(language));
        json.WriteString("message", diagnostic.Message.In(language));
        json.WriteString("rule", diagnostic.Rule);
        Write(json, diagnostic.Span);
        if (diagnostic.Help is { } help)
        {
            json.WriteString("help", DiagnosticWords.Help.In(language) + help.In(language));
        }

        json.WriteStartArray("related");
        foreach (RelatedPlace place in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteString("words", place.Introduction.In(language));
            Write(json, place.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, SourceSpan span)
    {
        // Words of a language's own, such as the label of an attachment, come from no file.
        if (span.File is null)
        {
            return;
        }

        json.WriteString("place", paths.Show(span));
        json.WriteStartArray("lines");
        foreach (SourceLine line in SourceLine.Around(span))
        {
            json.WriteStartObject();
            if (line.Number is { } number)
            {
                json.WriteNumber("number", number);
            }

            json.WriteString("text", line.Text);
            json.WriteNumber("from", line.From);
            json.WriteNumber("to", line.To);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
