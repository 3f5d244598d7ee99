namespace Gazette.Building;

/// <summary>A file that lies ready under a temporary name; both paths are full.</summary>
internal sealed record PendingFile(string Temporary, string Target);
