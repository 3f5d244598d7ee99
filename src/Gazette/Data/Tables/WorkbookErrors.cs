using System.Collections.Frozen;
using System.IO.Compression;
using System.Xml;

namespace Gazette.Data.Tables;

/// <summary>
/// Finds cells of a workbook that show an error such as <c>#DIV/0!</c>. The package returns them as empty, and an empty cell would silently take the
/// base file's value; so the sheet is searched for them.
/// </summary>
internal static class WorkbookErrors
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!"], StringComparer.Ordinal);

    /// <summary>Whether a cell's text is an error value; CSV files exported from a spreadsheet contain them too.</summary>
    public static bool IsError(string text) => text.StartsWith('#') && Words.Contains(text);

    /// <summary>The errors of a sheet by cell (<c>C7</c>); none for a workbook of the old format.</summary>
    /// <param name="stream">Stays open, and is rewound.</param>
    public static Dictionary<string, string> Find(Stream stream, string sheet)
    {
        Dictionary<string, string> errors = new(StringComparer.Ordinal);
        stream.Position = 0;
        try
        {
            using ZipArchive archive = new(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (FindPart(archive, sheet) is { } part)
            {
                using XmlReader xml = Open(part);
                Read(xml, errors);
            }
        }
        catch (InvalidDataException)
        {
            // The old format.
        }

        stream.Position = 0;
        return errors;
    }

    // ECMA-376-1, 18.3.1.4: <c r="C7" t="e"><v>#DIV/0!</v></c>
    private static void Read(XmlReader xml, Dictionary<string, string> errors)
    {
        string? cell = null;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                cell = xml.GetAttribute("t") == "e" ? xml.GetAttribute("r") : null;
            }
            else if (cell is not null && xml.NodeType == XmlNodeType.Text && IsError(xml.Value))
            {
                errors[cell] = xml.Value;
            }
        }
    }

    private static ZipArchiveEntry? FindPart(ZipArchive archive, string sheet)
    {
        string? id = Find(
            archive, "xl/workbook.xml", xml => xml.LocalName == "sheet" && xml.GetAttribute("name") == sheet ? xml.GetAttribute("id", Relationships) : null);
        string? target = id is null ? null
            : Find(
                archive,
                "xl/_rels/workbook.xml.rels",
                xml => xml.LocalName == "Relationship" && xml.GetAttribute("Id") == id ? xml.GetAttribute("Target") : null);
        return target is null ? null : archive.GetEntry(target.StartsWith('/') ? target[1..] : "xl/" + target);
    }

    private static string? Find(ZipArchive archive, string part, Func<XmlReader, string?> find)
    {
        if (archive.GetEntry(part) is not { } entry)
        {
            return null;
        }

        using XmlReader xml = Open(entry);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && find(xml) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static XmlReader Open(ZipArchiveEntry entry) =>
        XmlReader.Create(entry.Open(), new XmlReaderSettings { CloseInput = true, DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
}
