using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Data.Formats;

/// <summary>What YAML and JSON files have in common, before anything is known about reports: texts, lists and maps with their places.</summary>
internal abstract record DataNode(SourceSpan Span);

/// <summary>
/// A single value. YAML's numbers and truth values stay the text that the file shows (<c>012</c>, <c>NO</c>, <c>1:30</c>);
/// a plain scalar is one without quotes, the only kind that can be a number, a truth value or nothing at all.
/// </summary>
/// <param name="Notation">How the file writes it.</param>
internal sealed record DataScalar(string Text, bool IsPlain, SourceSpan Span, Notation Notation) : DataNode(Span)
{
    /// <summary>A value that the file writes as it is.</summary>
    public DataScalar(string text, bool isPlain, SourceSpan span)
        : this(text, isPlain, span, Notation.Letters)
    {
    }

    /// <summary>YAML 1.2.2, 10.3.2: what the core schema reads as null.</summary>
    public bool IsNull => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";
}

internal sealed record DataList(ImmutableArray<DataNode> Items, SourceSpan Span) : DataNode(Span);

/// <summary>A map in the file's order; no key stands in it twice.</summary>
internal sealed record DataMap(ImmutableArray<DataEntry> Entries, SourceSpan Span) : DataNode(Span);

internal readonly record struct DataEntry(string Key, SourceSpan KeySpan, DataNode Value);

/// <summary>What a layer says is not there, whatever the layers beneath it say; no reader of reports ever sees one.</summary>
internal sealed record DataAbsent(SourceSpan Span) : DataNode(Span);
