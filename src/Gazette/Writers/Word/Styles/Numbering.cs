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
                int hanging = measures.ListHanging(level);
                string indent = hanging > 0
                    ? $"<w:ind w:left=\"{measures.ListText(level)}\" w:hanging=\"{hanging}\"/>"
                    : $"<w:ind w:left=\"0\" w:firstLine=\"{-hanging}\"/>";

                // GB/T 15834-2011, B.3.3: no space between a number's dot and the text.
                string gap = !layout.Official ? "tab" : layout.IsHan && format != "bullet" ? "nothing" : "space";
                xml.Append($"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:suff w:val=\"{gap}\"/>");
                xml.Append($"<w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/><w:pPr>{indent}</w:pPr></w:lvl>");
            }

            xml.Append("</w:abstractNum>");
        }

        return xml.ToString();
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
