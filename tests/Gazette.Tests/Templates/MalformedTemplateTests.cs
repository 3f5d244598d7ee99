using System.Collections.Immutable;
using System.Text;
using CsCheck;
using Gazette.Data;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Templates;

/// <summary>
/// Templates with one mistake each, one on each line of tests/cases/malformed-templates/templates.txt, where <c>\n</c> is a line end; and what is said of
/// them in both languages.
/// </summary>
public static class MalformedTemplateTests
{
    private const string Data =
        """
        language: en
        title: Reading rooms
        metrics:
          loans: { label: Loans, value: 120, unit: loan|loans }
          visits: { label: Visits, value: 80, unit: visit|visits }
        fields:
          name: Ada
          list: [a, b]
        sections:
          - heading: Work
            text: We lent books.
        """;

    private static readonly string[] Parts = ["part:Part.", "loop:{{ include 'loop' }}", "a:A {{ include 'b' }}", "b:B {{ include 'a' }}"];

    private static readonly string[] Tokens =
    [
        "{{", "}}", " if ", " else ", " end ", " for s in sections ", " report.title ", " metrics.loans ",
        "(", ")", "[", "\"", "'", " + ", " > ", " = ", "text",
    ];

    [Fact]
    public static async Task Each_mistake_is_told_once_where_it_was_made()
    {
        string folder = Repository.Cases("malformed-templates");
        StringBuilder shown = new();
        foreach (string line in await File.ReadAllLinesAsync(Path.Combine(folder, "templates.txt"), TestContext.Current.CancellationToken))
        {
            ImmutableArray<Diagnostic> mistakes = Render(line.Replace("\\n", "\n", StringComparison.Ordinal));
            Assert.True(mistakes.Count(mistake => mistake.Severity == Severity.Error) == 1, $"{line}\n{string.Join('\n', mistakes)}");
            shown.Append(line).Append('\n');
            foreach (Diagnostic mistake in mistakes)
            {
                shown.Append($"  {mistake.Span}: {mistake.Message.English}").Append(mistake.Help is { } help ? $"; {help.English}" : "").Append('\n');
                shown.Append($"    {mistake.Message.Chinese}").Append(mistake.Help is { } advice ? $"；{advice.Chinese}" : "").Append('\n');
            }
        }

        VerifySettings settings = new();
        settings.UseDirectory(folder);
        settings.UseFileName("messages");
        await Verifier.Verify(shown.ToString(), settings);
    }

    [Fact]
    public static void Whatever_is_typed_a_tag_has_at_most_one_syntax_mistake() =>
        Gen.Int[0, Tokens.Length - 1].Select(token => Tokens[token]).Array[1, 12].Sample(
            tokens =>
            {
                DiagnosticBag bag = new();
                SourceFile file = new("page.md.sbn", string.Concat(tokens));
                _ = TemplateParser.Parse(file, bag);
                ImmutableArray<Diagnostic> mistakes = bag.ToSorted();
                Assert.True(
                    mistakes.Length == mistakes.DistinctBy(mistake => TagOf(file.Text, mistake.Span.Start)).Count(),
                    $"{file.Text}\n{string.Join('\n', mistakes)}");
            },
            iter: 2000);

    private static int TagOf(string text, int offset) => text.LastIndexOf("{{", Math.Min(offset + 1, text.Length - 1), StringComparison.Ordinal);

    private static ImmutableArray<Diagnostic> Render(string text)
    {
        DiagnosticBag bag = new();
        SourceFile manifestFile = new("template.yaml", "name: page\nlanguages: [en]\n");
        SourceFile[] files =
        [
            new SourceFile("page.md.sbn", text),
            .. from part in Parts
               let colon = part.IndexOf(':', StringComparison.Ordinal)
               select new SourceFile($"_{part[..colon]}.md.sbn", part[(colon + 1)..]),
        ];
        Template? template = Template.Load(TemplateManifestLoader.Load(manifestFile, bag)!, manifestFile, files, bag);
        Report report = ReportLoader.Load(new SourceFile("report.yaml", Data), bag)!;
        template?.Render(report, LanguageRules.English, bag, mayOmit: true);
        return bag.ToSorted();
    }
}
