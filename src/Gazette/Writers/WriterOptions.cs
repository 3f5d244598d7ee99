namespace Gazette.Writers;

/// <summary>Settings of a run for all files that it writes.</summary>
/// <param name="Timestamp">
/// The created and modified time in Word, and the time of the zip entries; null for the document's day of issue at midnight UTC, if it has one.
/// </param>
/// <param name="Validate">Checks every file as Word would before it is written.</param>
public sealed record WriterOptions(DateTimeOffset? Timestamp = null, bool Validate = false);
