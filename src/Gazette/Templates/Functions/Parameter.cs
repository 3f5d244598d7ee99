namespace Gazette.Templates.Functions;

/// <summary>One of the arguments that a function takes.</summary>
/// <param name="Name">Its name, which a call may give: <c>width: 3</c>.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
/// <param name="MayBeNothing">Whether its value may be missing in the report.</param>
internal sealed record Parameter(string Name, ArgumentKind Kind, bool IsOptional, bool MayBeNothing);
