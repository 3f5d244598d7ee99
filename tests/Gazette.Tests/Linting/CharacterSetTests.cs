using Gazette.Linting.Prefilters;
using Xunit;

namespace Gazette.Tests.Linting;

public static class CharacterSetTests
{
    [Fact]
    public static void Finds_every_word_that_it_was_given()
    {
        using CharacterSet set = new();
        string[] texts = [.. CarefulTexts.All.Select(careful => careful.Text)];
        foreach (string text in texts)
        {
            set.AddRange(text);
        }

        Assert.DoesNotContain(texts, text => !set.MayHave(text));
    }

    [Fact]
    public static void Denies_a_word_whose_characters_are_not_adjacent()
    {
        using CharacterSet set = new();
        set.AddRange("县里的城");
        Assert.True(set.MayHave("县里"));
        Assert.False(set.MayHave("县城"));
        Assert.False(set.MayHave("乡"));
    }

    [Fact]
    public static void Starts_empty_whatever_another_one_held()
    {
        using (CharacterSet set = new())
        {
            set.AddRange("增长25%");
        }

        using CharacterSet next = new();
        Assert.False(next.HasAny("增长25%"));
        Assert.False(next.MayHavePair("增", "长"));
    }

    [Fact]
    public static void Knows_pairs_by_what_their_characters_may_be()
    {
        using CharacterSet set = new();
        set.AddRange("3至5万元");
        Assert.True(set.MayHavePair("0123456789", "至到"));
        Assert.False(set.MayHavePair("至到", "0123"));
    }
}
