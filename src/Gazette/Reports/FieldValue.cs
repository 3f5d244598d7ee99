using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>User-defined data for templates: text, a list or a map.</summary>
public abstract record FieldValue(SourceSpan Span);

public sealed record FieldText(Phrase Text) : FieldValue(Text.Span);

public sealed record FieldList(ImmutableArray<FieldValue> Items, SourceSpan Span) : FieldValue(Span);

public sealed record FieldMap(ImmutableArray<KeyValuePair<string, FieldValue>> Entries, SourceSpan Span) : FieldValue(Span);
