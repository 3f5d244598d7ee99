using System.Collections.Immutable;

namespace Gazette.Documents.Containers;

/// <summary>The containers that writers know, as templates name them after <c>:::</c>.</summary>
internal static class ContainerNames
{
    public const string PageBreak = "page-break";

    public static ImmutableSortedSet<string> All { get; } = ImmutableSortedSet.Create(
        StringComparer.Ordinal,
        "addressee", "attachment", "attachment-note", CaptionNumbers.ContainerName, ChartReader.ContainerName, "colophon", PageColumns.ColumnsName, "copy", "copy-number", "date",
        "distribution", "editor", "issue", PageColumns.LandscapeName, "letterhead", "mark", "masthead", "note", "number", PageBreak, "participants", "printed", "secrecy", "signature", "signer",
        TableForm.ContainerName, TableOfContents.ContainerName, "unit", "urgency");
}
