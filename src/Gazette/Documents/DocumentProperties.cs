using System.Collections.Immutable;
using Gazette.Wording;

namespace Gazette.Documents;

/// <summary>What is said about a document rather than in it.</summary>
public sealed record DocumentProperties
{
    public required LanguageRules Language { get; init; }

    public string Title { get; init; } = "";

    /// <summary>Who issues it; the Word file's author and company.</summary>
    public string Organization { get; init; } = "";

    /// <summary>The period as the report file writes it.</summary>
    public string Period { get; init; } = "";

    /// <summary>What it is about, in a few words.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Words to find it by.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>The day that the Word file calls created and modified.</summary>
    public DateOnly? Issued { get; init; }

    public bool Draft { get; init; }

    /// <summary>How the Word writer lays it out: <c>official</c> or <c>report</c>.</summary>
    public string Style { get; init; } = "report";

    /// <summary>Options of the style, by name: profile, grid, form, line, headings, digits, page_number, colophon, header, paper.</summary>
    public ImmutableSortedDictionary<string, string> Layout { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
