using System.Text.RegularExpressions;
using System.Xml.Linq;
using Gazette.Compiling;
using Gazette.Data;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Markdown;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates;
using Gazette.Templates.Rendering;
using Gazette.Tests.Writers;
using Gazette.Wording;
using Gazette.Writers.Html;
using Gazette.Writers.Markdown;
using Xunit;

namespace Gazette.Tests.Wording;

/// <summary>
/// Reports in a language that puts all of its own words in brackets. A word without brackets comes from the report or the template, or could not be
/// translated into a third language. Each page is built in both languages: a word of one language in a page of the other has no other source.
/// </summary>
public sealed partial class PseudoLanguageTests
{
    private static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly string EveryWord = Path.Combine(Repository.Cases("languages"), "every-word");

    /// <summary>Every built-in template of the style <c>report</c> with each of its samples, and a page with everything that contains words.</summary>
    public static TheoryData<string, string> Pages()
    {
        TheoryData<string, string> pages = [];
        foreach (string folder in Directory.GetDirectories(Path.Combine(Repository.Root, "templates")).Append(EveryWord).Order(StringComparer.Ordinal))
        {
            string manifest = Path.Combine(folder, "template.yaml");
            if (File.Exists(manifest) && File.ReadLines(manifest).Contains("style: report") && Directory.GetFiles(folder, "*.sbn").Length > 0)
            {
                foreach (string report in Directory.GetFiles(folder, "*.yaml").Where(file => !file.EndsWith("template.yaml", StringComparison.Ordinal)).Order())
                {
                    pages.Add(Path.GetFileName(folder), Path.GetRelativePath(folder, report));
                }
            }
        }

        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_word_of_ours_is_without_brackets(string template, string report)
    {
        Page page = Page.Read(template, report);
        Assert.Equal([], page.WordsWithoutBrackets(new BracketedRules(page.Language)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Words_of_a_language_without_brackets_are_seen(string template, string report)
    {
        Page page = Page.Read(template, report);
        Assert.NotEmpty(page.WordsWithoutBrackets(page.Language));
    }

    // The brackets of a label that is not on the page could be missing unnoticed.
    [Theory]
    [InlineData("report.en.yaml")]
    [InlineData("report.zh-CN.yaml")]
    public void The_page_of_every_word_has_every_label(string report)
    {
        Page page = Page.Read("every-word", report);
        BracketedRules rules = new(page.Language);
        string text = string.Join('\n', page.TextsIn(rules));
        (string before, string between, string after) = rules.Labels.PageOfPages;
        IEnumerable<string> labels = typeof(Labels).GetProperties()
            .Where(label => label.Name != nameof(Labels.Example))
            .Select(label => label.GetValue(rules.Labels))
            .OfType<string>();
        Assert.All([.. labels, before, between, after], label => Assert.Contains(label, text, StringComparison.Ordinal));
    }

    [GeneratedRegex("〔[^〔〕]*〕")]
    private static partial Regex Bracketed();

    // A word of letters, or two Chinese characters, because Chinese has no spaces between words.
    [GeneratedRegex(@"[\p{L}-[\p{IsCJKUnifiedIdeographs}]]+|(?=(?<two>\p{IsCJKUnifiedIdeographs}{2}))\p{L}")]
    private static partial Regex Word();

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Statement();

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Literal();

    private static IEnumerable<string> WordsOf(string text) =>
        Word().Matches(text).Select(word => word.Groups["two"] is { Success: true } two ? two.Value : word.Value);

    private sealed record Page(Template Template, Report Report, LanguageRules Language, HashSet<string> Known)
    {
        public static Page Read(string template, string reportName)
        {
            string folder = template == "every-word" ? EveryWord : Path.Combine(Repository.Root, "templates", template);
            DiagnosticBag bag = new();
            Template loaded = new TemplateLibrary(folder).Load(folder, bag)!;
            SourceFile file = new(reportName, File.ReadAllText(Path.Combine(folder, reportName)));
            DataNode data = DataLoader.Load(file, bag)!;
            Report report = Collect(ReportLoader.Read(data, bag)!);
            Assert.Empty(bag.ToSorted());
            LanguageRules language = LanguageRules.Of(report.Language ?? loaded.Manifest.Languages[0]);
            IEnumerable<string> templates = Directory.GetFiles(folder, "*.sbn").Select(File.ReadAllText);
            return new Page(loaded, report, language, [.. TextsOf(data).Concat(templates.SelectMany(LiteralsOf)).SelectMany(WordsOf)]);
        }

        // As if its numbers were those of its only member.
        private static Report Collect(Report report) => report with
        {
            Metrics = [.. report.Metrics.Select(metric => metric with { ByMember = [new MemberValue("j", metric.Value)] })],
            Collected = new Collected(["j"], [], report.Span),
        };

        public string[] WordsWithoutBrackets(LanguageRules rules) =>
            [.. TextsIn(rules).SelectMany(text => WordsOf(WithoutBrackets(text))).Where(word => !Known.Contains(word)).Distinct()];

        public List<string> TextsIn(LanguageRules rules)
        {
            DiagnosticBag bag = new();
            List<string> texts = [];
            foreach (RenderedMarkdown rendered in Template.Render(Report, rules, bag, mayOmit: true))
            {
                DocumentProperties properties = new() { Language = rules, Title = Report.Title!.Text, Draft = true };
                Document document = new MarkdownParser().Parse(rendered.Text, properties, bag);
                texts.Add(MarkdownText.Read(MarkdownWriter.Write(document)));
                texts.AddRange(TextsOf(WordFile.Of(document)));
                texts.AddRange(TextsOf(HtmlText.Parse(HtmlWriter.Write(document)).Element("body")!));
            }

            Assert.Empty(bag.ToSorted());
            Assert.NotEmpty(texts);
            return texts;
        }

        private static string WithoutBrackets(string text)
        {
            for (string shorter = Bracketed().Replace(text, "\n"); shorter != text; shorter = Bracketed().Replace(text, "\n"))
            {
                text = shorter;
            }

            return text;
        }

        // Every part with text for people: the body, headers and footers, charts with their descriptions.
        private static IEnumerable<string> TextsOf(WordFile file) =>
            from name in file.PartNames
            where name.StartsWith("word/document", StringComparison.Ordinal) || name.StartsWith("word/header", StringComparison.Ordinal)
                || name.StartsWith("word/footer", StringComparison.Ordinal) || name.StartsWith("word/charts/chart", StringComparison.Ordinal)
            from element in file.Part(name).Descendants()
            from text in TextsOf(element)
            select text;

        private static IEnumerable<string> TextsOf(XElement element) =>
        [
            .. element.Attributes().Where(attribute => attribute.Name.LocalName is "descr" or "string").Select(attribute => attribute.Value),
            .. element.DescendantsAndSelf().Attributes("aria-label").Select(attribute => attribute.Value),
            .. element.Name == "body" ? element.Descendants().Where(inner => !inner.HasElements).Select(inner => inner.Value) : [],
            .. element.Name == WordFile.W + "p" ? [WordFile.TextOf(element)] : (string[])[],
            .. element.Name == Drawing + "t" || element.Name == Chart + "v" ? [element.Value] : (string[])[],
        ];

        private static IEnumerable<string> TextsOf(DataNode node) => node switch
        {
            DataScalar scalar => [scalar.Text],
            DataList list => list.Items.SelectMany(TextsOf),
            DataMap map => map.Entries.SelectMany(entry => TextsOf(entry.Value)),
            _ => throw new InvalidOperationException(),
        };

        private static IEnumerable<string> LiteralsOf(string template) =>
        [
            Statement().Replace(template, "\n"),
            .. Statement().Matches(template).SelectMany(statement => Literal().Matches(statement.Value)).Select(literal => literal.Value),
        ];
    }
}
