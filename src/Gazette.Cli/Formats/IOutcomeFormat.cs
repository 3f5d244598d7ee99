using Gazette.Building;

namespace Gazette.Cli.Formats;

/// <summary>A form in which <c>gazette check</c> gives what it found.</summary>
internal interface IOutcomeFormat
{
    /// <summary>Takes the outcomes once, as they come. Ends with a line end, where there is anything.</summary>
    public void Write(IEnumerable<ReportOutcome> outcomes, TextWriter output);
}
