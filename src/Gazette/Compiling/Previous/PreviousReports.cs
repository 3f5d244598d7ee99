using System.Collections.Concurrent;
using System.Collections.Immutable;
using Gazette.Data;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Compiling.Previous;

/// <summary>
/// The reports of earlier periods that reports refer to by <c>previous</c> and <c>last_year</c>; references inside those are not followed. A run must
/// see only one state of each file: recently used reports are cached, and of all others the hash is kept, so that a file which changes during the run
/// is an error and never used in two states. Thread-safe.
/// </summary>
internal sealed class PreviousReports
{
    // Every report in a folder may refer to its own earlier report, most of them only once.
    private const int MostHeld = 256;

    private readonly BoundedCache<string, LoadedReport> _loaded;

    // By the hash of the path, so that an entry takes 70 bytes, however long the path is.
    private readonly ConcurrentDictionary<ContentHash, ContentHash> _firstSeen = [];

    private readonly Func<Report, DiagnosticBag, ISet<FileStamp>, Report> _collect;

    /// <param name="collect">Adds to an earlier report what it collects from others.</param>
    public PreviousReports(Func<Report, DiagnosticBag, ISet<FileStamp>, Report> collect)
    {
        _collect = collect;
        _loaded = new BoundedCache<string, LoadedReport>(MostHeld, LoadFirstState);
    }

    /// <summary>The report with the values of the reports it refers to; errors in those are in the bag, with the place that refers to them.</summary>
    /// <param name="read">Receives the state in which they were read.</param>
    public Report CompleteMetrics(Report report, DiagnosticBag bag, ISet<FileStamp> read)
    {
        Report completed = report;
        if (report.LastYear is { } lastYear && Find(lastYear, "last_year", bag, read) is { } then)
        {
            completed = PreviousReportValues.TakeLastYear(completed, then, lastYear.Span, bag);
        }

        if (report.Previous is not { } previous || Find(previous, "previous", bag, read) is not { } before)
        {
            return completed;
        }

        MetricChanges.Check(report, before, previous.Span, bag);
        return PreviousReportValues.TakePrevious(completed, before, previous.Span, bag);
    }

    private Report? Find(Phrase words, string key, DiagnosticBag bag, ISet<FileStamp> read)
    {
        if (PreviousReportPath.Resolve(words, key, bag) is not { } named)
        {
            return null;
        }

        string path = FilePaths.Find(named);

        // Two reports that write a path in the same way mean the same file, and messages show it in the same way.
        LoadedReport loaded = _loaded.Get(path);
        if (loaded.Hash is { } hash)
        {
            read.Add(new FileStamp(Path.GetFullPath(path), hash));
            read.UnionWith(loaded.Read);
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

    private LoadedReport Read(string path)
    {
        DiagnosticBag bag = new();
        try
        {
            FileInfo info = new(path);
            if (!info.Exists)
            {
                return new LoadedReport(null, [], PreviousReportWords.NoFile(path));
            }

            if (info.LinkTarget is not null)
            {
                return new LoadedReport(null, [], PreviousReportWords.Link);
            }

            // Check the size before reading the file into memory.
            if (info.Length > DataLimits.FileBytes)
            {
                return new LoadedReport(null, [], PreviousReportWords.TooLarge);
            }

            byte[] bytes = SharedFile.ReadAll(path);
            HashSet<FileStamp> read = [];
            Report? report = SourceDecoder.Decode(path, bytes, bag) is { } file && ReportLoader.Load(file, bag) is { } loaded
                ? _collect(loaded, bag, read)
                : null;
            return new LoadedReport(report, bag.ToSorted(), Problem: null, ContentHash.Of(bytes)) { Read = [.. read] };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new LoadedReport(null, [], PreviousReportWords.Unreadable);
        }
    }

    private sealed record LoadedReport(Report? Report, ImmutableArray<Diagnostic> Diagnostics, Words? Problem, ContentHash? Hash = null)
    {
        /// <summary>What it was collected from.</summary>
        public ImmutableArray<FileStamp> Read { get; init; } = [];

        /// <summary>The file has changed since this run first read it, so it is not used.</summary>
        public bool HasChanged { get; init; }
    }
}
