using System.Collections.Immutable;
using Gazette.Data;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Markdown;
using Gazette.Linting;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Linting;

/// <summary>Runs the rules on a Markdown text, possibly with a report's data.</summary>
internal static class LintSample
{
    public static ImmutableArray<LintFinding> Find(
        string markdown, string? data = null, LintProfile profile = LintProfile.Official, DiagnosticBag? bag = null, bool ignoresNeeds = false)
    {
        DiagnosticBag reading = new();
        Report? report = data is null ? null : ReportLoader.Load(new SourceFile("report.yaml", data), reading);
        DocumentProperties properties = new()
        {
            Language = LanguageRules.Chinese,
            Organization = report?.Organization?.Text ?? "",
            Period = report?.Period?.ToString() ?? "",
        };
        Document document = new MarkdownParser().Parse(MappedText.FromFile(new SourceFile("text.md", markdown)), properties, reading);
        Assert.False(reading.HasErrors, string.Join('\n', reading.ToSorted()));
        return Linter.Find(report, document, profile, bag ?? new DiagnosticBag(), [], ignoresNeeds);
    }

    public static ImmutableArray<LintFinding> Find(LintExample example) => Find(example.Markdown, example.Data);

    public static string[] RulesOf(ImmutableArray<LintFinding> findings) =>
        [.. findings.Select(finding => finding.Rule.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public static string Show(ImmutableArray<LintFinding> findings) => string.Join('\n', findings.Select(finding => finding.Diagnostic.ToString()));
}
