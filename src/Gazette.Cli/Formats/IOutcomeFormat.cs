using System.Collections.Immutable;
using Gazette.Batches;

namespace Gazette.Cli.Formats;

/// <summary>A form in which <c>gazette check</c> gives what it found.</summary>
internal interface IOutcomeFormat
{
    /// <summary>Ends with a line end, where there is anything.</summary>
    public void Write(ImmutableArray<ReportOutcome> outcomes, TextWriter output);
}
