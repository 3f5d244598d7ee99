using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Schema;

namespace Gazette.Templates;

/// <summary>
/// Finds parts of a report that its template never uses, and parts of those parts: they would silently be missing from the document. Which keys are
/// parts, the rows of the schema say.
/// </summary>
internal sealed partial class UnusedParts
{
    private readonly FrozenSet<string> _named;
    private readonly FrozenSet<MemberUse> _uses;

    // Worked out once for a template: the keys that it never uses, and the keys inside whose values there are such keys.
    private readonly HashSet<Key> _unused = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Key> _around = new(ReferenceEqualityComparer.Instance);

    public UnusedParts(ImmutableArray<TemplateDocument> documents)
    {
        _named = documents.SelectMany(document => document.Files).Distinct()
            .SelectMany(file => Tag().Matches(file.Text)).SelectMany(tag => Name().Matches(tag.Value)).Select(name => name.Value)
            .ToFrozenSet(StringComparer.Ordinal);
        _uses = documents.SelectMany(document => document.Uses).ToFrozenSet();
        Find(ReportMembers.Report);
    }

    /// <summary>Adds a warning for each unused part that the report contains, at the first place where it has it.</summary>
    public void Check(Report report, string template, DiagnosticBag bag)
    {
        if (_unused.Count > 0)
        {
            new Search(this, template, bag).Visit(report, ReportMembers.Report);
        }
    }

    // Whether there is anything unused in the table or below it.
    private bool Find(KeyTable table)
    {
        bool found = false;
        foreach (Key key in table.Keys.Where(key => key.IsFor(KeyUse.Part)))
        {
            if (!Uses(table, key))
            {
                _unused.Add(key);
                found = true;
            }
            else if ((key.Shape.Keys ?? key.Shape.Items?.Keys) is { } inner && Find(inner))
            {
                _around.Add(key);
                found = true;
            }
        }

        return found;
    }

    // At the top any mention counts, because partials and variables may carry a part a long way. A part of a part has a common name, such as text,
    // so it must be named as one; a value of which nothing is known may be anything.
    private bool Uses(KeyTable table, Key key) =>
        table.Name is null ? _named.Contains(key.Name)
        : _uses.Contains(new MemberUse(table.Definition, key.SeenAs)) || _uses.Contains(new MemberUse("", key.SeenAs));

    [GeneratedRegex(@"\{\{(?:[^}]|\}(?!\}))*\}\}")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[A-Za-z_]\w*")]
    private static partial Regex Name();

    private sealed class Search(UnusedParts parts, string template, DiagnosticBag bag) : IRecordVisitor
    {
        private readonly HashSet<Key> _told = new(ReferenceEqualityComparer.Instance);

        public void Visit<T>(T record, MemberTable<T> table)
            where T : class
        {
            foreach (Member<T> member in table.Members)
            {
                if (parts._around.Contains(member))
                {
                    member.Visit?.Invoke(record, this);
                }
                else if (parts._unused.Contains(member) && member.Place?.Invoke(record) is { } place && _told.Add(member))
                {
                    bag.Add(TemplateDiagnostics.UnusedPart(member.Name, table.Name, place, template));
                }
            }
        }
    }
}
