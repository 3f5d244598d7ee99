namespace Gazette.Writers.Word;

/// <summary>What the caller may say about every Word file it asks for.</summary>
/// <param name="Timestamp">
/// What Word calls created and modified; null takes the document's day of issue at midnight UTC, or 1980-01-01 where it has none.
/// </param>
public sealed record WordWriterOptions(DateTimeOffset? Timestamp = null);
