using System.Collections.Immutable;
using Gazette.Diagnostics;

namespace Gazette.Fixing.Pull;

/// <summary>Builds a report in memory, with other content than its file has.</summary>
public interface ITrialBuild
{
    /// <summary>The documents of the report; empty, with the reasons in the bag, if it has an error.</summary>
    public ImmutableArray<TrialDocument> Build(byte[] report, DiagnosticBag bag);
}
