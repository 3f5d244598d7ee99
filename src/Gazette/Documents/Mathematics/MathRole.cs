namespace Gazette.Documents.Mathematics;

/// <summary>What a symbol of a formula is, which decides how it looks.</summary>
public enum MathRole
{
    /// <summary>A variable, which is slanted.</summary>
    Letter,

    Number,

    /// <summary>An operator, a relation, a bracket.</summary>
    Sign,

    /// <summary>The name of a function: sin, lim.</summary>
    Function,

    /// <summary>Ordinary text.</summary>
    Words,

    /// <summary>A blank that is meant.</summary>
    Space,
}
