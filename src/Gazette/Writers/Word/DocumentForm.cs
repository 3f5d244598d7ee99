namespace Gazette.Writers.Word;

/// <summary>The forms of GB/T 9704-2012, chapters 7 and 10, and the bulletin, which is common practice.</summary>
internal enum DocumentForm
{
    /// <summary>The general form.</summary>
    Document,

    /// <summary>信函: the mark near the paper's edge, two red double rules, and no number on the first page (10.1).</summary>
    Letter,

    /// <summary>命令（令）: the mark is nearer to the top, and there is no rule between it and the text (10.2).</summary>
    Order,

    /// <summary>纪要: laid out like the general form; it lists the participants (10.3).</summary>
    Minutes,

    /// <summary>简报: a masthead instead of a letterhead.</summary>
    Brief,
}
