using System.Collections.Concurrent;
using System.Collections.Immutable;
using Gazette.Compiling.Files;
using Gazette.Data;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates;
using Gazette.WordTemplates;
using Gazette.Writers.Word.Reference;

namespace Gazette.Compiling;

/// <summary>
/// The available templates: folders under one root, or any folder or Word file given by its path. Each is read, parsed and checked once, whatever the
/// number of reports. Thread-safe.
/// </summary>
/// <param name="root">The folder of the built-in templates.</param>
/// <param name="files">Where the templates' files are read from; null for the disk.</param>
public sealed class TemplateLibrary(string root, IFileSource? files = null)
{
    private const string ManifestName = "template.yaml";

    private readonly IFileSource _files = files ?? new DiskFiles();
    private readonly ConcurrentDictionary<string, Lazy<LoadedTemplate>> _loaded = new(StringComparer.Ordinal);

    /// <summary>The names of the built-in templates, in ordinal order.</summary>
    public IReadOnlyList<string> Names { get; } = !Directory.Exists(root)
        ? []
        : [.. Directory.GetDirectories(root).Where(IsFolder).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    /// <summary>
    /// The folder of a template by name, or a folder or Word file by a path relative to <paramref name="baseFolder"/>; null if there is none.
    /// </summary>
    public string? FindFolder(string nameOrPath, string baseFolder)
    {
        ArgumentNullException.ThrowIfNull(nameOrPath);
        if (Names.Contains(nameOrPath, StringComparer.Ordinal))
        {
            return Path.Combine(root, nameOrPath);
        }

        // Full paths, each of which is asked for again by every report of a run.
        if (_loaded.ContainsKey(nameOrPath))
        {
            return nameOrPath;
        }

        string folder = Path.GetFullPath(nameOrPath, Path.GetFullPath(baseFolder));
        return _loaded.ContainsKey(folder) || IsTemplate(folder) ? folder : null;
    }

    /// <summary>The manifests of the built-in templates that can be used.</summary>
    public IReadOnlyList<TemplateManifest> List() =>
        [.. Names.Select(name => ReadManifest(Path.Combine(root, name), new DiagnosticBag())?.Manifest).OfType<TemplateManifest>()];

    /// <summary>The manifest of a template; null if there is none of that name, or, with the errors in the bag, if it is wrong.</summary>
    public TemplateManifest? Find(string nameOrPath, DiagnosticBag bag) =>
        FindFolder(nameOrPath, ".") is { } folder ? ReadManifest(folder, bag)?.Manifest : null;

    /// <summary>
    /// The template in a folder, or a Word file, with the cover of its own reference document, if it has one; null with the errors in the bag if it cannot
    /// be used.
    /// </summary>
    public Template? Load(string folder, DiagnosticBag bag)
    {
        // What is wrong with the reference document is told where a document is built with it.
        DiagnosticBag unheard = new();
        Template? template = Load(folder, bag, out _);
        return template is not null && Houses.FindOwn(template, unheard) is { } house ? Houses.WithCover(template, house, unheard) : template;
    }

    /// <summary>The template in a folder, or a Word file, for a report that decides about the cover.</summary>
    /// <param name="stamp">Its files as they were before they were read; a built-in template is identified by its name, wherever it is installed.</param>
    internal Template? Load(string folder, DiagnosticBag bag, out FileStamp stamp)
    {
        ArgumentNullException.ThrowIfNull(bag);
        LoadedTemplate loaded = Load(Path.GetFullPath(folder));
        bag.AddRange(loaded.Diagnostics);
        stamp = loaded.Stamp;
        return loaded.Template;
    }

    /// <summary>
    /// The state of the template that a stamp names; null if there is none of that name or in that folder. A Word file that is not used as a template
    /// is a file like any other.
    /// </summary>
    internal FileStamp? FindStamp(string nameOrPath) =>
        Names.Contains(nameOrPath, StringComparer.Ordinal) ? Load(Path.Combine(Path.GetFullPath(root), nameOrPath)).Stamp
        : _loaded.TryGetValue(nameOrPath, out Lazy<LoadedTemplate>? loaded) ? loaded.Value.Stamp
        : IsFolder(nameOrPath) ? Load(nameOrPath).Stamp
        : null;

    private LoadedTemplate Load(string fullPath) => _loaded.GetOrAdd(fullPath, path => new Lazy<LoadedTemplate>(() => Read(path))).Value;

    /// <summary>The style of a reference document; null with the error in the bag if it cannot be used.</summary>
    public static ReferenceStyle? ReadHouse(string path, DiagnosticBag bag) => HouseLibrary.Read(path, bag);

    /// <summary>The reference documents of templates and reports.</summary>
    internal HouseLibrary Houses { get; } = new();

    private static bool IsTemplate(string path) => IsFolder(path) || (WordTemplateFile.IsOne(path) && File.Exists(path));

    private static bool IsFolder(string path) => File.Exists(Path.Combine(path, ManifestName));

    private LoadedTemplate Read(string folder)
    {
        DiagnosticBag bag = new();
        if (!IsFolder(folder))
        {
            return ReadWordFile(folder, bag);
        }

        FileStamp stamp = new(NameOf(folder), HashOf(folder));
        Template? template = null;
        if (ReadManifest(folder, bag) is var (manifest, manifestFile))
        {
            string[] paths = Directory.GetFiles(folder, "*" + Template.Extension);
            Array.Sort(paths, StringComparer.Ordinal);
            List<SourceFile> files = [];
            foreach (string path in paths)
            {
                if (ReadFile(path, bag) is { } file)
                {
                    files.Add(file);
                }
            }

            List<WordTemplateFile> words = ReadWordFiles(folder, manifest.Reference, bag);
            if (SharedPartials.FolderOf(folder) is { } shared)
            {
                SharedPartials.AddTo(files, shared, all: words.Count > 0, path => ReadFile(path, bag));
            }

            template = Template.Load(manifest, manifestFile, files, words, bag);
        }

        return new LoadedTemplate(template, stamp, bag.ToSorted());
    }

    // A reference document gives its styles, and is no document to fill in.
    private static List<WordTemplateFile> ReadWordFiles(string folder, Phrase? reference, DiagnosticBag bag)
    {
        List<WordTemplateFile> files = [];
        string? named = reference is null ? null : LinkedPath.Resolve(reference, out _);
        foreach (string path in FilesIn(folder)
            .Where(path => WordTemplateFile.IsOne(path) && Path.GetFileName(path) != HouseLibrary.FileName)
            .Where(path => named is null || !FilePaths.Comparer.Equals(Path.GetFullPath(named), Path.GetFullPath(path))))
        {
            if (WordTemplateFile.Read(path, bag) is { } file)
            {
                files.Add(file);
            }
        }

        return files;
    }

    private static LoadedTemplate ReadWordFile(string path, DiagnosticBag bag)
    {
        WordTemplateFile? file = WordTemplateFile.Read(path, bag);
        Template? template = file is null ? null : Template.Load(file.Manifest, file.Manifest.File, [], [file], bag);
        FileStamp stamp = file is null ? FileStamp.OfFile(path) ?? new FileStamp(path, default) : new FileStamp(path, ContentHash.Of(file.Bytes));
        return new LoadedTemplate(template, stamp, bag.ToSorted());
    }

    // Word puts a hidden file beside one that is open.
    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.GetFiles(folder).Where(path => Path.GetFileName(path)[0] is not ('~' or '.')).Order(StringComparer.Ordinal);

    private string NameOf(string folder) =>
        string.Equals(Path.GetDirectoryName(folder), Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)), StringComparison.Ordinal)
            ? Path.GetFileName(folder)
            : folder;

    // All files that a template may read are directly in its folder, or in that of the partials beside it; samples are only for starting a new report.
    private static ContentHash HashOf(string folder)
    {
        List<string> parts = [];
        string[] shared = SharedPartials.FolderOf(folder) is { } beside ? SharedPartials.FilesIn(beside) : [];
        foreach (string path in FilesIn(folder).Concat(shared))
        {
            string name = Path.GetFileName(path);
            if (!name.StartsWith("sample.", StringComparison.Ordinal))
            {
                using FileStream stream = SharedFile.Open(path);
                parts.AddRange([name, ContentHash.Of(stream).ToString()]);
            }
        }

        return ContentHash.Of([.. parts]);
    }

    private (TemplateManifest Manifest, SourceFile File)? ReadManifest(string folder, DiagnosticBag bag) =>
        ReadFile(Path.Combine(folder, ManifestName), bag) is { } file && TemplateManifestLoader.Load(file, bag) is { } manifest
            ? (manifest, file)
            : null;

    private SourceFile? ReadFile(string path, DiagnosticBag bag) =>
        SourceDecoder.Decode(path, _files.Read(path), bag);

    private sealed record LoadedTemplate(Template? Template, FileStamp Stamp, ImmutableArray<Diagnostic> Diagnostics);
}
