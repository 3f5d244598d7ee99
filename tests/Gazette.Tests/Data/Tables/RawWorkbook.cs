using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Gazette.Tests.Data.Tables;

/// <summary>Writes one sheet of an <c>.xlsx</c> file as XML, in the ways in which programs write it.</summary>
internal sealed class RawWorkbook
{
    private const string Strict = "http://purl.oclc.org/ooxml/";
    private const string Transitional = "http://schemas.openxmlformats.org/";

    private readonly List<string> _formats = [];
    private readonly List<string> _texts = [];
    private readonly StringBuilder _rows = new();

    public bool IsStrict { get; init; }

    /// <summary>Whether cells say where they are.</summary>
    public bool HasReferences { get; init; } = true;

    /// <summary>As the workbook says that it counts its days from 1904; empty if it does not.</summary>
    public string Date1904 { get; init; } = "";

    public void AddRow(int number, params ReadOnlySpan<string> cells)
    {
        _rows.Append(CultureInfo.InvariantCulture, $"<row{(HasReferences ? $" r=\"{number}\"" : "")}>");
        for (int i = 0; i < cells.Length; i++)
        {
            _rows.Append(cells[i].Replace("<c", HasReferences ? $"<c r=\"{(char)('A' + i)}{number}\"" : "<c", StringComparison.Ordinal));
        }

        _rows.Append("</row>");
    }

    public string Number(double number, string format) =>
        $"<c s=\"{StyleOf(format)}\"><v>{number.ToString("R", CultureInfo.InvariantCulture)}</v></c>";

    public static string Inline(string text) => $"<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>";

    public string Shared(string text)
    {
        _texts.Add(text);
        return $"<c t=\"s\"><v>{_texts.Count - 1}</v></c>";
    }

    public void Write(string path)
    {
        string root = IsStrict ? Strict : Transitional;
        string main = IsStrict ? $"{root}spreadsheetml/main" : $"{root}spreadsheetml/2006/main";
        string relation = IsStrict ? $"{root}officeDocument/relationships" : $"{root}officeDocument/2006/relationships";
        string package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
        string numbers = string.Concat(_formats.Select((format, i) => $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{SecurityElement.Escape(format)}\"/>"));
        string styles = string.Concat(_formats.Select((_, i) => $"<xf numFmtId=\"{164 + i}\"/>"));
        string texts = string.Concat(_texts.Select(text => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></si>"));
        string calendar = Date1904.Length == 0 ? "" : $"<workbookPr date1904=\"{Date1904}\"/>";
        using ZipArchive archive = ZipFile.Open(path, ZipArchiveMode.Create);
        Put(
            archive,
            "_rels/.rels",
            $"<Relationships {package}><Relationship Id=\"a\" Type=\"{relation}/officeDocument\" Target=\"/book/main.xml\"/></Relationships>");
        Put(
            archive,
            "book/main.xml",
            $"<workbook xmlns=\"{main}\" xmlns:r=\"{relation}\">{calendar}<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>");
        Put(
            archive,
            "book/_rels/main.xml.rels",
            $"<Relationships {package}><Relationship Id=\"s\" Type=\"{relation}/worksheet\" Target=\"sheets/one.xml\"/>"
            + $"<Relationship Id=\"t\" Type=\"{relation}/styles\" Target=\"styles.xml\"/>"
            + $"<Relationship Id=\"u\" Type=\"{relation}/sharedStrings\" Target=\"../book/texts.xml\"/></Relationships>");
        Put(archive, "book/sheets/one.xml", $"<worksheet xmlns=\"{main}\"><sheetData>{_rows}</sheetData></worksheet>");
        Put(archive, "book/texts.xml", $"<sst xmlns=\"{main}\">{texts}</sst>");
        Put(
            archive,
            "book/styles.xml",
            $"<styleSheet xmlns=\"{main}\"><numFmts>{numbers}</numFmts><cellXfs><xf numFmtId=\"0\"/>{styles}</cellXfs></styleSheet>");
    }

    private int StyleOf(string format)
    {
        if (!_formats.Contains(format))
        {
            _formats.Add(format);
        }

        return _formats.IndexOf(format) + 1;
    }

    private static void Put(ZipArchive archive, string name, string xml)
    {
        using StreamWriter writer = new(archive.CreateEntry(name, CompressionLevel.NoCompression).Open(), new UTF8Encoding(false));
        writer.Write(xml);
    }
}
