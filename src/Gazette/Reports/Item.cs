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

    public ReportTable? Table { get; init; }

    public ReportChart? Chart { get; init; }

    public ReportImage? Image { get; init; }
}
