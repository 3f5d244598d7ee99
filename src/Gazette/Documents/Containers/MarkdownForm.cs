namespace Gazette.Documents.Containers;

/// <summary>What a container becomes in Markdown, which has no containers.</summary>
internal enum MarkdownForm
{
    /// <summary>Its content.</summary>
    Content,

    /// <summary>A horizontal rule.</summary>
    Rule,

    /// <summary>Its content, and a horizontal rule below it.</summary>
    Page,

    /// <summary>The table of its numbers, and a drawing.</summary>
    Chart,

    /// <summary>Its content, and a list of links.</summary>
    Contents,

    /// <summary>A GitHub alert: a quote that begins with <c>[!NOTE]</c>.</summary>
    Alert,
}
