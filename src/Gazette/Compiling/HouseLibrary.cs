using System.Collections.Concurrent;
using System.Collections.Immutable;
using Gazette.Compiling.Files;
using Gazette.Compiling.Previous;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Sources;
using Gazette.Templates;
using Gazette.WordTemplates;
using Gazette.Wording;
using Gazette.Writers.Word;
using Gazette.Writers.Word.Reference;
using Mistakes = Gazette.Writers.Word.Reference.ReferenceDiagnostics;

namespace Gazette.Compiling;

/// <summary>The reference documents that templates and reports name, and their covers. Each is read and checked once a run. Thread-safe.</summary>
internal sealed class HouseLibrary
{
    /// <summary>The reference document of a template that names none.</summary>
    public const string FileName = "reference.docx";

    private readonly ConcurrentDictionary<string, Lazy<LoadedHouse>> _houses = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ReferenceStyle, Lazy<LoadedCover>> _covers = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<(Template Template, TemplateDocument Cover), Template> _covered = new();

    /// <summary>The style of a reference document; null with the error in the bag if it cannot be used.</summary>
    public static ReferenceStyle? Read(string path, DiagnosticBag bag)
    {
        try
        {
            // Checked before reading: the file may be too large for memory, and a link could lead out of a template's folder.
            FileInfo file = new(path);
            if (!file.Exists || file.LinkTarget is not null || file.Length > ReferenceStyle.MostBytes)
            {
                bag.Add(Directory.Exists(path) ? Mistakes.IsFolder(path)
                    : !file.Exists ? Mistakes.NotThere(path)
                    : file.LinkTarget is not null ? Mistakes.IsLink(path)
                    : Mistakes.TooLarge(path, ReferenceStyle.MostBytes));
                return null;
            }

            return ReferenceStyle.Read(path, SharedFile.ReadAll(path), bag);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            bag.Add(Mistakes.Unreadable(path, exception));
            return null;
        }
    }

    /// <summary>The style of the <c>reference.docx</c> beside a template's manifest, if there is one.</summary>
    public ReferenceStyle? Find(Template template, DiagnosticBag bag)
    {
        if (WordTemplateFile.IsOne(template.Manifest.File.Path))
        {
            return null;
        }

        string path = Path.Combine(Path.GetDirectoryName(template.Manifest.File.Path) ?? "", FileName);
        LoadedHouse loaded = _houses.GetOrAdd(path, path => new Lazy<LoadedHouse>(() => File.Exists(path) ? Load(path) : new LoadedHouse(null, [], null)))
            .Value;
        bag.AddRange(loaded.Diagnostics);
        return loaded.House;
    }

    /// <summary>The style of the reference document that a report or a manifest names; null with the errors in the bag if it cannot be used.</summary>
    /// <param name="stamp">The document as it was before it was read; null if there is none.</param>
    public ReferenceStyle? Find(Phrase named, DiagnosticBag bag, out FileStamp? stamp)
    {
        stamp = null;
        if (LinkedPath.Resolve(named, out Words? problem) is not { } resolved)
        {
            bag.Add(CompilingDiagnostics.BadReferencePath(named, problem!));
            return null;
        }

        string path = FilePaths.Find(resolved);
        LoadedHouse loaded = _houses.GetOrAdd(path, path => new Lazy<LoadedHouse>(() => Load(path))).Value;
        stamp = loaded.Stamp;
        bag.AddRange(loaded.Diagnostics.Select(diagnostic => loaded.House is null ? PreviousReportDiagnostics.NamedBy(diagnostic, named.Span) : diagnostic));
        return loaded.House;
    }

    /// <summary>The reference document of a template whose report names no other; null also where its cover would not be used.</summary>
    public ReferenceStyle? FindOwn(Template template, DiagnosticBag bag)
    {
        DocumentProperties properties = new() { Language = LanguageRules.Default, Style = template.Manifest.Style, Layout = template.Manifest.Layout };
        return template.IsFilledIn || !ReferenceLook.TakesPage(WordLayout.Of(properties)) ? null
            : template.Manifest.Reference is { } named ? Find(named, bag, out _)
            : Find(template, bag);
    }

    /// <summary>The template with the cover of a reference document, whose mistakes are then in the bag; the template as it is without a cover.</summary>
    public Template WithCover(Template template, ReferenceStyle house, DiagnosticBag bag)
    {
        if (house.Cover is null)
        {
            return template;
        }

        LoadedCover loaded = _covers.GetOrAdd(house, house => new Lazy<LoadedCover>(() => LoadCover(house))).Value;
        bag.AddRange(loaded.Diagnostics);
        return loaded.Cover is { } cover ? _covered.GetOrAdd((template, cover), static key => key.Template.With(key.Cover)) : template;
    }

    private static LoadedCover LoadCover(ReferenceStyle house)
    {
        DiagnosticBag own = new();
        return new LoadedCover(WordCover.Read(house, own), own.ToSorted());
    }

    private static LoadedHouse Load(string path)
    {
        DiagnosticBag own = new();
        FileStamp? stamp = FileStamp.OfFile(Path.GetFullPath(path));
        return new LoadedHouse(Read(path, own), own.ToSorted(), stamp);
    }

    private sealed record LoadedCover(TemplateDocument? Cover, ImmutableArray<Diagnostic> Diagnostics);

    private sealed record LoadedHouse(ReferenceStyle? House, ImmutableArray<Diagnostic> Diagnostics, FileStamp? Stamp);
}
