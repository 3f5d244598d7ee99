using System.Collections.Immutable;
using Gazette.Compiling;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Sources;
using Gazette.Tracing.Comparing;

namespace Gazette.Building;

/// <summary>Compares two versions of a report, of a document, or of a folder of documents.</summary>
public sealed class VersionComparison(ReportCompiler compiler, CompileOptions options)
{
    private static readonly string[] Extensions = [".docx", ".md", ".html"];

    private readonly ReportBuilder _builder = new(compiler, options, new BatchOptions(1));
    private readonly FinishedDocuments _documents = new(options.Encoding);

    /// <summary>Two documents, Word or Markdown; null with the reasons in the bag.</summary>
    public Differences? CompareDocuments(string before, string after, DiagnosticBag bag)
    {
        (Document? old, Document? now) = (Read(before, bag), Read(after, bag));
        return old is null || now is null ? null : Differences.Of(old, now);
    }

    /// <summary>Two reports: their numbers and texts, and the documents that they print; null with the reasons in the bag.</summary>
    public (Differences Report, Differences Printed)? CompareReports(ReportInput before, ReportInput after, DiagnosticBag bag)
    {
        (Compilation? old, Compilation? now) = (Compile(before, bag), Compile(after, bag));
        if (old is not { Succeeded: true, Report: { } earlier } || now is not { Succeeded: true, Report: { } later })
        {
            return null;
        }

        ImmutableArray<LineDifference> printed =
        [
            .. now.Documents.SelectMany(document => LineComparison.Compare(LinesOf(old, document.Name), ComparedLine.Of(document.Tree))),
            .. old.Documents.Where(document => !now.Documents.Any(other => other.Name == document.Name))
                .SelectMany(document => LineComparison.Compare(ComparedLine.Of(document.Tree), [])),
        ];
        return (Differences.Of(earlier, later), new Differences([], printed));
    }

    /// <summary>
    /// Two sets of reports, such as the rows of two tables, by their names. A report that cannot be read is left out, with the reasons in the bag; null if
    /// a table cannot be read to its end.
    /// </summary>
    public ComparedVersions? CompareSets(IEnumerable<ReportInput> before, IEnumerable<ReportInput> after, DiagnosticBag bag) =>
        new ReportSets(compiler, options, bag).Compare(before, after);

    /// <summary>The documents of two folders, by their names.</summary>
    public ComparedVersions CompareFolders(string before, string after, DiagnosticBag bag)
    {
        FolderDifference[] all = [.. Compare(before, after, bag)];
        ImmutableArray<FolderDifference> parts = [.. all.Where(part => part.Kind != DifferenceKind.Same)];
        return new ComparedVersions(AreMany: true, parts) { Same = all.Length - parts.Length };
    }

    private IEnumerable<FolderDifference> Compare(string before, string after, DiagnosticBag bag)
    {
        (Dictionary<string, List<string>> old, Dictionary<string, List<string>> now) = (DocumentsOf(before), DocumentsOf(after));
        foreach (string name in old.Keys.Union(now.Keys).Order(StringComparer.Ordinal))
        {
            if (!old.TryGetValue(name, out List<string>? theirs))
            {
                yield return new FolderDifference(name, DifferenceKind.Added, null);
            }
            else if (!now.TryGetValue(name, out List<string>? ours))
            {
                yield return new FolderDifference(name, DifferenceKind.Removed, null);
            }
            else
            {
                string[] both = [.. theirs.Intersect(ours, StringComparer.Ordinal)];
                bool isSame = both.Length == theirs.Count && both.Length == ours.Count
                    && both.All(extension => HashOf(before, name, extension) == HashOf(after, name, extension));
                string? readable = both.FirstOrDefault(extension => extension is ".docx" or ".md");
                Differences? differences = isSame || readable is null
                    ? null
                    : CompareDocuments(Path.Combine(before, name + readable), Path.Combine(after, name + readable), bag);
                yield return new FolderDifference(name, isSame ? DifferenceKind.Same : DifferenceKind.Changed, differences);
            }
        }
    }

    private static ImmutableArray<ComparedLine> LinesOf(Compilation compilation, string name) =>
        compilation.Documents.FirstOrDefault(document => document.Name == name) is { } found ? ComparedLine.Of(found.Tree)
        : compilation.Documents is [var only] ? ComparedLine.Of(only.Tree)
        : [];

    private Compilation? Compile(ReportInput input, DiagnosticBag bag)
    {
        bag.AddRange(input.Diagnostics);
        Compilation? compilation = bag.HasErrors ? null : _builder.Compile(input.Read(), bag);
        bag.AddRange(compilation?.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error) ?? []);
        return compilation;
    }

    private Document? Read(string path, DiagnosticBag bag)
    {
        try
        {
            return _documents.Read(path, BoundedReading.ReadFile(path), bag);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            bag.Add(BuildDiagnostics.UnreadableReport(new ReportInput(path, Path.GetFileName(path)), exception));
            return null;
        }
    }

    // The formats in which a folder has each document.
    private static Dictionary<string, List<string>> DocumentsOf(string folder)
    {
        Dictionary<string, List<string>> found = new(StringComparer.Ordinal);
        EnumerationOptions all = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.System };
        foreach (string path in Directory.EnumerateFiles(folder, "*", all).Order(StringComparer.Ordinal))
        {
            string name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            string extension = Path.GetExtension(name);
            if (!name.StartsWith('.') && Extensions.Contains(extension, StringComparer.Ordinal))
            {
                string stem = name[..^extension.Length];
                (found.TryGetValue(stem, out List<string>? known) ? known : found[stem] = []).Add(extension);
            }
        }

        return found;
    }

    private static ContentHash? HashOf(string folder, string name, string extension) => FileStamp.OfFile(Path.Combine(folder, name + extension))?.Hash;
}
