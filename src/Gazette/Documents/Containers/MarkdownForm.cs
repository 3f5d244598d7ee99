namespace Gazette.Documents.Containers;

/// <summary>What a container becomes in Markdown, which has no containers.</summary>
internal enum MarkdownForm
{
    /// <summary>What stands in it.</summary>
    Content,

    /// <summary>A horizontal rule.</summary>
    Rule,

    /// <summary>The table of its numbers, with a drawing.</summary>
    Chart,

    /// <summary>What stands in it, and a list of links.</summary>
    Contents,

    /// <summary>An alert as GitHub has them: a quote that opens with <c>[!NOTE]</c>.</summary>
    Alert,
}
