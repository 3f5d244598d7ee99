using Gazette.Data.Formats;

namespace Gazette.Fixing.Pull;

/// <summary>What changes make of the values of a report.</summary>
internal sealed class ChangedValues
{
    private readonly ILookup<DataScalar, ValueChange> _changes;

    /// <param name="changes">Those of values count; each is there once.</param>
    public ChangedValues(IEnumerable<SourceChange> changes) => _changes =
        changes.OfType<ValueChange>().OrderBy(change => change.Start).ThenBy(change => change.End).ToLookup(change => change.Value);

    /// <summary>The values that change, each with its changes in order.</summary>
    public IEnumerable<IGrouping<DataScalar, ValueChange>> All => _changes;

    /// <summary>Whether two changes are about the same characters.</summary>
    public bool HasContradiction =>
        _changes.Any(changes => changes.Zip(changes.Skip(1)).Any(pair => pair.Second.Start < pair.First.End || pair.Second.Start == pair.First.Start));

    public string TextAfter(DataScalar value)
    {
        string text = value.Text;
        foreach (ValueChange change in _changes[value].Reverse())
        {
            text = string.Concat(text.AsSpan(0, change.Start), change.Words, text.AsSpan(change.End));
        }

        return text;
    }
}
