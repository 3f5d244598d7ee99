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
    private readonly ChangedValues _values;

    private ReportEditing(ReportData data, SourceChange[] changes) => (_data, _changes, _values) = (data, changes, new ChangedValues(changes));

    /// <summary>The replacements in the file, in order; null if the changes contradict each other or cannot be written.</summary>
    public static IReadOnlyList<Fix>? Write(ReportData data, IEnumerable<SourceChange> changes)
    {
        ReportEditing editing = new(data, [.. changes.Distinct()]);
        return editing._values.HasContradiction ? null
            : editing.Accept(editing.Write(anew: false)) ?? editing.Accept(editing.Write(anew: true));
    }

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

        SourceFile spliced = new(_data.File.Path, Fix.Splice(_data.File.Text, fixes));
        return ReportData.Read(spliced) is { } after && IsMade(_data.Root, after.Root) ? fixes : null;
    }

    private IEnumerable<Fix?> Write(bool anew)
    {
        foreach (IGrouping<DataScalar, ValueChange> changes in _values.All)
        {
            if (anew || changes.Key.Text.Length == 0 || changes.Any(change => ScalarWriting.Replace(change) is null))
            {
                yield return ScalarWriting.Rewrite(changes.Key, _values.TextAfter(changes.Key));
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

    // Whether the new data are the old ones with the changes, and with no others.
    private bool IsMade(DataNode before, DataNode after)
    {
        switch (before, after)
        {
            case (DataScalar was, DataScalar becomes):
                return WithoutBlanks(becomes.Text) == WithoutBlanks(_values.TextAfter(was));
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
        ? item is DataList row && Says(row, added.Items)
        : item is DataScalar { Text: var text } && text == added.Texts;

    // A number may be written with or without commas.
    private static bool Says(DataList row, ImmutableArray<string> cells) => row.Items.Length == cells.Length
        && row.Items.Zip(cells).All(pair => pair.First is DataScalar { Text: { } text } && ItemText.SaysCell(text, pair.Second));
}
