namespace Gazette.Reports;

/// <summary>How the values of several reports are combined; <see cref="None"/> forbids it.</summary>
public enum Aggregate
{
    None,
    Sum,
    Mean,
    Max,
    Min,

    /// <summary>The value of the latest period of each member, added up.</summary>
    Last,
}
