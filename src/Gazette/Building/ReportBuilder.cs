using Gazette.Compiling;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>Takes one report from its file to the bytes of its documents. Whatever goes wrong on the way affects this report alone.</summary>
internal sealed class ReportBuilder(ReportCompiler compiler, CompileOptions options, BatchOptions batch)
{
    /// <summary>The current state of a file that a report was made from; null if it is gone.</summary>
    public FileStamp? FindStamp(string path) => compiler.FindStamp(path);

    public BuiltReport Build(ReportInput input)
    {
        DiagnosticBag bag = new();
        bag.AddRange(input.Diagnostics);
        try
        {
            Compilation? compilation = bag.HasErrors ? null : Compile(input, bag);
            bag.AddRange(compilation?.Diagnostics ?? []);
            return new BuiltReport(input.Forget(), compilation?.Files ?? [], bag.ToSorted()) { Read = compilation?.Read ?? [] };
        }
        catch (Exception exception)
        {
            bag.Add(BuildDiagnostics.Bug(input, exception));
            return new BuiltReport(input, [], bag.ToSorted(), exception);
        }
    }

    public Compilation? Compile(ReportInput input, DiagnosticBag bag) =>
        input.Row is null && DocumentCheck.IsOne(input.Path) ? CheckDocument(input, bag)
        : Open(input, bag) is { } source ? compiler.Compile(source, options)
        : null;

    /// <summary>Reads a report without building its documents.</summary>
    public Compilation? ReadReport(ReportInput input, DiagnosticBag bag) => Open(input, bag) is { } source ? compiler.Read(source, options) : null;

    private Compilation? CheckDocument(ReportInput input, DiagnosticBag bag)
    {
        if (batch.Documents is { } documents)
        {
            return ReadBytes(input, bag) is { } bytes ? documents.Check(input.Path, bytes) : null;
        }

        bag.Add(BuildDiagnostics.NotAReport(input));
        return null;
    }

    private ReportSource? Open(ReportInput input, DiagnosticBag bag) =>
        (input.Row?.File ?? Decode(input, bag)) is { } file
            ? new ReportSource(file, input.Row) { Name = input.Name, Folder = FolderOf(input) }
            : null;

    private SourceFile? Decode(ReportInput input, DiagnosticBag bag) =>
        ReadBytes(input, bag) is { } bytes && SourceDecoder.Decode(input.Path, bytes, bag, options.Encoding) is { } file
            ? input.FirstLine == 1 ? file : new SourceFile(file.Path, file.Text, input.FirstLine)
            : null;

    private byte[]? ReadBytes(ReportInput input, DiagnosticBag bag)
    {
        try
        {
            return input.Content ?? batch.Files.Read(input.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            bag.Add(BuildDiagnostics.UnreadableReport(input, exception));
            return null;
        }
    }

    // A report from standard input has no folder.
    private static ReportFolder? FolderOf(ReportInput input) =>
        Path.IsPathFullyQualified(input.Path) && Path.GetDirectoryName(input.Path) is { Length: > 0 } folder ? new ReportFolder(folder) : null;
}
