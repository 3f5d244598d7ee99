using Gazette.Diagnostics;

namespace Gazette.Linting;

/// <summary>What a rule found.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Diagnostic">With the severity according to the profile and the settings, and a fix if that is safe.</param>
internal sealed record LintFinding(LintRule Rule, Diagnostic Diagnostic)
{
    public Fix? Fix => Diagnostic.Fix;
}
