using System.IO.Compression;
using System.Xml;

namespace Gazette.Data.Tables.Workbooks;

/// <summary>The parts that a part of a workbook refers to, by kind and id.</summary>
internal sealed class PartRelationships
{
    private readonly List<(string Kind, string Id, string Part)> _all = [];

    /// <param name="part">Empty for the package as a whole.</param>
    public static PartRelationships Read(ZipArchive archive, string part)
    {
        int name = part.LastIndexOf('/') + 1;
        string folder = part[..name];
        PartRelationships relationships = new();
        using XmlReader? xml = WorkbookXml.Open(archive, $"{folder}_rels/{part[name..]}.rels");
        while (xml is not null && xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("TargetMode") != "External")
            {
                string type = xml.GetAttribute("Type") ?? "";
                relationships._all.Add((type[(type.LastIndexOf('/') + 1)..], xml.GetAttribute("Id") ?? "", Resolve(folder, xml.GetAttribute("Target") ?? "")));
            }
        }

        return relationships;
    }

    /// <param name="kind">The last part of its type, which is the same in all forms of the format.</param>
    /// <param name="id">Null for any.</param>
    public string? Find(string kind, string? id = null) => _all.Find(one => one.Kind == kind && (id is null || one.Id == id)).Part;

    public IEnumerable<string> FindAll(string kind) => _all.Where(one => one.Kind == kind).Select(one => one.Part);

    private static string Resolve(string folder, string target)
    {
        List<string> names = [];
        foreach (string name in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (name == "..")
            {
                names.RemoveRange(Math.Max(0, names.Count - 1), Math.Min(1, names.Count));
            }
            else if (name is not ("" or "."))
            {
                names.Add(name);
            }
        }

        return string.Join('/', names);
    }
}
