using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Templates;

/// <summary>Compares what a template needs with what a report gives, before anything is rendered, and names both places.</summary>
internal sealed class RequirementChecker(TemplateManifest manifest, TemplateRequirements request, SourceFile manifestFile, Report report, LanguageRules language, DiagnosticBag bag)
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public void Check(ImmutableArray<TemplateDocument> documents)
    {
        foreach (TemplateDocument document in documents)
        {
            foreach (TemplateReference reference in document.References)
            {
                Check(reference.Owner, reference.Name, reference.Span);
            }
        }

        foreach (RequestedMetric metric in manifest.Metrics.Where(metric => metric.Required))
        {
            Check("metrics", metric.Id, null);
        }

        foreach (RequestedField field in manifest.Fields.Where(field => field.Required))
        {
            Check("fields", field.Id, null);
        }

        if (manifest.ClosedSpan is { } closed && request.Closed)
        {
            CheckOthers(closed);
        }

        foreach (string key in manifest.Requires)
        {
            Check("report", key, null);
        }
    }

    // What is asked for by no place in a document is asked for by the manifest.
    private void Check(string owner, string name, SourceSpan? place)
    {
        if (IsGiven(owner, name) || !_told.Add($"{owner}.{name}"))
        {
            return;
        }

        SourceSpan asked = place ?? PlaceInManifest(name);
        bag.Add(owner switch
        {
            "metrics" => TemplateDiagnostics.MissingMetric(name, report.MetricsSpan ?? Top, [.. report.Metrics.Select(metric => metric.Id)], asked, Example(name)),
            "fields" => TemplateDiagnostics.MissingKey($"fields.{name}", report.Fields?.Span ?? Top, asked, manifest.Name),
            _ => TemplateDiagnostics.MissingKey(name, Top, asked, manifest.Name),
        });
    }

    private bool IsGiven(string owner, string name) => owner switch
    {
        "metrics" => report.Metrics.Any(metric => metric.Id == name) || report.UnreadableMetrics.Contains(name),
        "fields" => report.Fields?.Entries.Any(entry => entry.Key == name) == true,
        "report" => IsGiven(name),
        _ => true,
    };

    private void CheckOthers(SourceSpan closed)
    {
        string[] metrics = [.. request.Metrics.Select(metric => metric.Id)];
        foreach (Metric metric in report.Metrics.Where(metric => !metrics.Contains(metric.Id)))
        {
            bag.Add(TemplateDiagnostics.NotAskedFor("metric", metric.Id, metric.IdSpan, closed, metrics));
        }

        string[] fields = [.. request.Fields.Select(field => field.Id)];
        foreach ((string field, FieldValue value) in (report.Fields?.Entries ?? []).Where(entry => !fields.Contains(entry.Key)))
        {
            bag.Add(TemplateDiagnostics.NotAskedFor("field", field, value.Span, closed, fields));
        }
    }

    /// <summary>Whether a report can lack the key: some have a value where the file says nothing.</summary>
    public static bool CanMiss(string key) => key is "title" or "organization" or "period" or "issued" or "opening" or "closing" or "addressee"
        or "sections" or "problems" or "next_steps" or "letterhead" or "colophon" or "metrics";

    private SourceSpan Top => report.Span with { End = report.Span.Start };

    private bool IsGiven(string key) => key switch
    {
        "title" => report.Title is not null,
        "organization" => report.Organization is not null,
        // One that is there but cannot be read is an error already.
        "period" => (report.Period, report.PeriodSpan) is not (null, null),
        "issued" => (report.Issued, report.IssuedSpan) is not (null, null),
        "opening" => report.Opening is not null,
        "closing" => report.Closing is not null,
        "addressee" => report.Addressee is not null,
        "sections" => !report.Sections.IsEmpty,
        "problems" => report.Problems is not null,
        "next_steps" => report.NextSteps is not null,
        "letterhead" => report.Letterhead is not null,
        "colophon" => report.Colophon is not null,
        "metrics" => !report.Metrics.IsEmpty,
        _ => true,
    };

    private string? Example(string id)
    {
        RequestedMetric? metric = manifest.Metrics.FirstOrDefault(metric => metric.Id == id);
        if (metric is null)
        {
            return null;
        }

        string unit = metric.Unit is null ? "" : $", unit: {metric.Unit}";
        return $"{id}: {{ label: {metric.Label.In(language.Language)}, value: …{unit} }}";
    }

    private SourceSpan PlaceInManifest(string name)
    {
        int at = manifestFile.Text.IndexOf(name, StringComparison.Ordinal);
        return at < 0 ? manifestFile.Span(0, 0) : manifestFile.Span(at, at + name.Length);
    }
}
