namespace Gazette.Sources;

/// <summary>A file cannot be read or written, because there is a folder in its place. The system itself speaks of a missing permission.</summary>
internal sealed class FolderInPlaceException() : UnauthorizedAccessException("it is a folder");
