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
    public static void Write(Utf8JsonWriter json, string name, SpokenLanguage language)
    {
        LintRule? rule = RuleCatalogue.Find(name);
        json.WriteStartObject();
        json.WriteString("id", name);
        json.WriteText("shortDescription", (rule?.Summary ?? SarifWords.Rule(name)).In(language));
        json.WriteText("fullDescription", (rule?.Why ?? SarifWords.AboutRule(name)).In(language));
        json.WriteStartObject("help");
        json.WriteString("text", (rule is null ? SarifWords.EachResultHelps : HelpOf(rule, "", "")).In(language));
        if (rule is not null)
        {
            json.WriteString("markdown", HelpOf(rule, "**", "```").In(language));
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

    private static Words HelpOf(LintRule rule, string strong, string fence)
    {
        return SarifWords.About(rule, strong, Example(rule.BadExample), Example(rule.GoodExample));

        string Example(LintExample example) => fence.Length == 0 ? example.Markdown : $"{fence}\n{example.Markdown}\n{fence}";
    }
}
