using System.Text.RegularExpressions;
using Gazette.Schema;
using Xunit;

namespace Gazette.Tests.Schema;

public sealed class MetricNameTests
{
    [Theory]
    [InlineData("lectures")]
    [InlineData("_x1")]
    [InlineData("理论宣讲")]
    [InlineData("人々２")]
    [InlineData("été")]
    [InlineData("عدد")]
    public void Takes_letters_of_any_script_and_so_does_the_pattern(string name)
    {
        Assert.True(MetricName.IsValid(name));
        Assert.Matches(MetricName.Pattern, name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("２期")]
    [InlineData("a-b")]
    [InlineData("a b")]
    [InlineData("a\u3000b")]
    [InlineData("讲座（场次）")]
    [InlineData("甲、乙")]
    [InlineData("甲：")]
    [InlineData("a.b")]
    [InlineData("$x")]
    public void Takes_no_marks_and_no_digit_in_front_and_neither_does_the_pattern(string name)
    {
        Assert.False(MetricName.IsValid(name));
        Assert.DoesNotMatch(MetricName.Pattern, name);
    }

    // Validators in Python and in Go read none of these.
    [Fact]
    public void Has_a_pattern_without_classes_of_Unicode_that_some_validators_do_not_know() =>
        Assert.DoesNotMatch(new Regex(@"\\[pPuUwWdDbBsS]"), MetricName.Pattern);
}
