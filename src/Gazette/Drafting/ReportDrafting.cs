using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Linting;
using Gazette.Linting.Texts;
using Gazette.Pictures;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Drafting;

/// <summary>
/// Makes a report out of a finished document, in four steps: read the document as for a check, take it apart into the parts of a report, write these with
/// their numbers as metrics, and compile the result. The report of the first way whose text is that of the document is taken: as an official summary of
/// work, else in the document's own order; with metrics, else with its numbers typed.
/// </summary>
/// <param name="language">Of the comments in the report.</param>
public sealed partial class ReportDrafting(TemplateLibrary templates, SpokenLanguage language)
{
    private const int MostDiffering = 5;

    private readonly ReportCompiler _compiler = new(templates);
    private readonly FinishedDocuments _documents = new() { WithPictures = true };

    /// <summary>Null with the reasons in the bag if the file is no document that can be read.</summary>
    public DraftedReport? Draft(string path, byte[] bytes, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(bag);
        if (_documents.Read(path, bytes, bag) is not { } read || bag.HasErrors)
        {
            return null;
        }

        // A cover is that of a reference document, and repeats what the report says.
        Document document = read with { Blocks = [.. read.Blocks.Where(block => block is not Container { Kind: ContainerKind.Cover })] };
        ImmutableArray<string> lines = DocumentLines.Of(document);
        if (lines.IsEmpty)
        {
            bag.Add(DraftDiagnostics.NoText(path));
            return null;
        }

        LanguageRules rules = LanguageOf(document);
        Period? period = PeriodOf(document);
        ImmutableArray<Picture> pictures = PicturesOf(document);
        DraftedReport? last = null;
        foreach (Draft draft in new[] { OfficialDraft.Of(document, rules), PlainDraft.Of(document, rules) }.OfType<Draft>())
        {
            foreach (bool takes in new[] { true, false })
            {
                last = Write(draft with { LeftCover = document.Blocks.Length < read.Blocks.Length }, period, path, rules, takes, lines, pictures);
                if (last.Differing.IsEmpty)
                {
                    return last;
                }
            }
        }

        return last;
    }

    // What a report in Chinese says of a document that is mostly Chinese.
    private static LanguageRules LanguageOf(Document document) =>
        Linter.ProfileFor(document) == LintProfile.Official ? LanguageRules.Default : LanguageRules.All.First(rules => rules != LanguageRules.Default);

    private static Period? PeriodOf(Document document) =>
        TitlePeriod.Of(LintTextReader.Read(document).Texts)
        ?? (document.Blocks.OfType<Heading>().FirstOrDefault(heading => heading.Level == 1) is { } title
            && Year().Match(InlineText.Of(title.Inlines)) is { Success: true } year ? Period.Parse(year.Value) : null);

    // A document may have mistakes for which no report is built: it is as it is, and the report says which they are.
    private DraftedReport Write(
        Draft draft, Period? period, string path, LanguageRules rules, bool takes, ImmutableArray<string> lines, ImmutableArray<Picture> pictures)
    {
        ImmutableArray<string> relaxed = [];
        while (true)
        {
            DraftMetrics metrics = new(rules, takes);
            string text = new DraftYaml(metrics, language).Write(draft, period, rules.Tag, Path.GetFileName(path), relaxed);
            Compilation compilation = _compiler.Compile(
                new ReportSource(new SourceFile("report.yaml", text)) { Folder = new DraftFolder(pictures) }, new CompileOptions());
            string[] broken = [.. compilation.Diagnostics.Where(found => found.Severity == Severity.Error).Select(found => found.Rule).Distinct()];
            if (compilation.Succeeded || !relaxed.IsEmpty || !broken.All(rule => RuleCatalogue.Find(rule) is not null))
            {
                return new DraftedReport(text, draft.Template, metrics.Found.Count, Compare(lines, compilation)) { Pictures = pictures };
            }

            relaxed = [.. broken.Order(StringComparer.Ordinal)];
        }
    }

    private static ImmutableArray<Picture> PicturesOf(Document document)
    {
        List<Picture> found = [];
        document.Map(block => block, inline =>
        {
            if (inline is Image image)
            {
                found.Add(image.Picture);
                found.AddRange(PictureLoader.StandInBeside(image.Picture) is { } raster ? [raster] : []);
            }

            return inline;
        });
        return [.. found.DistinctBy(picture => picture.Path)];
    }

    private static ImmutableArray<string> Compare(ImmutableArray<string> lines, Compilation compilation)
    {
        ImmutableArray<string> printed = compilation.Documents is [var only] ? DocumentLines.Of(only.Tree) : [];
        int same = lines.Zip(printed).TakeWhile(pair => pair.First == pair.Second).Count();
        return same == lines.Length && same == printed.Length ? []
            : same == lines.Length ? [.. printed.Skip(same).Take(MostDiffering)]
            : [.. lines.Skip(same).Where((line, index) => same + index >= printed.Length || printed[same + index] != line).Take(MostDiffering)];
    }

    [GeneratedRegex("20[0-9]{2}(?=年(?![0-9]|上|下|第|一|二|三|四))")]
    private static partial Regex Year();
}
