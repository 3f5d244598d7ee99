namespace Gazette.Writers.Word.Styles;

/// <summary>
/// The fonts of a layout. Each is named in all four slots, since a theme or a missing slot would let Word choose; Chinese
/// text carries the hint too, without which “ ”, — and … are taken from the Latin font.
/// </summary>
/// <param name="Body">仿宋 in official documents.</param>
/// <param name="Title">小标宋.</param>
/// <param name="Strong">黑体: first headings, table headers.</param>
/// <param name="Soft">楷体: second headings, emphasis.</param>
/// <param name="PageNumber">宋体.</param>
/// <param name="Latin">Null where the Chinese fonts draw digits and Latin letters too.</param>
internal sealed record Typefaces(string Body, string Title, string Strong, string Soft, string PageNumber, string? Latin, bool IsHan)
{
    public const string Monospace = "Courier New";

    /// <summary>Boxes to tick, which text fonts do not have.</summary>
    public const string Symbols = "Segoe UI Symbol";

    public static Typefaces Of(WordLayout layout)
    {
        if (layout.Official)
        {
            // GB/T 9704-2012 names faces, not products; these are the products that offices have, with others in the font table.
            return new Typefaces(
                "仿宋_GB2312", "方正小标宋简体", "黑体", "楷体_GB2312", "宋体", layout is { IsHan: true, RomanDigits: false } ? null : "Times New Roman", layout.IsHan);
        }

        return new Typefaces("Microsoft YaHei", "Microsoft YaHei", "Microsoft YaHei", "KaiTi", "Microsoft YaHei", "Calibri", layout.IsHan);
    }

    public string Fonts(string eastAsia) => Fonts(eastAsia, Latin ?? eastAsia);

    public string Fonts(string eastAsia, string latin) =>
        $"<w:rFonts{(IsHan ? " w:hint=\"eastAsia\"" : "")} w:ascii=\"{latin}\" w:hAnsi=\"{latin}\" w:eastAsia=\"{eastAsia}\" w:cs=\"{latin}\"/>";
}
