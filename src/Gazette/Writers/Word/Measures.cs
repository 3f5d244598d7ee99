namespace Gazette.Writers.Word;

/// <summary>The lengths of a layout, in twips (1/1440 inch; 1 mm is 56.693).</summary>
/// <param name="Footer">From the lower edge of the paper to the lower edge of the footer's last line.</param>
/// <param name="Line">The height of a line of body text; spacing is given in multiples of it.</param>
/// <param name="Character">How far a Chinese character of body text advances (一字).</param>
/// <param name="MarkTop">From the top of the type area to the top edge of the letterhead's mark.</param>
/// <param name="ListIndent">How much further right each level of lists stands.</param>
internal sealed record Measures(
    int PageWidth,
    int PageHeight,
    int Top,
    int Right,
    int Bottom,
    int Left,
    int Header,
    int Footer,
    int Line,
    int Character,
    int MarkTop,
    int ListIndent)
{
    /// <summary>A quote stands in from both sides.</summary>
    public const int QuoteIndent = 630;

    /// <summary>The lower edge of a page number whose dashes lie 7 mm below the type area (GB/T 9704-2012, 7.5).</summary>
    public const int PageNumberBottom = 1440;

    /// <summary>A letter's second rule lies 20 mm above the paper's lower edge (GB/T 9704-2012, 10.1).</summary>
    public const int LetterRuleBottom = 1134;

    /// <summary>
    /// A letter's mark begins 30 mm below the paper's upper edge (GB/T 9704-2012, 10.1), 96 twips of which may be free in its line.
    /// </summary>
    public const int LetterTop = 1701 - LetterMarkLeading;

    /// <summary>What is free above the largest mark in its line.</summary>
    public const int LetterMarkLeading = 96;

    /// <summary>A letter's rules are 170 mm long, 7 mm more than the type area on either side (GB/T 9704-2012, 10.1).</summary>
    public const int LetterRuleOverhang = 397;

    /// <summary>An order's mark begins 20 mm below the top of the type area (GB/T 9704-2012, 10.2).</summary>
    private const int OrderMarkTop = 1134;

    /// <summary>
    /// A letter's text begins higher on its first page: on others, a header of this height holds it down to where the type area
    /// begins.
    /// </summary>
    public static int LetterHeaderHeight(WordLayout layout) => (layout.SoftwareCoordinates ? 1960 : 2098) - OfficialHeader;

    private const int OfficialHeader = 851;

    /// <summary>The width of a column, where the page's text has several.</summary>
    public int? Column { get; init; }

    public int TextWidth => Column ?? PageWidth - Left - Right;

    /// <summary>The tab stop of page numbers in a table of contents, after a line of dots.</summary>
    public string ContentsTab => $"<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"{TextWidth}\"/></w:tabs>";

    public int TextHeight => PageHeight - Top - Bottom;

    /// <summary>Where the lines of a list item begin. In official documents they wrap to the left edge, as all paragraphs do.</summary>
    /// <param name="level">0 for a list that no other list holds.</param>
    public int ListText(int level) => ListIndent * (level + 1);

    /// <summary>How far an item's first line, with its number, stands out; official items begin like paragraphs, two characters in.</summary>
    public int ListHanging(int level) => ListIndent > 0 ? ListIndent : -Character * (level + 2);

    public static Measures Of(WordLayout layout)
    {
        (int width, int height) = layout.Letter ? (12240, 15840) : (11906, 16838);
        if (!layout.Official)
        {
            return new Measures(width, height, 1418, 1588, 1418, 1588, 709, 709, 340, 220, 1440, 425);
        }

        // GB/T 9704-2012, 5.2.1: 37 mm above, 28 mm left, a type area of 156 x 225 mm. 12756 twips hold 22 lines of 579 and
        // not of 580. GB/T 33476.2-2016, 6.2: 34.58, 32.58, 28, 26 mm, lines of 10.39 mm.
        // 28 characters of 16 pt are 448 pt, more than the 442.2 pt there are: each is drawn 0.25 pt closer to the next,
        // which every program understands; a character grid is understood by Word only.
        bool software = layout.SoftwareCoordinates;
        int mark = layout.Form == DocumentForm.Order ? OrderMarkTop : software ? 2121 : 1984;
        bool letter = layout.Form == DocumentForm.Letter;
        int footer = letter ? LetterRuleBottom : PageNumberBottom;
        int character = layout.WordGrid ? 316 : 315;
        return software
            ? new Measures(width, height, letter ? LetterTop : 1960, 1474, 1847, 1588, OfficialHeader, footer, layout.Line ?? 589, character, mark, 0)
            : new Measures(width, height, letter ? LetterTop : 2098, 1474, 1984, 1588, OfficialHeader, footer, layout.Line ?? 579, character, mark, 0);
    }
}
