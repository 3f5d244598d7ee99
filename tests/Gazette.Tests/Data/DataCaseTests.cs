using System.Text;
using Gazette.Data;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Data;

/// <summary>
/// Each folder of tests/cases/data holds one input (report.yaml, report.json or template.yaml; <c>.bytes</c> in the name keeps
/// git from touching it) and the diagnostics it gets.
/// </summary>
public sealed class DataCaseTests
{
    public static TheoryData<string> Names =>
        [.. Directory.GetDirectories(Repository.Cases("data")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Gives_the_diagnostics_of_the_case(string name)
    {
        VerifySettings settings = new();
        settings.UseDirectory(Path.Combine(Repository.Cases("data"), name));
        settings.UseFileName("diagnostics");
        await Verifier.Verify(Diagnose(name), settings);
    }

    internal static string Describe(DiagnosticBag bag)
    {
        StringBuilder text = new();
        foreach (Diagnostic diagnostic in bag.ToSorted())
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(diagnostic).Append('\n').Append(Excerpt(diagnostic.Span, diagnostic.Label?.English));
            foreach (RelatedPlace related in diagnostic.Related)
            {
                text.Append("  ").Append(related.Introduction.English).Append(' ').Append(related.Span).Append('\n').Append(Excerpt(related.Span, null));
            }

            text.Append(diagnostic.Help is null ? "" : $"  help: {diagnostic.Help.English}\n");
        }

        return text.Length == 0 ? "nothing to say\n" : text.ToString();
    }

    private static string Diagnose(string name)
    {
        string path = Directory.GetFiles(Path.Combine(Repository.Cases("data"), name))
            .Single(file => !Path.GetFileName(file).StartsWith("diagnostics.", StringComparison.Ordinal));
        DiagnosticBag bag = new();
        string shown = Path.GetFileName(path).Replace(".bytes", "", StringComparison.Ordinal);
        if (SourceDecoder.Decode(shown, File.ReadAllBytes(path), bag) is { } file)
        {
            object? read = shown == "template.yaml" ? TemplateManifestLoader.Load(file, bag) : ReportLoader.Load(file, bag);
            Assert.True(read is not null || bag.HasErrors);
        }

        return Describe(bag);
    }

    // The line and what is marked in it; tabs count as one column.
    private static string Excerpt(SourceSpan span, string? label)
    {
        SourcePosition start = span.Position;
        string line = span.File.Line(start.Line);
        string shown = line.Length > 100 ? line[..100] + "…" : line;
        int length = Math.Max(1, Math.Min(span.Length, line.Length - start.Column + 1));
        string marked = start.Column - 1 + length > 100 ? "" : $"    | {new string(' ', start.Column - 1)}{new string('^', length)} {label}".TrimEnd() + "\n";
        return $"    | {shown}\n{marked}";
    }
}
