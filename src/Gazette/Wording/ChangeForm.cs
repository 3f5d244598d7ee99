namespace Gazette.Wording;

/// <summary>The ways in which two values compare; each has its own wording.</summary>
internal enum ChangeForm
{
    /// <summary>There is nothing to say.</summary>
    None,

    /// <summary>At least one value is approximate: it is only known which is larger.</summary>
    Compared,

    Same,

    /// <summary>Both values are zero.</summary>
    BothZero,

    /// <summary>The change rounds to 0.0 %, or to 0.0 percentage points.</summary>
    BroadlySame,

    /// <summary>The base is zero, so there is no percentage.</summary>
    FromZero,

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
