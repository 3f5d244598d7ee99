using Gazette.Diagnostics;

namespace Gazette.Cli.Commands;

/// <summary>Texts of <c>gazette rules</c> besides those of the rules themselves.</summary>
internal static class RulesWords
{
    public static Words Levels => Words.Of("levels are those of official documents and of reports; change one in a report:  lint: { vague-time: off }");

    public static Words Unknown(string rule) => Words.Of($"there is no rule `{rule}`");
}
