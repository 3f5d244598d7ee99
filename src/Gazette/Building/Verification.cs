using System.Collections.Immutable;
using Gazette.Building.Printing;
using Gazette.Compiling.Files;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Verifying;
using Gazette.Writers;

namespace Gazette.Building;

/// <summary>Compares the files of every document with each other, word by word, and pages with the pictures that are kept of them.</summary>
internal sealed class Verification(ReportBuilder builder, BatchOptions batch, VerifyOptions options, CancellationToken cancellation)
{
    // Pages with many pictures are large; what is larger is not one of ours.
    private const int LargestFile = 256 << 20;

    private static readonly string PagesFormat = OutputFormats.All.First(format => format.PrintedFrom is not null).Name;

    private readonly DocumentVerification _documents = new(onDisk: options.Folder is not null);

    private readonly KeptPages? _pages = options.Pages is { } pages ? new KeptPages(pages) : null;

    public IEnumerable<ReportOutcome> Verify(IEnumerable<ReportInput> inputs)
    {
        IEnumerable<BuiltReport> built = Workers.Run(inputs, batch.Jobs, builder.Build, cancellation);
        if (options.Folder is null && batch.Pages is { } printing)
        {
            built = new PrintedReports(printing, origins: null, options: null, cancellation).Complete(built);
        }

        ClaimedNames claimed = new();
        return Workers.Run(built.Select(report => Claim(report, claimed)), batch.Jobs, Verify, cancellation);
    }

    // Of two documents with one name a folder has only one, and one kept picture of each page.
    private static BuiltReport Claim(BuiltReport built, ClaimedNames claimed)
    {
        foreach (IGrouping<string, OutputFile> document in built.Files.GroupBy(file => OutputName.ClaimOf(file.Name), StringComparer.Ordinal))
        {
            if (claimed.Claim(document.Key, built.Input.Path, built.Input.Row?.File.FirstLine ?? 0) is { } other)
            {
                return built.Fail(BuildDiagnostics.SameOutput(built.Input, other, document.First().Name));
            }
        }

        return built;
    }

    private ReportOutcome Verify(BuiltReport built)
    {
        DiagnosticBag bag = new();
        bag.AddRange(built.Diagnostics);
        try
        {
            ImmutableArray<VerifiedDocument> documents =
            [
                .. built.Files.Where(file => OutputFormats.FindByPath(file.Name) is not null)
                    .GroupBy(file => OutputName.ClaimOf(file.Name), StringComparer.Ordinal)
                    .Select(document => Verify(document.Key, [.. document], built.Input, bag))
                    .OfType<VerifiedDocument>(),
            ];
            return (built with { Files = [], Diagnostics = bag.ToSorted() }).Finish([], []) with { Verified = documents };
        }
        catch (OperationCanceledException)
        {
            // The run ends with this report, and says so itself.
            return (built with { Files = [] }).Finish([], []);
        }
        catch (Exception exception)
        {
            bag.Add(BuildDiagnostics.Bug(built.Input, exception));
            return (built with { Files = [], Diagnostics = bag.ToSorted(), Bug = exception }).Finish([], []);
        }
    }

    private VerifiedDocument? Verify(string name, OutputFile[] files, ReportInput input, DiagnosticBag bag)
    {
        FileContent?[] contents = [.. files.Select(file => ContentOf(file, input, bag))];
        if (contents.Any(content => content is null) || _documents.Verify(name, contents!, bag) is not { } verified)
        {
            return null;
        }

        return _pages is not null && Array.Find(contents, content => content!.Format == PagesFormat) is { } pages
            ? verified with { Pages = _pages.Compare(name, pages, bag, cancellation) }
            : verified;
    }

    private FileContent? ContentOf(OutputFile file, ReportInput input, DiagnosticBag bag)
    {
        IDocumentFormat format = OutputFormats.FindByPath(file.Name)!;
        if (options.Folder is not { } folder)
        {
            return new FileContent(file.Name, format.Name, file.Content, file.IsFilled, IsKept: format.PrintedFrom is null);
        }

        string path = Path.Combine(folder, file.Name);
        try
        {
            byte[] content = BoundedReading.ReadFile(path, LargestFile);
            if (content.Length <= LargestFile)
            {
                return new FileContent(path, format.Name, content, file.IsFilled, IsKept: true);
            }

            bag.Add(VerifyingDiagnostics.TooLarge(path, LargestFile >> 20));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            bag.Add(VerifyingDiagnostics.Missing(path, input.Span));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            bag.Add(VerifyingDiagnostics.Unreadable(path, FileFault.ReasonOf(exception)));
        }

        return null;
    }
}
