namespace Gazette.Wording;

/// <summary>The words that Gazette itself adds to tables, captions, charts and pages. Every language has all of them.</summary>
internal sealed record Labels
{
    public required string Measure { get; init; }

    public required string Unit { get; init; }

    /// <summary>The heading above the names of those that a report was collected from.</summary>
    public required string Member { get; init; }

    public required string ThisPeriod { get; init; }

    public required string Target { get; init; }

    public required string Change { get; init; }

    /// <summary>The heading above what says whether targets are met.</summary>
    public required string Status { get; init; }

    public required string TargetMet { get; init; }

    public required string TargetMissed { get; init; }

    public required string ChangeInPercent { get; init; }

    /// <summary>Percentage points in a table cell, including the space before them.</summary>
    public required string Points { get; init; }

    /// <summary>The same of rates in ‰.</summary>
    public required string PointsPerMille { get; init; }

    public required string Total { get; init; }

    /// <summary>In a separate column.</summary>
    public required string Subtotal { get; init; }

    /// <summary>After the name of the group, including the space before it.</summary>
    public required string SubtotalOfGroup { get; init; }

    /// <summary>The word before the number in a caption.</summary>
    public required string Table { get; init; }

    public required string Figure { get; init; }

    /// <summary>Between the word and its number: 图1, Figure 1.</summary>
    public required string BeforeNumber { get; init; }

    /// <summary>Between the number and the caption.</summary>
    public required string AfterNumber { get; init; }

    /// <summary>Around the number of a heading that a text refers to: Section 1.2, 第1.2节.</summary>
    public required (string Before, string After) Section { get; init; }

    /// <summary>Above a callout of each kind.</summary>
    public required string CalloutNote { get; init; }

    public required string CalloutTip { get; init; }

    public required string CalloutWarning { get; init; }

    /// <summary>The name of the footnotes on a page.</summary>
    public required string Footnotes { get; init; }

    /// <summary>Opens the table of a chart's numbers.</summary>
    public required string ChartNumbers { get; init; }

    public required string ColumnChart { get; init; }

    public required string BarChart { get; init; }

    public required string LineChart { get; init; }

    public required string PieChart { get; init; }

    /// <summary>The text before the page number, between it and the number of pages, and after that; may be empty.</summary>
    public required (string Before, string Between, string After) PageOfPages { get; init; }

    /// <summary>The watermark of a draft.</summary>
    public required string Draft { get; init; }

    /// <summary>An example of a metric's label, for messages.</summary>
    public required string Example { get; init; }
}
