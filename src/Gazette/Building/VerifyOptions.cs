namespace Gazette.Building;

/// <summary>What is compared with what.</summary>
/// <param name="Folder">The folder whose files are compared; null for files that are made in memory and not kept.</param>
public sealed record VerifyOptions(string? Folder = null);
