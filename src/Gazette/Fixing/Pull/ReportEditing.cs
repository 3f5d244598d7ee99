using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Fixing.Pull;

/// <summary>
/// Makes changes of a report's data in its file. The file is read again afterwards: what was to change has changed, and nothing else; comments and layout
/// stay as they are.
/// </summary>
internal sealed class ReportEditing
{
    private readonly ReportData _data;
    private readonly SourceChange[] _changes;
    private readonly ILookup<DataScalar, ValueChange> _values;

    private ReportEditing(ReportData data, SourceChange[] changes)
    {
        (_data, _changes) = (data, changes);
        _values = changes.OfType<ValueChange>().OrderBy(change => change.Start).ThenBy(change => change.End)
            .ToLookup(change => change.Value);
    }

    /// <summary>The replacements in the file, in order; null if the changes contradict each other or cannot be written.</summary>
    public static IReadOnlyList<Fix>? Write(ReportData data, IEnumerable<SourceChange> changes)
    {
        ReportEditing editing = new(data, [.. changes.Distinct()]);
        return editing.HasContradiction() ? null
            : editing.Accept(editing.Write(anew: false)) ?? editing.Accept(editing.Write(anew: true));
    }

    /// <summary>The text with replacements that are in order and do not overlap.</summary>
    public static string Splice(string text, IEnumerable<Fix> fixes)
    {
        System.Text.StringBuilder spliced = new(text.Length);
        int at = 0;
        foreach (Fix fix in fixes)
        {
            spliced.Append(text, at, fix.Span.Start - at).Append(fix.Replacement);
            at = fix.Span.End;
        }

        return spliced.Append(text, at, text.Length - at).ToString();
    }

    private bool HasContradiction() =>
        _values.Any(changes => changes.Zip(changes.Skip(1)).Any(pair => pair.Second.Start < pair.First.End || pair.Second.Start == pair.First.Start));

    private List<Fix>? Accept(IEnumerable<Fix?> written)
    {
        List<Fix> fixes = [];
        foreach (Fix? fix in written.OrderBy(fix => fix?.Span.Start).ThenBy(fix => fix?.Span.End))
        {
            if (fix is null || (fixes.Count > 0 && fix.Span.Start < fixes[^1].Span.End))
            {
                return null;
            }

            fixes.Add(fix);
        }

        return ReportData.Read(new SourceFile(_data.File.Path, Splice(_data.File.Text, fixes))) is { } after && IsMade(_data.Root, after.Root) ? fixes : null;
    }

    private IEnumerable<Fix?> Write(bool anew)
    {
        foreach (IGrouping<DataScalar, ValueChange> changes in _values)
        {
            if (anew || changes.Key.Text.Length == 0 || changes.Any(change => ScalarWriting.Replace(change) is null))
            {
                yield return ScalarWriting.Rewrite(changes.Key, TextAfter(changes.Key));
                continue;
            }

            foreach (ValueChange change in changes)
            {
                yield return ScalarWriting.Replace(change);
            }
        }

        foreach (SourceChange change in _changes)
        {
            switch (change)
            {
                case ItemRemoved removed:
                    yield return ListWriting.Remove(removed.List, removed.Index);
                    break;
                case EntryRemoved removed:
                    yield return ListWriting.Remove(removed.Map, removed.Index);
                    break;
            }
        }

        foreach (IGrouping<(DataList List, int Index), ItemAdded> added in _changes.OfType<ItemAdded>().GroupBy(added => (added.List, added.Index)))
        {
            yield return ListWriting.Add(added.Key.List, added.Key.Index, [.. added.OrderBy(item => item.Order)]);
        }
    }

    private string TextAfter(DataScalar value)
    {
        string text = value.Text;
        foreach (ValueChange change in _values[value].Reverse())
        {
            text = string.Concat(text.AsSpan(0, change.Start), change.Words, text.AsSpan(change.End));
        }

        return text;
    }

    // Whether the new data are the old ones with the changes, and with no others.
    private bool IsMade(DataNode before, DataNode after)
    {
        switch (before, after)
        {
            case (DataScalar was, DataScalar becomes):
                return WithoutBlanks(becomes.Text) == WithoutBlanks(TextAfter(was));
            case (DataList was, DataList becomes):
                int at = 0;
                for (int i = 0; i <= was.Items.Length; i++)
                {
                    foreach (ItemAdded added in AddedAt(was, i))
                    {
                        if (at == becomes.Items.Length || !IsAdded(added, becomes.Items[at++]))
                        {
                            return false;
                        }
                    }

                    if (i < was.Items.Length && !_changes.OfType<ItemRemoved>().Any(removed => ReferenceEquals(removed.List, was) && removed.Index == i)
                        && (at == becomes.Items.Length || !IsMade(was.Items[i], becomes.Items[at++])))
                    {
                        return false;
                    }
                }

                return at == becomes.Items.Length;
            case (DataMap was, DataMap becomes):
                ImmutableArray<DataEntry> left =
                    [.. was.Entries.Where((_, index) => !_changes.OfType<EntryRemoved>().Any(gone => ReferenceEquals(gone.Map, was) && gone.Index == index))];
                return left.Length == becomes.Entries.Length
                    && left.Zip(becomes.Entries).All(pair => pair.First.Key == pair.Second.Key && IsMade(pair.First.Value, pair.Second.Value));
            case (DataAbsent, DataAbsent):
                return true;
            default:
                return false;
        }
    }

    private IEnumerable<ItemAdded> AddedAt(DataList list, int index) =>
        _changes.OfType<ItemAdded>().Where(added => ReferenceEquals(added.List, list) && added.Index == index).OrderBy(added => added.Order);

    // A file may have blanks at the end of its lines, which say nothing.
    private static string WithoutBlanks(string text) => string.Join('\n', text.TrimEnd(' ', '\n').Split('\n').Select(line => line.TrimEnd(' ')));

    private static bool IsAdded(ItemAdded added, DataNode item) => added.IsRow
        ? item is DataList row && row.Items.Select(cell => (cell as DataScalar)?.Text).SequenceEqual(added.Items)
        : item is DataScalar { Text: var text } && text == added.Texts;
}
