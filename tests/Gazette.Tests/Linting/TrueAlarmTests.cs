using System.Globalization;
using System.Text;
using CsCheck;
using Gazette.Linting;
using Xunit;

namespace Gazette.Tests.Linting;

/// <summary>Inserts each rule's error at random places of the correct texts, with a fixed seed, and counts how often it is found.</summary>
public sealed class TrueAlarmTests(ITestOutputHelper output)
{
    private const int Plantings = 100;
    private const int Least = 95;
    private const ulong Seed = 20260706;

    public static TheoryData<string> Rules => [.. RuleCatalogue.Names];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_planted_mistake_is_found(string name)
    {
        Planting[] kinds = Planting.Of(name);
        Assert.True(kinds.Length > 0, $"write tests/cases/plantings/{name}.txt:\n{Planting.Form}");
        StringBuilder missed = new();
        int found = 0;
        PCG chance = new((uint)Array.IndexOf([.. RuleCatalogue.Names], name), Seed);
        for (int i = 0; i < Plantings; i++)
        {
            Planting kind = kinds[i % kinds.Length];
            (string before, string after) = kind.PlantSomewhere(chance);
            int had = Count(before, kind);
            if (Count(after, kind) > had)
            {
                found++;
            }
            else
            {
                missed.AppendLine(Difference(before, after));
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-30}{found,4} of {Plantings}"));
        Assert.True(found >= Least, $"{name}: {found} of {Plantings}\n{missed}");
    }

    private static int Count(string text, Planting kind) => LintSample.Find(text, kind.Data).Count(finding => finding.Rule.Name == kind.Rule);

    private static string Difference(string before, string after)
    {
        int start = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return "… " + after[Math.Max(0, start - 30)..Math.Min(after.Length, start + 60)].Replace("\n", "⏎", StringComparison.Ordinal);
    }
}
