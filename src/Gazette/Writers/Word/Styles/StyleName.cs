using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Gazette.Writers.Word.Styles;

/// <summary>
/// The names of styles. Word stores those of its built-in styles in English, whatever its user interface shows; other programs and older files have
/// them in Chinese. What people read and write is what their Word shows.
/// </summary>
internal static class StyleName
{
    private const int Levels = 9;
    private const int PlainTables = 5;

    private static readonly FrozenDictionary<string, string[]> Chinese = AddLevels(new Dictionary<string, string[]>
    {
        ["Normal"] = ["正文"],
        ["Title"] = ["标题"],
        ["Subtitle"] = ["副标题"],
        ["Body Text"] = ["正文文本"],
        ["Body Text 2"] = ["正文文本 2"],
        ["Body Text 3"] = ["正文文本 3"],
        ["Body Text Indent"] = ["正文文本缩进"],
        ["Body Text First Indent"] = ["正文文本首行缩进"],
        ["Normal Indent"] = ["正文缩进"],
        ["No Spacing"] = ["无间隔"],
        ["Plain Text"] = ["纯文本"],
        ["Block Text"] = ["文本块"],
        ["TOC Heading"] = ["TOC 标题", "目录标题"],
        ["table of figures"] = ["图表目录"],
        ["List Paragraph"] = ["列表段落", "列出段落"],
        ["List"] = ["列表"],
        ["List Bullet"] = ["列表项目符号", "项目符号"],
        ["List Number"] = ["列表编号"],
        ["List Continue"] = ["列表接续"],
        ["Quote"] = ["引用"],
        ["Intense Quote"] = ["明显引用"],
        ["caption"] = ["题注"],
        ["header"] = ["页眉"],
        ["footer"] = ["页脚"],
        ["page number"] = ["页码"],
        ["Signature"] = ["签名"],
        ["Date"] = ["日期"],
        ["Salutation"] = ["称呼"],
        ["Closing"] = ["结束语"],
        ["footnote text"] = ["脚注文本"],
        ["footnote reference"] = ["脚注引用"],
        ["endnote text"] = ["尾注文本"],
        ["endnote reference"] = ["尾注引用"],
        ["Hyperlink"] = ["超链接"],
        ["Strong"] = ["要点"],
        ["Emphasis"] = ["强调"],
        ["Subtle Emphasis"] = ["不明显强调"],
        ["Intense Emphasis"] = ["明显强调"],
        ["Subtle Reference"] = ["不明显参考"],
        ["Intense Reference"] = ["明显参考"],
        ["Book Title"] = ["书籍标题"],
        ["HTML Code"] = ["HTML 代码"],
        ["Normal (Web)"] = ["普通(网站)"],
        ["Normal Table"] = ["普通表格"],
        ["Table Grid"] = ["网格型"],
        ["Table Grid Light"] = ["网格型浅色"],
    }).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> English = Chinese
        .SelectMany(entry => entry.Value.Select(other => (Other: Fold(other), Name: Fold(entry.Key))))
        .DistinctBy(entry => entry.Other)
        .ToFrozenDictionary(entry => entry.Other, entry => entry.Name, StringComparer.Ordinal);

    /// <summary>What else a built-in style is called; nothing for a style of somebody's own.</summary>
    public static string[] Others(string english) => Chinese.GetValueOrDefault(english, []);

    public static bool IsBuiltIn(string english) => Chinese.ContainsKey(english);

    /// <summary>The form in which names are compared: without blanks and capitals, a built-in name in English.</summary>
    public static string Plain(string name) => Fold(name) is var folded && English.TryGetValue(folded, out string? english) ? english : folded;

    private static Dictionary<string, string[]> AddLevels(Dictionary<string, string[]> names)
    {
        for (int level = 1; level <= Levels; level++)
        {
            string number = level.ToString(CultureInfo.InvariantCulture);
            names.Add($"heading {number}", [$"标题 {number}", $"标题{number}"]);
            names.Add($"toc {number}", [$"目录 {number}"]);
        }

        for (int number = 1; number <= PlainTables; number++)
        {
            names.Add(string.Create(CultureInfo.InvariantCulture, $"Plain Table {number}"), [string.Create(CultureInfo.InvariantCulture, $"无格式表格 {number}")]);
        }

        return names;
    }

    private static string Fold(string name)
    {
        StringBuilder folded = new(name.Length);
        foreach (char c in name)
        {
            if (!char.IsWhiteSpace(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }
}
