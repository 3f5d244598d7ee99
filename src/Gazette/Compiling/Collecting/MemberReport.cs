using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Compiling.Collecting;

/// <summary>A member as it was read.</summary>
/// <param name="Name">Its organization, or else the name of its file.</param>
/// <param name="Place">Where messages about it as a whole point. It does not hold the member's text, so that many members take little memory.</param>
/// <param name="Report">Null if it cannot be read.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
/// <param name="Hash">The state of its file; the default for a row.</param>
/// <param name="Read">The other files that it was made from.</param>
internal sealed record MemberReport(
    string Name, SourceSpan Place, Report? Report, ImmutableArray<Diagnostic> Diagnostics, ContentHash Hash, ImmutableArray<FileStamp> Read)
{
    public Diagnostic? FirstError => Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error);
}
