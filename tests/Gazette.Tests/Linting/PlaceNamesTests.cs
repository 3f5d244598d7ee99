using System.Text.RegularExpressions;
using CsCheck;
using Gazette.Linting;
using Gazette.Linting.Texts;
using Xunit;

namespace Gazette.Tests.Linting;

public static partial class PlaceNamesTests
{
    // Characters of names, their ends, what makes an end another word, and what is no part of a name.
    private static readonly Gen<string> Words = Gen.Char["青岚石桥镇乡县市村街道社区民委级庄干里，。3a"].Array[0, 24].Select(characters => new string(characters));

    [Fact]
    public static void Are_two_characters_and_the_kind_of_place() => Words.Sample(words =>
        Assert.Equal(Place().Matches(words).Select(match => match.Value), Find(words)));

    private static List<string> Find(string words)
    {
        List<string> found = [];
        for (TextStretch? next = PlaceNames.Next(words, 0); next is { } place; next = PlaceNames.Next(words, place.End))
        {
            found.Add(words[place.Start..place.End]);
        }

        return found;
    }

    [GeneratedRegex("[\u4E00-\u9FFF]{2}(?:[镇乡县市村]|街道|社区)(?![民委级庄镇乡干规支里上内史集])")]
    private static partial Regex Place();
}
