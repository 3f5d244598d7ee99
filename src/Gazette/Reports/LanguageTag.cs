namespace Gazette.Reports;

/// <summary>Languages as report files and Word call them.</summary>
public static class LanguageTag
{
    public static string ToTag(this Language language) => language == Language.English ? "en" : "zh-CN";

    public static Language? Parse(string tag) => tag switch
    {
        "zh-CN" => Language.Chinese,
        "en" => Language.English,
        _ => null,
    };
}
