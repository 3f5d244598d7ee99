using System.Collections.Immutable;
using Gazette.Data.Formats;

namespace Gazette.Fixing.Pull;

/// <summary>One change of a report's data.</summary>
internal abstract record SourceChange;

/// <summary>Characters of a value are replaced.</summary>
/// <param name="Start">In the value as it is read, not as the file writes it.</param>
internal sealed record ValueChange(DataScalar Value, int Start, int End, string Words) : SourceChange
{
    public static ValueChange Whole(DataScalar value, string words) => new(value, 0, value.Text.Length, words);
}

/// <summary>An item is taken out of its list.</summary>
internal sealed record ItemRemoved(DataList List, int Index) : SourceChange;

/// <summary>A key is taken out of its map, with its value.</summary>
internal sealed record EntryRemoved(DataMap Map, int Index) : SourceChange;

/// <summary>A text, or a row of texts, is put into a list.</summary>
/// <param name="Index">Of the item that it is put in front of; the number of items for the end of the list.</param>
/// <param name="Order">Counts what is put in at one place.</param>
internal sealed record ItemAdded(DataList List, int Index, int Order, string Texts, bool IsRow) : SourceChange
{
    public const char Between = '\u001F';

    public ImmutableArray<string> Items => [.. Texts.Split(Between)];
}
