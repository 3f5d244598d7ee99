using System.Collections.Immutable;
using Gazette.Reports;
using Gazette.Schema;
using Gazette.Sources;

namespace Gazette.Data;

/// <summary>The key <c>chart</c>: the type of chart, and the metrics to show if there is no table beside it.</summary>
internal static class ChartReader
{
    public static ReportChart? Read(MapReader owner, string key)
    {
        if (owner.Map(key, ExpectedWords.Chart) is not { } map)
        {
            return null;
        }

        MapReader reader = MapReader.Open(map, ReportKeys.Chart, owner.Bag);
        if (!reader.TryTake("type", out _))
        {
            owner.Bag.Add(DataDiagnostics.MissingKey("type", SubjectWords.TheChart, map.Span, "type: column"));
        }

        ImmutableArray<Phrase> metrics = reader.Phrases("metrics");
        if (!reader.TryTake("metrics", out _) && !owner.TryTake("table", out _))
        {
            owner.Bag.Add(DataDiagnostics.MissingKey("metrics", SubjectWords.TheChart, map.Span, "metrics: [ visits, loans ]"));
        }

        return reader.Name("type", ReportWords.ChartTypes) is { } type
            ? new ReportChart(type, map.Span, reader.Phrase("title"), reader.Phrase("unit"), metrics)
            {
                Id = reader.ReferenceId("id", ReferenceKind.Chart, "title"),
                Target = reader.Phrase("target"),
                Stacked = reader.Boolean("stacked") ?? false,
            }
            : null;
    }
}
