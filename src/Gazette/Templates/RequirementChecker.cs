using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Schema;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Templates;

/// <summary>Compares what a template requires with what a report provides before anything is rendered; messages show both places.</summary>
internal sealed class RequirementChecker(
    TemplateManifest manifest, TemplateRequirements request, SourceFile manifestFile, Report report, LanguageRules language, DiagnosticBag bag)
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

    // If no document uses the name, the manifest requires it.
    private void Check(string owner, string name, SourceSpan? place)
    {
        if (IsGiven(owner, name) || !_told.Add($"{owner}.{name}"))
        {
            return;
        }

        SourceSpan asked = place ?? PlaceInManifest(name);
        bag.Add(owner switch
        {
            "metrics" => TemplateDiagnostics.MissingMetric(
                name, report.MetricsSpan ?? Top, [.. report.Metrics.Select(metric => metric.Id)], asked, Example(name)),
            "fields" => TemplateDiagnostics.MissingField(
                name, report.Fields?.Span ?? Top, FieldsGiven(), asked, manifest.Name),
            _ => TemplateDiagnostics.MissingKey(name, Top, asked, manifest.Name),
        });
    }

    private bool IsGiven(string owner, string name) => owner switch
    {
        "metrics" => report.Metrics.Any(metric => metric.Id == name) || report.UnreadableMetrics.Contains(name),
        "fields" => report.Fields?.Entries.Any(entry => entry.Key == name && entry.Value is not FieldNone) == true,
        "report" => ReportMembers.Report.Find(name)?.IsGiven is not { } isGiven || isGiven(report) || report.UnreadableKeys.Contains(name),
        _ => true,
    };

    private IEnumerable<string> FieldsGiven() => report.Fields?.Entries.Where(entry => entry.Value is not FieldNone).Select(entry => entry.Key) ?? [];

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

    private SourceSpan Top => report.Span with { End = report.Span.Start };

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
