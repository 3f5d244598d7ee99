using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>A chapter of a report: a heading, text, items, a table; each is optional.</summary>
public sealed record Section
{
    public required SourceSpan Span { get; init; }

    public Phrase? Heading { get; init; }

    public Phrase? Text { get; init; }

    public ImmutableArray<Item> Items { get; init; } = [];

    /// <summary>How the items are enumerated, as well as the points of items without their own setting; null leaves it to the template.</summary>
    public EnumerationForm? Enumerate { get; init; }

    /// <summary>What ends every item of an enumeration but the last: ； or 。; null for the default of the language.</summary>
    public string? Join { get; init; }

    public ReportTable? Table { get; init; }

    public ReportChart? Chart { get; init; }

    public ReportImage? Image { get; init; }
}
