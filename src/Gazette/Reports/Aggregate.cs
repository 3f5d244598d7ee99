namespace Gazette.Reports;

/// <summary>How values of several reports become one; <see cref="None"/> forbids it.</summary>
public enum Aggregate
{
    None,
    Sum,
    Mean,
    Max,
    Min,
}
