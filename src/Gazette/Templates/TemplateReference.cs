using Gazette.Sources;

namespace Gazette.Templates;

/// <summary>Something that a template requires of every report: <c>metrics.audience</c>, <c>report.title</c>, <c>fields.issue</c>.</summary>
/// <param name="Owner">
/// <c>metrics</c>, <c>fields</c> or <c>report</c>; in a Word file also <see cref="ByName"/>, <see cref="ByLabel"/> or <see cref="ByField"/>.
/// </param>
internal sealed record TemplateReference(string Owner, string Name, SourceSpan Span)
{
    /// <summary>A name that stands alone: a metric by its id, or by its label if that is one word.</summary>
    public const string ByName = "name";

    /// <summary>Words that are no expression: a metric by its label.</summary>
    public const string ByLabel = "label";

    /// <summary>A field of a mail merge: a metric by its id or label, a field, or a key of the report.</summary>
    public const string ByField = "merge";

    /// <summary>In a Word file, the words of the paragraph in front of the tag.</summary>
    public string Before { get; init; } = "";

    /// <summary>In a Word file, the words of the paragraph behind the tag.</summary>
    public string After { get; init; } = "";

    public string Path => $"{Owner}.{Name}";
}
