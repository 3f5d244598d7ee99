namespace Gazette.Templates.Functions;

/// <summary>What a function takes as one of its arguments.</summary>
internal enum ArgumentKind
{
    /// <summary>Any value, which must exist.</summary>
    Any,

    Text,

    /// <summary>A number, or a metric, which counts as its value.</summary>
    Number,

    /// <summary>A whole number without a unit.</summary>
    Count,

    List,
    Metrics,
    Flag,
    Date,
    Duration,

    /// <summary>A function, passed by its name: <c>@name</c>.</summary>
    Function,

    /// <summary>The name of a member of the list's elements.</summary>
    Member,

    /// <summary>A list of such names.</summary>
    Members,

    /// <summary>A table of the report, or a list whose elements are rows.</summary>
    Rows,

    /// <summary>A regular expression.</summary>
    Pattern,

    /// <summary>The tag of a language that reports can be written in.</summary>
    Language,

    /// <summary>A format of numbers, such as <c>N2</c>.</summary>
    NumberFormat,

    /// <summary>A format of dates with percent signs: <c>%d %b %Y</c>.</summary>
    DateFormat,

    Table,
    Picture,
}
