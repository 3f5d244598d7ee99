using System.Collections.Immutable;
using Gazette.Data;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Markdown;
using Gazette.Readers.Word;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates;
using Gazette.Templates.Rendering;
using Gazette.Tests.Writers;
using Gazette.Wording;
using Gazette.Writers.Markdown;
using Xunit;

namespace Gazette.Tests.Documents;

/// <summary>
/// A text of every construct of CommonMark and of GitHub's Markdown, built as a template: no word that a reader of the text sees is missing in the Word
/// file or in the Markdown, unless a diagnostic at its place says so, and no sign if there is no diagnostic. The texts are those of
/// tests/cases/example-texts, each below its name.
/// </summary>
public static class ExampleTextTests
{
    private const string Mark = "%%%% ";

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Repository.Cases("example-texts"), "*.txt").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public static void No_word_is_lost_without_a_diagnostic(string file) =>
        Assert.Equal("", string.Concat(TextsIn(file).SelectMany(text => Losses(text.Key, text.Value))));

    private static IEnumerable<KeyValuePair<string, string>> TextsIn(string file) =>
        File.ReadAllText(Path.Combine(Repository.Cases("example-texts"), file))
            .Split(Mark, StringSplitOptions.RemoveEmptyEntries)
            .Select(text => text.Split('\n', 2))
            .Select(parts => KeyValuePair.Create(parts[0], parts[1]));

    private static IEnumerable<string> Losses(string name, string text)
    {
        DiagnosticBag bag = new();
        Document document = Build(text, bag);
        string markdown = MarkdownWriter.Write(document);
        Document read = WordDocumentReader.Read("document.docx", WordFile.Of(document).Bytes, new DiagnosticBag(), withPictures: true)!;
        string[] told = [.. bag.ToSorted().Select(found => $"{found.Message.English} {found.Span.File.Text[found.Span.Start..found.Span.End]}")];
        string shown = ShownWords.OfMarkdown(text);
        foreach ((string format, string words) in new[] { ("docx", ShownWords.Of(read)), ("md", ShownWords.OfMarkdown(markdown)) })
        {
            IEnumerable<string> lostWords = Missing(ShownWords.Split(shown), ShownWords.Split(words))
                .Where(word => !told.Any(message => message.Contains(word, StringComparison.Ordinal)));
            string[] lost = [.. lostWords, .. told.Length == 0 ? Missing(ShownWords.Signs(shown), ShownWords.Signs(words)) : []];
            if (lost.Length > 0)
            {
                yield return $"{name}, {format}: lost {string.Join(' ', lost)}\n{text}--- {format}:\n{words}\n{string.Join('\n', bag.ToSorted())}\n\n";
            }
        }
    }

    private static Document Build(string text, DiagnosticBag bag)
    {
        SourceFile manifestFile = new("template.yaml", "name: page\nlanguages: [en]\n");
        Report report = ReportLoader.Load(new SourceFile("report.yaml", "title: Texts\n"), bag)!;
        Template template = Template.Load(TemplateManifestLoader.Load(manifestFile, bag)!, manifestFile, [new("page.md.sbn", text)], bag)!;
        RenderedMarkdown rendered = (RenderedMarkdown)template.Render(report, LanguageRules.English, bag, mayOmit: true).Single();
        Document parsed = new MarkdownParser().Parse(rendered.Text, template.Describe(report, LanguageRules.English), bag, SamplePictures.Folder);
        return Typesetting.Of(RunInChapters.Of(parsed));
    }

    // Each word as often as it is in the first text and not in the second.
    private static IEnumerable<string> Missing(string[] shown, string[] words)
    {
        Dictionary<string, int> left = words.CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        foreach (string word in shown)
        {
            int count = left.GetValueOrDefault(word);
            left[word] = count - 1;
            if (count <= 0)
            {
                yield return word;
            }
        }
    }
}
