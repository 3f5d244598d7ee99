using Gazette.Templates.Functions;
using Scriban;

namespace Gazette.Templates.Values;

/// <summary>The names available to a calculation in the report's own text: the metrics and the functions.</summary>
internal sealed class FormulaScope(MetricsObject metrics) : TemplateObject
{
    public override string Shape => "";

    public override object? Get(string member) => (object?)metrics.Find(member) ?? FunctionCatalogue.Find(member);

    public override bool TryGetValue(TemplateContext? context, Scriban.Parsing.SourceSpan span, string member, out object? value)
    {
        value = Get(member);
        return value is not null;
    }

    public override IEnumerable<string> GetMembers() => metrics.GetMembers();
}
