using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;

namespace Gazette.Data.Tables.Workbooks;

/// <summary>
/// A workbook of parts in a zip archive, <c>.xlsx</c>. It is read here and not by a package, because every cell must be accounted for: an error, a
/// formula without a result and a number under its format are more than the value that packages give. Namespaces are not looked at, so the strict form is
/// read like the usual one.
/// </summary>
internal sealed class OpenXmlWorkbook : IWorkbook
{
    private readonly ZipArchive _archive;
    private readonly ImmutableArray<string> _texts;
    private readonly CellFormats _formats;
    private readonly bool _from1904;
    private readonly List<WorkbookArea> _named = [];

    public OpenXmlWorkbook(Stream stream)
    {
        _archive = new ZipArchive(stream, ZipArchiveMode.Read);
        string main = PartRelationships.Read(_archive, "").Find("officeDocument") ?? "xl/workbook.xml";
        PartRelationships parts = PartRelationships.Read(_archive, main);
        ImmutableArray<WorkbookSheet>.Builder sheets = ImmutableArray.CreateBuilder<WorkbookSheet>();
        using (XmlReader xml = Part(main))
        {
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                if (xml.LocalName == "workbookPr")
                {
                    _from1904 = xml.GetAttribute("date1904")?.Trim() is "1" or "true";
                }
                else if (xml.LocalName == "definedName" && xml.GetAttribute("name") is { } name && !name.StartsWith("_xlnm.", StringComparison.Ordinal)
                    && AreaText.Parse(xml.ReadString()) is { Sheet: not null } area)
                {
                    _named.Add(new WorkbookArea(name, area.Sheet, area.Area));
                }
                else if (xml.LocalName == "sheet" && parts.Find("worksheet", IdOf(xml)) is { } part)
                {
                    sheets.Add(new WorkbookSheet(sheets.Count, xml.GetAttribute("name") ?? "", xml.GetAttribute("state") is null or "visible", part));
                }
            }
        }

        Sheets = sheets.DrainToImmutable();
        _texts = parts.Find("sharedStrings") is { } texts ? SharedTexts.Read(Part(texts)) : [];
        _formats = parts.Find("styles") is { } styles ? CellFormats.Read(Part(styles)) : CellFormats.None;
    }

    public ImmutableArray<WorkbookSheet> Sheets { get; }

    public ImmutableArray<WorkbookArea> Areas => [.. _named, .. Sheets.SelectMany(Tables)];

    public ISheetRows Open(WorkbookSheet sheet) =>
        new OpenXmlRows(Part(sheet.Part), SheetAreas.Read(Part(sheet.Part)), _texts, _formats, _from1904);

    public void Dispose() => _archive.Dispose();

    // The row of totals below a table is no part of its rows.
    private IEnumerable<WorkbookArea> Tables(WorkbookSheet sheet)
    {
        foreach (string part in PartRelationships.Read(_archive, sheet.Part).FindAll("table"))
        {
            using XmlReader? xml = WorkbookXml.Open(_archive, part);
            if (xml?.MoveToContent() == XmlNodeType.Element && AreaText.Parse(xml.GetAttribute("ref") ?? "") is { Area: var area })
            {
                int totals = xml.GetAttribute("totalsRowCount") is { } count && count != "0" ? 1 : 0;
                yield return new WorkbookArea(
                    xml.GetAttribute("displayName") ?? xml.GetAttribute("name") ?? "", sheet.Name, area with { LastRow = area.LastRow - totals });
            }
        }
    }

    private XmlReader Part(string name) => WorkbookXml.Open(_archive, name) ?? throw new InvalidDataException(name);

    // The attribute r:id, whatever its prefix and namespace.
    private static string IdOf(XmlReader xml)
    {
        string id = "";
        while (xml.MoveToNextAttribute())
        {
            id = xml.LocalName == "id" && xml.NamespaceURI.Length > 0 ? xml.Value : id;
        }

        xml.MoveToElement();
        return id;
    }
}
