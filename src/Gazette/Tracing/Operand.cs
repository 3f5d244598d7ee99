namespace Gazette.Tracing;

/// <summary>One of the values that a number was computed from.</summary>
/// <param name="Name">The name of a metric or a member; empty for a cell of a table.</param>
/// <param name="Written">The value as it is written.</param>
public sealed record Operand(string Name, string Written, TracedPlace? Place);
