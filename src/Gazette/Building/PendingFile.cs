namespace Gazette.Building;

/// <summary>A complete file under a temporary name; both paths are full.</summary>
internal sealed record PendingFile(string Temporary, string Target);
