using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Schema;
using Gazette.Sources;

namespace Gazette.Templates;

/// <summary>
/// Finds parts of a report that its template never uses, and parts of those parts: they would silently be missing from the document. Which keys are
/// parts, the rows of the schema say.
/// </summary>
internal sealed partial class UnusedParts
{
    private readonly FrozenSet<string> _named;
    private readonly FrozenSet<MemberUse> _uses;

    public UnusedParts(ImmutableArray<TemplateDocument> documents)
    {
        _named = documents.SelectMany(document => document.Files).Distinct()
            .SelectMany(file => Tag().Matches(file.Text)).SelectMany(tag => Name().Matches(tag.Value)).Select(name => name.Value)
            .ToFrozenSet(StringComparer.Ordinal);
        _uses = documents.SelectMany(document => document.Uses).ToFrozenSet();
    }

    /// <summary>Adds a warning for each unused part that the report contains, at the first place where it has it.</summary>
    public void Check(Report report, string template, DiagnosticBag bag) => new Search(this, template, bag).Visit(report, ReportMembers.Report);

    // At the top any mention counts, because partials and variables may carry a part a long way. A part of a part has a common name, such as text,
    // so it must be named as one; a value of which nothing is known may be anything.
    private bool Uses<T>(MemberTable<T> table, Member<T> member)
        where T : class =>
        table.Name is null ? _named.Contains(member.Name)
        : _uses.Contains(new MemberUse(table.Definition, member.SeenAs)) || _uses.Contains(new MemberUse("", member.SeenAs));

    [GeneratedRegex(@"\{\{(?:[^}]|\}(?!\}))*\}\}")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[A-Za-z_]\w*")]
    private static partial Regex Name();

    private sealed class Search(UnusedParts parts, string template, DiagnosticBag bag) : IRecordVisitor
    {
        private readonly HashSet<Key> _told = [];

        public void Visit<T>(T record, MemberTable<T> table)
            where T : class
        {
            foreach (Member<T> member in table.Members)
            {
                if (!member.IsFor(KeyUse.Part) || member.Place?.Invoke(record) is not { } place)
                {
                    continue;
                }

                if (parts.Uses(table, member))
                {
                    member.Visit?.Invoke(record, this);
                }
                else if (_told.Add(member))
                {
                    bag.Add(TemplateDiagnostics.UnusedPart(member.Name, table.Name, place, template));
                }
            }
        }
    }
}
