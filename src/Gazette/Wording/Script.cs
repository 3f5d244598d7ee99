namespace Gazette.Wording;

/// <summary>The script of a language, which determines typography rather than words.</summary>
public enum Script
{
    /// <summary>Chinese characters: square, without spaces between words, never slanted; emphasis and headings use other typefaces.</summary>
    Han,

    /// <summary>Letters: words with spaces between them, bold and italics.</summary>
    Latin,
}
