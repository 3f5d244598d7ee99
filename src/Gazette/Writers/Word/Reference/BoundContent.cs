using System.Xml.Linq;
using Gazette.Writers.Word.Styles;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>
/// Headers, footers and covers show properties of their document: in content controls that are bound to them (ECMA-376-1, 17.5.2.6), and in fields. What
/// they showed in the reference document gives way to marks for what each of our documents has in its place, on a cover to tags.
/// </summary>
internal sealed class BoundContent
{
    /// <summary>What the names of properties end in, in the paths of controls and as arguments of fields.</summary>
    private readonly (string Name, string Mark)[] _properties;

    private BoundContent((string Name, string Mark)[] properties) => _properties = properties;

    public static BoundContent OfFrames { get; } = new(
    [
        ("title", PageFrame.TitlePlace), ("creator", PageFrame.OrganizationPlace), ("author", PageFrame.OrganizationPlace),
        ("company", PageFrame.OrganizationPlace),
    ]);

    public static BoundContent OfCovers { get; } = new(
    [
        ("title", TagOf("title")), ("creator", TagOf("organization")), ("author", TagOf("organization")), ("company", TagOf("organization")),
        ("subject", TagOf("subject")), ("publishdate", TagOf("issued")), ("abstract", TagOf("fields.abstract")),
    ]);

    /// <summary>Fields whose results are about the reference document. Word computes them again; until then they show nothing.</summary>
    private static readonly string[] AboutDocument =
    [
        "STYLEREF", "FILENAME", "SUBJECT", "KEYWORDS", "COMMENTS", "LASTSAVEDBY", "SAVEDATE", "CREATEDATE", "PRINTDATE", "REVNUM", "EDITTIME", "NUMWORDS",
        "NUMCHARS", "FILESIZE", "TEMPLATE", "DOCPROPERTY", "INFO",
    ];

    public void Fill(XElement content)
    {
        foreach (XElement control in content.Descendants(Wml.Name("sdt")).ToList())
        {
            XElement? properties = control.Element(Wml.Name("sdtPr"));
            if (MarkOf(properties?.Element(Wml.Name("dataBinding"))?.Get("xpath")) is { } mark && control.Element(Wml.Name("sdtContent")) is { } inside)
            {
                properties!.Elements(Wml.Name("showingPlcHdr")).Remove();
                properties.Elements(Wml.Name("date")).Attributes(Wml.Name("fullDate")).Remove();
                inside.Descendants(Wml.Name("rStyle")).Where(style => style.Get("val") == "PlaceholderText").Remove();
                Show([inside], mark);
            }
        }

        content.Descendants(Wml.Name("dataBinding")).Remove();
        foreach (XElement field in content.Descendants(Wml.Name("fldSimple")).ToList())
        {
            ShowResult(field.Get("instr") ?? "", [field]);
        }

        foreach (XElement begin in content.Descendants(Wml.Name("fldChar")).Where(mark => mark.Get("fldCharType") == "begin").ToList())
        {
            FillField(begin.Parent!);
        }
    }

    // Only a field within one paragraph, without another in it.
    private void FillField(XElement begin)
    {
        string code = "";
        List<XElement>? result = null;
        foreach (XElement run in begin.ElementsAfterSelf())
        {
            switch (run.Element(Wml.Name("fldChar"))?.Get("fldCharType"))
            {
                case "begin":
                    return;
                case "separate":
                    result = [];
                    break;
                case "end":
                    ShowResult(code, result ?? []);
                    return;
                default:
                    code += result is null ? string.Concat(run.Elements(Wml.Name("instrText")).Select(piece => piece.Value)) : "";
                    result?.Add(run);
                    break;
            }
        }
    }

    private void ShowResult(string code, List<XElement> result)
    {
        string name = FieldRules.NameOf(code).ToUpperInvariant();
        string[] words = code.Split([' ', '\t', '"'], StringSplitOptions.RemoveEmptyEntries);
        string? mark = name is "TITLE" or "AUTHOR" ? MarkOf(name) : name is "DOCPROPERTY" or "INFO" && words.Length > 1 ? MarkOf(words[1]) : null;
        if (mark is not null || AboutDocument.Contains(name, StringComparer.Ordinal))
        {
            Show(result, mark);
        }
    }

    // What the report does not have is left out.
    private static string TagOf(string name) => $"{{{{ if {name} }}}}{{{{ {name} }}}}{{{{ end }}}}";

    private string? MarkOf(string? property)
    {
        string name = (property ?? "").Split('/', ':')[^1].Split('[')[0];
        return Array.Find(_properties, known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Mark;
    }

    /// <summary>Shows the mark where the first text is, and no other text; no text at all without a mark.</summary>
    private static void Show(List<XElement> places, string? mark)
    {
        XElement[] texts = [.. places.SelectMany(place => place.Descendants(Wml.Name("t")))];
        foreach ((int index, XElement text) in texts.Index())
        {
            text.Value = index == 0 && mark is not null ? mark : "";
        }
    }
}
