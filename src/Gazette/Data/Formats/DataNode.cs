using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Data.Formats;

/// <summary>What YAML and JSON files have in common, before anything is known about reports: texts, lists and maps with their places.</summary>
internal abstract record DataNode(SourceSpan Span);

internal sealed record DataList(ImmutableArray<DataNode> Items, SourceSpan Span) : DataNode(Span);

/// <summary>A map in the file's order, without duplicate keys.</summary>
internal sealed record DataMap(ImmutableArray<DataEntry> Entries, SourceSpan Span) : DataNode(Span);

internal readonly record struct DataEntry(string Key, SourceSpan KeySpan, DataNode Value);

/// <summary>In a layer: the key is absent, whatever the layers below say. Of a report, only metrics may be absent.</summary>
/// <param name="Mentioned">What a base file says of a metric that has no value in any layer.</param>
internal sealed record DataAbsent(SourceSpan Span, DataMap? Mentioned = null) : DataNode(Span);
