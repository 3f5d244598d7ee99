using Gazette.Data;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Xunit;

namespace Gazette.Tests.Data;

/// <summary>
/// Each folder of tests/cases/data contains one input (report.yaml, report.json or template.yaml; <c>.bytes</c> in the name keeps git from changing
/// it) and its diagnostics.
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

        return bag.Count == 0 ? "nothing to say\n" : DiagnosticText.Write(bag.ToSorted());
    }
}
