namespace Gazette.Batches;

/// <summary>One report that a run is to build.</summary>
/// <param name="Path">Where it is, in full; for one that did not come from a file, the name that messages give it.</param>
/// <param name="Name">What its documents are called unless a pattern says otherwise: its folder's name for <c>report.yaml</c>, else its own without the extension.</param>
/// <param name="Content">Its bytes where they have been read already, as from standard input.</param>
public sealed record ReportInput(string Path, string Name, byte[]? Content = null);
