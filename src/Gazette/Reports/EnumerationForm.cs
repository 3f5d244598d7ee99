namespace Gazette.Reports;

/// <summary>How the items of a list are enumerated in running text.</summary>
public enum EnumerationForm
{
    None,

    /// <summary>一是…；二是…。</summary>
    YiShi,

    /// <summary>一要…；二要…。</summary>
    YiYao,

    /// <summary>1.… 2.…</summary>
    Digits,
}
