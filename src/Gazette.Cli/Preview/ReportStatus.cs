namespace Gazette.Cli.Preview;

/// <summary>How a report of the list is.</summary>
internal enum ReportStatus
{
    Good,

    /// <summary>There are warnings.</summary>
    Doubtful,

    /// <summary>There are errors.</summary>
    Broken,
}
