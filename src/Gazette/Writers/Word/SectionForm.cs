namespace Gazette.Writers.Word;

/// <summary>How the pages of a section differ from the document's others.</summary>
/// <param name="Begins">Where it begins, as <c>w:type</c>; empty for the next page.</param>
/// <param name="IsFirst">Whether it is the document's first section, whose first page may differ.</param>
internal readonly record struct SectionForm(string Begins = "", int Columns = 1, bool Landscape = false, bool IsFirst = false)
{
    public const string Continuous = "continuous";
    public const string EvenPage = "evenPage";

    /// <summary>Between columns, in twips.</summary>
    public const int Gap = 425;

    /// <summary>The measures of text in the section. A landscape page is rotated so that its bound edge stays the bound edge.</summary>
    public Measures Apply(Measures measures)
    {
        Measures page = Page(measures);
        return Columns == 1 ? page : page with { Column = (page.PageWidth - page.Left - page.Right - ((Columns - 1) * Gap)) / Columns };
    }

    /// <summary>Whether the page must be rotated; a page that is already wide stays unchanged.</summary>
    public bool Turns(Measures measures) => Landscape && measures.PageHeight > measures.PageWidth;

    /// <summary>The page's own measures, regardless of columns.</summary>
    public Measures Page(Measures measures) => Turns(measures) ? Turn(measures) : measures;

    private static Measures Turn(Measures measures) => measures with
    {
        PageWidth = measures.PageHeight,
        PageHeight = measures.PageWidth,
        Top = measures.Left,
        Right = measures.Top,
        Bottom = measures.Right,
        Left = measures.Bottom,
        Column = null,
    };
}
