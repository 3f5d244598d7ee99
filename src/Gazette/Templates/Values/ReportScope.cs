using System.Collections.Frozen;
using Gazette.Schema;
using Gazette.Templates.Functions;
using Scriban;

namespace Gazette.Templates.Values;

/// <summary>The top-level names of a template: the report, those of its members that are available without it, and the functions.</summary>
internal sealed class ReportScope(TemplateRecord report) : TemplateObject
{
    private const string Report = "report";

    private static readonly FrozenDictionary<string, int> Index = ReportMembers.Report.Members.Where(member => member.IsFor(KeyUse.TopName))
        .ToFrozenDictionary(member => member.Name, member => ReportMembers.Report.Seen.IndexOf(member.Name), StringComparer.Ordinal);

    public override string Shape => "";

    public override object? Get(string member) => TryGetValue(null, default, member, out object? value) ? value : null;

    public override bool TryGetValue(TemplateContext? context, Scriban.Parsing.SourceSpan span, string member, out object? value)
    {
        bool known = Index.TryGetValue(member, out int index);
        value = known ? report[index] : member == Report ? report : FunctionCatalogue.Find(member);
        return known || value is not null;
    }

    public override IEnumerable<string> GetMembers() => Index.Keys.Prepend(Report);
}
