using System.Text;
using Gazette.Writers.Word.Body;

namespace Gazette.Writers.Word.Styles;

/// <summary>The two kinds of lists in a document, bullets and numbers, with nine levels each.</summary>
internal static class Numbering
{
    public const string End = "</w:numbering>";

    /// <summary>numbering.xml up to its last <c>w:abstractNum</c>; a document's lists follow.</summary>
    public static string Start(WordLayout layout, Measures measures)
    {
        StringBuilder xml = new();
        xml.Append(Xml.Declaration).Append("<w:numbering xmlns:w=\"").Append(Xml.Namespace).Append("\">");
        foreach (int definition in new[] { ListNumbering.BulletDefinition, ListNumbering.NumberDefinition })
        {
            xml.Append($"<w:abstractNum w:abstractNumId=\"{definition}\"><w:multiLevelType w:val=\"hybridMultilevel\"/>");
            for (int level = 0; level <= ListNumbering.MaximumLevel; level++)
            {
                (string format, string text) = definition == ListNumbering.BulletDefinition ? ("bullet", Bullet(level)) : Number(layout, level);

                // GB/T 15834-2011, B.3.3: no space between a number's dot and the text.
                string gap = !layout.Official ? "tab" : layout.IsHan && format != "bullet" ? "nothing" : "space";
                xml.Append(Level(measures, level, format, text, start: 1, gap));
            }

            xml.Append("</w:abstractNum>");
        }

        return xml.ToString();
    }

    /// <summary>One level of a list.</summary>
    /// <param name="gap">What follows the number; null for what fits the indent.</param>
    public static string Level(Measures measures, int level, string format, string text, int start, string? gap = null)
    {
        int hanging = measures.ListHanging(level);
        string indent = hanging > 0
            ? $"<w:ind w:left=\"{measures.ListText(level)}\" w:hanging=\"{hanging}\"/>"
            : $"<w:ind w:left=\"0\" w:firstLine=\"{-hanging}\"/>";
        string after = gap ?? (hanging > 0 ? "tab" : "space");
        return $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/><w:suff w:val=\"{after}\"/>"
            + $"<w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/><w:pPr>{indent}</w:pPr></w:lvl>";
    }

    private static string Bullet(int level) => (level % 3) switch
    {
        0 => "•",
        1 => "–",
        _ => "▪",
    };

    /// <summary>Documents in Chinese characters number with 1. （1） ①, others with 1. a. i., repeated on deeper levels.</summary>
    private static (string Format, string Text) Number(WordLayout layout, int level)
    {
        string number = $"%{level + 1}";
        return (level % 3, layout.IsHan) switch
        {
            (0, _) => ("decimal", $"{number}."),
            (1, true) => ("decimal", $"（{number}）"),
            (2, true) => ("decimalEnclosedCircleChinese", number),
            (1, false) => ("lowerLetter", $"{number}."),
            _ => ("lowerRoman", $"{number}."),
        };
    }
}
