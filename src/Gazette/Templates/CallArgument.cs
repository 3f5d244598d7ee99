using Scriban.Syntax;

namespace Gazette.Templates;

/// <summary>An argument of a call that is being checked.</summary>
/// <param name="Shape">The shape of its value; empty if it may be anything.</param>
/// <param name="Index">Which of the function's arguments it is; below zero if that is not known.</param>
internal sealed record CallArgument(ScriptExpression Value, string Shape, int Index);
