using System.Text.Json;
using Gazette.Diagnostics;
using Gazette.Linting;

namespace Gazette.Cli.Formats;

/// <summary>
/// A rule as SARIF lists it (3.49), with everything that a code host shows. Lint rules explain themselves; for other errors the help is in each
/// result.
/// </summary>
internal static class SarifRule
{
    public static void Write(Utf8JsonWriter json, string name)
    {
        LintRule? rule = RuleCatalogue.Find(name);
        string words = name.Replace('-', ' ');
        json.WriteStartObject();
        json.WriteString("id", name);
        json.WriteText("shortDescription", rule?.Summary.English ?? words);
        json.WriteText(
            "fullDescription",
            rule is null ? $"{char.ToUpperInvariant(words[0])}{words[1..]}: a mistake in a report, a template or the files around them." : rule.Why.English);
        json.WriteStartObject("help");
        json.WriteString("text", rule is null ? "Each result says what to do." : HelpOf(rule, "", ""));
        if (rule is not null)
        {
            json.WriteString("markdown", HelpOf(rule, "**", "```"));
        }

        json.WriteEndObject();
        Severity? level = rule?.Levels.Official ?? rule?.Levels.Report;
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", (level ?? (rule is null ? Severity.Error : Severity.Warning)).ToString().ToLowerInvariant());
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        foreach (string tag in TagsOf(rule))
        {
            json.WriteStringValue(tag);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static IEnumerable<string> TagsOf(LintRule? rule)
    {
        yield return rule is null ? "data" : "lint";
        if (rule is not null)
        {
            yield return rule.Basis.Strength == LintStrength.Practice ? "practice" : "standard";
            foreach (string code in rule.LanguageCodes)
            {
                yield return code;
            }
        }
    }

    private static string HelpOf(LintRule rule, string strong, string fence)
    {
        return $"{rule.Why.English}\n\n{strong}Basis:{strong} {rule.Basis.Label.English}.\n\n{strong}Wrong:{strong}\n\n{Example(rule.BadExample)}\n\n"
            + $"{strong}Right:{strong}\n\n{Example(rule.GoodExample)}\n\n"
            + $"Turn it off in a report or a template with `lint: {{ {rule.Name}: off }}`, or in a text with `<!-- gazette: off {rule.Name} -->`.";

        string Example(LintExample example) => fence.Length == 0 ? example.Markdown : $"{fence}\n{example.Markdown}\n{fence}";
    }
}
