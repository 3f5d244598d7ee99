using System.Collections.Immutable;
using CsCheck;
using Gazette.Linting;
using Xunit;

namespace Gazette.Tests.Linting;

public static class RuleCatalogueTests
{
    public static TheoryData<string> Rules => [.. RuleCatalogue.Names];

    [Theory]
    [MemberData(nameof(Rules))]
    public static void A_bad_example_gives_its_own_finding_and_no_other(string name)
    {
        LintRule rule = RuleCatalogue.Find(name)!;
        ImmutableArray<LintFinding> findings = LintSample.Find(rule.BadExample);
        Assert.True(LintSample.RulesOf(findings) is [var only] && only == name, "found:\n" + LintSample.Show(findings));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public static void A_good_example_gives_none(string name)
    {
        LintRule rule = RuleCatalogue.Find(name)!;
        ImmutableArray<LintFinding> findings = LintSample.Find(rule.GoodExample);
        Assert.True(findings.IsEmpty, LintSample.Show(findings));
    }

    [Fact]
    public static void Names_are_words_and_differ()
    {
        Assert.All(RuleCatalogue.Names, name => Assert.Matches("^[a-z]+(-[a-z]+)*$", name));
        Assert.Distinct(RuleCatalogue.Names);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public static void Practice_is_never_called_a_standard(string name)
    {
        LintRule rule = RuleCatalogue.Find(name)!;
        string?[] labels = [.. LintSample.Find(rule.BadExample).Select(finding => finding.Diagnostic.Label?.English)];
        Assert.All(labels, label => Assert.Equal(rule.Basis.Strength != LintStrength.Practice, label!.StartsWith("GB/T ", StringComparison.Ordinal)));
        Assert.All(labels, label => Assert.Equal(rule.Basis.Strength == LintStrength.Recommended, label!.EndsWith(" (normally)", StringComparison.Ordinal)));
    }

    [Fact]
    public static void No_finding_in_an_English_text_cites_a_Chinese_standard()
    {
        string[] planted = [.. from planting in Planting.Rules.SelectMany(Planting.Of)
                               where planting.Head[0] == "english"
                               select planting.PlantSomewhere(new PCG(1)).After];
        string written = File.ReadAllText(Path.Combine(Repository.Cases("linting"), "every-rule-in-english", "input.md"));
        LintFinding[] findings = [.. planted.Append(written).SelectMany(text => LintSample.Find(text))];
        Assert.All(findings, finding => Assert.True(finding.Diagnostic.Label is not { } label || label == LintBasis.Practice.Label, finding.ToString()));
        Assert.Empty(
            from rule in RuleCatalogue.All
            where (rule.Languages & LintLanguages.English) != 0 && rule.Basis.Strength != LintStrength.Practice
            where findings.All(finding => finding.Rule != rule)
            select rule.Name);
    }

    [Fact]
    public static void Summaries_and_reasons_are_written()
    {
        Assert.All(RuleCatalogue.All, rule => Assert.True(rule.Summary.English.Length is > 10 and < 120 && !rule.Summary.English.EndsWith('.')));
        Assert.All(RuleCatalogue.All, rule => Assert.EndsWith(".", rule.Why.English.TrimEnd('”'), StringComparison.Ordinal));
    }
}
