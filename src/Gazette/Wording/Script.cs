namespace Gazette.Wording;

/// <summary>What a language is written in, which decides typography rather than words.</summary>
public enum Script
{
    /// <summary>Chinese characters: square, without blanks between words, never slanted; emphasis and headings are other faces.</summary>
    Han,

    /// <summary>Letters: words between blanks, bold and italics.</summary>
    Latin,
}
