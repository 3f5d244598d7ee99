using System.Collections.Immutable;
using System.Xml.Linq;
using Gazette.Wording;
using Gazette.Writers.Word.Reference;
using Gazette.Writers.Word.Styles;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Charts;

/// <summary>How the charts of a layout look: the colours and fonts of its style or of the reference style.</summary>
/// <param name="Colours">Hex digits, used in turn.</param>
/// <param name="Latin">Null to leave the font to the theme.</param>
/// <param name="TextSize">In hundredths of a point.</param>
/// <param name="Proofing">The language of spelling checks for Latin letters.</param>
internal sealed record ChartLook(ImmutableArray<string> Colours, string? Latin, string? EastAsian, int TextSize, LanguageRules Language, string Proofing)
{
    // Dark enough to be distinguished when printed in grey.
    private static readonly ImmutableArray<string> ReportColours = ["1F3864", "C55A11", "7F9DC9", "8A8F3C", "7F7F7F", "6B4C7D", "BF9000", "3B7A77"];
    private static readonly ImmutableArray<string> OfficialColours = ["9E1B1B", "595959", "D08A57", "A6A6A6", "7A4B4B", "BF9000", "3F5E6B", "C9B79C"];

    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    public static ChartLook Of(WordLayout layout, ReferenceStyle? house)
    {
        Typefaces fonts = Typefaces.Of(layout);
        ChartLook own = new(
            layout.Official ? OfficialColours : ReportColours, fonts.Latin ?? fonts.Body, fonts.Body, layout.Official ? 1050 : 900, layout.Language,
            layout.LatinProofing);
        if (house is null)
        {
            return own;
        }

        XElement? named = house.Styles.Element(Wml.Name("docDefaults"))?.Element(Wml.Name("rPrDefault"))?.Element(Wml.Name("rPr"))?.Element(Wml.Name("rFonts"));
        return own with
        {
            Colours = AccentsOf(house) is { IsEmpty: false } accents ? accents : own.Colours,
            Latin = named?.Get("ascii"),
            EastAsian = named?.Get("eastAsia"),
        };
    }

    private static ImmutableArray<string> AccentsOf(ReferenceStyle house) =>
    [
        .. (house.Theme?.Descendants(Drawing + "clrScheme").Elements() ?? [])
            .Where(colour => colour.Name.LocalName.StartsWith("accent", StringComparison.Ordinal))
            .Select(colour => (string?)colour.Element(Drawing + "srgbClr")?.Attribute("val"))
            .OfType<string>()
            .Where(colour => colour.Length == 6 && colour.All(char.IsAsciiHexDigit)),
    ];
}
