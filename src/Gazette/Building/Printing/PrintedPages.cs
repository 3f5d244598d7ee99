using Gazette.Diagnostics;

namespace Gazette.Building.Printing;

/// <summary>What became of a document that was to be printed.</summary>
/// <param name="Content">The PDF file; null if there is none.</param>
/// <param name="Problem">Why there is none.</param>
public sealed record PrintedPages(byte[]? Content, Words? Problem = null);
