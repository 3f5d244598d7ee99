using Gazette.Documents;

namespace Gazette.Writers.Word;

/// <summary>
/// How documents of one kind look: everything that decides their constant parts, and nothing else. Two documents with the
/// same layout share styles, settings, fonts, numbering and footers.
/// </summary>
/// <param name="Official">GB/T 9704-2012; otherwise an ordinary report.</param>
/// <param name="Chinese">Chinese; otherwise English.</param>
/// <param name="SoftwareCoordinates">Margins and lines of GB/T 33476.2-2016 in place of those of GB/T 9704-2012; official only.</param>
/// <param name="CentredPageNumber">In the middle of the foot rather than at the outer side; official only.</param>
/// <param name="Letter">US Letter; otherwise A4.</param>
/// <param name="BoldLevels">Bit n is set when headings of level n (1 to 4) are bold beside their font, as some offices want.</param>
/// <param name="TitleHeader">The title stands above every page; report only.</param>
internal sealed record WordLayout(
    bool Official,
    bool Chinese,
    bool SoftwareCoordinates = false,
    bool CentredPageNumber = false,
    bool Letter = false,
    int BoldLevels = 0,
    bool TitleHeader = false)
{
    public static WordLayout Of(DocumentProperties properties)
    {
        bool official = properties.Style == "official";
        return new WordLayout(
            official,
            properties.Language.StartsWith("zh", StringComparison.Ordinal),
            official && Option(properties, "profile") == "gb33476",
            official && Option(properties, "page_number") == "center",
            Option(properties, "paper") is "letter" or "Letter",
            official ? BoldLevelsOf(Option(properties, "headings")) : 0,
            !official && Option(properties, "header") == "title");
    }

    private static string Option(DocumentProperties properties, string name) => properties.Layout.GetValueOrDefault(name, "");

    private static int BoldLevelsOf(string headings)
    {
        int levels = 0;
        foreach (string word in headings.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.StartsWith("bold-", StringComparison.Ordinal) && word is [.., >= '1' and <= '4'])
            {
                levels |= 1 << (word[^1] - '0');
            }
        }

        return levels;
    }
}
