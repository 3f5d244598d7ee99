using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using CsCheck;
using Gazette.Compiling;
using Gazette.Compiling.Files;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Sources;
using Gazette.Tests.Documents;
using Gazette.Writers;
using Xunit;

namespace Gazette.Tests.Compiling;

/// <summary>Every word of a report is in its Word file and in its Markdown, unless a warning says which part is in neither.</summary>
public sealed class LostWordsTests
{
    // Properties of the Word file.
    private static readonly string[] Unprinted = ["subject", "keywords"];

    public static TheoryData<string, string> Templates
    {
        get
        {
            TheoryData<string, string> all = [];
            // A Word file asks for what its own words speak of, which no random report has.
            foreach (Reports.TemplateManifest manifest in Library.List().Where(manifest => manifest.Name != "village-card"))
            {
                foreach (Reports.Language language in manifest.Languages)
                {
                    all.Add(manifest.Name, language.Tag);
                }
            }

            return all;
        }
    }

    private static TemplateLibrary Library { get; } = new(Path.Combine(Repository.Root, "templates"));

    [Theory]
    [MemberData(nameof(Templates))]
    public void None_is_lost_without_a_word(string template, string language)
    {
        CompileOptions options = new() { Writers = [.. OutputFormats.All.Select(format => format.CreateWriter(new WriterOptions()))] };
        ReportCompiler compiler = new(Library);
        Gen.Int.Sample(
            seed =>
            {
                RandomReport report = new(template, language, seed);
                Compilation compilation = compiler.Compile(
                    new ReportSource(new SourceFile("report.yaml", report.Text)) { Name = "report", Folder = SamplePictures.Folder }, options);
                string errors = string.Join('\n', compilation.Diagnostics.Where(found => found.Severity == Severity.Error));
                Assert.True(errors.Length == 0, $"{errors}\n{report.Text}");
                string[] files = [.. compilation.Files.Where(file => !file.Name.EndsWith(".png", StringComparison.Ordinal)).Select(WordsOf)];
                string[] told =
                [
                    .. compilation.Diagnostics.Where(found => found.Rule is "unused-part" or "unused-field").Select(found => found.Message.English),
                ];
                foreach ((ImmutableArray<string> keys, string word) in report.Words.Where(one => !Unprinted.Contains(one.Keys[0])))
                {
                    Assert.True(
                        files.All(file => file.Contains(word, StringComparison.Ordinal))
                            || keys.Any(key => told.Any(message => message.Contains($"`{key}`", StringComparison.Ordinal))),
                        $"`{word}` of `{string.Join('.', keys)}` is lost\n{string.Join('\n', told)}\n{report.Text}");
                }
            },
            iter: 30);
    }

    [Fact]
    public void What_has_several_lines_keeps_its_words_and_starts_nothing_new()
    {
        const string Lines = "one\\n- two\\n# three {{ visits }}";
        string text = $$"""
            template: report
            language: en
            title: Visits
            organization: Larkfield Library
            period: 2026-Q2
            metrics: { visits: { label: Visits, value: 48, unit: visit|visits, note: "{{Lines}}", source: "{{Lines}}" } }
            opening: All went well.
            sections:
              - heading: Visitors
                text: More came.
                table: { caption: "{{Lines}}", unit: "{{Lines}}", columns: [ "{{Lines}}", b ], rows: [ [ "{{Lines}}", "1" ] ] }
                chart: { type: bar, title: "{{Lines}}", unit: "{{Lines}}", metrics: [ visits ] }
                image: { file: square.png, description: "{{Lines}}", caption: "{{Lines}}" }
            attachments: [ "{{Lines}}", { title: "{{Lines}}", text: "{{Lines}}" } ]
            """;
        CompileOptions options = new() { Writers = [.. OutputFormats.All.Select(format => format.CreateWriter(new WriterOptions()))] };
        Compilation compilation = new ReportCompiler(Library).Compile(
            new ReportSource(new SourceFile("report.yaml", text)) { Name = "report", Folder = SamplePictures.Folder }, options);
        Document document = Assert.Single(compilation.Documents).Tree;
        Assert.DoesNotContain(document.Blocks, block => block is BulletList);
        Assert.DoesNotContain(document.Blocks.OfType<Heading>(), heading => InlineText.Of(heading.Inlines).StartsWith("three", StringComparison.Ordinal));
        string markdown = WordsOf(compilation.Files.Single(file => file.Name.EndsWith(".md", StringComparison.Ordinal)));
        Assert.DoesNotContain("\n- two", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("\n# three", markdown, StringComparison.Ordinal);
        Assert.InRange(markdown.Split("two").Length - 1, 12, 20);
        Assert.DoesNotContain("{{", markdown, StringComparison.Ordinal);
    }

    private static string WordsOf(OutputFile file)
    {
        if (!file.Content.AsSpan().StartsWith("PK"u8))
        {
            return Encoding.UTF8.GetString(file.Content);
        }

        using ZipArchive archive = new(new MemoryStream(file.Content));
        StringBuilder words = new();
        foreach (ZipArchiveEntry part in archive.Entries.Where(part => part.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using StreamReader reader = new(part.Open());
            words.Append(reader.ReadToEnd());
        }

        return words.ToString();
    }
}
