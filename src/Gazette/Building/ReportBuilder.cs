using System.Collections.Immutable;
using Gazette.Compiling;
using Gazette.Data;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Sources;
using Gazette.Writers;

namespace Gazette.Building;

/// <summary>Takes one report from its bytes to the bytes of its files. Whatever happens on the way costs this report alone.</summary>
internal sealed class ReportBuilder(Func<ReportSource, Compilation> compile, BatchOptions options)
{
    public BuiltReport Draft(ReportInput input)
    {
        DiagnosticBag bag = new();
        bag.AddRange(input.Diagnostics);
        ReportInput done = input.Forget();
        try
        {
            HashSet<FileStamp> read = [];
            ImmutableArray<OutputFile> files = bag.HasErrors ? [] : Write(input, bag, read);
            return new BuiltReport(done, bag.HasErrors ? [] : files, bag.ToSorted()) { Read = [.. read] };
        }
        catch (Exception exception)
        {
            bag.Add(BuildDiagnostics.Bug(input, exception));
            return new BuiltReport(input, [], bag.ToSorted(), exception);
        }
    }

    private ImmutableArray<OutputFile> Write(ReportInput input, DiagnosticBag bag, HashSet<FileStamp> read)
    {
        if (Compile(input, bag, read) is not { } compilation)
        {
            return [];
        }

        read.UnionWith(compilation.Read);
        bag.AddRange(compilation.Diagnostics.Select(Weigh));
        if (bag.HasErrors)
        {
            return [];
        }

        if (options.Inspect is { } inspect)
        {
            bag.AddRange(compilation.Documents.SelectMany(document => inspect(input, document)));
        }

        return [.. compilation.Documents.SelectMany(document => Write(input, document, compilation.Documents.Length > 1, bag))];
    }

    private Compilation? Compile(ReportInput input, DiagnosticBag bag, HashSet<FileStamp> read)
    {
        if (input.Row is not null || !DocumentCheck.IsOne(input.Path))
        {
            return Open(input, bag) is { } source ? Compile(source, FolderOf(input), read) : null;
        }

        if (options.CheckDocument is { } check)
        {
            return Read(input, bag) is { } bytes ? check(input.Path, bytes) : null;
        }

        bag.Add(BuildDiagnostics.NotAReport(input));
        return null;
    }

    private Compilation Compile(ReportSource source, ReportFolder? folder, HashSet<FileStamp> read)
    {
        Compilation compilation = compile(source with { Folder = folder });
        read.UnionWith(folder?.Stamps ?? []);
        return compilation;
    }

    private IEnumerable<OutputFile> Write(ReportInput input, CompiledDocument document, bool isOneOfSeveral, DiagnosticBag bag)
    {
        if (options.Writers.Length == 0 || options.Name.Apply(input, document.Tree.Properties, bag) is not { } name)
        {
            return [];
        }

        string stem = OutputName.CleanPath(isOneOfSeveral ? $"{name}-{document.Name}" : name);
        return options.Writers.SelectMany(writer => Write(input, document, stem, writer, bag));
    }

    private IEnumerable<OutputFile> Write(ReportInput input, CompiledDocument document, string stem, IDocumentWriter writer, DiagnosticBag bag)
    {
        OutputPictures pictures = new(stem);
        OutputFile file = new(stem + writer.Format.Extension, writer.Write(document.Tree, document.House, options.KeepPictures ? null : pictures));
        bag.AddRange(writer.Check(file.Content).Select(problem => BuildDiagnostics.UnsoundFile(input, file.Name, problem)));
        return pictures.Files.Prepend(file);
    }

    private ReportSource? Open(ReportInput input, DiagnosticBag bag) =>
        input.Row is { } row ? new ReportSource(row.File, row)
        : Read(input, bag) is { } bytes && SourceDecoder.Decode(input.Path, bytes, bag, options.Encoding) is { } file
            ? new ReportSource(input.FirstLine == 1 ? file : new SourceFile(file.Path, file.Text, input.FirstLine))
        : null;

    // What comes from standard input lies in no folder.
    private static ReportFolder? FolderOf(ReportInput input) =>
        Path.IsPathFullyQualified(input.Path) && Path.GetDirectoryName(input.Path) is { Length: > 0 } folder ? new ReportFolder(folder) : null;

    private byte[]? Read(ReportInput input, DiagnosticBag bag)
    {
        try
        {
            return input.Content ?? (options.Read is { } read ? read(input.Path) : BoundedReading.ReadFile(input.Path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            bag.Add(BuildDiagnostics.UnreadableReport(input, exception));
            return null;
        }
    }

    private Diagnostic Weigh(Diagnostic diagnostic) =>
        options.Strict && diagnostic.Severity == Severity.Warning ? diagnostic with { Severity = Severity.Error } : diagnostic;
}
