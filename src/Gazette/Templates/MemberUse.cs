namespace Gazette.Templates;

/// <summary>A member that a template names: <c>items</c> of a <c>section</c>.</summary>
/// <param name="Shape">The kind of the value that has it; empty if it may be anything.</param>
internal readonly record struct MemberUse(string Shape, string Member);
