namespace Gazette.Wording;

/// <summary>The ways in which a value compares with its target; each has its own wording.</summary>
internal enum CompletionForm
{
    /// <summary>At least one of the two is approximate: it is only known whether the value is above or below.</summary>
    Compared,

    /// <summary>It is not known whether the value is above or below, or there is no share: the target is given beside the value.</summary>
    Beside,

    /// <summary>The value equals the target, if a percentage would say nothing.</summary>
    OnTarget,

    /// <summary>Percentages, whose difference is in percentage points.</summary>
    Points,

    /// <summary>A value that should stay below its target, or a duration: the difference is an amount.</summary>
    Apart,

    /// <summary>Rounds to 100% of the target, but is less.</summary>
    JustShort,

    /// <summary>Rounds to 100% of the target, but is more.</summary>
    JustAbove,

    /// <summary>A percentage of the target.</summary>
    Share,
}
