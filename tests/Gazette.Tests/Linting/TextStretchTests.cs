using Gazette.Linting.Texts;
using Xunit;

namespace Gazette.Tests.Linting;

public static class TextStretchTests
{
    [Theory]
    [InlineData("上半年，开展宣讲64场，增长3.5%。", 6, "开展宣讲64场")]
    [InlineData("上半年，开展宣讲64场，增长3.5%。", 13, "增长3.5%")]
    [InlineData("上半年，开展宣讲", 3, "")]
    [InlineData("上半年，开展宣讲", 0, "上半年")]
    [InlineData("at 14:30, in room 1.5", 4, "at 14:30")]
    [InlineData("at 14:30, in room 1.5", 20, " in room 1.5")]
    [InlineData("end.", 4, "")]
    public static void Finds_the_clause_around_a_place(string text, int at, string expected)
    {
        TextStretch clause = TextStretch.ClauseAt(text, at);
        Assert.Equal(expected, text[clause.Start..clause.End]);
    }

    [Theory]
    [InlineData("一。“二！”三", false, "一。|“二！”|三")]
    [InlineData("Mr. A left. He won 3.5 of 4!", true, "Mr. A left.| He won 3.5 of 4!")]
    [InlineData("A stop. is no end", false, "A stop. is no end")]
    public static void Splits_a_text_into_sentences(string text, bool english, string expected) =>
        Assert.Equal(expected, string.Join('|', TextStretch.Sentences(text, english).Select(sentence => text[sentence.Start..sentence.End])));
}
