using System.Collections.Immutable;
using Gazette.Wording;

namespace Gazette.Documents;

/// <summary>Data about a document that is not part of its content.</summary>
public sealed record DocumentProperties
{
    public required LanguageRules Language { get; init; }

    /// <summary>The language of one country for Word's spelling checks: <c>en-GB</c>; null for that of <see cref="Language"/>.</summary>
    public string? Proofing { get; init; }

    public string Title { get; init; } = "";

    /// <summary>The issuing organization; the Word file's author and company.</summary>
    public string Organization { get; init; } = "";

    /// <summary>The period as the report file writes it.</summary>
    public string Period { get; init; } = "";

    /// <summary>The subject, in a few words.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Keywords to find it by.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>The created and modified date of the Word file.</summary>
    public DateOnly? Issued { get; init; }

    public bool Draft { get; init; }

    /// <summary>How the Word writer lays it out: <c>official</c> or <c>report</c>.</summary>
    public string Style { get; init; } = "report";

    /// <summary>Options of the style, by name: profile, grid, form, line, headings, digits, page_number, colophon, header, paper, table.</summary>
    public ImmutableSortedDictionary<string, string> Layout { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
