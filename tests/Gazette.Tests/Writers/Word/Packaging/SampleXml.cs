using System.Globalization;
using System.Text;
using Gazette.Writers.Word.Packaging;

namespace Gazette.Tests.Writers.Word.Packaging;

/// <summary>Document bodies like those of the Word writer, of any length.</summary>
internal static class SampleXml
{
    private static readonly string[] Phrases =
    [
        "全镇共举办惠民演出", "场次，", "组织理论宣讲", "覆盖群众", "万人次，", "新建农家书屋", "个，", "更换公益广告牌", "块，", "开展农村电影放映", "较上年同期增长",
        "进一步完善工作机制，", "压实工作责任，", "存在的问题和不足：", "下一步，将继续", "推动文化惠民工程落地见效。", "一是", "二是", "三是", "The library lent ", " items in the quarter, ",
    ];

    public static byte[] Body(int paragraphs)
    {
        Utf8XmlBuffer xml = new();
        uint state = 12345;
        xml.Raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"u8);
        for (int paragraph = 0; paragraph < paragraphs; paragraph++)
        {
            if (paragraph % 7 == 6)
            {
                xml.Raw(
                    "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"2000\"/>"u8
                    + "</w:tblGrid><w:tr>"u8);
                for (int cell = 0; cell < 4; cell++)
                {
                    xml.Raw(
                        "<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"Cell\"/><w:jc w:val=\"center\"/>"u8
                        + "</w:pPr><w:r><w:t>"u8);
                    xml.Number((int)(Next(ref state) % 10000));
                    xml.Raw("</w:t></w:r></w:p></w:tc>"u8);
                }

                xml.Raw("</w:tr></w:tbl>"u8);
                continue;
            }

            xml.Raw("<w:p><w:pPr><w:pStyle w:val=\"Body\"/></w:pPr><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t>"u8);
            StringBuilder text = new();
            for (uint phrase = 0; phrase < 6 + (Next(ref state) % 10); phrase++)
            {
                text.Append(Phrases[Next(ref state) % Phrases.Length]).Append((Next(ref state) % 500).ToString(CultureInfo.InvariantCulture));

                // Characters that occur once, as in names.
                text.Append((char)(0x4E00 + (Next(ref state) % 3000))).Append((char)(0x4E00 + (Next(ref state) % 3000)));
            }

            xml.Text(text.ToString());
            xml.Raw("</w:t></w:r></w:p>"u8);
        }

        xml.Raw("</w:body></w:document>"u8);
        return xml.WrittenSpan.ToArray();
    }

    /// <summary>A linear congruential generator, so that every machine has the same sample.</summary>
    private static uint Next(ref uint state)
    {
        state = (state * 1664525u) + 1013904223u;
        return state >> 16;
    }
}
