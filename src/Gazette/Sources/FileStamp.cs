namespace Gazette.Sources;

/// <summary>A file, or a folder taken as one, as it was when it was read or written.</summary>
public readonly record struct FileStamp(string Path, ContentHash Hash);
