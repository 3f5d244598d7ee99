namespace Gazette.Writers.Word.Styles;

/// <summary>
/// The fonts of a layout. Each is named in all four slots, because Word would choose a font for a missing slot; Chinese text also has the East Asian
/// hint, without which “ ”, — and … would be set in the Latin font.
/// </summary>
/// <param name="Body">仿宋 in official documents.</param>
/// <param name="Title">小标宋.</param>
/// <param name="Strong">黑体: first headings, table headers.</param>
/// <param name="Soft">楷体: second headings, emphasis.</param>
/// <param name="PageNumber">宋体.</param>
/// <param name="Latin">Null if digits and Latin letters are also set in the Chinese fonts.</param>
internal sealed record Typefaces(string Body, string Title, string Strong, string Soft, string PageNumber, string? Latin, bool IsHan)
{
    public const string Monospace = "Courier New";

    /// <summary>For checkboxes, which text fonts do not contain.</summary>
    public const string Symbols = "Segoe UI Symbol";

    public static Typefaces Of(WordLayout layout)
    {
        if (layout.Official)
        {
            // GB/T 9704-2012 names typefaces, not fonts; these are the fonts that offices have. The font table lists alternatives.
            return new Typefaces(
                "仿宋_GB2312", "方正小标宋简体", "黑体", "楷体_GB2312", "宋体", layout is { IsHan: true, RomanDigits: false } ? null : "Times New Roman", layout.IsHan);
        }

        return new Typefaces("Microsoft YaHei", "Microsoft YaHei", "Microsoft YaHei", "KaiTi", "Microsoft YaHei", "Calibri", layout.IsHan);
    }

    public string Fonts(string eastAsia) => Fonts(eastAsia, Latin ?? eastAsia);

    public string Fonts(string eastAsia, string latin) =>
        $"<w:rFonts{(IsHan ? " w:hint=\"eastAsia\"" : "")} w:ascii=\"{latin}\" w:hAnsi=\"{latin}\" w:eastAsia=\"{eastAsia}\" w:cs=\"{latin}\"/>";
}
