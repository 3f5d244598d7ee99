using System.Collections.Immutable;
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
using Gazette.Wording;
using Gazette.Writers.Word.Reference;

namespace Gazette.Compiling;

/// <summary>
/// The whole way of a report on one page: data is loaded, a template is filled, the Markdown that results becomes a tree,
/// the tree is looked over. Writers take it from there. One compiler serves any number of reports and threads.
/// </summary>
public sealed class ReportCompiler(TemplateLibrary templates)
{
    private readonly PreviousReports _earlier = new();

    /// <summary>Compiles one report file. Mistakes are in the result; exceptions are bugs.</summary>
    public Compilation Compile(SourceFile file, CompileOptions options) => Compile(new ReportSource(file), options);

    /// <summary>Compiles one report, from a file or from a row of a table.</summary>
    public Compilation Compile(ReportSource source, CompileOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        DiagnosticBag bag = new();
        HashSet<FileStamp> read = [];
        DataNode? data = source.Row is { } row ? row.Read(bag) : DataLoader.Load(source.File, bag);
        Report? report = data is null ? null : ReportLoader.Read(options.Layers.Apply(data, mayDeny: source.Row is not null), bag);

        // A wrong cell would be missed again by every text of the base that names its metric.
        bool mayGoOn = report is not null && !(source.Row is not null && bag.HasErrors);
        report = mayGoOn ? Derive(report!, bag, read) : report;
        ImmutableArray<CompiledDocument> documents = mayGoOn ? Compile(report!, options, source.Folder, bag, read) : [];
        ImmutableArray<Diagnostic> diagnostics = bag.ToSorted();
        return new Compilation(report, bag.HasErrors ? [] : documents, source.Row is null ? diagnostics : [.. diagnostics.Select(NameRow)])
        {
            Read = [.. read],
        };

        // A text of a base can be wrong for one row alone, which lacks what the text names.
        Diagnostic NameRow(Diagnostic diagnostic) => options.Layers.Hold(diagnostic.Span)
            ? CompilingDiagnostics.ForRow(diagnostic, source.File)
            : diagnostic;
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

    /// <summary>The present state of something that <see cref="Compilation.Read"/> names; null where it is gone.</summary>
    public FileStamp? FindStamp(string path) => templates.FindStamp(path) ?? PreviousReports.FindStamp(path);

    // What follows from a report's numbers, and from those of the reports that it names.
    private Report Derive(Report report, DiagnosticBag bag, HashSet<FileStamp> read)
    {
        Report completed = _earlier.Complete(report, bag, read);
        MetricConsistency.Check(completed, bag);
        return completed;
    }

    private ImmutableArray<CompiledDocument> Compile(Report report, CompileOptions options, IReportFolder? folder, DiagnosticBag bag, HashSet<FileStamp> read)
    {
        if (FindTemplate(report, options, bag, read) is not { } template || ChooseLanguage(report, template, bag) is not { } language)
        {
            Linter.CheckData(report, LintProfile.Report, bag);
            return [];
        }

        // Another template than the report's own is asked for what it has, such as a digest of one page.
        if (options.Template is null)
        {
            template.CheckParts(report, bag);
        }

        ImmutableArray<CompiledDocument>.Builder documents = ImmutableArray.CreateBuilder<CompiledDocument>();
        DocumentProperties properties = Describe(report, template.Manifest, language);
        LintProfile profile = properties.Style == "official" ? LintProfile.Official : LintProfile.Report;
        ReferenceStyle? house = options.House ?? templates.FindHouse(template, bag);
        foreach (RenderedDocument rendered in template.Render(report, language, bag))
        {
            Document tree = MarkdownParser.Parse(rendered.Text, properties, bag, folder);
            Linter.Check(report, tree, profile, bag, template.Manifest.Lint);
            documents.Add(new CompiledDocument(rendered.Name, tree, house));
        }

        if (documents.Count == 0)
        {
            Linter.CheckData(report, profile, bag, template.Manifest.Lint);
        }

        return documents.ToImmutable();
    }

    private Template? FindTemplate(Report report, CompileOptions options, DiagnosticBag bag, HashSet<FileStamp> read)
    {
        string? name = options.Template ?? report.Template?.Text;
        if (name is null)
        {
            bag.Add(TemplateDiagnostics.NoTemplateGiven(report.File, templates.Names));
            return null;
        }

        if (templates.FindFolder(name, PlaceOf(options.Template is null ? report.Template?.Span : null)) is not { } folder)
        {
            bag.Add(TemplateDiagnostics.NoSuchTemplate(name, options.Template is null ? report.Template?.Span : null, templates.Names, report.File));
            return null;
        }

        Template? template = templates.Load(folder, bag, out FileStamp stamp);
        read.Add(stamp);
        return template;
    }

    // A path in a file is relative to that file, one on the command line to where the user stands.
    private static string PlaceOf(SourceSpan? given) =>
        given is { } span && Path.GetDirectoryName(span.File.Path) is { Length: > 0 } folder ? folder : ".";

    private static LanguageRules? ChooseLanguage(Report report, Template template, DiagnosticBag bag)
    {
        ImmutableArray<Language> offered = template.Manifest.Languages;
        Language language = report.Language ?? offered[0];
        if (!offered.Contains(language))
        {
            bag.Add(TemplateDiagnostics.LanguageNotOffered(
                language.Tag,
                template.Manifest.Name,
                [.. offered.Select(known => known.Tag)],
                report.File.Span(0, 0)));
            return null;
        }

        return LanguageRules.Of(language);
    }

    private static DocumentProperties Describe(Report report, TemplateManifest manifest, LanguageRules language) => new()
    {
        Language = language,
        Title = report.Title?.Text.ReplaceLineEndings("") ?? "",
        Organization = report.Organization?.Text ?? "",
        Subject = report.Subject?.Text ?? "",
        Keywords = [.. report.Keywords.Select(keyword => keyword.Text)],
        Period = report.Period?.ToString() ?? "",
        Issued = report.Issued,
        Draft = report.Draft,
        Style = manifest.Style,
        Layout = manifest.Layout.SetItems(report.Layout),
    };
}
