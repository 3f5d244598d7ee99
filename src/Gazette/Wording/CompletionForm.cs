namespace Gazette.Wording;

/// <summary>The ways in which a value stands to its target; each has its own wording.</summary>
internal enum CompletionForm
{
    /// <summary>At least one of the two is approximate: only on which side the value is is known.</summary>
    Compared,

    /// <summary>The value is what was aimed at, where a percentage of it would say nothing.</summary>
    OnTarget,

    /// <summary>The difference rounds to 0.0 percentage points.</summary>
    BroadlyOnTarget,

    /// <summary>Percentages are apart by percentage points.</summary>
    Points,

    /// <summary>What should stay below its target, and stretches of time, are apart by an amount.</summary>
    Apart,

    /// <summary>Rounds to all of the target, and is less.</summary>
    JustShort,

    /// <summary>Rounds to all of the target, and is more.</summary>
    JustAbove,

    /// <summary>A percentage of the target.</summary>
    Share,
}
