using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Fixing.Pull;

/// <summary>Builds a report in memory, with other content than its file has.</summary>
public interface ITrialBuild
{
    /// <summary>The documents of the report; empty, with the reasons in the bag, if it has an error.</summary>
    public ImmutableArray<TrialDocument> Build(TrialSource report, DiagnosticBag bag);

    /// <summary>Whether a place is in a base file, which gives every report of a run what it says there.</summary>
    public bool IsShared(SourceSpan place);
}
