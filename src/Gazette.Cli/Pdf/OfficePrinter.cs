using System.Globalization;
using Gazette.Building.Printing;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Cli.Pdf;

/// <summary>
/// Prints Word files by LibreOffice, many in one call. A call that takes too long or breaks down is ended; the documents that it has printed by then are
/// taken, the one that it was at is tried alone, and the others after it.
/// </summary>
/// <param name="program">The path of <c>soffice</c>.</param>
/// <param name="installed">Tells which fonts the pages are not set in.</param>
/// <param name="patience">How long a call may take, and how much longer for each document; usually a tenth of that is enough.</param>
internal sealed class OfficePrinter(string program, PageFonts installed, (TimeSpan Call, TimeSpan Document)? patience = null) : IPagePrinter, IDisposable
{
    private const long LargestFile = 256L << 20;

    // A program that prints nothing several times will not print the rest either.
    private const int MostFailures = 3;

    private readonly (TimeSpan Call, TimeSpan Document) _patience = patience ?? (TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(20));
    private OfficeProfile? _profile;
    private int _failures;
    private int _documents;

    public IReadOnlyList<PrintedPages> Print(IReadOnlyList<byte[]> documents, CancellationToken cancellation)
    {
        PrintedPages?[] printed = new PrintedPages?[documents.Count];
        bool isAlone = documents.Count == 1;
        for (int[] rest = [.. Enumerable.Range(0, documents.Count)]; rest.Length > 0; rest = [.. rest.Where(index => printed[index] is null)])
        {
            int[] tried = isAlone ? rest[..1] : rest;
            Words? problem = _failures >= MostFailures ? OfficeWords.PrintsNothing : Call(documents, tried, printed, cancellation);
            int[] left = [.. tried.Where(index => printed[index] is null)];
            if (left.Length > 0 && (isAlone || _failures >= MostFailures))
            {
                foreach (int index in left)
                {
                    printed[index] = new PrintedPages(null, problem ?? OfficeWords.NoPages);
                }
            }

            _failures = left.Length == tried.Length ? _failures + 1 : 0;
            isAlone = left.Length > 0 && !isAlone;
        }

        _documents += documents.Count;
        return printed!;
    }

    public IEnumerable<Diagnostic> Inspect(SourceSpan report, IReadOnlyCollection<string> fonts, IReadOnlyCollection<string> printed) =>
        installed.FindReplaced(report, fonts, printed);

    public void Dispose() => _profile?.Dispose();

    // Null if the program has ended as it should, even if not every file is there.
    private Words? Call(IReadOnlyList<byte[]> documents, int[] tried, PrintedPages?[] printed, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _profile ??= new OfficeProfile();
        string folder = _profile.NewFolder();
        string[] files = [.. tried.Select(index => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{_documents + index}.docx")))];
        for (int i = 0; i < files.Length; i++)
        {
            File.WriteAllBytes(files[i], documents[tried[i]]);
        }

        Words? problem = Run(folder, files, cancellation);
        for (int i = 0; i < files.Length; i++)
        {
            FileInfo file = new(Path.ChangeExtension(files[i], ".pdf"));
            if (file is { Exists: true, Length: > 0 and < LargestFile } && File.ReadAllBytes(file.FullName) is var content && IsComplete(content))
            {
                printed[tried[i]] = new PrintedPages(content);
            }
        }

        Directory.Delete(folder, recursive: true);
        return problem;
    }

    private Words? Run(string folder, string[] files, CancellationToken cancellation)
    {
        TimeSpan patience = _patience.Call + (_patience.Document * files.Length);
        ProcessEnd end = BoundedProcess.Run(
            program,
            [
                $"-env:UserInstallation={_profile!.Address}", "--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo",
                "--convert-to", "pdf", "--outdir", folder, .. files,
            ],
            folder,
            patience,
            cancellation);
        return end.Succeeded ? null
            : !end.Started ? OfficeWords.CannotStart
            : end.Code is { } code ? OfficeWords.Failed(code)
            : OfficeWords.TookTooLong((int)patience.TotalSeconds);
    }

    // A process that was stopped may have left a part of a file.
    private static bool IsComplete(byte[] content) =>
        content.AsSpan().StartsWith("%PDF-"u8) && content.AsSpan(Math.Max(0, content.Length - 64)).IndexOf("%%EOF"u8) >= 0;
}
