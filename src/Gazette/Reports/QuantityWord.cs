namespace Gazette.Reports;

/// <summary>How a person wrote a number where Chinese has two ways that mean the same; a text keeps theirs.</summary>
public enum QuantityWord
{
    /// <summary>Digits, and 余 for a little more.</summary>
    Usual,

    /// <summary>120多: 多 rather than 余.</summary>
    Duo,

    /// <summary>2公里多: 多 after the unit.</summary>
    DuoAtEnd,

    /// <summary>两台 rather than 2台.</summary>
    Liang,
}
