using System.Collections.Immutable;
using Gazette.Reports;
using Gazette.Schema;

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
        return new TemplateRequirements(
            manifest.Name,
            [
                .. manifest.Metrics.Select(metric => metric with { Required = metric.Required || metrics.Contains(metric.Id) }),
                .. metrics.Except(manifest.Metrics.Select(metric => metric.Id))
                .Select(id => new RequestedMetric(id, LocalizedText.Of(id), null, MetricKind.Count, Required: true)),
            ],
            [
                .. manifest.Fields.Select(field => field with { Required = field.Required || fields.Contains(field.Id) }),
                .. fields.Except(manifest.Fields.Select(field => field.Id)).Select(id => new RequestedField(id, LocalizedText.Empty, Required: true)),
            ],
            [.. manifest.Requires.Union(NamesOf("report", needed)).Where(key => ReportMembers.Report.Find(key)?.IsGiven is not null)],
            manifest.Closed);
    }

    private static string[] NamesOf(string owner, TemplateReference[] references) =>
        [.. references.Where(reference => reference.Owner == owner).Select(reference => reference.Name)];
}
