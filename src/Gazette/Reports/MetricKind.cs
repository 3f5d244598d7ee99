namespace Gazette.Reports;

/// <summary>
/// How a metric's values are compared and added: counts and amounts in percent, rates in percentage points, durations as longer or shorter.
/// </summary>
public enum MetricKind
{
    Count,
    Amount,
    Rate,
    Duration,
}
