using System.Collections.Immutable;
using Gazette.Data;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates;

namespace Gazette;

/// <summary>
/// The whole way of a report on one page: data is loaded, a template is filled, the Markdown that results becomes a tree.
/// Writers take the tree from there. One compiler serves any number of reports and threads.
/// </summary>
public sealed class ReportCompiler(TemplateLibrary templates)
{
    private readonly EarlierReports _earlier = new();

    /// <summary>Compiles one report file. Mistakes are in the result; exceptions are bugs.</summary>
    public Compilation Compile(SourceFile file, CompileOptions options)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(options);
        DiagnosticBag bag = new();
        Report? report = ReportLoader.Load(file, bag) is { } loaded ? Derive(loaded, bag) : null;
        ImmutableArray<CompiledDocument> documents = report is null ? [] : Compile(report, options, bag);
        return new Compilation(report, bag.HasErrors ? [] : documents, bag.ToSorted());
    }

    // What follows from a report's numbers, and from those of the reports that it names.
    private Report Derive(Report report, DiagnosticBag bag)
    {
        Report completed = _earlier.Complete(report, bag);
        ReportFigures.Check(completed, bag);
        return completed;
    }

    private ImmutableArray<CompiledDocument> Compile(Report report, CompileOptions options, DiagnosticBag bag)
    {
        if (FindTemplate(report, options, bag) is not { } template || ChooseLanguage(report, template, bag) is not { } language)
        {
            return [];
        }

        ImmutableArray<CompiledDocument>.Builder documents = ImmutableArray.CreateBuilder<CompiledDocument>();
        DocumentProperties properties = Describe(report, template.Manifest, language);
        foreach (RenderedDocument rendered in template.Render(report, language, bag))
        {
            Document tree = MarkdownParser.Parse(rendered.Text, properties, bag);
            documents.Add(new CompiledDocument(rendered.Name, tree));
        }

        return documents.ToImmutable();
    }

    private Template? FindTemplate(Report report, CompileOptions options, DiagnosticBag bag)
    {
        string? name = options.Template ?? report.Template?.Text;
        if (name is null)
        {
            bag.Add(TemplateDiagnostics.NoTemplateGiven(report.File, templates.Names));
            return null;
        }

        // A path in a report is relative to the report, one on the command line to where the user stands.
        string place = options.Template is null ? Path.GetDirectoryName(report.File.Path) ?? "" : "";
        if (templates.FindFolder(name, place.Length == 0 ? "." : place) is not { } folder)
        {
            bag.Add(TemplateDiagnostics.NoSuchTemplate(name, options.Template is null ? report.Template?.Span : null, templates.Names, report.File));
            return null;
        }

        return templates.Load(folder, bag);
    }

    private static Language? ChooseLanguage(Report report, Template template, DiagnosticBag bag)
    {
        ImmutableArray<Language> offered = template.Manifest.Languages;
        Language language = report.Language ?? offered[0];
        if (!offered.Contains(language))
        {
            bag.Add(TemplateDiagnostics.LanguageNotOffered(
                language.ToTag(),
                template.Manifest.Name,
                offered.Select(LanguageTag.ToTag),
                report.File.Span(0, 0)));
            return null;
        }

        return language;
    }

    private static DocumentProperties Describe(Report report, TemplateManifest manifest, Language language) => new()
    {
        Language = language.ToTag(),
        Title = report.Title?.Text.ReplaceLineEndings("") ?? "",
        Organization = report.Organization?.Text ?? "",
        Period = report.Period?.ToString() ?? "",
        Issued = report.Issued,
        Draft = report.Draft,
        Style = manifest.Style,
        Layout = manifest.Layout.SetItems(report.Layout),
    };
}
