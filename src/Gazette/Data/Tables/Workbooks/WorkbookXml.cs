using System.IO.Compression;
using System.Xml;

namespace Gazette.Data.Tables.Workbooks;

/// <summary>The XML of a workbook's parts.</summary>
internal static class WorkbookXml
{
    /// <summary>Null if there is no such part.</summary>
    public static XmlReader? Open(ZipArchive archive, string part) => archive.GetEntry(part) is { } entry
        ? XmlReader.Create(entry.Open(), new XmlReaderSettings { CloseInput = true, DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null })
        : null;

    /// <summary>
    /// The text of a shared or inline text, at whose element the reader is and past which it moves: the runs one after another, without the reading aids of
    /// Japanese.
    /// </summary>
    public static string ReadText(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return "";
        }

        string text = "";
        int depth = xml.Depth;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t")
            {
                text += xml.ReadElementContentAsString();
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh")
            {
                xml.Skip();
            }
            else
            {
                xml.Read();
            }
        }

        xml.Read();
        return Unescape(text);
    }

    /// <summary>ECMA-376-1, 22.9.2.19: <c>_x000D_</c> is a character that XML cannot hold.</summary>
    public static string Unescape(string text)
    {
        int at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        System.Text.StringBuilder plain = new(text.Length);
        int done = 0;
        for (; at >= 0; at = text.IndexOf("_x", Math.Max(at + 1, done), StringComparison.Ordinal))
        {
            const int Length = 7;
            if (at + Length <= text.Length && text[at + Length - 1] == '_'
                && ushort.TryParse(text.AsSpan(at + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, null, out ushort code))
            {
                plain.Append(text, done, at - done).Append((char)code);
                done = at + Length;
            }
        }

        return plain.Append(text, done, text.Length - done).ToString();
    }
}
