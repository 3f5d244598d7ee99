using Gazette.Templates.Values;
using Scriban;

namespace Gazette.Templates.Programs;

/// <summary>The names that a Word file sees: those of all templates, the metrics by their names alone, and what its labels and fields stand for.</summary>
internal sealed class ProgramScope(ReportScope scope, ReportNames names, IReadOnlyDictionary<string, object?> own) : TemplateObject
{
    public override string Shape => "";

    public override object? Get(string member) => TryGetValue(null, default, member, out object? value) ? value : null;

    public override bool TryGetValue(TemplateContext? context, Scriban.Parsing.SourceSpan span, string member, out object? value)
    {
        if (scope.TryGetValue(context, span, member, out value) || own.TryGetValue(member, out value))
        {
            return true;
        }

        bool isKey = ProgramDocument.Names.ContainsKey(member);
        value = isKey ? Find(scope, member) : names.FindMetric(member);
        return isKey || value is not null;
    }

    /// <summary>A key of the report, whether or not all templates know it by its name alone.</summary>
    public static object? Find(ReportScope scope, string key) =>
        scope.TryGetValue(null, default, key, out object? value) ? value : (scope.Get("report") as TemplateObject)?.Get(key);

    public override IEnumerable<string> GetMembers() => scope.GetMembers();
}
