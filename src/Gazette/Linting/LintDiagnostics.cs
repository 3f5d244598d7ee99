using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Linting;

/// <summary>Errors in how rules are turned on and off; what the rules themselves find is described by each rule.</summary>
internal static class LintDiagnostics
{
    public static Diagnostic UnknownRule(string name, SourceSpan span) => Diagnostic.Error("unknown-rule", span)
        .Says($"there is no rule `{name}`", $"没有名为“{name}”的规则")
        .Helps(NearestName.Ask(name, RuleCatalogue.Names) ?? Words.Of("`gazette rules` lists all rules", "“gazette rules”可列出全部规则"));

    public static Diagnostic UnknownDirective(SourceSpan span) => Diagnostic.Error("unknown-directive", span)
        .Says("a comment for Gazette must say `off` or `on`", "给Gazette的注释应写“off”或“on”")
        .Helps("write `<!-- gazette: off sentence-too-long -->`", "写作  <!-- gazette: off sentence-too-long -->");
}
