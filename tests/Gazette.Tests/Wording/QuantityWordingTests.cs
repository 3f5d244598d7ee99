using CsCheck;
using Gazette.Data;
using Gazette.Reports;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Wording;

public sealed class QuantityWordingTests
{
    [Fact]
    public void What_a_table_shows_reads_back_as_the_same_quantity() => Gen.Select(Quantities.All, Quantities.Languages).Sample(
        (quantity, language) => QuantityParser.TryParse(language.Compact(quantity), out Quantity read, out _)
            && read == quantity with { Unit = quantity.IsRate ? quantity.Unit : null },
        iter: 5_000);

    // 超过 is also used for 120+ where 余 is not possible, and the number may have been converted to 万.
    [Fact]
    public void What_a_Chinese_sentence_says_reads_back_as_the_same_quantity() => Quantities.All.Sample(
        quantity => QuantityParser.TryParse(LanguageRules.Chinese.Prose(quantity), out Quantity read, out _)
            && (read.Qualifier == quantity.Qualifier || (quantity.Qualifier == Qualifier.Over && read.Qualifier == Qualifier.MoreThan))
            && read.Number * UnitScale.Split(read.Unit?.Singular ?? "").Factor == quantity.Number * UnitScale.Split(quantity.Unit?.Singular ?? "").Factor,
        iter: 5_000);

    [Fact]
    public void A_quantity_shows_itself_to_whoever_looks_for_a_fault() =>
        Assert.Contains("Number = 18.64", new Quantity(18.64m) { Decimals = 1 }.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Numbers_keep_the_decimals_they_were_written_with()
    {
        Assert.Equal("1,234.50", LanguageRules.English.Number(1234.50m));
        Assert.Equal("1234.50", LanguageRules.Chinese.Number(1234.50m));
    }

    [Fact]
    public void A_quantity_is_converted_to_a_larger_unit_and_back_without_loss_where_two_decimals_hold_it() => Gen.Int[-1_000_000, 1_000_000].Sample(
        n => UnitScale.Convert(UnitScale.Convert(new Quantity(n * 100m, Unit: Unit.Parse("元")), "万元")!, "元")!.Number == n * 100m,
        iter: 2_000);

    [Fact]
    public void No_quantity_breaks_the_wording() => Gen.Select(Quantities.All, Quantities.Languages).Sample(
        (quantity, language) =>
        {
            Assert.NotEmpty(language.Prose(quantity));
            Assert.NotEmpty(language.Figures(quantity));
            _ = UnitScale.Convert(quantity, "亿元");
            _ = UnitScale.Convert(quantity, "元");
        },
        iter: 5_000);
}
