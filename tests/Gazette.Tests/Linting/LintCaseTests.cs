using System.Collections.Immutable;
using System.Text;
using Gazette.Diagnostics;
using Gazette.Linting;
using Xunit;

namespace Gazette.Tests.Linting;

/// <summary>The cases of tests/cases/linting: a text, possibly with a report's data, and all diagnostics about them.</summary>
public static class LintCaseTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(Repository.Cases("linting"))
            .Where(folder => File.Exists(Path.Combine(folder, "input.md")))
            .Select(folder => Path.GetFileName(folder)!)
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public static async Task A_case_gives_its_findings(string name)
    {
        string folder = Path.Combine(Repository.Cases("linting"), name);
        string data = Path.Combine(folder, "report.yaml");
        DiagnosticBag bag = new();
        ImmutableArray<LintFinding> findings = LintSample.Find(
            await File.ReadAllTextAsync(Path.Combine(folder, "input.md"), TestContext.Current.CancellationToken),
            File.Exists(data) ? await File.ReadAllTextAsync(data, TestContext.Current.CancellationToken) : null,
            bag: bag);
        StringBuilder shown = new();
        foreach (Diagnostic diagnostic in bag.ToSorted())
        {
            Append(shown, diagnostic, null);
        }

        foreach (LintFinding finding in findings.OrderBy(finding => finding.Diagnostic.Span.File.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Diagnostic.Span.Start))
        {
            Append(shown, finding.Diagnostic, finding.Fix);
        }

        VerifySettings settings = new();
        settings.UseDirectory(folder);
        settings.UseFileName("diagnostics");
        await Verifier.Verify(shown.ToString(), settings);
    }

    private static void Append(StringBuilder shown, Diagnostic diagnostic, Fix? fix)
    {
        shown.Append(diagnostic).Append('\n');
        shown.Append("  ").Append(diagnostic.Label?.English ?? "-").Append("; help: ").Append(diagnostic.Help?.English).Append('\n');
        foreach (RelatedPlace place in diagnostic.Related)
        {
            shown.Append("  ").Append(place.Introduction.English).Append(": ").Append(place.Span).Append('\n');
        }

        if (fix is not null)
        {
            shown.Append("  fix: `").Append(fix.Span.File.Text, fix.Span.Start, fix.Span.Length).Append("` -> `").Append(fix.Replacement).Append("`\n");
        }
    }
}
