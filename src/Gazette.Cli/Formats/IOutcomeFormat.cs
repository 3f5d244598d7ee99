using Gazette.Building;

namespace Gazette.Cli.Formats;

/// <summary>An output format of <c>gazette check</c>.</summary>
internal interface IOutcomeFormat
{
    /// <summary>Enumerates the outcomes once. The output ends with a line end, unless it is empty.</summary>
    public void Write(IEnumerable<ReportOutcome> outcomes, TextWriter output);
}
