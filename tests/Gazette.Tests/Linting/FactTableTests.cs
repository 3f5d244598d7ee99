using Gazette.Linting.Prefilters;
using Xunit;

namespace Gazette.Tests.Linting;

public static class FactTableTests
{
    [Fact]
    public static void Knows_pairs_by_what_their_characters_may_be()
    {
        TextNeeds needs = new() { Pairs = [("0123456789", "至到")] };
        Assert.True(Allows(needs, "每户补助3至5万元"));
        Assert.False(Allows(needs, "由至3增到"));
    }

    [Fact]
    public static void Knows_what_stands_at_the_beginning_and_at_the_end()
    {
        TextNeeds needs = new() { Pairs = [(TextNeeds.Edge, "一二"), ("。；", TextNeeds.Edge)] };
        Assert.True(Allows(needs, "一是走访。"));
        Assert.False(Allows(needs, "第一是走访。"));
        Assert.False(Allows(needs, "一是走访。。后"));
    }

    [Fact]
    public static void Needs_all_characters_and_one_of_the_words()
    {
        TextNeeds needs = new() { Characters = ["%‰", "村"], Words = ["县里", "其"] };
        Assert.True(Allows(needs, "村里占3%，县里占5%"));
        Assert.True(Allows(needs, "村里占3%，其余是县城"));
        Assert.False(Allows(needs, "村里占3%，县城占5%"));
        Assert.False(Allows(needs, "县里占3%"));
    }

    [Fact]
    public static void Hides_no_pair_however_many_there_are()
    {
        string text = CarefulTexts.All[0].Text;
        TextNeeds[] pairs =
            [.. text.Zip(text.Skip(1)).Distinct().Select(pair => new TextNeeds { Pairs = [(pair.First.ToString(), pair.Second.ToString())] })];
        FactTable table = new(pairs);
        TextFacts facts = table.Read(text);
        Assert.True(table.Count > TextFacts.Bits);
        Assert.DoesNotContain(pairs, pair => !table.GateOf(pair).Allows(facts));
    }

    // A bit for two facts hides nothing, but lets rules look at texts in vain.
    [Fact]
    public static void Has_a_bit_for_each_fact_of_the_rules() => Assert.InRange(FactTable.OfRules.Count, 1, TextFacts.Bits);

    [Fact]
    public static void Hides_no_letter_and_no_digit()
    {
        for (char c = ' '; c < 'ɐ'; c++)
        {
            TextFacts facts = FactTable.OfRules.Read($"村{c}里");
            Assert.Equal(char.IsAsciiDigit(c), facts.HasAny(FactTable.OfRules.Digits));
            Assert.Equal(c is >= '@' and <= 'z' or >= 'À' and <= 'ɏ', facts.HasAny(FactTable.OfRules.Letters));
        }
    }

    private static bool Allows(TextNeeds needs, string text)
    {
        FactTable table = new([needs]);
        return table.GateOf(needs).Allows(table.Read(text));
    }
}
