using System.Text;
using System.Xml.Linq;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>The fields of a header or footer: none that brings in more, none in pieces, and page numbers for programs that do not compute them.</summary>
internal static class FrameFields
{
    private static readonly string[] PageNumbers = ["PAGE", "NUMPAGES", "SECTIONPAGES"];

    public static void Clean(XElement content, ReferenceDocument document)
    {
        Check(content, document);
        RemoveFragments(content);
        CompletePageNumbers(content);
    }

    // Word may split a field's code over several runs, so a dangerous word need not be within one run.
    private static void Check(XElement content, ReferenceDocument document)
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

    /// <summary>Some programs write fields without a code around others, or without an end. Word shows what they hold.</summary>
    private static void RemoveFragments(XElement content)
    {
        List<XElement> fragments = [];
        Stack<(List<XElement> Marks, StringBuilder Code)> open = [];
        foreach (XElement element in content.Descendants().Where(element => element.Name == Wml.Name("fldChar") || element.Name == Wml.Name("instrText")))
        {
            string? mark = element.Get("fldCharType");
            if (mark == "begin")
            {
                open.Push(([], new StringBuilder()));
            }

            if (!open.TryPeek(out (List<XElement> Marks, StringBuilder Code) field) || (mark == "separate" && field.Marks.Exists(IsSeparator)))
            {
                fragments.Add(element);
                continue;
            }

            field.Marks.Add(element);
            field.Code.Append(mark is null && !field.Marks.Exists(IsSeparator) ? element.Value : "");
            if (mark == "end")
            {
                open.Pop();
                fragments.AddRange(field.Code.ToString().AsSpan().Trim().IsEmpty ? field.Marks : []);
            }
        }

        fragments.AddRange(open.SelectMany(field => field.Marks));
        fragments.ForEach(static fragment => fragment.Remove());
    }

    private static bool IsSeparator(XElement element) => element.Get("fldCharType") == "separate";

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

    private static XElement Run(XElement like, XElement content) => new(Wml.Name("r"), like.Element(Wml.Name("rPr")), content);
}
