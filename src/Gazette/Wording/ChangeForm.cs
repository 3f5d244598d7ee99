namespace Gazette.Wording;

/// <summary>The ways in which two values compare; each has its own wording.</summary>
internal enum ChangeForm
{
    /// <summary>There is nothing to say.</summary>
    None,

    /// <summary>At least one value is approximate: it is only known which is larger.</summary>
    Compared,

    /// <summary>At least one value is approximate, and both are about the same number.</summary>
    Alike,

    /// <summary>At least one value is approximate, and nothing is certain: the earlier value is given beside the new one.</summary>
    Beside,

    /// <summary>The report says that there is no earlier value.</summary>
    Unknown,

    Same,

    /// <summary>Both values are zero.</summary>
    BothZero,

    /// <summary>The change rounds to 0.0 %.</summary>
    BroadlySame,

    /// <summary>The base is zero, so there is no percentage, and the difference is the value that the text has just given.</summary>
    FromZero,

    /// <summary>There is nothing any more: the earlier value is given beside the zero.</summary>
    ToZero,

    /// <summary>The base is too small for a meaningful percentage.</summary>
    Absolute,

    /// <summary>A duration got longer or shorter.</summary>
    Duration,

    /// <summary>Percentages, whose difference is in percentage points.</summary>
    Points,

    Percent,

    /// <summary>Growth so large that it reads better as "so many times the base".</summary>
    Multiple,

    /// <summary>From below zero to above.</summary>
    TurnedPositive,

    TurnedNegative,

    /// <summary>An amount that stays at or below zero: a loss that became smaller or larger.</summary>
    Loss,
}
