namespace Gazette.Writers.Word;

/// <summary>What the caller may say about every Word file it asks for.</summary>
/// <param name="Timestamp">
/// What Word calls created and modified, and the time of the file's entries; null takes the document's day of issue at midnight UTC, if it has one.
/// </param>
public sealed record WordWriterOptions(DateTimeOffset? Timestamp = null);
