using Gazette.Data;
using Gazette.Data.Formats;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Tests.Schema;

/// <summary>The case with every existing key.</summary>
internal static class FullReport
{
    public static SourceFile File { get; } = SourceDecoder.Decode(
        "report.yaml", System.IO.File.ReadAllBytes(Path.Combine(Repository.Cases("data"), "everything-a-report-may-hold", "report.yaml")),
        new DiagnosticBag())!;

    public static DataMap Data => (DataMap)DataLoader.Load(File, new DiagnosticBag())!;

    /// <summary>The report as it is after its members have been collected.</summary>
    public static Report Report
    {
        get
        {
            Report report = ReportLoader.Load(File, new DiagnosticBag())!;
            return report with
            {
                Metrics = [.. report.Metrics.Select(metric => metric with { ByMember = [new MemberValue("东塘村", metric.Value)] })],
                Collected = new Collected(["东塘村"], ["柳湾村"], report.Span),
            };
        }
    }

    /// <summary>The value at a path of keys and indices.</summary>
    public static DataMap Find(params IEnumerable<string> path)
    {
        DataNode node = Data;
        foreach (string step in path)
        {
            node = node is DataList list ? list.Items[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]
                : ((DataMap)node).Entries.Single(entry => entry.Key == step).Value;
        }

        return (DataMap)node;
    }
}
