using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>Makes a header or footer usable in other documents: removes names that the body may use too, and links to data that is not copied.</summary>
internal static class FrameContent
{
    /// <summary>Far above the numbers of a body's drawings, because ids of drawings must be unique in a document (ECMA-376-1, 20.4.2.5).</summary>
    private const int FirstDrawing = 1_000_000;

    private static readonly string[] Foreign = ["object", "control", "altChunk", "subDoc", "OLEObject", "movie"];

    private static readonly string[] PageNumbers = ["PAGE", "NUMPAGES", "SECTIONPAGES"];

    private static readonly string[] LeftBehind =
    [
        "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference", "placeholder", "permStart", "permEnd",
        "proofErr",
        "footnoteReference", "endnoteReference", "customXmlInsRangeStart", "customXmlInsRangeEnd", "smartTagPr",
    ];

    public static void Clean(XElement content, ReferenceDocument document)
    {
        foreach (XElement element in content.Descendants().Where(element => Foreign.Contains(element.Name.LocalName, StringComparer.Ordinal)))
        {
            document.Bag.Add(ReferenceDiagnostics.EmbeddedObject(document.Place, element.Name.LocalName));
        }

        content.Descendants().Where(element => LeftBehind.Contains(element.Name.LocalName, StringComparer.Ordinal)).Remove();

        // A link to a bookmark that is not copied becomes plain text.
        content.Descendants(Wml.Name("hyperlink")).Attributes(Wml.Name("anchor")).Remove();
        Unwrap(content.Descendants(Wml.Name("hyperlink")).Where(link => link.Attribute(Wml.R + "id") is null));
        Unwrap(content.Descendants().Where(element => element.Name == Wml.Name("smartTag") || element.Name == Wml.Name("customXml")));

        // A VML drawing can refer to its picture by an address.
        content.Descendants()
            .Where(element => element.Name.Namespace == Vml)
            .Attributes()
            .Where(attribute => attribute.Name.LocalName is "src" or "href" or "althref")
            .Remove();

        // Marks of paragraphs must be unique in a document.
        content.Descendants().Attributes().Where(attribute => attribute.Name.Namespace == Wml.W14 && attribute.Name.LocalName is "paraId" or "textId").Remove();
        foreach (XElement text in content.Descendants().Where(element => element.Name == Wml.Name("t") || element.Name == Wml.Name("instrText")))
        {
            if (text.Value.AsSpan().IndexOfAny("\t\r\n") >= 0)
            {
                text.Value = text.Value.ReplaceLineEndings(" ").Replace('\t', ' ');
            }

            if (text.Value.AsSpan().Trim().Length < text.Value.Length)
            {
                text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
            }
        }

        CheckFields(content, document);
        CompletePageNumbers(content);
        if (content.Content().LastOrDefault()?.Name != Wml.Name("p"))
        {
            content.Add(new XElement(Wml.Name("p")));
        }
    }

    /// <param name="number">Different for every header and footer of a document.</param>
    public static void NumberDrawings(XElement content, int number)
    {
        int id = number * FirstDrawing;
        foreach (XElement drawing in content.Descendants(Wml.Drawing + "docPr"))
        {
            drawing.SetAttributeValue("id", (++id).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static XNamespace Vml => "urn:schemas-microsoft-com:vml";

    // Word may split a field's code over several runs, so a dangerous word need not be within one run.
    private static void CheckFields(XElement content, ReferenceDocument document)
    {
        Stack<StringBuilder> open = [];
        List<string> codes = [.. content.Descendants(Wml.Name("fldSimple")).Select(field => field.Get("instr") ?? "")];
        foreach (XElement element in content.Descendants().Where(element => element.Name.Namespace == Wml.W))
        {
            switch (element.Name.LocalName)
            {
                case "fldChar" when element.Get("fldCharType") == "begin":
                    open.Push(new StringBuilder());
                    break;
                case "fldChar" when element.Get("fldCharType") == "end" && open.TryPop(out StringBuilder? code):
                    codes.Add(code.ToString());
                    break;
                case "instrText":
                    foreach (StringBuilder around in open)
                    {
                        around.Append(element.Value);
                    }

                    break;
            }
        }

        codes.AddRange(open.Select(code => code.ToString()));
        foreach (string code in codes.Where(FieldRules.IsDangerous))
        {
            document.Bag.Add(ReferenceDiagnostics.Field(document.Place, code.Trim()));
        }
    }

    // Word omits the result of a field that it has not computed yet; other programs would then show no page number.
    private static void CompletePageNumbers(XElement content)
    {
        foreach (XElement run in content.Descendants(Wml.Name("fldChar"))
            .Where(mark => mark.Get("fldCharType") == "end")
            .Select(mark => mark.Parent)
            .OfType<XElement>()
            .ToList())
        {
            bool isShown = false;
            bool isSeparated = false;
            string code = "";
            foreach (XElement before in run.ElementsBeforeSelf(Wml.Name("r")).Reverse())
            {
                isShown |= before.Elements().Any(element => element.Name.LocalName is "t" or "drawing" && (element.Value.Length > 0 || element.HasElements));
                code = string.Concat(before.Elements(Wml.Name("instrText")).Select(piece => piece.Value)) + code;
                string? mark = before.Element(Wml.Name("fldChar"))?.Get("fldCharType");
                isSeparated |= mark == "separate";
                if (mark == "begin" && PageNumbers.Contains(FieldRules.NameOf(code), StringComparer.OrdinalIgnoreCase))
                {
                    Complete(run, isSeparated, isShown);
                }

                if (mark is "begin" or "end")
                {
                    break;
                }
            }
        }
    }

    private static void Complete(XElement end, bool isSeparated, bool isShown)
    {
        if (!isSeparated)
        {
            end.AddBeforeSelf(Run(end, new XElement(Wml.Name("fldChar"), new XAttribute(Wml.Name("fldCharType"), "separate"))));
        }

        if (!isShown || !isSeparated)
        {
            end.AddBeforeSelf(Run(end, new XElement(Wml.Name("t"), "1")));
        }
    }

    private static void Unwrap(IEnumerable<XElement> elements)
    {
        foreach (XElement element in elements.ToList())
        {
            element.ReplaceWith(element.Nodes().Where(node => node is not XElement { Name.LocalName: "smartTagPr" or "customXmlPr" }).ToList());
        }
    }

    private static XElement Run(XElement like, XElement content) => new(Wml.Name("r"), like.Element(Wml.Name("rPr")), content);
}
