using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using Gazette.Reports;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Wording;

public sealed partial class ChangeWordingTests
{
    private static readonly Gen<Case> Cases = Gen.Select(
        Gen.Select(Quantities.All, Quantities.Numbers, Quantities.Qualifiers),
        Gen.Bool,
        Gen.Enum<MetricKind>(),
        Gen.Bool,
        Gen.Enum<Comparand>(),
        Quantities.Languages,
        (pair, exact, kind, lower, comparand, language) => new Case(
            exact ? pair.Item1 with { Qualifier = Qualifier.Exact } : pair.Item1,
            new Quantity(pair.Item2, exact ? Qualifier.Exact : pair.Item3, pair.Item1.Unit),
            kind,
            lower,
            comparand,
            language));

    [Fact]
    public void A_clause_never_has_a_negative_percentage() => Cases.Where(change => change.Previous.Number >= 0).Sample(
        change => !NegativePercentage().IsMatch(change.Prose ?? ""),
        iter: 10_000);

    [Fact]
    public void A_clause_between_rates_never_has_a_minus() =>
        Gen.Select(Quantities.Numbers, Quantities.Numbers, Gen.Enum<Comparand>(), Quantities.Languages).Sample(
            (value, previous, comparand, language) =>
                ChangeWording.Prose(Rate(value), Rate(previous), MetricKind.Rate, false, comparand, language) is { } clause && !Minus().IsMatch(clause),
            iter: 2_000);

    [Fact]
    public void An_approximate_value_never_gives_a_figure() => Cases.Where(change => !(change.Value.IsExact && change.Previous.IsExact)).Sample(
        change => ChangeWording.Compact(change.Value, change.Previous, change.Kind, change.Language) == "—"
            && (change.Value.IsRate || !(change.Prose ?? "").Contains('%', StringComparison.Ordinal)),
        iter: 5_000);

    [Fact]
    public void A_fall_of_what_is_positive_is_at_most_100_percent() => Cases.Where(change => change.Value.Number >= 0).Sample(
        change => Fall().Match(change.Prose ?? "") is not { Success: true } fall || decimal.Parse(fall.Groups[1].Value, CultureInfo.InvariantCulture) <= 100,
        iter: 5_000);

    [Fact]
    public void A_difference_of_rates_has_no_more_and_no_fewer_decimals_than_the_rates() =>
        Gen.Select(Quantities.Numbers, Quantities.Numbers).Where(pair => pair.Item1 != pair.Item2).Sample(
            (value, previous) => ChangeWording.Prose(Rate(value), Rate(previous), MetricKind.Rate, false, Comparand.YearEarlier, LanguageRules.Chinese)
                == $"同比{(value > previous ? "提高" : "下降")}{LanguageRules.Chinese.Number(Math.Abs(value - previous))}个百分点"
                && Math.Abs(value - previous).Scale == Math.Max(value.Scale, previous.Scale),
            iter: 2_000);

    private static Quantity Rate(decimal number) => new(number, Unit: Unit.Parse("%"));

    [GeneratedRegex(@"-[\d.,]+\s*(%|个百分点|percentage)")]
    private static partial Regex NegativePercentage();

    [GeneratedRegex(@"[-−]\d")]
    private static partial Regex Minus();

    [GeneratedRegex(@"(?:下降|压减|down )([\d.]+)%")]
    private static partial Regex Fall();

    private sealed record Case(Quantity Value, Quantity Previous, MetricKind Kind, bool LowerIsBetter, Comparand Comparand, LanguageRules Language)
    {
        public string? Prose => ChangeWording.Prose(Value, Previous, Kind, LowerIsBetter, Comparand, Language);
    }
}
