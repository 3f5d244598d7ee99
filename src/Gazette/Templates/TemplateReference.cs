using Gazette.Sources;

namespace Gazette.Templates;

/// <summary>Something that a template requires of every report: <c>metrics.audience</c>, <c>report.title</c>, <c>fields.issue</c>.</summary>
/// <param name="Owner"><c>metrics</c>, <c>fields</c> or <c>report</c>.</param>
internal sealed record TemplateReference(string Owner, string Name, SourceSpan Span)
{
    public string Path => $"{Owner}.{Name}";
}
