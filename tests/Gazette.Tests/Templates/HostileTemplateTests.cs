using System.Text;
using Gazette.Data;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates;
using Gazette.Templates.Rendering;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Templates;

/// <summary>
/// Templates that try to use up memory, time or the stack, one on each line of tests/cases/hostile-templates/templates.txt; and what comes of each: the
/// message that stops it, or the length of what it prints.
/// </summary>
public static class HostileTemplateTests
{
    private const long MostMegabytes = 1100;

    private const string Data =
        """
        language: en
        title: Reading rooms
        metrics:
          loans: { label: Loans, value: 120, unit: loan|loans }
        fields:
          name: Ada
        sections:
          - heading: Work
            text: We lent books.
        """;

    [Fact]
    public static async Task Each_ends_within_its_limits()
    {
        string folder = Repository.Cases("hostile-templates");
        StringBuilder shown = new();
        foreach (string line in await File.ReadAllLinesAsync(Path.Combine(folder, "templates.txt"), TestContext.Current.CancellationToken))
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            string result = Render(line);
            long megabytes = (GC.GetAllocatedBytesForCurrentThread() - before) >> 20;
            Assert.True(megabytes < MostMegabytes, $"{line} takes {megabytes} MB");
            shown.Append(line).Append("\n  ").Append(result).Append('\n');
        }

        VerifySettings settings = new();
        settings.UseDirectory(folder);
        settings.UseFileName("results");
        await Verifier.Verify(shown.ToString(), settings);
    }

    private static string Render(string text)
    {
        DiagnosticBag bag = new();
        SourceFile manifestFile = new("template.yaml", "name: page\nlanguages: [en]\n");
        Report report = ReportLoader.Load(new SourceFile("report.yaml", Data), bag)!;
        Template? template = Template.Load(
            TemplateManifestLoader.Load(manifestFile, bag)!, manifestFile, [new SourceFile("page.md.sbn", text)], bag);
        RenderedMarkdown[] documents = [.. template?.Render(report, LanguageRules.English, bag, mayOmit: true).Cast<RenderedMarkdown>() ?? []];
        return bag.HasErrors
            ? WithoutLimit(bag.ToSorted().First(mistake => mistake.Severity == Severity.Error).Message.English)
            : $"{documents.Sum(document => document.Text.Text.Length + document.Text.Slots.Sum(slot => slot.Length))} characters";
    }

    // Which limit is the first to be reached depends on how fast the machine is.
    private static string WithoutLimit(string message)
    {
        const string Exceeds = "the template exceeds a limit";
        return message.StartsWith(Exceeds, StringComparison.Ordinal) ? Exceeds : message;
    }
}
