namespace Gazette.Wording;

/// <summary>The words that Gazette itself puts into tables, captions, charts and pages. Each language has them all.</summary>
internal sealed record Labels
{
    public required string Measure { get; init; }

    public required string Unit { get; init; }

    public required string ThisPeriod { get; init; }

    public required string YearEarlier { get; init; }

    public required string PreviousPeriod { get; init; }

    public required string Change { get; init; }

    public required string ChangeInPercent { get; init; }

    /// <summary>Percentage points in a table cell, with the blank before them.</summary>
    public required string Points { get; init; }

    public required string Total { get; init; }

    /// <summary>In a column of its own.</summary>
    public required string Subtotal { get; init; }

    /// <summary>Behind the name of the group, with the blank before it.</summary>
    public required string SubtotalOfGroup { get; init; }

    /// <summary>A caption's number is counted by this word.</summary>
    public required string Table { get; init; }

    public required string Figure { get; init; }

    /// <summary>Between the word and its number: 图1, Figure 1.</summary>
    public required string BeforeNumber { get; init; }

    /// <summary>Between the number and the caption.</summary>
    public required string AfterNumber { get; init; }

    /// <summary>Above a callout, each of its kinds.</summary>
    public required string CalloutNote { get; init; }

    public required string CalloutTip { get; init; }

    public required string CalloutWarning { get; init; }

    public required string ColumnChart { get; init; }

    public required string BarChart { get; init; }

    public required string LineChart { get; init; }

    public required string PieChart { get; init; }

    /// <summary>Before the number of the page, between it and the number of pages, and after that; empty where nothing is said.</summary>
    public required (string Before, string Between, string After) PageOfPages { get; init; }

    /// <summary>Across the pages of a draft.</summary>
    public required string Draft { get; init; }

    /// <summary>What a metric may be called, for messages to show.</summary>
    public required string Example { get; init; }
}
