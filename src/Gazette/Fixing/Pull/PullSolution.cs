using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Diagnostics;

namespace Gazette.Fixing.Pull;

/// <summary>Finds the changes of the report that bring about as many edits of its document as possible, and nothing that nobody asked for.</summary>
internal sealed class PullSolution(ImmutableArray<PageEdit> edits, SourceSearch search, ExpectedPage expected, PullTrials trials)
{
    private const int MostCandidates = 24;

    private readonly Dictionary<PageEdit, ImmutableArray<SourceChange>> _made = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PageEdit> _met = new(ReferenceEqualityComparer.Instance);

    /// <summary>The edits that go back.</summary>
    public IReadOnlySet<PageEdit> Met => _met;

    /// <summary>Edits with which the report could not be built, and why.</summary>
    public Dictionary<PageEdit, Diagnostic> Problems { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>For an edit that could not be taken back, the change of the report that seemed likeliest.</summary>
    public Dictionary<PageEdit, SourceChange> Likeliest { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Edits that say different things of one value.</summary>
    public List<(PageEdit One, PageEdit Other)> Conflicts { get; } = [];

    public ImmutableArray<SourceChange> Changes => [.. _made.Values.SelectMany(changes => changes).Distinct()];

    public void Find()
    {
        if (TryAll())
        {
            return;
        }

        foreach (PageEdit edit in edits)
        {
            if (IsMet([.. _met, edit], Changes))
            {
                _met.Add(edit);
                continue;
            }

            TryOne(edit);
        }

        foreach (IGrouping<int, PageEdit> line in edits.Where(IsOpen).GroupBy(edit => edit.Line).ToArray())
        {
            TryTogether([.. line]);
        }

        bool IsOpen(PageEdit edit) => !_met.Contains(edit) && !Conflicts.Exists(pair => ReferenceEquals(pair.One, edit) || ReferenceEquals(pair.Other, edit));
    }

    // Neither of two quotation marks can be put in alone.
    private void TryTogether(PageEdit[] several)
    {
        ImmutableArray<SourceChange>[] changes = [.. several.Select(edit => search.For(edit).FirstOrDefault([]))];
        if (several.Length < 2 || changes.Any(own => own.IsEmpty) || !IsMet([.. _met, .. several], [.. Changes, .. changes.SelectMany(own => own)]))
        {
            return;
        }

        foreach ((PageEdit edit, ImmutableArray<SourceChange> own) in several.Zip(changes))
        {
            _made[edit] = own;
            _met.Add(edit);
        }
    }

    // What most edits are: words and numbers that nothing else depends on.
    private bool TryAll()
    {
        foreach (PageEdit edit in edits)
        {
            if (search.For(edit).FirstOrDefault() is not { IsDefault: false } first)
            {
                _made.Clear();
                return false;
            }

            _made[edit] = first;
        }

        _met.UnionWith(edits);
        if (IsMet(_met, Changes))
        {
            return true;
        }

        _made.Clear();
        _met.Clear();
        return false;
    }

    private void TryOne(PageEdit edit)
    {
        ImmutableArray<SourceChange>[] candidates = [.. search.For(edit).Take(MostCandidates)];
        if (candidates is [[var first, ..], ..])
        {
            Likeliest[edit] = first;
        }

        foreach (ImmutableArray<SourceChange> changes in candidates)
        {
            if (IsMet([.. _met, edit], [.. Changes, .. changes]))
            {
                _made[edit] = changes;
                _met.Add(edit);
                return;
            }

            if (trials.Problem is { } problem)
            {
                Problems.TryAdd(edit, problem);
            }
        }

        foreach (ImmutableArray<SourceChange> changes in candidates)
        {
            if (FindRival(changes) is { } rival && IsMet([edit], changes))
            {
                Conflicts.Add((rival, edit));
                return;
            }
        }
    }

    private PageEdit? FindRival(ImmutableArray<SourceChange> changes)
    {
        DataScalar[] values = [.. changes.OfType<ValueChange>().Select(change => change.Value)];
        return _made
            .FirstOrDefault(made => made.Value.OfType<ValueChange>().Any(change => Array.Exists(values, value => ReferenceEquals(value, change.Value))))
            .Key;
    }

    /// <summary>Takes back what contradicts something else.</summary>
    public void Settle()
    {
        foreach ((PageEdit one, PageEdit other) in Conflicts)
        {
            _made.Remove(one);
            _met.Remove(one);
            _met.Remove(other);
        }

        _met.RemoveWhere(edit => !_made.ContainsKey(edit) && !IsMet([edit], Changes));
        if (_met.Count > 0 && !IsMet(_met, Changes))
        {
            _made.Clear();
            _met.Clear();
        }
    }

    private bool IsMet(IEnumerable<PageEdit> made, IReadOnlyCollection<SourceChange> changes) =>
        changes.Count > 0
        && trials.Make(changes) is { } trial
        && expected.IsMet(trial.Page, new HashSet<PageEdit>(made, ReferenceEqualityComparer.Instance), changes);
}
