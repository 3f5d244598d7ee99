using System.Collections;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Schema;
using Gazette.Sources;
using Gazette.Templates.Values;

namespace Gazette.Templates;

/// <summary>
/// Finds parts of a report that its template prints elsewhere, but not here: the text of an item that has a heading, the fourth item of a list of which
/// three are printed. After rendering, the records know what was asked of them. What a template never uses, <see cref="UnusedParts"/> tells.
/// </summary>
internal sealed class OmittedParts : IRecordVisitor
{
    // A reader who sees the first places knows where the others are.
    private const int Places = 4;

    private readonly UnusedParts _unused;
    private readonly Dictionary<Key, (Words? Owner, List<SourceSpan> Places)> _found = new(ReferenceEqualityComparer.Instance);

    // What templates see of the records that are visited next, in the same order.
    private Queue<TemplateRecord> _next;

    private OmittedParts(UnusedParts unused, TemplateRecord report)
    {
        _unused = unused;
        _next = new([report]);
    }

    /// <summary>Adds a warning for each kind of part that is in no document, with the first of its places.</summary>
    public static void Check(Report report, ReportScope scope, UnusedParts unused, string template, DiagnosticBag bag)
    {
        if (scope.Unread.Count > 0)
        {
            OmittedParts omitted = new(unused, scope.Report);
            ((IRecordVisitor)omitted).Visit(report, ReportMembers.Report);
            foreach ((Key key, (Words? owner, List<SourceSpan> places)) in omitted._found)
            {
                bag.Add(OmissionDiagnostics.OmittedPart(key.Name, owner, [.. places], template));
            }
        }

        CheckRemarks(scope.Metrics, template, bag);
    }

    /// <summary>Adds a note for each field that neither the template nor a text of the report has asked for.</summary>
    public static void CheckFields(FieldMap? fields, ReadNames read, string template, DiagnosticBag bag)
    {
        foreach ((string name, FieldValue value) in fields?.Entries ?? [])
        {
            if (value is not (FieldNone or FieldFlag) && !read.Contains(name))
            {
                bag.Add(OmissionDiagnostics.UnusedField(name, value.Span, template));
            }
        }
    }

    public void Visit<T>(T record, MemberTable<T> table)
        where T : class
    {
        TemplateRecord seen = _next.Dequeue();
        foreach (Member<T> member in table.Members)
        {
            if (!member.IsFor(KeyUse.Part) || _unused.Contains(table, member))
            {
                continue;
            }

            object? value = seen.Look(member.SeenAs, out bool isUnread);
            if (isUnread)
            {
                Add(member, table.Name, member.Place?.Invoke(record));
            }
            else if (member.Visit is { } visit)
            {
                Queue<TemplateRecord> after = _next;
                _next = new(value is TemplateRecord one ? [one] : ((IEnumerable?)value ?? Array.Empty<object>()).OfType<TemplateRecord>());
                visit(record, this);
                _next = after;
            }
        }
    }

    private void Add(Key key, Words? owner, SourceSpan? place)
    {
        if (place is not { } at)
        {
            return;
        }

        if (!_found.TryGetValue(key, out (Words? Owner, List<SourceSpan> Places) found))
        {
            _found.Add(key, found = (owner, []));
        }

        if (found.Places.Count < Places)
        {
            found.Places.Add(at);
        }
    }

    private static void CheckRemarks(MetricsObject metrics, string template, DiagnosticBag bag)
    {
        foreach (MetricObject metric in metrics.All)
        {
            if (metric.Note is { IsRead: false } note)
            {
                bag.Add(OmissionDiagnostics.UnusedPart("note", KeyTableWords.Metric, note.Words.Span, template));
            }

            if (metric.Source is { IsRead: false } source)
            {
                bag.Add(OmissionDiagnostics.UnusedPart("source", KeyTableWords.Metric, source.Words.Span, template));
            }
        }
    }
}
