using System.Xml.Linq;

namespace Gazette.Writers.Word.Validation;

/// <summary>Text may only be in text elements, and must be shown by Word as intended.</summary>
internal static class TextRules
{
    public static void Check(WordArchive archive, List<string> problems)
    {
        foreach ((string part, XElement root) in archive.Stories)
        {
            foreach (XText text in root.DescendantNodes().OfType<XText>())
            {
                XElement parent = text.Parent!;
                bool holdsText = parent.Name.Namespace == Wml.W && parent.Name.LocalName is "t" or "instrText" or "delText";
                if (!holdsText && parent.Name.Namespace == Wml.W && text.Value.Trim().Length > 0)
                {
                    problems.Add($"{part}: text `{text.Value}` directly in w:{parent.Name.LocalName}");
                }

                if (holdsText)
                {
                    CheckText(part, text.Value, parent, problems);
                }
            }

            problems.AddRange(root.Descendants(Wml.Name("altChunk")).Select(_ => $"{part}: w:altChunk brings in foreign content"));
        }

        foreach ((string part, XDocument xml) in archive.XmlParts)
        {
            IEnumerable<string> values = xml.Root!.DescendantsAndSelf().Attributes().Select(attribute => attribute.Value)
                .Concat(xml.DescendantNodes().OfType<XText>().Select(text => text.Value));
            problems.AddRange(values.Where(HasForbidden).Select(value => $"{part}: a character in `{value}` that is not allowed in a text"));
        }
    }

    private static void CheckText(string part, string text, XElement element, List<string> problems)
    {
        bool keepsSpace = (string?)element.Attribute(XNamespace.Xml + "space") == "preserve";
        if (!keepsSpace && text.Trim(' ', '\t', '\n', '\r') != text)
        {
            problems.Add($"{part}: `{text}` loses its outer spaces without xml:space");
        }

        if (text.AsSpan().IndexOfAny('\t', '\n', '\r') >= 0)
        {
            problems.Add($"{part}: a line end or a tab within text, `{text}`");
        }
    }

    /// <summary>Noncharacters, which mark slots and must not leave the program, and control characters, including C1.</summary>
    public static bool IsForbidden(char character) =>
        character is (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF' || (char.IsControl(character) && character is not ('\t' or '\n' or '\r'));

    private static bool HasForbidden(string text) => text.Any(IsForbidden);
}
