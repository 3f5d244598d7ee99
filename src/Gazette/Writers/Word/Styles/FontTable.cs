using System.Text;

namespace Gazette.Writers.Word.Styles;

/// <summary>Writes fontTable.xml: the substitutes for missing fonts. Windows has 仿宋 and 楷体, but not under their GB2312 names.</summary>
internal static class FontTable
{
    private static readonly (string Name, string Others, string Family, bool IsHan)[] Fonts =
    [
        ("仿宋_GB2312", "仿宋,FangSong,STFangsong,方正仿宋_GBK", "modern", true),
        ("方正小标宋简体", "FZXiaoBiaoSong-B05S,方正小标宋_GBK,华文中宋,STZhongsong,宋体", "roman", true),
        ("楷体_GB2312", "楷体,KaiTi,STKaiti,方正楷体_GBK", "modern", true),
        ("黑体", "SimHei,STHeiti,方正黑体_GBK", "modern", true),
        ("宋体", "SimSun,STSong", "auto", true),
        ("Microsoft YaHei", "微软雅黑,PingFang SC,Noto Sans CJK SC", "swiss", true),
        ("KaiTi", "楷体,STKaiti", "modern", true),
        ("Times New Roman", "Liberation Serif", "roman", false),
        ("Calibri", "Carlito", "swiss", false),
        (Typefaces.Monospace, "Liberation Mono", "modern", false),
        (Typefaces.Symbols, "Apple Symbols,Noto Sans Symbols2,DejaVu Sans", "swiss", false),
    ];

    /// <summary>The fonts that a layout uses, each with its possible substitutes.</summary>
    public static IEnumerable<WordFont> Named(Typefaces typefaces)
    {
        string?[] used = [typefaces.Body, typefaces.Title, typefaces.Strong, typefaces.Soft, typefaces.PageNumber, typefaces.Latin];
        return Fonts.Where(font => used.Contains(font.Name)).Select(font => new WordFont(font.Name, [.. font.Others.Split(',')]));
    }

    public static string Write(Typefaces typefaces)
    {
        StringBuilder xml = new();
        xml.Append(Xml.Declaration).Append("<w:fonts xmlns:w=\"").Append(Xml.Namespace).Append("\">");
        string?[] used =
        [
            typefaces.Body, typefaces.Title, typefaces.Strong, typefaces.Soft, typefaces.PageNumber, typefaces.Latin, Typefaces.Monospace, Typefaces.Symbols,
        ];
        foreach ((string name, string others, string family, bool isHan) in Fonts)
        {
            if (used.Contains(name))
            {
                xml.Append($"<w:font w:name=\"{name}\"><w:altName w:val=\"{others}\"/><w:charset w:val=\"{(isHan ? "86" : "00")}\"/>");
                xml.Append($"<w:family w:val=\"{family}\"/><w:pitch w:val=\"{(name == Typefaces.Monospace ? "fixed" : "variable")}\"/></w:font>");
            }
        }

        return xml.Append("</w:fonts>").ToString();
    }
}
