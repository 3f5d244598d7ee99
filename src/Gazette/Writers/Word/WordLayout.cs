using System.Collections.Immutable;
using System.Globalization;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Wording;

namespace Gazette.Writers.Word;

/// <summary>
/// How documents of one kind look: everything that decides their constant parts, and nothing else. Two documents with the same layout share styles,
/// settings, fonts, numbering, headers and footers.
/// </summary>
/// <param name="Official">GB/T 9704-2012; otherwise an ordinary report.</param>
/// <param name="Language">The language of the text in its constant parts, and its script.</param>
/// <param name="SoftwareCoordinates">Margins and lines of GB/T 33476.2-2016 instead of those of GB/T 9704-2012; official only.</param>
/// <param name="CentredPageNumber">In the middle of the footer rather than at the outer side; official only.</param>
/// <param name="Letter">US Letter; otherwise A4.</param>
/// <param name="BoldLevels">Bit n is set if headings of level n (1 to 4) are bold, as some offices want.</param>
/// <param name="TitleHeader">The title is in the header of every page; report only.</param>
/// <param name="Form">Which of the standard's forms the letterhead and the first page have; official only.</param>
/// <param name="WordGrid">
/// A character grid, which only Word and WPS support, instead of condensed text, which every program supports; official only.
/// </param>
/// <param name="Line">The height of a line of body text in twips, if an office wants one other than the profile's; official only.</param>
/// <param name="RomanDigits">Digits and Latin letters in Times New Roman; official and in Chinese characters only.</param>
/// <param name="EvenColophon">The colophon is on the next even page after the text; official only.</param>
/// <param name="Draft">A watermark marks it as a draft.</param>
/// <param name="BareLetter">A letter's rules are not drawn, because the paper has them or nobody wants them.</param>
/// <param name="Boxes">Bit n is set if the document has boxes of container kind n; the styles are defined only in these documents.</param>
/// <param name="Table">The name of the table style in the reference document; empty for the one that corresponds to ours.</param>
/// <param name="CustomProperties">The file states who issued it and for which period.</param>
internal sealed record WordLayout(
    bool Official,
    LanguageRules Language,
    bool SoftwareCoordinates = false,
    bool CentredPageNumber = false,
    bool Letter = false,
    int BoldLevels = 0,
    bool TitleHeader = false,
    DocumentForm Form = DocumentForm.Document,
    bool WordGrid = false,
    int? Line = null,
    bool RomanDigits = false,
    bool EvenColophon = false,
    bool Draft = false,
    bool CustomProperties = false,
    bool BareLetter = false,
    long Boxes = 0,
    string Table = "",
    string? Proofing = null)
{
    /// <summary>The option of layouts that names the table style of a reference document.</summary>
    public const string TableOption = "table";

    /// <summary>Whether its text is in Chinese characters; otherwise in letters.</summary>
    public bool IsHan => Language.Script == Script.Han;

    /// <summary>The attributes that set the languages of spelling checks, by script.</summary>
    public string ProofingTags => $"w:val=\"{LatinProofing}\" w:eastAsia=\"{Language.Proofing.EastAsian}\"";

    /// <summary>The language of spelling checks for Latin letters.</summary>
    public string LatinProofing => Proofing ?? Language.Proofing.Latin;

    /// <summary>The layout of a document; its letterhead also affects it.</summary>
    public static WordLayout Of(Document document)
    {
        WordLayout layout = Of(document.Properties);
        bool isBare = layout.Form == DocumentForm.Letter
            && document.Blocks.OfType<Container>().FirstOrDefault(container => container.Kind == ContainerKind.Letterhead) is { } letterhead
            && ContainerMode.Of<LetterheadMode>(letterhead) != LetterheadMode.Digital;
        long boxes = BoxesIn(document.Blocks);
        return isBare || boxes != 0 ? layout with { BareLetter = isBare, Boxes = boxes } : layout;
    }

    public static WordLayout Of(DocumentProperties properties)
    {
        bool official = properties.Style == "official";
        bool isHan = properties.Language.Script == Script.Han;
        return new WordLayout(
            official,
            properties.Language,
            SoftwareCoordinates: official && Option(properties, "profile") == "gb33476",
            CentredPageNumber: official && Option(properties, "page_number") == "center",
            Letter: Option(properties, "paper") is "letter" or "Letter",
            BoldLevels: official ? BoldLevelsOf(Option(properties, "headings")) : 0,
            TitleHeader: !official && Option(properties, "header") == "title",
            Form: official ? FormOf(Option(properties, "form")) : DocumentForm.Document,
            WordGrid: official && isHan && Option(properties, "grid") == "word",
            Line: official ? LineOf(Option(properties, "line")) : null,
            RomanDigits: official && isHan && Option(properties, "digits") == "times",
            EvenColophon: official && Option(properties, "colophon") == "even-page",
            Draft: properties.Draft,
            Table: Option(properties, TableOption),
            CustomProperties: properties.Organization.Length > 0 || properties.Period.Length > 0,
            Proofing: isHan || properties.Proofing == properties.Language.Tag ? null : properties.Proofing);
    }

    private static long BoxesIn(ImmutableArray<Block> blocks)
    {
        long boxes = 0;
        foreach (Block block in blocks)
        {
            boxes |= BoxesIn(block.Children) | (block is Container box && !box.Kind.Row().Boxes.IsEmpty ? 1L << (int)box.Kind : 0);
        }

        return boxes;
    }

    private static string Option(DocumentProperties properties, string name) => properties.Layout.GetValueOrDefault(name, "");

    private static DocumentForm FormOf(string form) => form switch
    {
        "letter" => DocumentForm.Letter,
        "order" => DocumentForm.Order,
        "minutes" => DocumentForm.Minutes,
        "brief" => DocumentForm.Brief,
        _ => DocumentForm.Document,
    };

    /// <summary>Reads a line height such as 28pt; offices use 20 to 40 points.</summary>
    private static int? LineOf(string line) =>
        line.EndsWith("pt", StringComparison.Ordinal)
        && decimal.TryParse(line.AsSpan(0, line.Length - 2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal points)
        && points is >= 20 and <= 40
            ? (int)(points * 20)
            : null;

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
