using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Rendering;

namespace Gazette.Templates.Values;

/// <summary>A metric of which the report says that there is no value: it can be asked for, but not printed.</summary>
internal sealed class AbsentMetricObject(AbsentMetric metric) : TemplateObject
{
    public override string Shape => "metric";

    public override bool IsTrue => false;

    public override object? Get(string member) => null;

    public override LocatedText Print() => throw new TemplateFault(TemplateDiagnostics.MetricWithoutValue(metric));
}
