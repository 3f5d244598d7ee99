using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Data.Formats;

/// <summary>What YAML and JSON files have in common, before anything is known about reports: texts, lists and maps with their places.</summary>
internal abstract record DataNode(SourceSpan Span);

/// <summary>
/// A single value. YAML's numbers and truth values stay the text in the file (<c>012</c>, <c>NO</c>, <c>1:30</c>); a plain scalar is one without
/// quotes, the only kind that can be a number, a truth value or null.
/// </summary>
/// <param name="Notation">The notation in which the file writes it.</param>
internal sealed record DataScalar(string Text, bool IsPlain, SourceSpan Span, Notation Notation) : DataNode(Span)
{
    /// <summary>A value that the file writes plainly.</summary>
    public DataScalar(string text, bool isPlain, SourceSpan span)
        : this(text, isPlain, span, Notation.Letters)
    {
    }

    /// <summary>YAML 1.2.2, 10.3.2: the values that the core schema reads as null.</summary>
    public bool IsNull => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";
}

internal sealed record DataList(ImmutableArray<DataNode> Items, SourceSpan Span) : DataNode(Span);

/// <summary>A map in the file's order, without duplicate keys.</summary>
internal sealed record DataMap(ImmutableArray<DataEntry> Entries, SourceSpan Span) : DataNode(Span);

internal readonly record struct DataEntry(string Key, SourceSpan KeySpan, DataNode Value);

/// <summary>In a layer: the key is absent, whatever the layers below say. It never reaches the readers of reports.</summary>
internal sealed record DataAbsent(SourceSpan Span) : DataNode(Span);
