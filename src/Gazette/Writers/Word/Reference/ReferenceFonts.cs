using System.Xml.Linq;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>Merges the font table of a reference document with the fonts that only our styles use.</summary>
internal static class ReferenceFonts
{
    /// <summary>A font table without the fonts that are embedded in the document: their licence may forbid a copy.</summary>
    public static XElement Take(XElement fonts)
    {
        fonts.Descendants().Where(element => element.Name.LocalName.StartsWith("embed", StringComparison.Ordinal)).Remove();
        return fonts;
    }

    /// <param name="ours">Our own fontTable.xml.</param>
    public static string Merge(XElement theirs, string ours)
    {
        XElement merged = new(theirs);
        HashSet<string> names = new(merged.Elements(Wml.Name("font")).Select(font => font.Get("name") ?? ""), StringComparer.Ordinal);
        merged.Add(XElement.Parse(ours).Elements(Wml.Name("font")).Where(font => names.Add(font.Get("name") ?? "")));
        return ReferenceXml.Text(merged);
    }

    /// <summary>The fonts that a reference document uses for text and headings.</summary>
    public static IEnumerable<string> Named(ReferenceStyle house) => house.Styles.Descendants(Wml.Name("rFonts"))
        .SelectMany(fonts => new[] { fonts.Get("ascii"), fonts.Get("eastAsia") })
        .OfType<string>()
        .Distinct(StringComparer.Ordinal);
}
