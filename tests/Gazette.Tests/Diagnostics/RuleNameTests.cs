using System.Text.RegularExpressions;
using Xunit;

namespace Gazette.Tests.Diagnostics;

/// <summary>The rules named by the factories are the same as those shown by cases and tests.</summary>
public sealed partial class RuleNameTests
{
    // The first needs a user without permissions, but tests may run as root; the second needs a Word writer with a bug; the third needs a full disk,
    // which .ci/batches has.
    private static readonly string[] BeyondTests = ["unreadable-folder", "unsound-file", "disk-full"];

    public static TheoryData<string> Rules =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*Diagnostics.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => RuleNames().Matches(File.ReadAllText(file)).Select(match => match.Groups["rule"].Value))
            .Where(rule => !BeyondTests.Contains(rule, StringComparer.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static readonly Lazy<string> Shown = new(() => string.Concat(
        Directory.GetFiles(Path.Combine(Repository.Root, "tests"), "*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".verified.txt", StringComparison.Ordinal) || (file.EndsWith(".cs", StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)))
            .Select(File.ReadAllText)));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_is_shown_by_a_case_or_a_test(string rule) =>
        Assert.True(
            Shown.Value.Contains($"[{rule}]", StringComparison.Ordinal) || Shown.Value.Contains($"\"{rule}\"", StringComparison.Ordinal),
            $"nothing under tests shows [{rule}]");

    // In these files, quoted words joined by hyphens are always rule names.
    [GeneratedRegex("\"(?<rule>[a-z]+(?:-[a-z]+)+)\"")]
    private static partial Regex RuleNames();
}
