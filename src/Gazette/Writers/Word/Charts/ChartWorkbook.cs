using Gazette.Documents;
using Gazette.Wording;
using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Word.Charts;

/// <summary>The workbook behind a chart, which Word opens to edit the numbers: one sheet, with names in the first column.</summary>
internal static class ChartWorkbook
{
    public const string SheetName = "Sheet1";
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string SheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static ReadOnlySpan<byte> Declaration => "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8;

    private static ReadOnlySpan<byte> Namespace => "http://schemas.openxmlformats.org/spreadsheetml/2006/main"u8;

    public static byte[] Write(ChartData chart, LanguageRules language)
    {
        DeflateEncoder encoder = new();
        ContentTypes types = new();
        types.Add("xl/workbook.xml", SheetTypes + "sheet.main+xml");
        types.Add("xl/worksheets/sheet1.xml", SheetTypes + "worksheet+xml");
        types.Add("xl/styles.xml", SheetTypes + "styles+xml");
        Relationships package = new();
        package.Add(Relationships.OfficeDocument, "xl/workbook.xml");
        Relationships workbook = new();
        string sheet = workbook.Add(Relationships.Worksheet, "worksheets/sheet1.xml");
        workbook.Add(Relationships.Styles, "styles.xml");
        return PackageWriter.Write(
        [
            DeflatedPart.Deflate(ContentTypes.PartName, types.ToArray(), encoder),
            DeflatedPart.Deflate(Relationships.PackagePartName, package.ToArray(), encoder),
            DeflatedPart.Deflate("xl/workbook.xml", Workbook(sheet), encoder),
            DeflatedPart.Deflate(Relationships.PartNameOf("xl/workbook.xml"), workbook.ToArray(), encoder),
            DeflatedPart.Deflate("xl/styles.xml", Styles(chart, language), encoder),
            DeflatedPart.Deflate("xl/worksheets/sheet1.xml", Sheet(chart), encoder),
        ]);
    }

    private static byte[] Workbook(string sheet)
    {
        Utf8XmlBuffer xml = Open("workbook"u8);
        xml.Raw(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\""u8);
        xml.Text(SheetName);
        xml.Raw("\" sheetId=\"1\" r:id=\""u8);
        xml.Text(sheet);
        xml.Raw("\"/></sheets></workbook>"u8);
        return xml.WrittenSpan.ToArray();
    }

    /// <summary>A number format for each column of numbers; custom formats begin at 164 (ECMA-376-1, 18.8.30).</summary>
    private static byte[] Styles(ChartData chart, LanguageRules language)
    {
        const int FirstFormat = 164;
        Utf8XmlBuffer xml = Open("styleSheet"u8);
        xml.Raw("><numFmts count=\""u8);
        xml.Number(chart.Series.Length);
        xml.Raw("\">"u8);
        for (int index = 0; index < chart.Series.Length; index++)
        {
            xml.Raw("<numFmt numFmtId=\""u8);
            xml.Number(FirstFormat + index);
            xml.Raw("\" formatCode=\""u8);
            xml.Text(ChartNumbers.Format(chart.Series[index], language));
            xml.Raw("\"/>"u8);
        }

        xml.Raw("</numFmts><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"u8);
        xml.Raw(
            "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"u8
            + "<borders count=\"1\"><border/></borders>"u8);
        xml.Raw("<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\""u8);
        xml.Number(chart.Series.Length + 1);
        xml.Raw("\"><xf xfId=\"0\"/>"u8);
        for (int index = 0; index < chart.Series.Length; index++)
        {
            xml.Raw("<xf numFmtId=\""u8);
            xml.Number(FirstFormat + index);
            xml.Raw("\" xfId=\"0\" applyNumberFormat=\"1\"/>"u8);
        }

        xml.Raw("</cellXfs></styleSheet>"u8);
        return xml.WrittenSpan.ToArray();
    }

    private static byte[] Sheet(ChartData chart)
    {
        Utf8XmlBuffer xml = Open("worksheet"u8);
        xml.Raw("><sheetData><row r=\"1\">"u8);
        WriteText(xml, 0, 0, chart.Corner);
        for (int column = 0; column < chart.Series.Length; column++)
        {
            WriteText(xml, column + 1, 0, chart.Series[column].Name);
        }

        for (int row = 0; row < chart.Categories.Length; row++)
        {
            xml.Raw("</row><row r=\""u8);
            xml.Number(row + 2);
            xml.Raw("\">"u8);
            WriteText(xml, 0, row + 1, chart.Categories[row]);
            for (int column = 0; column < chart.Series.Length; column++)
            {
                if (chart.Series[column].Values[row] is { } value)
                {
                    xml.Raw("<c r=\""u8);
                    xml.Text(ChartNumbers.Cell(column + 1, row + 1));
                    xml.Raw("\" s=\""u8);
                    xml.Number(column + 1);
                    xml.Raw("\"><v>"u8);
                    xml.Text(ChartNumbers.Exact(value));
                    xml.Raw("</v></c>"u8);
                }
            }
        }

        xml.Raw("</row></sheetData></worksheet>"u8);
        return xml.WrittenSpan.ToArray();
    }

    // Inline strings: a name that begins with an equals sign must not become a formula.
    private static void WriteText(Utf8XmlBuffer xml, int column, int row, string text)
    {
        xml.Raw("<c r=\""u8);
        xml.Text(ChartNumbers.Cell(column, row));
        xml.Raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8);
        xml.Text(text);
        xml.Raw("</t></is></c>"u8);
    }

    private static Utf8XmlBuffer Open(ReadOnlySpan<byte> root)
    {
        Utf8XmlBuffer xml = new(2048);
        xml.Raw(Declaration);
        xml.Raw("<"u8);
        xml.Raw(root);
        xml.Raw(" xmlns=\""u8);
        xml.Raw(Namespace);
        xml.Raw("\""u8);
        return xml;
    }
}
