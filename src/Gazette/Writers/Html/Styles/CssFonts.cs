using Gazette.Writers.Word;
using Gazette.Writers.Word.Styles;

namespace Gazette.Writers.Html.Styles;

/// <summary>Font families: the font of the Word file, those that may stand in for it, and at last any of its kind.</summary>
internal sealed class CssFonts
{
    private const string Serif = "\"Noto Serif CJK SC\",\"Source Han Serif SC\",serif";
    private const string SansSerif = "\"Noto Sans CJK SC\",\"Source Han Sans SC\",\"Hiragino Sans GB\",sans-serif";

    private readonly Dictionary<string, string> _families;
    private readonly Typefaces _faces;

    public CssFonts(WordLayout layout)
    {
        _faces = Typefaces.Of(layout);
        _families = FontTable.Named(_faces).ToDictionary(
            font => font.Name, font => string.Join(',', font.Alternatives.Prepend(font.Name).Select(name => $"\"{name}\"")), StringComparer.Ordinal);
    }

    public string Body => Family(_faces.Body);

    public string Title => Family(_faces.Title);

    public string Strong => Family(_faces.Strong);

    public string Soft => Family(_faces.Soft);

    public string PageNumber => Family(_faces.PageNumber);

    public static string Monospace => $"\"{Typefaces.Monospace}\",\"Liberation Mono\",monospace";

    // In Chinese documents the quotation marks must come from the Chinese font, which therefore is first unless digits are to have their own.
    private string Family(string eastAsian)
    {
        string any = eastAsian is "黑体" or "Microsoft YaHei" ? SansSerif : Serif;
        string own = _families[eastAsian];
        return _faces.Latin is { } latin && !(_faces.IsHan && latin == "Calibri") ? $"{_families[latin]},{own},{any}" : $"{own},{any}";
    }
}
