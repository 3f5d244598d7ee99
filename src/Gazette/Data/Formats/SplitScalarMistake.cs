using Gazette.Diagnostics;
using Gazette.Schema;
using Gazette.Sources;

namespace Gazette.Data.Formats;

/// <summary>
/// A value that was split at its own commas: in a YAML map in braces, <c>value: 1,234</c> means the value 1 and a key 234 without a value (YAML
/// 1.2.2, 7.4.2).
/// </summary>
/// <param name="First">What was left of the value.</param>
/// <param name="Words">The whole value as it was meant.</param>
/// <param name="Last">The index of the last entry that belongs to the value.</param>
internal sealed record SplitScalarMistake(string First, string Words, int Last, SourceSpan Span)
{
    /// <summary>The whole value as a number without its commas; null if it is a text.</summary>
    public string? Number => Words.All(c => char.IsAsciiDigit(c) || c is ',' or '.') ? Words.Replace(",", "", StringComparison.Ordinal) : null;

    /// <summary>Null if the entry at this index is not a piece of the value before it.</summary>
    public static SplitScalarMistake? Find(DataMap map, int at, KeyTable keys)
    {
        int first = at;
        while (first > 0 && IsPiece(map, first, keys))
        {
            first--;
        }

        if (first == at || map.Entries[first].Value is not DataScalar { IsPlain: true, IsNull: false } value)
        {
            return null;
        }

        int last = at;
        while (last + 1 < map.Entries.Length && IsPiece(map, last + 1, keys))
        {
            last++;
        }

        SourceSpan span = value.Span with { End = map.Entries[last].KeySpan.End };
        return new SplitScalarMistake(value.Text, span.File.Text[span.Start..span.End], last, span);
    }

    // An unknown key without a value, directly after a comma.
    private static bool IsPiece(DataMap map, int at, KeyTable keys)
    {
        DataEntry entry = map.Entries[at];
        DataEntry before = map.Entries[at - 1];
        int end = before.Value is DataScalar { IsNull: false } ? before.Value.Span.End : before.KeySpan.End;
        return entry.Value is DataScalar { IsNull: true, IsPlain: true } && !keys.Contains(entry.Key) && NearestName.Find(entry.Key, keys.Names) is null
            && ReferenceEquals(entry.KeySpan.File, before.KeySpan.File) && end < entry.KeySpan.Start
            && entry.KeySpan.File.Text.AsSpan(end, entry.KeySpan.Start - end).Trim() is ",";
    }
}
