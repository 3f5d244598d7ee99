using System.Collections.Frozen;
using Gazette.Schema;
using Gazette.Templates.Functions;
using Scriban;

namespace Gazette.Templates.Values;

/// <summary>The top-level names of a template: the report, those of its members that are available without it, and the functions.</summary>
internal sealed class ReportScope(TemplateRecord report, MetricsObject metrics, UnreadParts unread, ReadNames readFields) : TemplateObject
{
    private const string ReportName = "report";

    private static readonly FrozenDictionary<string, int> Index = ReportMembers.Report.Members.Where(member => member.IsFor(KeyUse.TopName))
        .ToFrozenDictionary(member => member.Name, member => ReportMembers.Report.Seen.IndexOf(member.Name), StringComparer.Ordinal);

    public TemplateRecord Report { get; } = report;

    public MetricsObject Metrics { get; } = metrics;

    /// <summary>The parts that no template has asked for; after rendering, those that are in no document.</summary>
    public UnreadParts Unread { get; } = unread;

    /// <summary>The fields that the template or a text has asked for.</summary>
    public ReadNames ReadFields { get; } = readFields;

    public override string Shape => "";

    public override object? Get(string member) => TryGetValue(null, default, member, out object? value) ? value : null;

    public override bool TryGetValue(TemplateContext? context, Scriban.Parsing.SourceSpan span, string member, out object? value)
    {
        bool known = Index.TryGetValue(member, out int index);
        value = known ? Report.Get(index, context) : member == ReportName ? Report : FunctionCatalogue.Find(member);
        return known || value is not null;
    }

    public override IEnumerable<string> GetMembers() => Index.Keys.Prepend(ReportName);
}
