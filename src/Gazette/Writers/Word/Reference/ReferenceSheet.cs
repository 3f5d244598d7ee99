using System.Xml.Linq;
using Gazette.Writers.Word.Styles;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>
/// The styles of a reference document, completed by ours. A style that corresponds to one of ours gets our id, which the body uses; its look and its
/// name stay the same.
/// </summary>
internal sealed class ReferenceSheet
{
    private static readonly string[] References = ["basedOn", "next", "link", "pStyle", "rStyle", "tblStyle", "styleLink", "numStyleLink"];

    private readonly XElement _styles;
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _inFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _added = new(StringComparer.Ordinal);

    /// <param name="ours">Our own styles.xml for the layout.</param>
    public ReferenceSheet(ReferenceStyle house, WordLayout layout, string ours)
    {
        _styles = new XElement(house.Styles);
        XElement[] own = [.. XElement.Parse(layout.Official ? ours : ours.Replace(ReportStyles.Ink, InkOf(house), StringComparison.Ordinal))
            .Elements(Wml.Name("style"))];
        Dictionary<string, XElement> found = new(StringComparer.Ordinal);
        HashSet<XElement> taken = [];
        foreach (XElement style in own)
        {
            XElement? chosen = style.Get("styleId") == "DataTable" ? ReferenceStyleNames.FindTable(_styles, layout.Table) : null;
            if ((chosen ?? ReferenceStyleNames.Find(_styles, style)) is { } match && taken.Add(match))
            {
                found.Add(style.Get("styleId")!, match);
                _inFile[style.Get("styleId")!] = match.Get("styleId") ?? "";
                _ids[match.Get("styleId") ?? ""] = style.Get("styleId")!;
            }
        }

        GiveWay([.. own.Select(style => style.Get("styleId")!)], taken);
        Rename(_styles);
        foreach (XElement style in _styles.Elements(Wml.Name("style")))
        {
            style.SetAttributeValue(Wml.Name("styleId"), IdOf(style.Get("styleId") ?? ""));
        }

        HashSet<string> names = new(_styles.Elements(Wml.Name("style")).Select(ReferenceStyleNames.NameOf), StringComparer.OrdinalIgnoreCase);
        StyleFallbacks gaps = new(_styles, found, layout);
        gaps.ClearListIndent();
        foreach (XElement style in own.Where(style => !found.ContainsKey(style.Get("styleId")!)))
        {
            XElement filling = gaps.Fill(style);
            while (!names.Add(ReferenceStyleNames.NameOf(filling)))
            {
                filling.Element(Wml.Name("name"))!.SetAttributeValue(Wml.Name("val"), ReferenceStyleNames.NameOf(filling) + " 2");
            }

            _styles.Add(filling);
            _added[filling.Get("styleId")!] = filling;
        }

        StyleChains chains = new(_styles);
        NumbersHeadings = Enumerable.Range(1, 4).Any(level => chains.IsNumbered($"Heading{level}"));
        chains.LeaveOutOfChapters("TOCHeading");
        if (found.ContainsKey("DataTable"))
        {
            foreach (string id in (string[])["TableHeader", "TableHeaderSmall"])
            {
                chains.ColourHead(found.ContainsKey(id) ? null : id);
            }
        }
    }

    /// <summary>Whether styles of headings come with numbers of their own.</summary>
    public bool NumbersHeadings { get; }

    /// <summary>The ids that styles of the reference document have here, by their ids there, where they differ.</summary>
    public IEnumerable<KeyValuePair<string, string>> Renamed => _ids.Where(entry => entry.Key != entry.Value);

    /// <summary>The ids in the reference document of those of our styles that it has.</summary>
    public IReadOnlyDictionary<string, string> InFile => _inFile;

    /// <summary>Our styles that it lacks, by id.</summary>
    public IReadOnlyDictionary<string, XElement> Added => _added;

    /// <summary>The id in the reference document of a style that is not ours.</summary>
    public string IdInFile(string id) => _ids.FirstOrDefault(entry => entry.Value == id).Key ?? id;

    public string Write() => ReferenceXml.Text(_styles);

    /// <summary>Replaces old style ids by new ones wherever a tree refers to a style.</summary>
    public void Rename(XElement tree)
    {
        foreach (XElement reference in tree.Descendants()
            .Where(element => element.Name.Namespace == Wml.W && References.Contains(element.Name.LocalName, StringComparer.Ordinal)))
        {
            reference.SetAttributeValue(Wml.Name("val"), IdOf(reference.Get("val") ?? ""));
        }
    }

    /// <summary>The colour for our own styles: that of the first heading.</summary>
    private static string InkOf(ReferenceStyle house)
    {
        string? colour = house.Styles.Elements(Wml.Name("style"))
            .FirstOrDefault(style => ReferenceStyleNames.NameOf(style).Equals("heading 1", StringComparison.OrdinalIgnoreCase))?
            .Element(Wml.Name("rPr"))?.ChildValue("color");
        return colour is { Length: 6 } && colour.All(char.IsAsciiHexDigit) ? colour : "000000";
    }

    private string IdOf(string id) => _ids.GetValueOrDefault(id, id);

    // Renames a style of the reference document that has one of our ids by chance but serves another purpose.
    private void GiveWay(string[] ours, HashSet<XElement> taken)
    {
        HashSet<string> used = new(_styles.Elements(Wml.Name("style")).Select(style => style.Get("styleId") ?? "").Concat(ours), StringComparer.Ordinal);
        foreach (XElement style in _styles.Elements(Wml.Name("style"))
            .Where(style => !taken.Contains(style) && ours.Contains(style.Get("styleId"), StringComparer.Ordinal)))
        {
            string id = style.Get("styleId")! + "House";
            while (!used.Add(id))
            {
                id += "0";
            }

            _ids[style.Get("styleId")!] = id;
        }
    }
}
