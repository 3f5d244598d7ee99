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

    private static readonly string[] LeftBehind =
    [
        "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference", "dataBinding", "placeholder", "permStart", "permEnd",
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
        foreach (XElement link in content.Descendants(Wml.Name("hyperlink")).Where(link => link.Attribute(Wml.R + "id") is null).ToList())
        {
            link.ReplaceWith(link.Nodes());
        }

        // A VML drawing can refer to its picture by an address.
        content.Descendants()
            .Where(element => element.Name.Namespace == Vml)
            .Attributes()
            .Where(attribute => attribute.Name.LocalName is "src" or "href" or "althref")
            .Remove();
        CheckFields(content, document);
        CompleteFields(content);
        if (content.Elements().LastOrDefault()?.Name != Wml.Name("p"))
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

    // Word omits the result of a field that it has not computed yet; other programs would then show nothing.
    private static void CompleteFields(XElement content)
    {
        foreach (XElement run in content.Descendants(Wml.Name("fldChar"))
            .Where(mark => mark.Get("fldCharType") == "end")
            .Select(mark => mark.Parent)
            .OfType<XElement>()
            .ToList())
        {
            bool isShown = false;
            foreach (XElement before in run.ElementsBeforeSelf(Wml.Name("r")).Reverse())
            {
                isShown |= before.Elements().Any(element => element.Name.LocalName is "t" or "drawing" && (element.Value.Length > 0 || element.HasElements));
                string? mark = before.Element(Wml.Name("fldChar"))?.Get("fldCharType");
                if (mark == "begin")
                {
                    run.AddBeforeSelf(Run(run, new XElement(Wml.Name("fldChar"), new XAttribute(Wml.Name("fldCharType"), "separate"))));
                }

                if (mark == "begin" || (mark == "separate" && !isShown))
                {
                    run.AddBeforeSelf(Run(run, new XElement(Wml.Name("t"), "1")));
                }

                if (mark is not null)
                {
                    break;
                }
            }
        }
    }

    private static XElement Run(XElement like, XElement content) => new(Wml.Name("r"), like.Element(Wml.Name("rPr")), content);
}
