using System.Collections.Frozen;
using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Programs;
using Gazette.Templates.Rendering;
using Gazette.Templates.Starting;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates;

/// <summary>A template that can render any number of reports: parsed and checked once, immutable, thread-safe.</summary>
public sealed class Template
{
    private readonly SourceFile _manifestFile;
    private readonly ImmutableArray<(Language? Language, TemplateDocument Document)> _documents;

    // One at most, which is filled in for every language.
    private readonly ImmutableArray<TemplateDocument> _covers;
    private readonly FrozenDictionary<Language, ImmutableArray<TemplateDocument>> _chosen;
    private readonly Lazy<UnusedParts> _unused;
    private readonly RenderContexts _contexts = new(RenderLimits.Default);

    private Template(
        TemplateManifest manifest,
        SourceFile manifestFile,
        ImmutableArray<(Language? Language, TemplateDocument Document)> documents,
        ImmutableArray<TemplateDocument> covers)
    {
        Manifest = manifest;
        _manifestFile = manifestFile;
        _documents = documents;
        _covers = covers;
        _chosen = LanguageRules.All.ToFrozenDictionary(rules => rules.Language, rules => Choose(rules.Language));
        _unused = new Lazy<UnusedParts>(() => new UnusedParts([.. documents.Select(entry => entry.Document), .. covers]));
        Request = RequirementsInUse.Of(
            manifest, manifest.Languages.Select(language => _chosen[language].Concat(covers).SelectMany(document => document.References)));
    }

    public TemplateManifest Manifest { get; }

    /// <summary>The documents it makes, in ordinal order.</summary>
    public ImmutableArray<string> DocumentNames => [.. _documents.Select(entry => entry.Document.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether it has mistakes, which are in the bag, and can only show what else is wrong with a report.</summary>
    internal bool IsBroken { get; private init; }

    /// <summary>Whether all of its documents are Word files, which keep their own styles.</summary>
    public bool IsFilledIn => _documents.All(entry => entry.Document is ProgramDocument);

    /// <summary>What it requires of every report: the requirements of its manifest, and what its documents use in any language.</summary>
    public TemplateRequirements Request { get; }

    /// <summary>Parses and checks the <c>*.md.sbn</c> files of a template's folder. Null if there are errors, which are then in the bag.</summary>
    public static Template? Load(TemplateManifest manifest, SourceFile manifestFile, IReadOnlyList<SourceFile> files, DiagnosticBag bag) =>
        Load(manifest, manifestFile, files, [], bag);

    /// <inheritdoc cref="Load(TemplateManifest, SourceFile, IReadOnlyList{SourceFile}, DiagnosticBag)"/>
    /// <param name="others">Documents in other forms than Markdown.</param>
    internal static Template? Load(
        TemplateManifest manifest, SourceFile manifestFile, IReadOnlyList<SourceFile> files, IReadOnlyList<ITemplateFile> others, DiagnosticBag bag)
    {
        Dictionary<string, TemplatePartial> partials = new(StringComparer.Ordinal);
        foreach (SourceFile file in files.Where(file => FileName(file)[0] == '_'))
        {
            if (TemplateParser.Parse(file, bag) is { } page)
            {
                partials[FileName(file)[1..]] = new TemplatePartial(file, page);
            }
        }

        FrozenDictionary<string, TemplatePartial> shared = partials.ToFrozenDictionary(StringComparer.Ordinal);
        ImmutableArray<(Language? Language, TemplateDocument Document)>.Builder documents =
            ImmutableArray.CreateBuilder<(Language? Language, TemplateDocument Document)>();
        foreach (SourceFile file in files.Where(file => FileName(file)[0] != '_').OrderBy(FileName, StringComparer.Ordinal))
        {
            (string name, Language? language) = ReadName(FileName(file));
            if (manifest.Documents.IsEmpty || manifest.Documents.Contains(name))
            {
                if (Check(file, name, shared, bag) is { } document)
                {
                    documents.Add((language, document));
                }
            }
        }

        foreach (ITemplateFile other in others.OrderBy(other => other.Name, StringComparer.Ordinal))
        {
            (string name, Language? language) = ReadName(other.Name);
            if ((manifest.Documents.IsEmpty || manifest.Documents.Contains(name)) && other.Check(name, shared, bag) is { } document)
            {
                documents.Add((language, document));
            }
        }

        if (documents.Count == 0 && !bag.HasErrors)
        {
            bag.Add(TemplateDiagnostics.NoDocuments(manifest.Name, manifestFile.Span(0, 0)));
        }

        // The tags of a Word file are checked against a report also if some of them are wrong, so that a person mends everything in one go.
        bool isBroken = bag.HasErrors;
        return isBroken && !documents.Any(entry => entry.Document is ProgramDocument)
            ? null
            : new Template(manifest, manifestFile, documents.ToImmutable(), []) { IsBroken = isBroken };
    }

    /// <summary>The same template with a cover, which comes last of what it renders.</summary>
    internal Template With(TemplateDocument cover) => new(Manifest, _manifestFile, _documents, [cover]) { IsBroken = IsBroken };

    /// <summary>The language of a report's documents; null, with the error in the bag, if this template does not offer it.</summary>
    public LanguageRules? ChooseLanguage(Report report, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(bag);
        ImmutableArray<Language> offered = Manifest.Languages;
        Language language = ReportLanguage.Of(report, offered);
        if (!offered.Contains(language))
        {
            bag.Add(TemplateDiagnostics.LanguageNotOffered(language.Tag, Manifest.Name, [.. offered.Select(known => known.Tag)], report.File.Span(0, 0)));
            return null;
        }

        return LanguageRules.Of(language);
    }

    /// <summary>The properties of every document of a report.</summary>
    public DocumentProperties Describe(Report report, LanguageRules language)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new DocumentProperties
        {
            Language = language,
            Proofing = report.LanguageTag,
            Title = Fill(report.Title, report, language).ReplaceLineEndings(""),
            Organization = Fill(report.Organization, report, language),
            Subject = report.Subject?.Text ?? "",
            Keywords = [.. report.Keywords.Select(keyword => keyword.Text)],
            Period = report.Period?.ToString() ?? "",
            Issued = report.Issued,
            Draft = report.Draft,
            Style = Manifest.Style,
            Layout = Manifest.Layout.SetItems(report.Layout),
        };
    }

    /// <summary>A text of the report with its values; errors in it are told where the documents are rendered.</summary>
    internal string Fill(Phrase? text, Report report, LanguageRules language) =>
        text is null || !TagMarks.Opens(text.Text) ? text?.Text ?? "" : new TextComposer(report, language, _contexts, new DiagnosticBag()).Compose(text).Text;

    /// <summary>A report to start from, for a template without a sample: its text, and the names of the pictures that it refers to.</summary>
    /// <param name="path">The path of the template, as the report is to name it.</param>
    /// <param name="language">One of those that it offers.</param>
    public (string Text, IReadOnlyList<string> Pictures) Start(string path, Language language)
    {
        BlankReport report = BlankReport.Write(path, Request, language, _chosen[language]);
        return (report.Text, report.Pictures);
    }

    /// <summary>
    /// Renders every document of the template in one language. Everything that the report lacks is reported before anything is rendered; empty if
    /// there are errors.
    /// </summary>
    /// <param name="mayOmit">Whether parts of the report may be left out without a warning.</param>
    /// <param name="mayOmitFields">The same for fields, which may be there for other purposes.</param>
    public ImmutableArray<RenderedDocument> Render(Report report, LanguageRules language, DiagnosticBag bag, bool mayOmit, bool mayOmitFields = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(bag);
        if (!mayOmit && !IsBroken)
        {
            _unused.Value.Check(report, Manifest.Name, bag);
        }

        ImmutableArray<TemplateDocument> documents = _chosen[language.Language];
        if (documents.IsEmpty)
        {
            bag.Add(TemplateDiagnostics.NoDocumentInLanguage(Manifest.Name, language.Tag, _manifestFile.Span(0, 0)));
        }

        documents = documents.AddRange(_covers);
        new RequirementChecker(Manifest, Request, _manifestFile, report, language, bag).Check(documents);
        foreach (TemplateDocument document in documents)
        {
            document.Check(report, bag);
        }

        ReportScope scope = new ReportScopeBuilder(report, language, new TextComposer(report, language, _contexts, bag)).Build();
        if (bag.HasErrors)
        {
            return [];
        }

        ImmutableArray<RenderedDocument>.Builder rendered = ImmutableArray.CreateBuilder<RenderedDocument>(documents.Length);
        foreach (TemplateDocument document in documents)
        {
            if (Render(document, document.ScopeOf(scope, report, language), language, bag) is { } one)
            {
                rendered.Add(one);
            }
        }

        if (bag.HasErrors)
        {
            return [];
        }

        if (!mayOmit)
        {
            OmittedParts.Check(report, scope, _unused.Value, Manifest.Name, bag);
            if (!mayOmitFields)
            {
                OmittedParts.CheckFields(report.Fields, scope.ReadFields, Manifest.Name, bag);
            }
        }

        return rendered.ToImmutable();
    }

    private RenderedDocument? Render(TemplateDocument document, TemplateObject scope, LanguageRules language, DiagnosticBag bag)
    {
        using CancellationTokenSource time = new(_contexts.Limits.Time);
        TemplateOutput output = document.CreateOutput(_contexts.Limits);
        RenderContext context = _contexts.Begin(scope, language, document.Locate, time.Token, document);
        context.PushOutput(output);
        return FaultBarrier.Run(
            () =>
            {
                context.Evaluate(document.Page);
                _contexts.End(context);
                return output.Finish(document.Name);
            },
            document.Locate,
            document.Files[0].Span(0, 0),
            bag);
    }

    private static TemplateDocument? Check(SourceFile file, string name, FrozenDictionary<string, TemplatePartial> partials, DiagnosticBag bag)
    {
        if (TemplateParser.Parse(file, bag) is not { } page)
        {
            return null;
        }

        TemplateDocument document = new(name, page, [file, .. partials.Values.Select(partial => partial.File)], partials, [], []);
        NameChecker checker = new(TemplateNames.Globals, document.Locate, partials.GetValueOrDefault, bag);
        checker.Check(page);
        return document with { References = checker.References, Uses = checker.Uses };
    }

    // A document for the specific language takes precedence over one for all languages.
    private ImmutableArray<TemplateDocument> Choose(Language language) =>
    [
        .. _documents
            .Where(entry => entry.Language is null || entry.Language == language)
            .GroupBy(entry => entry.Document.Name, StringComparer.Ordinal)
            .Select(group => group.OrderBy(entry => entry.Language is null).First().Document),
    ];

    private static string FileName(SourceFile file) =>
        file.Name.EndsWith(Extension, StringComparison.Ordinal) ? file.Name[..^Extension.Length] : file.Name;

    /// <summary>The file extension of a template's documents and partials.</summary>
    public const string Extension = ".md.sbn";

    private static (string Name, Language? Language) ReadName(string name)
    {
        Language? language = LanguageRules.All.FirstOrDefault(rules => name.EndsWith('.' + rules.Tag, StringComparison.Ordinal))?.Language;
        return language is { Tag: var tag } ? (name[..^(tag.Length + 1)], language) : (name, null);
    }
}
