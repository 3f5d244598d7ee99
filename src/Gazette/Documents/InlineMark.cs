namespace Gazette.Documents;

/// <summary>A mark on text that changes neither its weight nor its slant.</summary>
public enum InlineMark
{
    /// <summary>Struck out: <c>~~cancelled~~</c>.</summary>
    Strikethrough,

    /// <summary>Raised: <c>m^2^</c>.</summary>
    Superscript,

    /// <summary>Lowered: <c>CO~2~</c>.</summary>
    Subscript,
}
