using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Templates;

/// <summary>Parts that a report gives and that its template names nowhere: they would be missing from the document without a word.</summary>
internal static partial class UnusedParts
{
    private static readonly ImmutableArray<string> Parts =
        ["letterhead", "colophon", "attachments", "addressee", "opening", "sections", "problems", "next_steps", "closing"];

    /// <summary>The parts that the files of a template name nowhere.</summary>
    public static ImmutableArray<string> Of(IEnumerable<SourceFile> files) =>
    [
        .. Parts.Except(
            files.SelectMany(file => Tag().Matches(file.Text)).SelectMany(tag => Name().Matches(tag.Value)).Select(name => name.Value), StringComparer.Ordinal),
    ];

    /// <summary>Adds a warning for each of the parts that the report gives.</summary>
    public static void Check(Report report, ImmutableArray<string> unused, string template, DiagnosticBag bag)
    {
        foreach (string part in unused)
        {
            if (PlaceOf(report, part) is { } span)
            {
                bag.Add(TemplateDiagnostics.UnusedPart(part, span, template));
            }
        }
    }

    private static SourceSpan? PlaceOf(Report report, string part) => part switch
    {
        "letterhead" => report.Letterhead is { Mode: not "plain" } head ? (head.Mark ?? head.Number ?? head.Signer ?? head.Urgency)?.Span : null,
        "colophon" => report.Colophon is { } foot ? (foot.PrintedBy ?? foot.CopyTo.FirstOrDefault())?.Span : null,
        "attachments" => report.Attachments.FirstOrDefault()?.Title.Span,
        "addressee" => report.Addressee?.Span,
        "opening" => report.Opening?.Span,
        "sections" => report.Sections.FirstOrDefault()?.Span,
        "problems" => report.Problems?.Span,
        "next_steps" => report.NextSteps?.Span,
        _ => report.Closing?.Span,
    };

    [GeneratedRegex(@"\{\{(?:[^}]|\}(?!\}))*\}\}")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[A-Za-z_]\w*")]
    private static partial Regex Name();
}
