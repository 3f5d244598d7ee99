using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>One entry of a section; a plain text in the file sets only <see cref="Text"/>.</summary>
public sealed record Item
{
    public required SourceSpan Span { get; init; }

    public Phrase? Heading { get; init; }

    public Phrase? Text { get; init; }

    public ImmutableArray<Phrase> Points { get; init; } = [];

    public EnumerationForm? Enumerate { get; init; }

    public string? Join { get; init; }

    /// <summary>Whether each point is a paragraph of its own; null leaves that to the enumeration.</summary>
    public bool? Lines { get; init; }

    /// <summary>Points without a number or a word before them would not be told apart in one paragraph.</summary>
    internal bool OnLines => Lines ?? Enumerate == EnumerationForm.None;

    public ReportTable? Table { get; init; }

    public ReportChart? Chart { get; init; }

    public ReportImage? Image { get; init; }
}
