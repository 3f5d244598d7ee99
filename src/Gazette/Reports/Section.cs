using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>A chapter of a report: a heading, text, items, a table; each is optional.</summary>
public sealed record Section
{
    public required SourceSpan Span { get; init; }

    public Phrase? Heading { get; init; }

    /// <summary>What references call it.</summary>
    public Phrase? Id { get; init; }

    public Phrase? Text { get; init; }

    public ImmutableArray<Item> Items { get; init; } = [];

    /// <summary>How the items are enumerated, as well as the points of items without their own setting; null leaves it to the template.</summary>
    public EnumerationForm? Enumerate { get; init; }

    /// <summary>What ends every item of an enumeration but the last: ； or 。; null for the default of the language.</summary>
    public string? Join { get; init; }

    /// <summary>Whether each item is a paragraph of its own; null leaves that to the enumeration.</summary>
    public bool? Lines { get; init; }

    /// <summary>Items without a number or a word before them would not be told apart in one paragraph.</summary>
    internal bool OnLines => Lines ?? Enumerate == EnumerationForm.None;

    public ReportTable? Table { get; init; }

    public ReportChart? Chart { get; init; }

    public ReportImage? Image { get; init; }
}
