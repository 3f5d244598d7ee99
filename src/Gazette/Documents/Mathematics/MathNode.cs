using System.Collections.Immutable;

namespace Gazette.Documents.Mathematics;

/// <summary>A part of a formula.</summary>
public abstract record MathNode;

/// <summary>Parts beside one another.</summary>
public sealed record MathRow(ImmutableArray<MathNode> Nodes) : MathNode;

/// <summary>A letter, a number, a sign, or words.</summary>
public sealed record MathSymbol(string Text, MathRole Role) : MathNode;

/// <param name="HasBar">False for a binomial coefficient.</param>
public sealed record MathFraction(MathNode Above, MathNode Below, bool HasBar) : MathNode;

/// <param name="Degree">Null for a square root.</param>
public sealed record MathRoot(MathNode Body, MathNode? Degree) : MathNode;

/// <summary>Something with an index, an exponent or both; at least one is not null.</summary>
/// <param name="AreLimits">Whether they are below and above it instead of beside it.</param>
public sealed record MathScripts(MathNode Base, MathNode? Below, MathNode? Above, bool AreLimits) : MathNode;

/// <summary>A sum, a product, an integral: its sign, its limits and what it is of.</summary>
/// <param name="LimitsBeside">Whether the limits are beside the sign, as those of integrals.</param>
public sealed record MathSum(string Sign, MathNode? Below, MathNode? Above, MathNode Body, bool LimitsBeside) : MathNode;

/// <summary>Parentheses that grow with what is in them; an empty text for none on one side.</summary>
public sealed record MathFence(string Open, MathNode Body, string Close) : MathNode;

/// <summary>A matrix without its parentheses, or cases. All rows are equally long.</summary>
/// <param name="IsCases">Whether its columns begin at the left.</param>
public sealed record MathGrid(ImmutableArray<ImmutableArray<MathNode>> Rows, bool IsCases) : MathNode;

/// <summary>A mark above something, as a combining character.</summary>
public sealed record MathAccent(string Mark, MathNode Body) : MathNode;
