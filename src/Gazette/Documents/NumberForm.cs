namespace Gazette.Documents;

/// <summary>What the items of a numbered list are counted with.</summary>
public enum NumberForm
{
    /// <summary>What the document's style has at the depth of the list.</summary>
    OfDocument,

    /// <summary>1, 2, 3.</summary>
    Digits,

    /// <summary>a, b, c.</summary>
    LowerLetter,

    /// <summary>A, B, C.</summary>
    UpperLetter,

    /// <summary>i, ii, iii.</summary>
    LowerRoman,

    /// <summary>I, II, III.</summary>
    UpperRoman,
}
