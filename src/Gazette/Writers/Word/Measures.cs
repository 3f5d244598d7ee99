namespace Gazette.Writers.Word;

/// <summary>The lengths of a layout, in twips (1/1440 inch; 1 mm is 56.693).</summary>
/// <param name="Footer">From the lower edge of the paper to the lower edge of the footer's last line.</param>
/// <param name="Line">The height of a line of body text; spacing is given in multiples of it.</param>
/// <param name="Character">The advance of a Chinese character of body text (一字).</param>
/// <param name="MarkTop">From the top of the type area to the top edge of the letterhead's mark.</param>
/// <param name="ListIndent">How much each level of lists is indented.</param>
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
    /// <summary>A quote is indented on both sides.</summary>
    public const int QuoteIndent = 630;

    /// <summary>The lower edge of a page number whose dashes are 7 mm below the type area (GB/T 9704-2012, 7.5).</summary>
    public const int PageNumberBottom = 1440;

    /// <summary>A letter's second rule is 20 mm above the paper's lower edge (GB/T 9704-2012, 10.1).</summary>
    public const int LetterRuleBottom = 1134;

    /// <summary>
    /// A letter's mark begins 30 mm below the paper's upper edge (GB/T 9704-2012, 10.1); up to 96 twips of that are the space above the characters in
    /// their line.
    /// </summary>
    public const int LetterTop = 1701 - LetterMarkLeading;

    /// <summary>The space above the characters of the largest mark in its line.</summary>
    public const int LetterMarkLeading = 96;

    /// <summary>A letter's rules are 170 mm long, 7 mm more than the type area on either side (GB/T 9704-2012, 10.1).</summary>
    public const int LetterRuleOverhang = 397;

    /// <summary>An order's mark begins 20 mm below the top of the type area (GB/T 9704-2012, 10.2).</summary>
    private const int OrderMarkTop = 1134;

    /// <summary>
    /// A letter's text begins higher on its first page. On the other pages, a header of this height pushes the text down to the top of the type area.
    /// </summary>
    public static int LetterHeaderHeight(WordLayout layout) => (layout.SoftwareCoordinates ? 1960 : 2098) - OfficialHeader;

    private const int OfficialHeader = 851;

    /// <summary>The width of a column if the page's text has several; otherwise null.</summary>
    public int? Column { get; init; }

    public int TextWidth => Column ?? PageWidth - Left - Right;

    /// <summary>The tab stop of page numbers in a table of contents, after a line of dots.</summary>
    public string ContentsTab => $"<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"{TextWidth}\"/></w:tabs>";

    public int TextHeight => PageHeight - Top - Bottom;

    /// <summary>The indent of the lines of a list item. In official documents they wrap to the left edge, as all paragraphs do.</summary>
    /// <param name="level">0 for a list that is not nested.</param>
    public int ListText(int level) => ListIndent * (level + 1);

    /// <summary>
    /// How far an item's first line, with its number, hangs out to the left; official items begin like paragraphs, indented by two characters.
    /// </summary>
    public int ListHanging(int level) => ListIndent > 0 ? ListIndent : -Character * (level + 2);

    public static Measures Of(WordLayout layout)
    {
        (int width, int height) = layout.Letter ? (12240, 15840) : (11906, 16838);
        if (!layout.Official)
        {
            return new Measures(width, height, 1418, 1588, 1418, 1588, 709, 709, 340, 220, 1440, 425);
        }

        // GB/T 9704-2012, 5.2.1: 37 mm above, 28 mm left, a type area of 156 x 225 mm. 12756 twips hold 22 lines of 579, but not of 580. GB/T
        // 33476.2-2016, 6.2: 34.58, 32.58, 28, 26 mm, lines of 10.39 mm. 28 characters of 16 pt are 448 pt, more than the available 442.2 pt: so
        // characters are condensed by 0.25 pt, which every program supports; only Word supports a character grid.
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
