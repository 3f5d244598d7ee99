using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Linting;

/// <summary>Mistakes in how rules are turned on and off; what the rules themselves find is said by each rule.</summary>
internal static class LintDiagnostics
{
    public static Diagnostic UnknownRule(string name, SourceSpan span) => new(
        Severity.Error, "unknown-rule", $"there is no rule `{name}`", span,
        Help: NearestName.Find(name, RuleCatalogue.Names) is { } near ? $"did you mean `{near}`?" : "see `gazette rules` for their names");

    public static Diagnostic UnknownLevel(LintSetting setting) => new(
        Severity.Error, "unknown-level", $"`{setting.Level}` is no level of `{setting.Rule}`", setting.Span,
        Help: NearestName.Suggest(setting.Level, LintSettings.Levels));

    public static Diagnostic UnknownDirective(SourceSpan span) => new(
        Severity.Error, "unknown-directive", "a comment for Gazette must say `off` or `on`", span,
        Help: "write `<!-- gazette: off sentence-too-long -->`");
}
