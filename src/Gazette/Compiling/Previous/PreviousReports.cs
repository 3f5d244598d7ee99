using System.Collections.Concurrent;
using System.Collections.Immutable;
using Gazette.Data;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Compiling.Previous;

/// <summary>
/// The reports of earlier periods that others name by <c>previous</c> and <c>last_year</c>; the reports that those name themselves are not
/// followed. A run sees one state of each file: those named lately are held and not read again, and of all others the hash is remembered, so
/// that a file which has changed since it was first read is a mistake and never a second state. Safe to share between threads.
/// </summary>
internal sealed class PreviousReports
{
    // A folder of villages names as many reports as it has; most of them are named once.
    private const int MostHeld = 256;

    private readonly BoundedCache<string, LoadedReport> _loaded;

    // By the hash of the path, so that a name takes 70 bytes, however long it is.
    private readonly ConcurrentDictionary<ContentHash, ContentHash> _firstSeen = [];

    public PreviousReports() => _loaded = new BoundedCache<string, LoadedReport>(MostHeld, LoadFirstState);

    /// <summary>The report with the values of the reports it names; what is wrong with those is in the bag, with the place that names them.</summary>
    /// <param name="read">Takes the state in which they were read.</param>
    public Report CompleteMetrics(Report report, DiagnosticBag bag, ISet<FileStamp> read)
    {
        Report completed = report;
        if (report.LastYear is { } lastYear && Find(lastYear, "last_year", bag, read) is { } then)
        {
            completed = PreviousReportValues.TakeLastYear(completed, then, lastYear.Span, bag);
        }

        return report.Previous is { } previous && Find(previous, "previous", bag, read) is { } before
            ? PreviousReportValues.TakePrevious(completed, before, previous.Span, bag)
            : completed;
    }

    private Report? Find(Phrase words, string key, DiagnosticBag bag, ISet<FileStamp> read)
    {
        if (PreviousReportPath.Resolve(words, key, bag) is not { } path)
        {
            return null;
        }

        // A path that two reports write in the same way leads to the same file, and is shown alike in messages.
        LoadedReport loaded = _loaded.Get(path);
        if (loaded.Hash is { } hash)
        {
            read.Add(new FileStamp(Path.GetFullPath(path), hash));
        }

        if (loaded.HasChanged)
        {
            bag.Add(PreviousReportDiagnostics.ChangedMeanwhile(words));
        }
        else if (loaded.Problem is { } problem)
        {
            bag.Add(PreviousReportDiagnostics.Unreadable(key, words, problem));
        }

        bag.AddRange(loaded.Diagnostics.Select(diagnostic => PreviousReportDiagnostics.NamedBy(diagnostic, words.Span)));
        return loaded.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? null : loaded.Report;
    }

    private LoadedReport LoadFirstState(string path)
    {
        LoadedReport now = Read(path);
        ContentHash state = now.Hash ?? default;
        return _firstSeen.GetOrAdd(ContentHash.Of([path]), state) == state ? now : new LoadedReport(null, [], Problem: null) { HasChanged = true };
    }

    private static LoadedReport Read(string path)
    {
        DiagnosticBag bag = new();
        try
        {
            FileInfo info = new(path);
            if (!info.Exists)
            {
                return new LoadedReport(null, [], PreviousReportWords.NotThere);
            }

            if (info.LinkTarget is not null)
            {
                return new LoadedReport(null, [], PreviousReportWords.Link);
            }

            // Its size is known before it is in memory.
            if (info.Length > DataLimits.FileBytes)
            {
                return new LoadedReport(null, [], PreviousReportWords.TooLarge);
            }

            byte[] bytes = File.ReadAllBytes(path);
            Report? report = SourceDecoder.Decode(path, bytes, bag) is { } file ? ReportLoader.Load(file, bag) : null;
            return new LoadedReport(report, bag.ToSorted(), Problem: null, ContentHash.Of(bytes));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new LoadedReport(null, [], PreviousReportWords.Unreadable);
        }
    }

    private sealed record LoadedReport(Report? Report, ImmutableArray<Diagnostic> Diagnostics, Words? Problem, ContentHash? Hash = null)
    {
        /// <summary>It is not as the run has seen it before, and is not used in two states.</summary>
        public bool HasChanged { get; init; }
    }
}
