using Gazette.Templates.Functions;
using Scriban;

namespace Gazette.Templates.Values;

/// <summary>The names at the top of a template: the report's parts and the functions.</summary>
internal sealed class ReportScope(Dictionary<string, object?> names) : TemplateObject
{
    public override string Shape => "";

    public override object? Get(string member) =>
        names.TryGetValue(member, out object? value) ? value : FunctionCatalogue.Find(member);

    public override bool TryGetValue(TemplateContext? context, Scriban.Parsing.SourceSpan span, string member, out object? value)
    {
        value = Get(member);
        return value is not null || names.ContainsKey(member);
    }

    public override IEnumerable<string> GetMembers() => names.Keys;
}
