namespace Gazette.Tracing;

/// <summary>What a number in a document is.</summary>
public enum NumberKind
{
    /// <summary>The value of a metric, as the report or an earlier one gives it.</summary>
    Metric,

    /// <summary>Computed from others.</summary>
    Derived,

    /// <summary>A date or a period of the report.</summary>
    Date,

    /// <summary>The number of an item, a caption or a heading, or part of the name of something.</summary>
    Label,

    /// <summary>Written as it is in the report or in the template.</summary>
    Words,
}
