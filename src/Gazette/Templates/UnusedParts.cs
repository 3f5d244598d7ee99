using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Templates;

/// <summary>Parts that a report gives and that its template names nowhere: they would be missing from the document without a word.</summary>
internal static partial class UnusedParts
{
    public static FrozenSet<string> NamesIn(IEnumerable<SourceFile> files) =>
        files.SelectMany(file => Tag().Matches(file.Text)).SelectMany(tag => Name().Matches(tag.Value)).Select(name => name.Value).ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<Diagnostic> Find(Report report, FrozenSet<string> names, string template) =>
        from part in PartsOf(report)
        where !names.Contains(part.Name)
        from span in part.Span is { } place ? new[] { place } : []
        select TemplateDiagnostics.UnusedPart(part.Name, span, template);

    private static IEnumerable<(string Name, SourceSpan? Span)> PartsOf(Report report) =>
    [
        ("letterhead", report.Letterhead is { Mode: not "plain" } head ? (head.Mark ?? head.Number ?? head.Signer ?? head.Urgency)?.Span : null),
        ("colophon", report.Colophon is { } foot ? (foot.PrintedBy ?? foot.CopyTo.FirstOrDefault())?.Span : null),
        ("attachments", report.Attachments.FirstOrDefault()?.Title.Span),
        ("addressee", report.Addressee?.Span),
        ("opening", report.Opening?.Span),
        ("sections", report.Sections.FirstOrDefault()?.Span),
        ("problems", report.Problems?.Span),
        ("next_steps", report.NextSteps?.Span),
        ("closing", report.Closing?.Span),
    ];

    [GeneratedRegex(@"\{\{(?:[^}]|\}(?!\}))*\}\}")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[A-Za-z_]\w*")]
    private static partial Regex Name();
}
