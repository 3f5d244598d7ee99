namespace Gazette.Linting;

/// <summary>What a typed number beside the name of a metric is about, as the words before it say.</summary>
internal enum MentionSubject
{
    /// <summary>Nothing says otherwise: the metric's own area and period, and what was done in it.</summary>
    Whole,

    /// <summary>The same thing at an earlier time that reports compare with: 上年, 去年同期, last year.</summary>
    Earlier,

    /// <summary>A plan or a target.</summary>
    Planned,

    /// <summary>Something else: a village of the town, a month of the half-year, an average, a part.</summary>
    Other,
}
