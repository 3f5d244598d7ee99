using System.Collections.Immutable;
using System.Text.Json;
using System.Xml.Linq;
using Gazette.Building;
using Gazette.Cli.Formats;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;
using Gazette.Sources;
using Gazette.Tracing.Comparing;
using Gazette.Verifying;
using Xunit;

namespace Gazette.Tests.Cli;

/// <summary>The evidence of a comparison in each of its forms, with hostile names and words.</summary>
public static class EvidenceTests
{
    private static readonly DisplayPaths Paths = new(new Surroundings(Repository.Root).Environment);

    private static readonly ImmutableArray<ReportOutcome> Outcomes = [Agreeing(), Differing(), Failed()];

    [Fact]
    public static Task Is_a_page_for_people() => Verifier.Verify(Page(SpokenLanguage.English), "html");

    [Fact]
    public static Task Is_a_page_in_Chinese() => Verifier.Verify(Page(SpokenLanguage.Chinese), "html");

    [Fact]
    public static void Is_a_page_without_a_script_that_needs_nothing_else()
    {
        string page = Page(SpokenLanguage.English);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
        Assert.Equal(page, Page(SpokenLanguage.English));
    }

    [Fact]
    public static async Task Is_json_for_programs()
    {
        string json = Write(new JsonFormat(Paths, SpokenLanguage.English));
        using JsonDocument document = JsonDocument.Parse(json);
        Assert.Equal(3, document.RootElement.GetProperty("reports").GetArrayLength());
        await Verifier.Verify(json, "json");
    }

    [Fact]
    public static async Task Is_junit_for_build_servers()
    {
        string xml = Write(new JUnitFormat(Paths, SpokenLanguage.English));
        Assert.Equal("2", XDocument.Parse(xml).Root!.Element("testsuite")!.Attribute("failures")!.Value);
        await Verifier.Verify(xml, "xml");
    }

    private static string Page(SpokenLanguage language) => Write(new EvidencePage(Paths, language));

    private static string Write(IOutcomeFormat format)
    {
        using StringWriter output = new() { NewLine = "\n" };
        format.Write(Outcomes, output);
        return output.ToString();
    }

    private static ReportOutcome Agreeing() => new(InputOf("青岚"), [], [], [])
    {
        Verified =
        [
            new VerifiedDocument("青岚", [File("青岚", "docx", 'a'), File("青岚", "md", 'b')], []),
        ],
    };

    private static ReportOutcome Differing()
    {
        SourceFile word = new("out/a<b>.docx", "Held 46 talks.\nOld\tline")
        {
            Paragraphs = [new("", 1, "paragraph 1", "第1段"), new("", 2, "table 1, row 1", "表格1第1行")],
        };
        SourceFile markdown = new("out/a<b>.md", "Held 47 talks.\n\nNew <b>line</b>");
        OutputDifference[] differences =
        [
            new(
                "docx",
                "md",
                word.Span(0, 14),
                markdown.Span(0, 14),
                [Same("Held "), new(DifferenceKind.Removed, "46"), new(DifferenceKind.Added, "47"), Same(" talks.")]),
            new("docx", "md", word.Span(15, 23), null, [new(DifferenceKind.Removed, "Old\tline")]),
            new("docx", "md", null, markdown.Span(16, 31), [new(DifferenceKind.Added, "New <b>line</b>")]) { Before = word.Span(0, 14) },
            new("docx", "md", word.Span(15, 23), markdown.Span(0, 14), [new(DifferenceKind.Removed, "Moved")]) { IsMoved = true },
        ];
        return new ReportOutcome(
            InputOf("a<b>"), [.. differences.Select(found => VerifyingDiagnostics.Differ(found, word, markdown, onDisk: true))], [], [])
        {
            Verified =
            [
                new VerifiedDocument(
                    "a<b>",
                    [File("a<b>", "docx", 'c'), File("a<b>", "md", 'd'), new VerifiedFile("a<b>.pdf", "pdf", null, 2, 6, 3)],
                    [.. differences])
                {
                    Pages =
                    [
                        new VerifiedPage(1, PageState.Same, 0), new VerifiedPage(2, PageState.Different, 0.42m, [1, 2, 3]), new VerifiedPage(3, PageState.New),
                        new VerifiedPage(4, PageState.Gone),
                    ],
                },
            ],
        };
    }

    private static ReportOutcome Failed() => new(
        InputOf("gone"), [VerifyingDiagnostics.Missing(Path.Combine(Repository.Root, "out", "gone.md"), InputOf("gone").Span)], [], []);

    private static DifferencePiece Same(string words) => new(DifferenceKind.Same, words);

    private static ReportInput InputOf(string name) => new(Path.Combine(Repository.Root, "villages", $"{name}.yaml"), name);

    private static VerifiedFile File(string name, string format, char digit) =>
        new(Path.Combine(Repository.Root, "out", $"{name}.{format}"), format, new string(digit, 64), 2, 6, null);
}
