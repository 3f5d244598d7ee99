using System.Collections.Immutable;

namespace Gazette.Tracing;

/// <summary>A number that a document prints, and where it comes from.</summary>
/// <param name="Printed">What is printed, with its unit.</param>
/// <param name="Line">The line that it stands in.</param>
/// <param name="Start">Where it begins in the line.</param>
public sealed record TracedNumber(string Printed, NumberKind Kind, TracedLine Line, int Start)
{
    /// <summary>The id of the metric that it belongs to; null for other numbers.</summary>
    public string? Metric { get; init; }

    /// <summary>The name of the metric.</summary>
    public string? Label { get; init; }

    /// <summary>What it is to the metric, as templates call it: <c>change</c>, <c>previous</c>; null for the value itself.</summary>
    public string? Member { get; init; }

    /// <summary>The member of a summary whose value it is; null for others.</summary>
    public string? Owner { get; init; }

    /// <summary>What is written at its place; for a number that an expression calculates, the expression.</summary>
    public string? Written { get; init; }

    public TracedPlace? Place { get; init; }

    /// <summary>How it was computed: <c>(84 - 70) / 70 = 20%</c>; null if it is printed as it is written.</summary>
    public string? Formula { get; init; }

    /// <summary>What it was computed from.</summary>
    public ImmutableArray<Operand> Operands { get; init; } = [];
}
