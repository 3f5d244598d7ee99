using Gazette.Linting;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;
using Xunit;

namespace Gazette.Tests.Linting;

public static class MeasureWordsTests
{
    [Theory]
    [InlineData("千瓦时")]
    [InlineData("千瓦")]
    [InlineData("个百分点")]
    [InlineData("个月")]
    [InlineData("个")]
    [InlineData("平方公里")]
    [InlineData("公里")]
    [InlineData("人次")]
    [InlineData("场次")]
    [InlineData("台")]
    public static void Are_read_as_long_as_they_are(string unit)
    {
        string words = $"用了3{unit}的";
        LintText text = new(0, 0, words, [], new LintTextPlace(LintTextKind.Body), FactTable.OfRules.Read(words), hidden: null);
        Assert.Equal(unit, MeasureWords.ReadUnit(text, 3));
    }
}
