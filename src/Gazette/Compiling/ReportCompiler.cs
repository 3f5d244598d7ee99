using System.Collections.Immutable;
using Gazette.Compiling.Files;
using Gazette.Compiling.Previous;
using Gazette.Data;
using Gazette.Data.Formats;
using Gazette.Data.Tables;
using Gazette.Diagnostics;
using Gazette.Documents.Markdown;
using Gazette.Linting;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates;
using Gazette.Templates.Rendering;

namespace Gazette.Compiling;

/// <summary>
/// Makes the files of a report, in seven steps.
/// <list type="number">
/// <item>Load reads the data and lays it over the data that the run has for every report.</item>
/// <item>Complete adds what other reports know, such as last year's values, and checks that the numbers fit each other.</item>
/// <item>Choose finds the template, one of its languages, and the look of the documents.</item>
/// <item>Render fills the template, which gives Markdown whose values are slots.</item>
/// <item>Parse makes a tree of the Markdown and puts the values into it.</item>
/// <item>Lint reads the tree as a careful reader would.</item>
/// <item>Write makes the bytes of every format from the tree, so that no two formats can disagree.</item>
/// </list>
/// Mistakes are collected on the way, each with its place. A report with an error gives no files, but goes on as far as it can, so that all of its
/// mistakes are told at once.
/// </summary>
/// <remarks>One compiler serves any number of reports and threads, and holds what reports share: templates, previous reports, parsed Markdown.</remarks>
public sealed class ReportCompiler(TemplateLibrary templates)
{
    private readonly PreviousReports _previous = new();
    private readonly MarkdownParser _markdown = new();

    /// <summary>Compiles one report file. Mistakes are in the result; exceptions are bugs.</summary>
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
        ImmutableArray<OutputFile> files = Write(documents, job);
        return job.Finish(report, documents, files);
    }

    /// <summary>The reports of a table, read when they are asked for; its columns are known by the base and by what the template asks for.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public IEnumerable<ReportRow> ReadTable(string path, CompileOptions options)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        DataMap? underlay = options.Layers.Underlay;
        DataScalar? named = underlay?.Entries.FirstOrDefault(entry => entry.Key == "template").Value as DataScalar;
        string? folder = (options.Template ?? named?.Text) is { } name
            ? templates.FindFolder(name, PlaceOf(options.Template is null ? named?.Span : null))
            : null;
        TemplateManifest? manifest = folder is null ? null : templates.Load(folder, new DiagnosticBag())?.Manifest;
        return TableFile.Read(path, options.Sheet, options.Encoding, underlay, manifest);
    }

    /// <summary>
    /// The present state of something that <see cref="Compilation.Read"/> names; null where it is gone. A template is as this compiler has read it, since
    /// a build would use it so; any other file is as it is on the disk.
    /// </summary>
    public FileStamp? FindStamp(string path) => templates.FindStamp(path) ?? FileStamp.OfFile(path);

    private static Report? Load(CompileJob job)
    {
        DataNode? data = job.Source.Row is { } row ? row.Read(job.Bag) : DataLoader.Load(job.Source.File, job.Bag);
        Report? report = data is null ? null : ReportLoader.Read(job.Options.Layers.Apply(data, mayDeny: job.Source.Row is not null), job.Bag);

        // A wrong cell would be missed again by every text of the base that names its metric.
        return job.Source.Row is not null && job.Bag.HasErrors ? null : report;
    }

    private Report Complete(Report report, CompileJob job)
    {
        Report completed = _previous.CompleteMetrics(report, job.Bag, job.Read);
        MetricConsistency.Check(completed, job.Bag);
        return completed;
    }

    private TemplateChoice? Choose(Report report, CompileJob job)
    {
        if (FindTemplate(report, job) is not { } template || template.ChooseLanguage(report, job.Bag) is not { } language)
        {
            return null;
        }

        // Another template than the report's own is asked for what it has, such as a digest of one page.
        if (job.Options.Template is null)
        {
            template.CheckParts(report, job.Bag);
        }

        return new TemplateChoice(template, language, template.Describe(report, language), job.Options.House ?? templates.FindHouse(template, job.Bag));
    }

    private static ImmutableArray<RenderedDocument> Render(Report report, TemplateChoice? choice, CompileJob job) =>
        choice is null ? [] : choice.Template.Render(report, choice.Language, job.Bag);

    private ImmutableArray<CompiledDocument> Parse(ImmutableArray<RenderedDocument> texts, TemplateChoice? choice, CompileJob job) => choice is null ? [] :
    [
        .. texts.Select(text => new CompiledDocument(text.Name, _markdown.Parse(text.Text, choice.Properties, job.Bag, job.Source.Folder), choice.House)),
    ];

    private static void Lint(Report report, ImmutableArray<CompiledDocument> documents, TemplateChoice? choice, CompileJob job)
    {
        LintProfile profile = choice?.Profile ?? LintProfile.Report;
        ImmutableArray<LintSetting> settings = choice?.Template.Manifest.Lint ?? [];
        foreach (CompiledDocument document in documents)
        {
            Linter.Check(report, document.Tree, profile, job.Bag, settings);
        }

        // The numbers can be looked at where mistakes leave no document.
        if (documents.IsEmpty)
        {
            Linter.CheckData(report, profile, job.Bag, settings);
        }
    }

    private static ImmutableArray<OutputFile> Write(ImmutableArray<CompiledDocument> documents, CompileJob job)
    {
        job.Weigh();
        return job.Bag.HasErrors ? [] : FileWriter.Write(documents, job);
    }

    private Template? FindTemplate(Report report, CompileJob job)
    {
        Phrase? named = job.Options.Template is null ? report.Template : null;
        if ((job.Options.Template ?? named?.Text) is not { } name)
        {
            job.Bag.Add(TemplateDiagnostics.NoTemplateGiven(report.File, templates.Names));
            return null;
        }

        if (templates.FindFolder(name, PlaceOf(named?.Span)) is not { } folder)
        {
            job.Bag.Add(TemplateDiagnostics.NoSuchTemplate(name, named?.Span, templates.Names, report.File));
            return null;
        }

        Template? template = templates.Load(folder, job.Bag, out FileStamp stamp);
        job.Read.Add(stamp);
        return template;
    }

    // A path in a file is relative to that file, one on the command line to where the user stands.
    private static string PlaceOf(SourceSpan? given) =>
        given is { } span && Path.GetDirectoryName(span.File.Path) is { Length: > 0 } folder ? folder : ".";
}
