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

    /// <summary>The longest text of a cell that is read. Excel's own texts have at most 32,767 characters.</summary>
    public const int MostCharacters = 1_000_000;

    /// <summary>More than nearly all texts of cells have.</summary>
    public const int BufferLength = 4_096;

    /// <summary>
    /// The content of an element, at which the reader is and past which it moves; of one that is too long only a beginning that is itself too long.
    /// </summary>
    /// <param name="buffer">For pieces of it, so that a text of any length takes no more memory than is allowed.</param>
    public static string ReadContent(XmlReader xml, char[] buffer)
    {
        string text = "";
        int depth = xml.Depth;
        bool isEmpty = xml.IsEmptyElement;
        xml.Read();
        while (!isEmpty && xml.Depth > depth)
        {
            bool isText = xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;
            if (isText && text.Length <= MostCharacters)
            {
                text += ReadValue(xml, buffer);
            }

            xml.Read();
        }

        if (!isEmpty)
        {
            xml.Read();
        }

        return text;
    }

    private static string ReadValue(XmlReader xml, char[] buffer)
    {
        int length = xml.ReadValueChunk(buffer, 0, buffer.Length);
        if (length < buffer.Length)
        {
            return new string(buffer, 0, length);
        }

        System.Text.StringBuilder text = new();
        while (length > 0 && text.Length <= MostCharacters)
        {
            text.Append(buffer, 0, length);
            length = xml.ReadValueChunk(buffer, 0, buffer.Length);
        }

        return text.ToString();
    }

    /// <summary>
    /// The text of a shared or inline text, at whose element the reader is and past which it moves: the runs one after another, without the reading aids of
    /// Japanese.
    /// </summary>
    public static string ReadText(XmlReader xml, char[] buffer)
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
                string run = ReadContent(xml, buffer);
                text = text.Length > MostCharacters ? text : text + run;
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
