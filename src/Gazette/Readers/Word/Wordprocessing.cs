using System.Xml.Linq;

namespace Gazette.Readers.Word;

/// <summary>Names of WordprocessingML (ECMA-376-1, 17).</summary>
internal static class Wordprocessing
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    public static XElement? Child(this XElement? element, string name) => element?.Element(W + name);

    public static string? Value(this XElement? element, string attribute = "val") => element?.Attribute(W + attribute)?.Value;

    public static int? Number(this XElement? element, string attribute = "val") =>
        int.TryParse(
            element.Value(attribute),
            System.Globalization.NumberStyles.AllowLeadingSign,
            System.Globalization.CultureInfo.InvariantCulture,
            out int number) ? number : null;

    /// <summary>17.17.4: an on/off property is on if it is present and its value is not 0, false or off.</summary>
    public static bool IsOn(this XElement? element) => element is not null && element.Value() is not ("0" or "false" or "off");
}
