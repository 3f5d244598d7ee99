using Gazette.Data.Formats;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Data.Tables;

/// <summary>A metric that a column of a table may give: one of the base file's, or one that the template requires.</summary>
/// <param name="Labels">Its names for readers.</param>
/// <param name="Unit">As a report writes it; null if unknown.</param>
/// <param name="HasValue">Whether the base file has a number for rows that have none.</param>
internal sealed record KnownMetric(string Id, IReadOnlyList<string> Labels, string? Unit, bool HasValue)
{
    /// <summary>Those of the base file in its order, then those of the template that the base file lacks.</summary>
    public static IReadOnlyList<KnownMetric> Collect(DataMap? underlay, TemplateRequirements? request)
    {
        List<KnownMetric> known = [];
        DataMap? metrics = underlay?.Entries.FirstOrDefault(entry => entry.Key == "metrics").Value as DataMap;
        foreach (DataEntry entry in metrics?.Entries ?? [])
        {
            RequestedMetric? asked = request?.Metrics.FirstOrDefault(metric => metric.Id == entry.Key);
            string? label = TextOf(entry.Value, "label");
            known.Add(new KnownMetric(
                entry.Key, [.. label is null ? LabelsOf(asked) : [label]], TextOf(entry.Value, "unit"), TextOf(entry.Value, "value") is not null));
        }

        foreach (RequestedMetric asked in request?.Metrics ?? [])
        {
            if (known.TrueForAll(metric => metric.Id != asked.Id))
            {
                known.Add(new KnownMetric(asked.Id, [.. LabelsOf(asked)], null, HasValue: false));
            }
        }

        return known;
    }

    private static IEnumerable<string> LabelsOf(RequestedMetric? asked) =>
        asked is null ? [] : LanguageRules.All.Select(rules => asked.Label.In(rules.Language)).Where(label => label.Length > 0);

    private static string? TextOf(DataNode node, string key) =>
        node is DataMap map && map.Entries.FirstOrDefault(entry => entry.Key == key).Value is DataScalar { IsNull: false } scalar ? scalar.Text : null;
}
