using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;

namespace Gazette.Tests.Data.Tables;

/// <summary>
/// Creates a workbook from a description in plain text, so that a case can be read and changed. A line is a row and a tab separates cells:
/// <c>text</c> · <c>=0.945;0.0%</c> a number with its format · <c>@2026-07-03;yyyy-mm-dd</c> a date · <c>?true</c> a truth value · <c>!#DIV/0!</c> an
/// error · <c>!=B2*2</c> a formula without a result · <c>!==B2</c> one with the empty text
/// as its result · <c>\n</c> in a text is a line end. Lines with <c>## </c> begin a sheet (<c>## hidden
/// 名称</c>); lines with <c>#merge B1:C1</c> merge cells of it, <c>#hide 8</c> hides a row, <c>#hide C</c> a column,
/// <c>#table A3:D6 名称</c> makes a table (<c>#table+</c> one with
/// a row of totals), <c>#name A3:D6 名称</c> gives a range a name.
/// </summary>
internal static partial class WorkbookFile
{
    private const string SpreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private static readonly string[] Settings = ["#merge", "#hide", "#table", "#table+", "#name"];

    public static void Write(string description, string path)
    {
        List<Sheet> sheets = [];
        foreach (string line in description.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                bool hidden = line.StartsWith("## hidden ", StringComparison.Ordinal);
                sheets.Add(new Sheet(line[(hidden ? 10 : 3)..], hidden, [], []));
            }
            else if (Settings.Any(setting => line.StartsWith(setting + ' ', StringComparison.Ordinal)))
            {
                string[] words = line.Split(' ');
                sheets[^1].Settings.Add((words[0], words[1], words.Length > 2 ? words[2] : ""));
            }
            else
            {
                sheets[^1].Rows.Add(line);
            }
        }

        List<string> formats = ["General"];
        using ZipArchive archive = ZipFile.Open(path, ZipArchiveMode.Create);
        string types = string.Concat(sheets.Select((_, i) =>
            $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"{SpreadsheetType}.worksheet+xml\"/>"));
        string entries = string.Concat(sheets.Select((sheet, i) =>
            $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{i + 1}\"{(sheet.Hidden ? " state=\"hidden\"" : "")} r:id=\"s{i + 1}\"/>"));
        string parts = string.Concat(sheets.Select((_, i) =>
            $"<Relationship Id=\"s{i + 1}\" Type=\"{Relationships}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"));
        Put(archive, "[Content_Types].xml", $"""
            <Types xmlns="{Package}/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="{SpreadsheetType}.sheet.main+xml"/>
            {types}<Override PartName="/xl/styles.xml" ContentType="{SpreadsheetType}.styles+xml"/></Types>
            """);
        Put(archive, "_rels/.rels", $"""
            <Relationships xmlns="{Package}/relationships">
            <Relationship Id="r1" Type="{Relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """);
        string names = string.Concat(
            from sheet in sheets
            from name in sheet.Find("#name")
            select $"<definedName name=\"{name.Name}\">{sheet.Name}!{Absolute(name.Range)}</definedName>");
        string defined = names.Length == 0 ? "" : $"<definedNames>{names}</definedNames>";
        Put(archive, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relationships}"><sheets>{entries}</sheets>{defined}</workbook>""");
        Put(archive, "xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="{Package}/relationships">
            {parts}<Relationship Id="st" Type="{Relationships}/styles" Target="styles.xml"/></Relationships>
            """);
        for (int i = 0; i < sheets.Count; i++)
        {
            Sheet sheet = sheets[i];
            string merged = string.Concat(sheet.Find("#merge").Select(area => $"<mergeCell ref=\"{area.Range}\"/>"));
            HashSet<string> hidden = [.. sheet.Find("#hide").Select(row => row.Range)];
            Put(
                archive,
                $"xl/worksheets/sheet{i + 1}.xml",
                $"<worksheet xmlns=\"{Main}\">{Columns(hidden)}"
                + $"<sheetData>{string.Concat(sheet.Rows.Select((row, number) => Row(row, number + 1, hidden, formats)))}</sheetData>"
                + $"{(merged.Length == 0 ? "" : $"<mergeCells>{merged}</mergeCells>")}</worksheet>");
            PutTables(archive, sheet, i + 1);
        }

        string custom = string.Concat(
            formats.Skip(1).Select((format, i) => $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{SecurityElement.Escape(format)}\"/>"));
        string cells = string.Concat(formats.Select((_, i) => $"<xf numFmtId=\"{(i == 0 ? 0 : 199 + i)}\" xfId=\"0\" applyNumberFormat=\"1\"/>"));
        Put(
            archive,
            "xl/styles.xml",
            $"<styleSheet xmlns=\"{Main}\">{(custom.Length == 0 ? "" : $"<numFmts>{custom}</numFmts>")}<cellStyleXfs><xf/></cellStyleXfs>"
            + $"<cellXfs>{cells}</cellXfs></styleSheet>");
    }

    private static void PutTables(ZipArchive archive, Sheet sheet, int number)
    {
        (string Kind, string Range, string Name)[] tables = [.. sheet.Find("#table"), .. sheet.Find("#table+")];
        if (tables.Length == 0)
        {
            return;
        }

        Put(archive, $"xl/worksheets/_rels/sheet{number}.xml.rels", $"""
            <Relationships xmlns="{Package}/relationships">
            {string.Concat(tables.Select((_, i) => $"<Relationship Id=\"t{i}\" Type=\"{Relationships}/table\" Target=\"../tables/t{number}-{i}.xml\"/>"))}
            </Relationships>
            """);
        for (int i = 0; i < tables.Length; i++)
        {
            string totals = tables[i].Kind == "#table+" ? " totalsRowCount=\"1\"" : "";
            Put(
                archive,
                $"xl/tables/t{number}-{i}.xml",
                $"<table xmlns=\"{Main}\" id=\"{i + 1}\" name=\"{tables[i].Name}\" displayName=\"{tables[i].Name}\" ref=\"{tables[i].Range}\"{totals}/>");
        }
    }

    private static string Columns(IEnumerable<string> hidden)
    {
        string columns = string.Concat(
            hidden.Where(name => char.IsAsciiLetter(name[0])).Select(name => $"<col min=\"{name[0] - 'A' + 1}\" max=\"{name[0] - 'A' + 1}\" hidden=\"1\"/>"));
        return columns.Length == 0 ? "" : $"<cols>{columns}</cols>";
    }

    private static string Absolute(string range) => Regex.Replace(range, "[A-Z]+|[0-9]+", "$$$0");

    private static string Row(string line, int number, HashSet<string> hidden, List<string> formats)
    {
        string cells = string.Concat(line.Split('\t').Select((cell, column) => Cell(cell, $"{(char)('A' + column)}{number}", formats)));
        return $"<row r=\"{number}\"{(hidden.Contains($"{number}") ? " hidden=\"1\"" : "")}>{cells}</row>";
    }

    private static string Cell(string cell, string place, List<string> formats)
    {
        if (cell.Length == 0)
        {
            return "";
        }

        string[] parts = cell[1..].Split(';', 2);
        switch (cell[0])
        {
            case '=' or '@' when NumberOrDay().IsMatch(parts[0]):
                string value = cell[0] == '=' ? parts[0]
                    : DateTime.ParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture).ToOADate().ToString(CultureInfo.InvariantCulture);
                string format = parts.Length > 1 ? parts[1] : cell[0] == '=' ? "General" : "yyyy\\-mm\\-dd";
                if (!formats.Contains(format))
                {
                    formats.Add(format);
                }

                return $"<c r=\"{place}\" s=\"{formats.IndexOf(format)}\"><v>{value}</v></c>";
            case '?':
                return $"<c r=\"{place}\" t=\"b\"><v>{(parts[0] == "true" ? 1 : 0)}</v></c>";
            case '!' when cell.StartsWith("!==", StringComparison.Ordinal):
                return $"<c r=\"{place}\" t=\"str\"><f>{SecurityElement.Escape(cell[3..])}</f><v></v></c>";
            case '!' when parts[0] is ['=', ..]:
                return $"<c r=\"{place}\"><f>{SecurityElement.Escape(cell[2..])}</f><v></v></c>";
            case '!':
                return $"<c r=\"{place}\" t=\"e\"><v>{parts[0]}</v></c>";
            default:
                return $"<c r=\"{place}\" t=\"inlineStr\"><is>"
                    + $"<t xml:space=\"preserve\">{SecurityElement.Escape(cell.Replace("\\n", "\n", StringComparison.Ordinal))}</t></is></c>";
        }
    }

    private static void Put(ZipArchive archive, string name, string xml)
    {
        ZipArchiveEntry entry = archive.CreateEntry(name);
        entry.LastWriteTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using StreamWriter writer = new(entry.Open(), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml);
    }

    /// <summary>A sheet of the description.</summary>
    private sealed record Sheet(string Name, bool Hidden, List<string> Rows, List<(string Kind, string Range, string Name)> Settings)
    {
        public IEnumerable<(string Kind, string Range, string Name)> Find(string kind) => Settings.Where(setting => setting.Kind == kind);
    }

    [GeneratedRegex(@"^[-0-9.E+]+$")]
    private static partial Regex NumberOrDay();
}
