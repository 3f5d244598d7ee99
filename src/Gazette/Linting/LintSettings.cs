using System.Collections.Immutable;
using System.Diagnostics;
using Gazette.Diagnostics;
using Gazette.Reports;

namespace Gazette.Linting;

/// <summary>The severity of every rule for one document: from the profile, overridden by the template, overridden by the report.</summary>
internal sealed class LintSettings
{
    public static readonly ImmutableArray<string> Levels = ["off", "note", "warning", "error"];

    private readonly Dictionary<string, Severity?> _chosen = new(StringComparer.Ordinal);
    private readonly LintProfile _profile;

    public LintSettings(LintProfile profile, IEnumerable<LintSetting> settings, DiagnosticBag bag)
    {
        _profile = profile;
        foreach (LintSetting setting in settings)
        {
            if (RuleCatalogue.Find(setting.Rule) is null)
            {
                bag.Add(LintDiagnostics.UnknownRule(setting.Rule, setting.Span));
            }
            else
            {
                _chosen[setting.Rule] = setting.Level switch
                {
                    "note" => Severity.Note,
                    "warning" => Severity.Warning,
                    "error" => Severity.Error,
                    "off" => null,
                    _ => throw new UnreachableException(),
                };
            }
        }
    }

    /// <summary>Null if the rule is off.</summary>
    public Severity? Of(LintRule rule) => _chosen.Count > 0 && _chosen.TryGetValue(rule.Name, out Severity? chosen) ? chosen : rule.Levels.In(_profile);
}
