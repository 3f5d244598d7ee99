namespace Gazette.Reports;

/// <summary>What a number claims about the true value: that it is exact, more, less or about the number.</summary>
public enum Qualifier
{
    /// <summary>126: the value itself.</summary>
    Exact,

    /// <summary>120+: at or a little above, below the next round number (120余).</summary>
    Over,

    /// <summary>&gt;120: strictly more (超过120).</summary>
    MoreThan,

    /// <summary>≈400: close to 400 but below it (近400).</summary>
    Nearly,

    /// <summary>~400: a little more or less (约400).</summary>
    About,

    /// <summary>≥150: this or more (不少于150).</summary>
    AtLeast,

    /// <summary>≤20: this or less (不超过20).</summary>
    AtMost,

    /// <summary>&lt;5: strictly less (不足5).</summary>
    Below,
}
