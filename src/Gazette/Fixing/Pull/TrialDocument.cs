using Gazette.Documents;

namespace Gazette.Fixing.Pull;

/// <summary>A document that a report makes, in memory.</summary>
/// <param name="Name">What its template calls it.</param>
/// <param name="Content">The Word file.</param>
public sealed record TrialDocument(string Name, Document Tree, byte[] Content);
