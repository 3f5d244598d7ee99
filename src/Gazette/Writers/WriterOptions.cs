namespace Gazette.Writers;

/// <summary>What a run says about all files that it writes.</summary>
/// <param name="Timestamp">
/// What Word calls created and modified, and the time of the file's entries; null takes the document's day of issue at midnight UTC, if it has one.
/// </param>
/// <param name="Validate">Looks at every file as the programs do that open it, before anybody gets it.</param>
public sealed record WriterOptions(DateTimeOffset? Timestamp = null, bool Validate = false);
