using System.Text.RegularExpressions;
using Gazette.Linting;
using Xunit;

namespace Gazette.Tests.Diagnostics;

/// <summary>The rules named by the factories are the same as those shown by cases and tests.</summary>
public sealed partial class RuleNameTests(ITestOutputHelper output)
{
    // The first needs a user without permissions, but tests may run as root; the second needs a Word writer with a bug; the third needs a full disk,
    // which .ci/batches has.
    private static readonly string[] BeyondTests = ["unreadable-folder", "unsound-file", "disk-full"];

    // The files of a case cannot show these: a file that changes during the run, a bug, the fonts of a machine (two), a report that another program locks
    // or its reader may not open, what LibreOffice cannot lay out (two), a report that was no report any more when it was opened again, and pages that
    // are drawn and compared with pictures that are kept (four). Other tests show them.
    private const int MostBeyondCases = 12;

    public static TheoryData<string> Rules =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*Diagnostics.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => RuleNames().Matches(File.ReadAllText(file)).Select(match => match.Groups["rule"].Value))
            .Where(rule => !BeyondTests.Contains(rule, StringComparer.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static readonly Lazy<string> Tests = new(() => Read(
        Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Gazette.Tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "RuleNameTests.cs"
                && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))));

    private static readonly Lazy<string> Cases =
        new(() => Read(Directory.GetFiles(Path.Combine(Repository.Root, "tests", "cases"), "*.verified.*", SearchOption.AllDirectories)));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_is_shown_by_a_case_or_a_test(string rule) =>
        Assert.True(
            Shows(Cases.Value, rule) || Shows(Tests.Value, rule) || Tests.Value.Contains($"\"{rule}\"", StringComparison.Ordinal),
            $"nothing under tests shows [{rule}]");

    [Fact]
    public void Few_rules_are_shown_by_no_case()
    {
        string[] beyond = [.. from rule in Rules where !Shows(Cases.Value, rule.Data) select rule.Data];
        output.WriteLine(string.Join('\n', beyond));
        Assert.True(beyond.Length <= MostBeyondCases, $"write a case for one of these: {string.Join(", ", beyond)}");
    }

    [Theory]
    [InlineData("session.verified.txt")]
    [InlineData("session.zh.verified.txt")]
    public void Every_lint_rule_is_shown_by_a_session(string snapshot)
    {
        string sessions = Read(Directory.GetFiles(Repository.Cases("commands"), snapshot, SearchOption.AllDirectories));
        Assert.All(RuleCatalogue.Names, rule => Assert.True(Shows(sessions, rule), $"no session shows [{rule}]"));
    }

    private static bool Shows(string text, string rule) =>
        text.Contains($"[{rule}]", StringComparison.Ordinal) || text.Contains($"\"rule\": \"{rule}\"", StringComparison.Ordinal);

    private static string Read(IEnumerable<string> files) => string.Concat(files.Select(File.ReadAllText));

    // In these files, quoted words joined by hyphens are always rule names.
    [GeneratedRegex("\"(?<rule>[a-z]+(?:-[a-z]+)+)\"")]
    private static partial Regex RuleNames();
}
