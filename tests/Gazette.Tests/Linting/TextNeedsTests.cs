using System.Collections.Immutable;
using CsCheck;
using Gazette.Linting;
using Xunit;

namespace Gazette.Tests.Linting;

/// <summary>
/// The needs of rules must not hide anything that the rules would find: all are run with and without their needs. A long text meets most needs by
/// chance, so each paragraph is also checked as a document of its own.
/// </summary>
public static class TextNeedsTests
{
    private const int PlantingsOfEachKind = 6;
    private const ulong Seed = 20260706;

    [Fact]
    public static void Hide_nothing_in_careful_texts() => Compare(CarefulTexts.All.Select(text => (text.Text, (string?)"period: 2026-H1")));

    [Fact]
    public static void Hide_nothing_in_cases() => Compare(
        Directory.EnumerateFiles(Repository.Cases("linting"), "input.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (File.ReadAllText(file), Path.Combine(Path.GetDirectoryName(file)!, "report.yaml") is var data && File.Exists(data)
                ? File.ReadAllText(data)
                : null)));

    [Fact]
    public static void Hide_nothing_in_examples_of_rules() => Compare(
        RuleCatalogue.All.SelectMany(rule => new[] { rule.BadExample, rule.GoodExample }).Select(example => (example.Markdown, example.Data)));

    [Fact]
    public static void Hide_no_planted_mistake()
    {
        PCG chance = new(1, Seed);
        List<(string Text, string? Data)> planted = [];
        foreach (Planting kind in Planting.Rules.SelectMany(Planting.Of))
        {
            for (int i = 0; i < PlantingsOfEachKind; i++)
            {
                (string before, string after) = kind.PlantSomewhere(chance);
                planted.AddRange(Paragraphs(after).Except(Paragraphs(before)).Select(paragraph => (paragraph, kind.Data)));
            }
        }

        string[] found = Compare(planted);
        Assert.Empty(Planting.Rules.Except(found).Except(OfSeveralParagraphs));
    }

    // Errors that need more than one paragraph; the rules' own examples cover them.
    private static readonly string[] OfSeveralParagraphs =
        ["duplicate-ordinal", "level-jump", "repeated-text", "name-variant", "attachment-mismatch", "addressee-colon", "copy-full-stop", "heading-case",
        "uneven-enumeration", "empty-heading"];

    private static string[] Compare(IEnumerable<(string Text, string? Data)> texts)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        foreach ((string text, string? data) in texts)
        {
            foreach (string part in Paragraphs(text).Prepend(text).Distinct(StringComparer.Ordinal))
            {
                string with = LintSample.Show(LintSample.Find(part, data));
                ImmutableArray<LintFinding> all = LintSample.Find(part, data, ignoresNeeds: true);
                Assert.True(with == LintSample.Show(all), $"in: {part}\nfound with needs:\n{with}\nand without:\n{LintSample.Show(all)}");
                found.UnionWith(LintSample.RulesOf(all));
            }
        }

        return [.. found];
    }

    // A container's opening or closing line would be separated from its content.
    private static string[] Paragraphs(string text) => [.. text.Split("\n\n").Where(paragraph => !paragraph.Contains(":::", StringComparison.Ordinal))];
}
