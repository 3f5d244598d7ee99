using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Gazette.Writers.Word.Body;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>
/// The numbering of a reference document, followed by our two kinds of lists, which look like its <c>List Bullet</c> and <c>List Number</c> styles if
/// it has them.
/// </summary>
internal sealed class ReferenceNumbering
{
    /// <param name="ours">Our own numbering.xml, without lists.</param>
    public ReferenceNumbering(ReferenceStyle house, ReferenceSheet sheet, string ours)
    {
        XElement theirs = new(house.Numbering!);
        sheet.Rename(theirs);
        theirs.Elements(Wml.Name("numIdMacAtCleanup")).Remove();
        FirstDefinition = Highest(theirs.Elements(Wml.Name("abstractNum")), "abstractNumId") + 1;
        FirstNumber = Highest(theirs.Elements(Wml.Name("num")), "numId") + 1;
        XElement[] numbers = [.. theirs.Elements(Wml.Name("num"))];
        numbers.Remove();
        foreach (XElement own in XElement.Parse(ours).Elements(Wml.Name("abstractNum")))
        {
            int kind = int.Parse(own.Get("abstractNumId")!, CultureInfo.InvariantCulture);
            TakeLook(own, house.Styles, [.. numbers, .. theirs.Elements(Wml.Name("abstractNum"))]);
            own.SetAttributeValue(Wml.Name("abstractNumId"), FirstDefinition + kind);
            theirs.Add(own);
        }

        theirs.Add(numbers);
        string text = ReferenceXml.Text(theirs);
        int end = text.LastIndexOf("</", StringComparison.Ordinal);
        Start = Encoding.UTF8.GetBytes(text[..end]);
        End = Encoding.UTF8.GetBytes(text[end..]);
    }

    public byte[] Start { get; }

    public byte[] End { get; }

    /// <summary>The id of our bullets; that of our numbered lists follows.</summary>
    public int FirstDefinition { get; }

    /// <summary>The id of a document's first list.</summary>
    public int FirstNumber { get; }

    /// <summary>Gives one of our definitions of lists the look that a document has for that kind of list.</summary>
    /// <param name="own">The definition, which is changed.</param>
    /// <param name="styles">The root of the document's styles.</param>
    /// <param name="numbering">The document's lists and their definitions.</param>
    public static void TakeLook(XElement own, XElement styles, IReadOnlyCollection<XElement> numbering)
    {
        bool isBullets = own.Get("abstractNumId") == ListNumbering.BulletDefinition.ToString(CultureInfo.InvariantCulture);
        TakeLevels(own, DefinitionOf(styles, numbering, isBullets ? "List Bullet" : "List Number"));
    }

    private static XElement? DefinitionOf(XElement styles, IReadOnlyCollection<XElement> numbering, string style)
    {
        string? number = styles.Elements(Wml.Name("style")).FirstOrDefault(element => ReferenceStyleNames.NameOf(element) == style)?
            .Element(Wml.Name("pPr"))?.Element(Wml.Name("numPr"))?.ChildValue("numId");
        string? definition = numbering.FirstOrDefault(element => element.Name == Wml.Name("num") && element.Get("numId") == number)?
            .ChildValue("abstractNumId");
        return definition is null ? null
            : numbering.FirstOrDefault(element => element.Name == Wml.Name("abstractNum") && element.Get("abstractNumId") == definition);
    }

    // Copies the levels of the reference document's list, without the link to a style that only one list may have.
    private static void TakeLevels(XElement own, XElement? theirs)
    {
        foreach (XElement level in theirs?.Elements(Wml.Name("lvl")) ?? [])
        {
            if (own.Elements(Wml.Name("lvl")).FirstOrDefault(other => other.Get("ilvl") == level.Get("ilvl")) is { } same)
            {
                XElement copy = new(level);
                copy.Elements(Wml.Name("pStyle")).Remove();
                same.ReplaceWith(copy);
            }
        }
    }

    private static int Highest(IEnumerable<XElement> elements, string id) =>
        elements.Select(element => int.TryParse(element.Get(id), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < 1_000_000
            ? number
            : 0).DefaultIfEmpty(0).Max();
}
