namespace Gazette.Writers.Word;

/// <summary>The forms of GB/T 9704-2012, chapters 7 and 10, and the bulletin, which practice adds.</summary>
internal enum DocumentForm
{
    /// <summary>The general form.</summary>
    Document,

    /// <summary>信函: a mark near the paper's edge between two red double rules, the first page without a number (10.1).</summary>
    Letter,

    /// <summary>命令（令）: the mark is nearer to the top, and no rule parts it from the text (10.2).</summary>
    Order,

    /// <summary>纪要: laid out as the general form; it says who took part (10.3).</summary>
    Minutes,

    /// <summary>简报: a masthead in place of a letterhead.</summary>
    Brief,
}
