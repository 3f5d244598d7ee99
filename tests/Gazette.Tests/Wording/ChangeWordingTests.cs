using System.Text.RegularExpressions;
using CsCheck;
using Gazette.Reports;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Wording;

public sealed partial class ChangeWordingTests
{
    private static readonly Gen<(Quantity Value, Quantity Previous, MetricKind Kind, bool LowerIsBetter, ComparisonBasis Basis, Language Language)> Changes =
        Gen.Select(
            Gen.Select(Quantities.All, Quantities.Numbers, Quantities.Qualifiers, Gen.Bool),
            Gen.Enum<MetricKind>(),
            Gen.Bool,
            Gen.Enum<ComparisonBasis>(),
            Quantities.Languages,
            (pair, kind, lower, basis, language) => (
                pair.Item4 ? pair.Item1 with { Qualifier = Qualifier.Exact } : pair.Item1,
                new Quantity(pair.Item2, pair.Item4 ? Qualifier.Exact : pair.Item3, pair.Item1.Unit),
                kind,
                lower,
                basis,
                language));

    [Fact]
    public void A_clause_never_has_a_negative_percentage() => Changes.Sample(
        change => ChangeWording.Prose(change.Value, change.Previous, change.Kind, change.LowerIsBetter, change.Basis, change.Language) is not { } clause
            || change.Value.IsRate
            || !NegativePercentage().IsMatch(clause),
        iter: 10_000);

    [Fact]
    public void A_clause_between_rates_never_has_a_minus() => Gen.Select(Quantities.Numbers, Quantities.Numbers, Gen.Enum<ComparisonBasis>(), Quantities.Languages).Sample(
        (value, previous, basis, language) => ChangeWording
            .Prose(new Quantity(value, Unit: Unit.Parse("%")), new Quantity(previous, Unit: Unit.Parse("%")), MetricKind.Rate, false, basis, language) is { } clause
            && !clause.Contains('-', StringComparison.Ordinal),
        iter: 2_000);

    [Fact]
    public void An_approximate_value_never_gives_a_percentage() => Changes.Where(change => !change.Value.IsRate && !(change.Value.IsExact && change.Previous.IsExact)).Sample(
        change => ChangeWording.Prose(change.Value, change.Previous, change.Kind, change.LowerIsBetter, change.Basis, change.Language)?.Contains('%', StringComparison.Ordinal) != true
            && ChangeWording.Compact(change.Value, change.Previous, change.Kind, change.Language) == "—",
        iter: 5_000);

    [Fact]
    public void A_fall_of_what_is_positive_is_at_most_100_percent() => Changes.Where(change => change.Value.Number >= 0 && change.Previous.Number > change.Value.Number).Sample(
        change => ChangeWording.Prose(change.Value, change.Previous, change.Kind, change.LowerIsBetter, change.Basis, Language.Chinese) is not { } clause
            || Fall().Match(clause) is not { Success: true } fall
            || decimal.Parse(fall.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) <= 100,
        iter: 5_000);

    [GeneratedRegex(@"-[\d.,]+\s*(%|个百分点|percentage)")]
    private static partial Regex NegativePercentage();

    [GeneratedRegex(@"(?:下降|压减)([\d.]+)%")]
    private static partial Regex Fall();
}
