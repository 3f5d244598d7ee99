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

    public int TextWidth => PageWidth - Left - Right;

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
        return layout.SoftwareCoordinates
            ? new Measures(width, height, 1960, 1474, 1847, 1588, 851, 1440, 589, 315, 2121, 0)
            : new Measures(width, height, 2098, 1474, 1984, 1588, 851, 1440, 579, 315, 1984, 0);
    }
}
