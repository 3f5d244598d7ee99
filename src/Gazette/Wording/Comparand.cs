namespace Gazette.Wording;

/// <summary>The earlier period that a change is measured against, as sentences and the heads of tables name it.</summary>
internal enum Comparand
{
    /// <summary>上年同期, a year earlier.</summary>
    YearEarlier,

    /// <summary>The year before a report of a whole year: 上年, the previous year.</summary>
    PreviousYear,

    /// <summary>The half before the second half: 上半年.</summary>
    FirstHalf,

    /// <summary>The half before the first half: 上年下半年.</summary>
    SecondHalfLastYear,

    PreviousQuarter,

    PreviousMonth,

    /// <summary>The period before one that has no name of its own.</summary>
    PreviousPeriod,
}
