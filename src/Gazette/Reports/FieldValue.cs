using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>User-defined data for templates: text, a number, a flag, nothing, a list or a map.</summary>
public abstract record FieldValue(SourceSpan Span);

public sealed record FieldText(Phrase Text) : FieldValue(Text.Span);

/// <param name="Text">The number as it is written, which is how it is printed.</param>
public sealed record FieldNumber(decimal Number, Phrase Text) : FieldValue(Text.Span);

public sealed record FieldFlag(bool IsTrue, SourceSpan Span) : FieldValue(Span);

/// <summary>A key without a value.</summary>
public sealed record FieldNone(SourceSpan Span) : FieldValue(Span);

public sealed record FieldList(ImmutableArray<FieldValue> Items, SourceSpan Span) : FieldValue(Span);

public sealed record FieldMap(ImmutableArray<KeyValuePair<string, FieldValue>> Entries, SourceSpan Span) : FieldValue(Span);
