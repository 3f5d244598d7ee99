using Gazette.Reports;

namespace Gazette.Data;

/// <summary>The words and signs that qualify a number, by their position. Longer ones come first, so that 不超过 is not mistaken for 超过.</summary>
internal static class QualifierWords
{
    private static readonly (string Word, Qualifier Qualifier)[] Before = Sort(
        ("约", Qualifier.About), ("大约", Qualifier.About), ("大概", Qualifier.About), ("~", Qualifier.About),
        ("about", Qualifier.About), ("around", Qualifier.About), ("approximately", Qualifier.About), ("roughly", Qualifier.About),
        ("some", Qualifier.About),
        ("近", Qualifier.Nearly), ("接近", Qualifier.Nearly), ("将近", Qualifier.Nearly), ("≈", Qualifier.Nearly),
        ("nearly", Qualifier.Nearly), ("almost", Qualifier.Nearly), ("close to", Qualifier.Nearly),
        ("over", Qualifier.Over),
        ("超过", Qualifier.MoreThan), ("超", Qualifier.MoreThan), ("逾", Qualifier.MoreThan), ("多于", Qualifier.MoreThan),
        ("高于", Qualifier.MoreThan), ("大于", Qualifier.MoreThan), (">", Qualifier.MoreThan),
        ("more than", Qualifier.MoreThan), ("above", Qualifier.MoreThan),
        ("不少于", Qualifier.AtLeast), ("不低于", Qualifier.AtLeast), ("至少", Qualifier.AtLeast), ("≥", Qualifier.AtLeast), (">=", Qualifier.AtLeast),
        ("at least", Qualifier.AtLeast), ("no less than", Qualifier.AtLeast), ("no fewer than", Qualifier.AtLeast), ("not less than", Qualifier.AtLeast),
        ("不超过", Qualifier.AtMost), ("不多于", Qualifier.AtMost), ("不高于", Qualifier.AtMost), ("至多", Qualifier.AtMost),
        ("最多", Qualifier.AtMost), ("≤", Qualifier.AtMost), ("<=", Qualifier.AtMost),
        ("at most", Qualifier.AtMost), ("no more than", Qualifier.AtMost), ("not more than", Qualifier.AtMost), ("up to", Qualifier.AtMost),
        ("不足", Qualifier.Below), ("不到", Qualifier.Below), ("少于", Qualifier.Below), ("低于", Qualifier.Below),
        ("小于", Qualifier.Below), ("<", Qualifier.Below),
        ("less than", Qualifier.Below), ("fewer than", Qualifier.Below), ("below", Qualifier.Below), ("under", Qualifier.Below));

    private static readonly (string Word, Qualifier Qualifier)[] Amid = Sort(
        ("+", Qualifier.Over), ("余", Qualifier.Over), ("多", Qualifier.Over),
        ("or more", Qualifier.AtLeast), ("or less", Qualifier.AtMost), ("or fewer", Qualifier.AtMost), ("or so", Qualifier.About));

    private static readonly (string Word, Qualifier Qualifier)[] After = Sort(
        ("+", Qualifier.Over), ("余", Qualifier.Over), ("多", Qualifier.Over),
        ("左右", Qualifier.About), ("上下", Qualifier.About), (" or so", Qualifier.About),
        ("以上", Qualifier.AtLeast), (" or more", Qualifier.AtLeast),
        ("以内", Qualifier.AtMost), ("以下", Qualifier.AtMost), (" or less", Qualifier.AtMost), (" or fewer", Qualifier.AtMost));

    /// <summary>Removes a qualifier from the end of what precedes the number: 约, >=, more than.</summary>
    public static Qualifier? TakeBefore(ref string text) => text is [>= '0' and <= '9', ..] ? null : TakeFirst(ref text, Before);

    /// <summary>Removes a qualifier directly after the number: +, 余, or more.</summary>
    public static Qualifier? TakeAmid(ref string text) => text.Length == 0 ? null : TakeFirst(ref text, Amid);

    /// <summary>Removes a qualifier from the end: 以上, 左右, +.</summary>
    public static Qualifier? TakeAfter(ref string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        foreach ((string word, Qualifier qualifier) in After)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                text = text[..^word.Length].TrimEnd();
                return qualifier;
            }
        }

        return null;
    }

    private static Qualifier? TakeFirst(ref string text, (string Word, Qualifier Qualifier)[] words)
    {
        foreach ((string word, Qualifier qualifier) in words)
        {
            // An English word must end at a word boundary: "some" must not match "something".
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && !(char.IsAsciiLetter(word[^1]) && text.Length > word.Length && char.IsAsciiLetter(text[word.Length])))
            {
                text = text[word.Length..].TrimStart();
                return qualifier;
            }
        }

        return null;
    }

    private static (string Word, Qualifier Qualifier)[] Sort(params (string Word, Qualifier Qualifier)[] words) =>
        [.. words.OrderByDescending(entry => entry.Word.Length)];
}
