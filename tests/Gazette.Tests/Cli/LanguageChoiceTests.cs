using Gazette.Cli;
using Gazette.Diagnostics;
using Xunit;

namespace Gazette.Tests.Cli;

/// <summary>Who says which language messages are in: the call, then variables, then the system.</summary>
public static class LanguageChoiceTests
{
    [Theory]
    [InlineData("", SpokenLanguage.Chinese, SpokenLanguage.Chinese)]
    [InlineData("", null, null)]
    [InlineData("LANG=en_GB.UTF-8", SpokenLanguage.Chinese, SpokenLanguage.English)]
    [InlineData("LANG=zh_CN.UTF-8", SpokenLanguage.English, SpokenLanguage.Chinese)]
    [InlineData("LANG=zh_CN.UTF-8 LC_MESSAGES=de_DE.UTF-8", null, SpokenLanguage.English)]
    [InlineData("LC_MESSAGES=zh_CN LC_ALL=en_US", null, SpokenLanguage.English)]
    [InlineData("LC_ALL=en_US GAZETTE_LANG=zh", null, SpokenLanguage.Chinese)]
    [InlineData("LC_ALL= LANG=zh-Hans", null, SpokenLanguage.Chinese)]
    public static void The_first_variable_that_is_set_decides_then_the_system(string variables, SpokenLanguage? display, SpokenLanguage? expected) =>
        Assert.Equal(expected, Find("build report.yaml", variables, display));

    [Theory]
    [InlineData("LANG=C")]
    [InlineData("LC_ALL=C.UTF-8 LANG=zh_CN.UTF-8")]
    [InlineData("LANG=POSIX")]
    public static void The_locale_of_programs_is_not_the_language_of_a_reader(string variables)
    {
        Assert.Null(Find("build report.yaml", variables, SpokenLanguage.Chinese));
        Assert.Equal(SpokenLanguage.English, new Surroundings(".", language: "C").Environment.WithLanguageOf([]).Language);
    }

    [Theory]
    [InlineData("build report.yaml --lang zh", SpokenLanguage.Chinese)]
    [InlineData("--lang=zh buld", SpokenLanguage.Chinese)]
    [InlineData("build --lang:en --nosuch", SpokenLanguage.English)]
    [InlineData("build --lang fr", null)]
    [InlineData("build --lang", null)]
    [InlineData("build -- --lang zh", null)]
    public static void A_call_chooses_before_it_is_understood(string call, SpokenLanguage? expected) => Assert.Equal(expected, Find(call, "", null));

    private static SpokenLanguage? Find(string call, string variables, SpokenLanguage? display)
    {
        Dictionary<string, string> set = variables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return LanguageChoice.Find(call.Split(' '), name => set.GetValueOrDefault(name), () => display);
    }
}
