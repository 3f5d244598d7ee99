namespace Gazette.Diagnostics;

/// <summary>A file cannot be written, because there is a folder in its place. Windows itself speaks of a missing permission.</summary>
internal sealed class FolderInPlaceException() : UnauthorizedAccessException("it is a folder");
