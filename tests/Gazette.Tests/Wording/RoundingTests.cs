using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Wording;

public sealed class RoundingTests
{
    [Fact]
    public void A_half_goes_away_from_zero()
    {
        Assert.Equal(0.3m, Rounding.HalfAwayFromZero(0.25m, 1));
        Assert.Equal(-0.3m, Rounding.HalfAwayFromZero(-0.25m, 1));
        Assert.Equal(3m, Rounding.HalfAwayFromZero(2.5m, 0));
    }

    [Fact]
    public void A_percentage_is_computed_from_the_raw_values() => Assert.Equal(66.7m, Rounding.Percent(2, 3));

    [Fact]
    public void A_percentage_of_nothing_or_of_next_to_nothing_is_not_given()
    {
        Assert.Null(Rounding.Percent(5, 0));
        Assert.Null(Rounding.Percent(decimal.MaxValue, 1));
        Assert.Null(Rounding.Percent(5, 0.0000000001m));
    }

    [Fact]
    public void Zeros_that_say_nothing_are_dropped_from_computed_numbers() => Assert.Equal(1, Rounding.WithoutTrailingZeros(12.500m).Scale);
}
