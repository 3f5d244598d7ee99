using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace Gazette.Data.Tables.Workbooks;

/// <summary>What a sheet of XML says of its cells as a whole, before and after its rows.</summary>
/// <param name="Hidden">Hidden columns, as areas of the first row.</param>
internal sealed record SheetAreas(ImmutableArray<CellArea> Merged, ImmutableArray<CellArea> Hidden)
{
    /// <param name="xml">Closed.</param>
    public static SheetAreas Read(XmlReader xml)
    {
        ImmutableArray<CellArea>.Builder merged = ImmutableArray.CreateBuilder<CellArea>();
        ImmutableArray<CellArea>.Builder hidden = ImmutableArray.CreateBuilder<CellArea>();
        using (xml)
        {
            xml.Read();
            while (!xml.EOF)
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheetData")
                {
                    xml.Skip();
                    continue;
                }

                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "mergeCell"
                    && CellArea.Parse(xml.GetAttribute("ref") ?? "") is { IsOneCell: false } area)
                {
                    merged.Add(area);
                }
                else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "col" && xml.GetAttribute("hidden") is "1" or "true"
                    && NumberOf(xml, "min") is { } first && NumberOf(xml, "max") is { } last)
                {
                    hidden.Add(new CellArea(first - 1, 0, last - 1, 0));
                }

                xml.Read();
            }
        }

        return new SheetAreas(merged.DrainToImmutable(), hidden.DrainToImmutable());
    }

    private static int? NumberOf(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
