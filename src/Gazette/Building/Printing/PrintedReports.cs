using System.Collections.Immutable;
using Gazette.Compiling.Files;
using Gazette.Diagnostics;
using Gazette.Readers.Pdf;
using Gazette.Readers.Word;

namespace Gazette.Building.Printing;

/// <summary>
/// Completes the files of reports that wait for pages. Starting the program that lays out pages takes longer than many a document, so the documents of
/// several reports are printed together; those whose files are still what would be printed are not printed again.
/// </summary>
/// <param name="origins">What is in the output folder; null if there is none.</param>
internal sealed class PrintedReports(PagePrinting printing, FileOrigins? origins, BuildOptions? options, CancellationToken cancellation)
{
    // Enough that starting the program hardly counts, and few enough to be held in memory and to show progress.
    private const int DocumentsAtATime = 32;

    /// <summary>The reports in their order, as soon as they are complete.</summary>
    public IEnumerable<ComposedReport> Complete(IEnumerable<ComposedReport> reports) =>
        Complete(reports, report => report.Report, (report, built) => report with { Report = built });

    /// <summary>The reports in their order, as soon as they are complete.</summary>
    public IEnumerable<BuiltReport> Complete(IEnumerable<BuiltReport> reports) => Complete(reports, report => report, (_, built) => built);

    /// <summary>The reports in their order; one whose pages cannot be laid out has an error and no files.</summary>
    public IReadOnlyList<BuiltReport> CompleteTogether(IReadOnlyList<BuiltReport> reports)
    {
        BuiltReport[] complete = [.. reports.Select(Reuse)];
        PageJob[] jobs = [.. complete.SelectMany((report, index) => FindJobs(report, index))];
        Print(jobs);
        foreach (PageJob job in jobs)
        {
            complete[job.Report] = Finish(complete[job.Report], job);
        }

        return complete;
    }

    private IEnumerable<T> Complete<T>(IEnumerable<T> reports, Func<T, BuiltReport> builtOf, Func<T, BuiltReport, T> finish)
    {
        List<T> held = [];
        int documents = 0;
        foreach (T report in reports)
        {
            held.Add(report);
            documents += builtOf(report).Files.Count(file => file.PageWork != PageWork.None);
            if (documents is 0 or >= DocumentsAtATime)
            {
                foreach (T complete in CompleteHeld())
                {
                    yield return complete;
                }

                held.Clear();
                documents = 0;
            }
        }

        foreach (T complete in CompleteHeld())
        {
            yield return complete;
        }

        IEnumerable<T> CompleteHeld() => CompleteTogether([.. held.Select(builtOf)]).Zip(held, (built, report) => finish(report, built));
    }

    // What a person has written is not replaced, so nothing need be printed for it.
    private BuiltReport Reuse(BuiltReport report)
    {
        if (origins is null || options is null or { Force: true } || report.Files.All(file => file.PageWork == PageWork.None))
        {
            return report;
        }

        try
        {
            return Reuse(report, origins);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What cannot be read is met again when it is to be replaced.
            return report;
        }
    }

    private BuiltReport Reuse(BuiltReport report, FileOrigins existing)
    {
        List<Diagnostic> found = [];
        ImmutableArray<OutputFile> files =
        [
            .. report.Files.Select(file =>
            {
                if (file.PageWork == PageWork.None || existing.Find(file, report.Files) is not { Origin: FileOrigin.Same, Content: var content })
                {
                    return file;
                }

                found.AddRange(file.PageWork == PageWork.Print ? Inspect(report, file.Content, content) : []);
                return file with { Content = content, PageWork = PageWork.None };
            }),
        ];
        return Judge(report with { Files = files }, found);
    }

    private IEnumerable<PageJob> FindJobs(BuiltReport report, int index) =>
        options is { Overwrite: false } && origins is not null && HasSomebodys(report, origins)
            ? []
            : report.Files.Where(file => file.PageWork != PageWork.None)
                .GroupBy(file => OutputName.ClaimOf(file.Name), StringComparer.Ordinal)
                .Select(document => new PageJob(index, [.. document]));

    private static bool HasSomebodys(BuiltReport report, FileOrigins existing)
    {
        try
        {
            return report.Files.Any(file => file.PageWork != PageWork.None) && existing.Find(report.Files).Any(file => file.IsSomebodys);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void Print(PageJob[] jobs)
    {
        for (PageJob[] rest = jobs; rest.Length > 0; rest = Array.FindAll(rest, job => !job.IsDone))
        {
            IReadOnlyList<PrintedPages> printed = printing.Printer.Print([.. rest.Select(job => job.Next())], cancellation);
            for (int i = 0; i < rest.Length; i++)
            {
                rest[i].Take(printed[i]);
            }
        }
    }

    private BuiltReport Finish(BuiltReport report, PageJob job)
    {
        if (job.Pages is not { } pages)
        {
            return report.Fail(PrintingDiagnostics.Unprinted(report.Input.Span, job.Files[0].Name, job.Problem!));
        }

        List<Diagnostic> found = [.. Inspect(report, job.Document, pages)];
        if (job.Numbers is { } numbers && numbers.Shown.Count > job.Known.Count)
        {
            found.Add(PrintingDiagnostics.UnknownPages(report.Input.Span, job.Files[0].Name));
        }

        return Judge(report with { Files = [.. report.Files.Select(file => job.Files.Contains(file) ? job.Finish(file) : file)] }, found);
    }

    private IEnumerable<Diagnostic> Inspect(BuiltReport report, byte[] document, byte[] pages) =>
        printing.Printer.Inspect(report.Input.Span, TextFonts.Find(document), PdfFonts.Read(PdfFile.Read(pages)));

    private BuiltReport Judge(BuiltReport report, List<Diagnostic> found)
    {
        if (found.Count == 0)
        {
            return report;
        }

        bool fails = printing.Strict && found.Exists(diagnostic => diagnostic.Severity == Severity.Warning);
        BuiltReport judged = report with
        {
            Diagnostics = [.. report.Diagnostics, .. fails ? found.Select(diagnostic => diagnostic with { Severity = Severity.Error }) : found],
        };
        return fails ? judged with { Files = [] } : judged;
    }
}
