using Gazette.Diagnostics;

namespace Gazette.Linting;

/// <summary>What a rule found, and how to put it right where that is safe.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Diagnostic">With the severity that the profile and the settings give.</param>
/// <param name="Fix">Null where a person has to decide, or where the words were computed and stand nowhere to be changed.</param>
public sealed record LintFinding(LintRule Rule, Diagnostic Diagnostic, LintFix? Fix);
