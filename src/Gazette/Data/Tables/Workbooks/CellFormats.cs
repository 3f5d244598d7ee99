using System.Globalization;
using System.Xml;
using Gazette.Data.Tables.NumberFormats;

namespace Gazette.Data.Tables.Workbooks;

/// <summary>The number format of each style that cells refer to.</summary>
internal sealed class CellFormats
{
    private readonly List<NumberFormat> _ofStyles = [];

    public static CellFormats None { get; } = new();

    /// <summary>That of a style; General if there is no such style.</summary>
    public NumberFormat this[int style] => style >= 0 && style < _ofStyles.Count ? _ofStyles[style] : NumberFormat.General;

    /// <param name="xml">Closed.</param>
    public static CellFormats Read(XmlReader xml)
    {
        Dictionary<int, NumberFormat> byNumber = [];
        CellFormats formats = new();
        bool inCells = false;
        using (xml)
        {
            while (xml.Read())
            {
                if (xml.LocalName == "cellXfs")
                {
                    inCells = xml.NodeType == XmlNodeType.Element;
                }
                else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "numFmt" && NumberOf(xml) is { } number)
                {
                    byNumber.TryAdd(number, NumberFormat.Parse(WorkbookXml.Unescape(xml.GetAttribute("formatCode") ?? "")));
                }
                else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "xf" && inCells)
                {
                    formats._ofStyles.Add(Find(byNumber, NumberOf(xml) ?? 0));
                }
            }
        }

        return formats;
    }

    private static NumberFormat Find(Dictionary<int, NumberFormat> byNumber, int number)
    {
        if (!byNumber.TryGetValue(number, out NumberFormat? format))
        {
            format = BuiltInFormats.Find(number) is { } code ? NumberFormat.Parse(code) : NumberFormat.General;
            byNumber.Add(number, format);
        }

        return format;
    }

    private static int? NumberOf(XmlReader xml) =>
        int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
