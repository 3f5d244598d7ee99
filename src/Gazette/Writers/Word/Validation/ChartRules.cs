using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Gazette.Writers.Word.Validation;

/// <summary>A chart must agree with its workbook: Word shows the chart's own numbers, but the workbook's as soon as somebody edits the chart.</summary>
internal static class ChartRules
{
    private static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static void Check(WordArchive archive, List<string> problems)
    {
        foreach ((string part, XDocument xml) in archive.XmlParts.Where(part => part.Xml.Root!.Name == Chart + "chartSpace"))
        {
            if (FindWorkbook(archive, part, xml.Root!) is not { } workbook)
            {
                problems.Add($"{part}: a chart without a workbook");
            }
            else if (ReadCells(workbook) is not { } cells)
            {
                problems.Add($"{part}: its workbook does not open");
            }
            else
            {
                CheckCaches(part, xml.Root!, cells, problems);
            }
        }
    }

    private static byte[]? FindWorkbook(WordArchive archive, string part, XElement chart)
    {
        int slash = part.LastIndexOf('/') + 1;
        string? id = (string?)chart.Element(Chart + "externalData")?.Attribute(Wml.R + "id");
        string? target = (string?)archive.Root($"{part[..slash]}_rels/{part[slash..]}.rels")?.Elements()
            .FirstOrDefault(element => (string?)element.Attribute("Id") == id)?.Attribute("Target");
        return target is null ? null : archive.Bytes(new Uri(new Uri("http://package/" + part), target).AbsolutePath.TrimStart('/'));
    }

    private static Dictionary<string, string>? ReadCells(byte[] workbook)
    {
        try
        {
            using ZipArchive zip = new(new MemoryStream(workbook));
            using Stream? sheet = zip.GetEntry("xl/worksheets/sheet1.xml")?.Open();
            return sheet is null
                ? null
                : XDocument.Load(sheet).Descendants(Sheet + "c").ToDictionary(cell => (string)cell.Attribute("r")!, cell => cell.Value, StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is InvalidDataException or System.Xml.XmlException)
        {
            return null;
        }
    }

    private static void CheckCaches(string part, XElement chart, Dictionary<string, string> cells, List<string> problems)
    {
        foreach (XElement formula in chart.Descendants(Chart + "f"))
        {
            string[] ends = formula.Value[(formula.Value.IndexOf('!', StringComparison.Ordinal) + 1)..].Replace("$", "", StringComparison.Ordinal).Split(':');
            int first = int.Parse(ends[0].AsSpan(1), CultureInfo.InvariantCulture);
            int count = int.Parse(ends[^1].AsSpan(1), CultureInfo.InvariantCulture) - first + 1;
            XElement cache = formula.ElementsAfterSelf().First();
            Dictionary<string, string> points = cache.Elements(Chart + "pt")
                .ToDictionary(point => (string)point.Attribute("idx")!, point => point.Value, StringComparer.Ordinal);
            string[] differing = [.. Enumerable.Range(0, count)
                .Where(index => cells.GetValueOrDefault($"{ends[0][0]}{first + index}") != points.GetValueOrDefault($"{index}"))
                .Select(index => $"{ends[0][0]}{first + index}")];
            if (differing.Length > 0 || points.Count > count || (string?)cache.Element(Chart + "ptCount")?.Attribute("val") != $"{count}")
            {
                problems.Add($"{part}: the values shown for `{formula.Value}` differ from the workbook ({string.Join(", ", differing)})");
            }
        }
    }
}
