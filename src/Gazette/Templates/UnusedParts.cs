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

    // Worked out once for a template: of each table the keys that it never uses, and the keys inside whose values there are such keys.
    private readonly Dictionary<KeyTable, ImmutableArray<(Key Key, bool IsUnused)>> _watched = new(ReferenceEqualityComparer.Instance);

    public UnusedParts(ImmutableArray<TemplateDocument> documents)
    {
        _named = documents.SelectMany(document => document.Files).Distinct()
            .SelectMany(file => Tag().Matches(file.Text)).SelectMany(tag => Name().Matches(tag.Value)).Select(name => name.Value)
            .ToFrozenSet(StringComparer.Ordinal);
        _uses = documents.SelectMany(document => document.Uses).ToFrozenSet();
        Find(ReportMembers.Report);
    }

    /// <summary>Whether the template never uses a key, whatever the report says.</summary>
    public bool Contains(KeyTable table, Key key) => _watched.GetValueOrDefault(table, []).Contains((key, true));

    /// <summary>Adds a warning for each unused part that the report contains, at the first place where it has it.</summary>
    public void Check(Report report, string template, DiagnosticBag bag)
    {
        if (_watched.Count > 0)
        {
            new Search(this, template, bag).Visit(report, ReportMembers.Report);
        }
    }

    // Whether there is anything unused in the table or below it.
    private bool Find(KeyTable table)
    {
        ImmutableArray<(Key Key, bool IsUnused)> watched =
        [
            .. from key in table.Keys
               where key.IsFor(KeyUse.Part)
               let isUnused = !Uses(table, key)
               where isUnused || ((key.Shape.Keys ?? key.Shape.Items?.Keys) is { } inner && Find(inner))
               select (key, isUnused),
        ];
        if (!watched.IsEmpty)
        {
            _watched[table] = watched;
        }

        return !watched.IsEmpty;
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
            foreach ((Key key, bool isUnused) in parts._watched.GetValueOrDefault(table, []))
            {
                Member<T> member = (Member<T>)key;
                if (!isUnused)
                {
                    member.Visit?.Invoke(record, this);
                }
                else if (member.Place?.Invoke(record) is { } place && _told.Add(member))
                {
                    bag.Add(OmissionDiagnostics.UnusedPart(member.Name, table.Name, place, template));
                }
            }
        }
    }
}
