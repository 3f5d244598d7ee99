using Gazette.Reports;
using Gazette.Templates.Functions;
using Gazette.Templates.Rendering;
using Gazette.Wording;
using Scriban;

namespace Gazette.Templates.Values;

/// <summary>
/// The names that a report's own texts can use: its metrics, what it says about itself, its fields, and the functions. A metric takes precedence over
/// anything else of its name.
/// </summary>
internal sealed class TextScope(Report report, LanguageRules language, MetricsObject metrics, TextComposer composer) : TemplateObject
{
    private static readonly KeyValuePair<string, string>[] OwnNames =
    [
        new("organization", "text"), new("title", "text"), new("period", "period"), new("issued", "date"), new("fields", "fields"),
        new(CollectedName, "collected"),
    ];

    private const string CollectedName = "collected";

    private Dictionary<string, string>? _shapes;

    public override string Shape => "";

    public MetricsObject Metrics => metrics;

    /// <summary>Every name but those of the functions, with the shape of its value.</summary>
    public IReadOnlyDictionary<string, string> Shapes => _shapes ??= CollectShapes();

    public static bool IsOwnName(string name) => Array.Exists(OwnNames, own => own.Key == name);

    public override object? Get(string member) =>
        metrics.Find(member) ?? FindAbsent(member) ?? (IsOwnName(member) ? Own(member) : FunctionCatalogue.Find(member));

    public override bool TryGetValue(TemplateContext? context, Scriban.Parsing.SourceSpan span, string member, out object? value)
    {
        value = Get(member);
        return value is not null || IsOwnName(member);
    }

    public override IEnumerable<string> GetMembers() => Shapes.Keys;

    private AbsentMetricObject? FindAbsent(string id)
    {
        foreach (AbsentMetric absent in report.AbsentMetrics)
        {
            if (absent.Id == id)
            {
                return new AbsentMetricObject(absent);
            }
        }

        return null;
    }

    private object? Own(string name) => name switch
    {
        "organization" => report.Organization is { } organization ? composer.ComposeWithin(organization) : null,
        "title" => report.Title is { } title ? composer.ComposeWithin(title) : null,
        "period" => (report.Period, report.PeriodSpan) is ({ } period, { } at) ? new PeriodObject(period, at, language) : null,
        "issued" => (report.Issued, report.IssuedSpan) is ({ } day, { } at) ? new DateObject(day, at, language) : null,
        "fields" => new TextFields(report.Fields, composer, composer.ReadFields),
        CollectedName => report.Collected is { } collected ? new CollectedObject(collected) : null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Dictionary<string, string> CollectShapes()
    {
        Dictionary<string, string> shapes = new(OwnNames, StringComparer.Ordinal) { ["for"] = "for" };
        foreach (string id in report.AbsentMetrics.Select(absent => absent.Id).Concat(metrics.GetMembers()))
        {
            shapes[id] = "metric";
        }

        return shapes;
    }
}
