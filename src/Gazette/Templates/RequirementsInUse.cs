using System.Collections.Immutable;
using Gazette.Reports;
using Gazette.Schema;
using Gazette.Templates.Programs;

namespace Gazette.Templates;

/// <summary>Combines what a manifest requires with what the documents actually use.</summary>
internal static class RequirementsInUse
{
    /// <param name="references">For each language, what its documents need.</param>
    public static TemplateRequirements Of(TemplateManifest manifest, IEnumerable<IEnumerable<TemplateReference>> references)
    {
        TemplateReference[] needed = [.. references
            .Select(ones => ones.DistinctBy(reference => reference.Path, StringComparer.Ordinal))
            .Aggregate((left, right) => left.IntersectBy(right.Select(reference => reference.Path), reference => reference.Path, StringComparer.Ordinal))];
        string[] metrics = NamesOf("metrics", needed);
        string[] fields = NamesOf("fields", needed);
        RequestedMetric[] named = [.. needed.Select(TagWords.FindMetric).OfType<RequestedMetric>()];
        RequestedField[] merged = [.. needed.Select(TagWords.FindField).OfType<RequestedField>()];
        return new TemplateRequirements(
            manifest.Name,
            [
                .. manifest.Metrics.Select(metric => metric with { Required = metric.Required || metrics.Contains(metric.Id) }),
                .. metrics.Except(manifest.Metrics.Select(metric => metric.Id))
                .Select(id => new RequestedMetric(id, LocalizedText.Of(id), null, MetricKind.Count, Required: true)),
                .. named.Where(metric => !Lists(manifest, metric) && !metrics.Contains(metric.Id)).DistinctBy(metric => metric.Id),
            ],
            [
                .. manifest.Fields.Select(field => field with { Required = field.Required || fields.Contains(field.Id) }),
                .. fields.Except(manifest.Fields.Select(field => field.Id)).Select(id => new RequestedField(id, LocalizedText.Empty, Required: true)),
                .. merged.Where(field => !fields.Concat(manifest.Fields.Select(known => known.Id)).Any(known => MergeName.Same(known, field.Id)))
                .DistinctBy(field => field.Id, MergeName.Comparer),
            ],
            [
                .. manifest.Requires.Union(NamesOf("report", needed)).Union(needed.Select(TagWords.FindKey).OfType<string>())
                .Where(key => ReportMembers.Report.Find(key)?.IsGiven is not null),
            ],
            manifest.Closed);
    }

    // A label that the manifest knows is that of its metric.
    private static bool Lists(TemplateManifest manifest, RequestedMetric metric) => manifest.Metrics.Any(
        known => known.Id == metric.Id || manifest.Languages.Any(language => known.Label.In(language) == metric.Label.Any));

    private static string[] NamesOf(string owner, TemplateReference[] references) =>
        [.. references.Where(reference => reference.Owner == owner).Select(reference => reference.Name)];
}
