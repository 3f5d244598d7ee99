namespace Gazette.Diagnostics;

/// <summary>A file is not to be changed, because it is marked as read-only.</summary>
internal sealed class ReadOnlyFileException() : UnauthorizedAccessException("it is read-only");
