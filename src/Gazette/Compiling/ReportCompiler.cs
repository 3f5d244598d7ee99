using System.Collections.Immutable;
using System.Diagnostics;
using Gazette.Compiling.Collecting;
using Gazette.Compiling.Files;
using Gazette.Compiling.Linked;
using Gazette.Compiling.Previous;
using Gazette.Data;
using Gazette.Data.Formats;
using Gazette.Data.Tables;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Markdown;
using Gazette.Linting;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates;
using Gazette.Templates.Rendering;
using Gazette.WordTemplates;
using Gazette.Writers.Word;
using Gazette.Writers.Word.Reference;

namespace Gazette.Compiling;

/// <summary>
/// Compiles a report into files, in seven steps.
/// <list type="number">
/// <item>Load reads the data, merges it with the layers that the run has for every report, and takes the rows that are in other files.</item>
/// <item>Complete adds values from other reports, those of members and those of last year, and checks that the numbers are consistent.</item>
/// <item>Choose finds the template, one of its languages, and the style of the documents.</item>
/// <item>Render fills in the template and gives Markdown with a slot for each value.</item>
/// <item>Parse turns the Markdown into a tree, puts the values into its slots, and sets the lines as the language requires.</item>
/// <item>Lint checks the tree as a careful proofreader would.</item>
/// <item>Write makes the files of every format from the same tree, so that the formats cannot disagree.</item>
/// </list>
/// Errors are collected on the way, each with its place. A report with an error produces no files, but still passes as many steps as possible, so that
/// all of its errors are reported at once.
/// </summary>
/// <remarks>Thread-safe: one compiler serves a whole run, and caches what reports share: templates, previous reports, parsed Markdown.</remarks>
public sealed class ReportCompiler
{
    private readonly TemplateLibrary _templates;
    private readonly PreviousReports _previous;
    private readonly LinkedTables _linked = new();
    private readonly MemberFiles _members;
    private readonly CollectedReports _collected;
    private readonly MarkdownParser _markdown = new();
    private readonly HouseStyles _styles = new();

    public ReportCompiler(TemplateLibrary templates)
    {
        _templates = templates;
        _previous = new PreviousReports((report, bag, read) => _collected!.Complete(report, withEarlier: false, bag, read));
        _members = new MemberFiles(folder => ReportsOfOutput(folder));
        _collected = new CollectedReports(_members, _previous.CompleteMetrics, ReadTable);
    }

    /// <summary>The reports that an output folder was built from, by their paths in its manifest; null for a folder that is none.</summary>
    public Func<string, IReadOnlyList<string>?> ReportsOfOutput { get; init; } = _ => null;

    /// <summary>Compiles one report file. Errors are in the result; exceptions are bugs.</summary>
    public Compilation Compile(SourceFile file, CompileOptions options) => Compile(new ReportSource(file), options);

    /// <summary>Compiles one report, from a file or from a row of a table.</summary>
    public Compilation Compile(ReportSource source, CompileOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        CompileJob job = new(source, options);
        if (Load(job) is not { } loaded)
        {
            return job.Fail();
        }

        Report report = Complete(loaded, job);
        TemplateChoice? choice = Choose(report, job);
        ImmutableArray<RenderedDocument> texts = Render(report, choice, job);
        ImmutableArray<CompiledDocument> documents = Parse(texts, choice, job);
        Lint(report, documents, choice, job);
        ImmutableArray<OutputFile> files = Write(report, documents, choice, job);
        return job.Finish(report, documents, files);
    }

    /// <summary>Reads a report and completes its numbers, which are the first two steps.</summary>
    public Compilation Read(ReportSource source, CompileOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        CompileJob job = new(source, options);
        return Load(job) is { } loaded ? job.Finish(Complete(loaded, job), [], []) : job.Fail();
    }

    /// <summary>The reports of a table, read lazily; its columns are recognized by the base file and by the template's requirements.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public IEnumerable<ReportRow> ReadTable(string path, CompileOptions options)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        DataMap? underlay = options.Layers.Underlay;
        DataScalar? named = underlay?.Entries.FirstOrDefault(entry => entry.Key == "template").Value as DataScalar;
        string? folder = (options.Template ?? named?.Text) is { } name
            ? _templates.FindFolder(name, PlaceOf(options.Template is null ? named?.Span : null))
            : null;
        TemplateRequirements? request = folder is null ? null : FindRequest(folder, underlay, options);
        TableOptions reading = new()
        {
            Sheet = options.Sheet,
            Range = options.Range,
            VisibleRows = options.VisibleRows,
            Encoding = options.Encoding,
            Settings = options.Layers.Tables,
        };
        return TableFile.Read(path, reading, underlay, request);
    }

    /// <summary>
    /// The current state of something that <see cref="Compilation.Read"/> lists; null if it is gone. For a template this is the state that the
    /// compiler has loaded, since a build would use that; for any other file, the state on the disk.
    /// </summary>
    public FileStamp? FindStamp(string path) => _templates.FindStamp(path) ?? _members.FindStamp(path) ?? FileStamp.OfFile(path);

    private Report? Load(CompileJob job)
    {
        DataNode? data = job.Source.Row is { } row ? row.Read(job.Bag) : DataLoader.Load(job.Source.File, job.Bag);
        DataNode? laid = data is null ? null : job.Options.Layers.Apply(data, mayDeny: job.Source.Row is not null);
        if (laid is DataMap map && (LinkedTables.MayBeIn(job.Source.File.Text) || job.Options.Layers.MayLink))
        {
            laid = _linked.Expand(map, job.Bag, job.Read);
        }

        Report? report = laid is null ? null : ReportLoader.Read(laid, job.Bag);

        // Every text of the base file that refers to the metric of a wrong cell would report the same error again.
        return job.Source.Row is not null && job.Bag.HasErrors ? null : report;
    }

    private Report Complete(Report report, CompileJob job)
    {
        Report collected = _collected.Complete(report, withEarlier: true, job.Bag, job.Read);
        Report completed = _previous.CompleteMetrics(collected, job.Bag, job.Read);
        MetricConsistency.Check(completed, job.Bag);
        return completed;
    }

    private TemplateChoice? Choose(Report report, CompileJob job)
    {
        if (FindTemplate(report, job) is not { } template || template.ChooseLanguage(report, job.Bag) is not { } language)
        {
            return null;
        }

        ReferenceStyle? house = FindHouse(report, template, job);
        DocumentProperties properties = template.Describe(report, language);
        ReferenceStyle.CheckTable(house, properties, report.File.Whole, job.Bag);
        if (house is not null && !template.IsFilledIn && ReferenceLook.TakesPage(WordLayout.Of(properties)))
        {
            template = _templates.Houses.WithCover(template, house, job.Bag);
        }

        return new TemplateChoice(template, language, properties, house);
    }

    // What the cover of a reference document asks for is asked of a table's rows, too.
    private TemplateRequirements? FindRequest(string folder, DataMap? underlay, CompileOptions options)
    {
        DiagnosticBag unheard = new();
        if (_templates.Load(folder, unheard, out _) is not { } template)
        {
            return null;
        }

        DataScalar? named = underlay?.Entries.FirstOrDefault(entry => entry.Key == "reference").Value as DataScalar;
        Phrase? reference = named is null ? template.Manifest.Reference : new Phrase(named.Text, named.Span);
        ReferenceStyle? house = template.IsFilledIn ? null
            : options.House ?? (reference is null ? _templates.Houses.Find(template, unheard) : _templates.Houses.Find(reference, unheard, out _));
        return (house is null ? template : _templates.Houses.WithCover(template, house, unheard)).Request;
    }

    // The nearest to the document counts: the command line, the report, the template, the file beside it.
    private ReferenceStyle? FindHouse(Report report, Template template, CompileJob job)
    {
        Phrase? named = job.Options.House is null ? report.Reference ?? template.Manifest.Reference : null;
        if (template.IsFilledIn)
        {
            if (job.Options.House is not null || named is not null)
            {
                job.Bag.Add(CompilingDiagnostics.ReferenceNotUsed(template.Manifest.Name, named?.Span ?? job.Source.Span));
            }

            return job.Options.House ?? _templates.Houses.Find(template, job.Bag);
        }

        if (job.Options.House is not null || named is null)
        {
            return job.Options.House ?? _templates.Houses.Find(template, job.Bag);
        }

        ReferenceStyle? house = _templates.Houses.Find(named, job.Bag, out FileStamp? stamp);
        job.Read.UnionWith(stamp is { } read ? [read] : []);
        return house;
    }

    // A template chosen on the command line, such as a one-page digest, need not use everything in the report; nor does one have a place for every column
    // of a table.
    private static ImmutableArray<RenderedDocument> Render(Report report, TemplateChoice? choice, CompileJob job) =>
        choice is null ? []
            : choice.Template.Render(
                report,
                choice.Language,
                job.Bag,
                mayOmit: job.Options.Template is not null,
                mayOmitFields: job.Source.Row is not null || job.Options.Name.UsesFields);

    private ImmutableArray<CompiledDocument> Parse(ImmutableArray<RenderedDocument> documents, TemplateChoice? choice, CompileJob job)
    {
        if (choice is null)
        {
            return [];
        }

        Container? cover = null;
        if (documents is [.. var texts, FilledDocument { Template.IsCover: true } filled])
        {
            cover = filled.FinishCover(choice.Properties, _markdown, job.Source.Folder, FolderOf(choice.Template), job.Bag);
            documents = texts;
        }

        return [.. documents.Select(document => Parse(document, cover, choice, job))];
    }

    private CompiledDocument Parse(RenderedDocument document, Container? cover, TemplateChoice choice, CompileJob job)
    {
        switch (document)
        {
            case RenderedMarkdown { Name: var name, Text: var text }:
                Document parsed = _markdown.Parse(text, choice.Properties, job.Bag, job.Source.Folder, FolderOf(choice.Template));
                _styles.Check(parsed, choice.House, job.Bag);
                Document set = Set(parsed);
                return new CompiledDocument(name, cover is null ? set : CoverText.Before(cover, set), choice.House);
            case FilledDocument filled:
                (Document tree, byte[] package) = filled.Finish(choice.Properties, _markdown, job.Source.Folder, FolderOf(choice.Template), job.Bag);
                ReadyFile ready = new(WordFormat.Instance, package, filled.Template.Original);
                return new CompiledDocument(filled.Name, tree, choice.House) { Ready = ready };
            default:
                throw new UnreachableException();
        }
    }

    // The state of a template is that of all files in its folder, so what is read there need not be noted.
    private static ReportFolder? FolderOf(Template template) =>
        Path.GetDirectoryName(template.Manifest.File.Path) is { Length: > 0 } folder ? new ReportFolder(folder) : null;

    // What the report's layout and its language make of the text; a document that somebody else wrote is never set anew.
    private static Document Set(Document parsed) => Typesetting.Of(RunInChapters.Of(parsed));

    private static void Lint(Report report, ImmutableArray<CompiledDocument> documents, TemplateChoice? choice, CompileJob job)
    {
        LintProfile profile = choice?.Profile ?? LintProfile.Report;
        ImmutableArray<LintSetting> settings = choice?.Template.Manifest.Lint ?? [];
        foreach (CompiledDocument document in documents)
        {
            Linter.Check(report, document.Tree, profile, job.Bag, settings);
        }

        // Errors may leave no document to lint, but the numbers can still be checked.
        if (documents.IsEmpty)
        {
            Linter.CheckData(report, profile, job.Bag, settings);
        }
    }

    private static ImmutableArray<OutputFile> Write(Report report, ImmutableArray<CompiledDocument> documents, TemplateChoice? choice, CompileJob job)
    {
        job.Weigh();
        if (job.Bag.HasErrors || choice is null)
        {
            return [];
        }

        job.Bag.AddRange(documents.SelectMany(document => job.Options.Inspector?.Inspect(job.Source, report, document) ?? []));
        return FileWriter.Write(documents, path => NamedValues.Find(path, report, choice), job);
    }

    private Template? FindTemplate(Report report, CompileJob job)
    {
        Phrase? named = job.Options.Template is null ? report.Template : null;
        if ((job.Options.Template ?? named?.Text) is not { } name)
        {
            job.Bag.Add(TemplateDiagnostics.NoTemplateGiven(report.File, _templates.Names));
            return null;
        }

        if (_templates.FindFolder(name, PlaceOf(named?.Span)) is not { } folder)
        {
            job.Bag.Add(TemplateDiagnostics.NoSuchTemplate(name, named?.Span, _templates.Names, report.File));
            return null;
        }

        Template? template = _templates.Load(folder, job.Bag, out FileStamp stamp);
        job.Read.Add(stamp);
        return template;
    }

    // A path in a file is relative to that file, one on the command line to the current folder.
    private static string PlaceOf(SourceSpan? given) =>
        given is { } span && Path.GetDirectoryName(span.File.Path) is { Length: > 0 } folder ? folder : ".";
}
