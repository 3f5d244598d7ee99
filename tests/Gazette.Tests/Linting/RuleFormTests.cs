using System.Text.RegularExpressions;
using Xunit;

namespace Gazette.Tests.Linting;

/// <summary>Every rule has the same order: constants and tables, descriptions, examples, needs, the check, and what the check uses.</summary>
public static class RuleFormTests
{
    private static readonly string[] Described = ["Name", "Summary", "Why", "Basis", "Levels", "Languages", "BadExample", "GoodExample", "Needs", "ChecksData"];

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "src/Gazette/Linting/Rules"))
            .Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public static void Members_are_in_one_order(string file)
    {
        string source = File.ReadAllText(Path.Combine(Repository.Root, "src/Gazette/Linting/Rules", file));
        string[] members = [.. Regex.Matches(source, "^    (?:public|internal|private) .*$", RegexOptions.Multiline).Select(match => match.Value)];
        Assert.NotEmpty(members);
        Assert.Equal(members.OrderBy(PlaceOf), members);
    }

    private static int PlaceOf(string member) =>
        Regex.IsMatch(member, " const | static readonly ") ? 0
        : Regex.Match(member, @" override \w+ (\w+) ") is { Success: true } match
            && Array.IndexOf(Described, match.Groups[1].Value) is >= 0 and var place ? 1 + place
        : member.Contains(" override void Check(", StringComparison.Ordinal) ? Described.Length + 1
        : member.Contains(" static partial Regex ", StringComparison.Ordinal) ? Described.Length + 3
        : Described.Length + 2;
}
