using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Packages;
using Gazette.Sources;
using Gazette.Writers;
using Gazette.Writers.Word;
using Gazette.Writers.Word.Pagination;

namespace Gazette.Compiling.Files;

/// <summary>Names each document of a report, and writes it in every requested format.</summary>
internal static partial class FileWriter
{
    /// <summary>The files: each document in the order of the writers, followed by the pictures that go beside it.</summary>
    /// <param name="find">The metrics and fields that files may be named by.</param>
    public static ImmutableArray<OutputFile> Write(ImmutableArray<CompiledDocument> documents, Func<string, string> find, CompileJob job)
    {
        return job.Options.Writers.IsEmpty ? [] : [.. documents.SelectMany(document => Write(document, isOneOfSeveral: documents.Length > 1, find, job))];
    }

    private static OutputFile[] Write(CompiledDocument document, bool isOneOfSeveral, Func<string, string> find, CompileJob job)
    {
        if (job.Options.Name.Apply(job.Source, document.Tree.Properties, find, job.Bag) is not { } name)
        {
            return [];
        }

        string stem = OutputName.CleanPath(isOneOfSeveral ? $"{name}-{document.Name}" : name);
        OutputFile[] files = [.. job.Options.Writers.SelectMany(writer => Write(document, stem, writer, job))];
        return Seal(files);
    }

    private static IEnumerable<OutputFile> Write(CompiledDocument document, string stem, IDocumentWriter writer, CompileJob job)
    {
        OutputPictures pictures = new(stem);
        IDocumentFormat made = writer.Format.PrintedFrom ?? writer.Format;
        ReadyFile? filled = document.Ready is { } ready && ready.Format == made ? ready : null;
        byte[] content = filled?.Content ?? writer.Write(document.Tree, document.House, job.Options.KeepPictures ? null : pictures);
        OutputFile file = new(stem + writer.Format.Extension, content)
        {
            IsFilled = filled is not null,
            PageWork = made != writer.Format ? PageWork.Print
                : job.Options.NumbersPages && writer.Format == WordFormat.Instance && PageNumbers.AreIn(content) ? PageWork.Number
                : PageWork.None,
        };
        Diagnostic[] problems = FindProblems(document, file, writer, job);
        if (problems.Length > 0)
        {
            AddProblems(problems, job);
        }

        return pictures.Files.Prepend(file);
    }

    // The other warnings have been weighed by now.
    private static void AddProblems(Diagnostic[] problems, CompileJob job) =>
        job.Bag.AddRange(job.Options.Strict ? problems.Select(problem => problem with { Severity = Severity.Error }) : problems);

    // Filling leaves everything but the tags as it is, also what was wrong before; only the places of faults move.
    private static Diagnostic[] FindProblems(CompiledDocument document, OutputFile file, IDocumentWriter writer, CompileJob job)
    {
        IReadOnlyList<string> problems = writer.Check(file.Content);
        if (problems.Count == 0)
        {
            return [];
        }

        TemplateFile? template = document.Ready is { } ready && ready.Format == (writer.Format.PrintedFrom ?? writer.Format) ? ready.Template : null;
        IReadOnlyList<string> before = template?.FindProblems(writer) ?? [];
        HashSet<string> known = [.. before.Select(WithoutPlace)];
        return
        [
            .. before.GroupBy(WithoutPlace).Select(kind => FileDiagnostics.UnsoundTemplate(template!.Path, kind.First(), kind.Count())),
            .. problems.Where(problem => !known.Contains(WithoutPlace(problem)))
                .Select(problem => FileDiagnostics.UnsoundFile(job.Source, file.Name, problem)),
        ];
    }

    private static string WithoutPlace(string problem) => PlaceInXml().Replace(problem, "");

    // w:p[3]
    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex PlaceInXml();

    // A package vouches for itself and for the files beside it, so that they are known as Gazette's own where no manifest says so. Pages get a seal of
    // their own when they are printed.
    private static OutputFile[] Seal(OutputFile[] files)
    {
        ImmutableArray<ContentHash> beside =
        [
            .. files.Where(file => !IsPackage(file) && file.PageWork != PageWork.Print).Select(file => ContentHash.Of(file.Content)),
        ];
        return Array.ConvertAll(
            files,
            file => IsPackage(file) ? file with { Content = new PackageSeal(OutputName.HashOf(file.Name), beside).Apply(file.Content) } : file);
    }

    private static bool IsPackage(OutputFile file) => OutputFormats.FindByPath(file.Name) is { IsPackage: true };
}
