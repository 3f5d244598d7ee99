using System.Collections.Immutable;

namespace Gazette.Drafting;

/// <summary>A finished document as the parts of a report, with its numbers still in its texts.</summary>
/// <param name="Template">The template that prints it.</param>
internal sealed record Draft(string Template)
{
    /// <summary>The lines of the letterhead by their keys.</summary>
    public ImmutableArray<(string Key, string Text)> Letterhead { get; init; } = [];

    public string? Title { get; init; }

    public string? Organization { get; init; }

    public DateOnly? Issued { get; init; }

    public string? Addressee { get; init; }

    public string? Opening { get; init; }

    public ImmutableArray<DraftSection> Sections { get; init; } = [];

    public DraftSection? Problems { get; init; }

    public DraftSection? NextSteps { get; init; }

    public string? Closing { get; init; }

    public ImmutableArray<DraftAttachment> Attachments { get; init; } = [];

    public ImmutableArray<string> CopyTo { get; init; } = [];

    /// <summary>Whether the document has a cover, which is no part of a report.</summary>
    public bool LeftCover { get; init; }

    /// <summary>The paths of pictures that the report has no place for, such as a seal over the signature.</summary>
    public ImmutableArray<string> LeftPictures { get; init; } = [];

    public string? PrintedBy { get; init; }

    public DateOnly? PrintedOn { get; init; }
}

/// <param name="Heading">Null for what precedes the first heading.</param>
internal sealed record DraftSection(string? Heading)
{
    public string? Text { get; init; }

    public DraftTable? Table { get; init; }

    public DraftPicture? Picture { get; init; }

    public ImmutableArray<DraftItem> Items { get; init; } = [];

    /// <summary>How the items are enumerated; null for items that are paragraphs.</summary>
    public string? Enumerate { get; init; }
}

internal sealed record DraftItem
{
    public string? Heading { get; init; }

    public string? Text { get; init; }

    public ImmutableArray<string> Points { get; init; } = [];

    /// <summary>How the points are enumerated; null for the template's own way.</summary>
    public string? Enumerate { get; init; }

    public DraftTable? Table { get; init; }

    public DraftPicture? Picture { get; init; }
}

internal sealed record DraftTable(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    public string? Caption { get; init; }

    public string? Unit { get; init; }
}

internal sealed record DraftAttachment(string Title)
{
    public string? Text { get; init; }

    public DraftTable? Table { get; init; }
}
