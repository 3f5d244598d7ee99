using System.Collections.Immutable;
using System.Globalization;
using Gazette.Compiling.Files;
using Gazette.Compiling.Previous;
using Gazette.Data;
using Gazette.Data.Formats;
using Gazette.Data.Layers;
using Gazette.Data.Tables;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Compiling.Collecting;

/// <summary>
/// Completes reports that summarize others. Members are read one after another in the order of their names, several at a time, and only what they
/// contribute is kept; a member may summarize others itself. Thread-safe.
/// </summary>
/// <param name="completeEarlier">Adds the values of earlier reports to a member.</param>
/// <param name="readTable">The rows of a table.</param>
internal sealed class CollectedReports(
    MemberFiles members,
    Func<Report, DiagnosticBag, ISet<FileStamp>, Report> completeEarlier,
    Func<string, CompileOptions, IEnumerable<ReportRow>> readTable)
{
    private const int MostMembers = 1_000_000;

    /// <summary>The report with the values of its members; errors are in the bag.</summary>
    /// <param name="withEarlier">Whether members get the values of earlier reports; not if the report is itself an earlier one.</param>
    /// <param name="read">Receives the state of everything that was read.</param>
    public Report Complete(Report report, bool withEarlier, DiagnosticBag bag, ISet<FileStamp> read) =>
        report.Collect is { } collection ? Complete(report, collection, [Path.GetFullPath(report.File.Path)], withEarlier, bag, read) : report;

    private Report Complete(
        Report report, MemberSource collection, ImmutableList<string> chain, bool withEarlier, DiagnosticBag bag, ISet<FileStamp> read)
    {
        MemberRoll roll = new(report, collection, bag);
        CompileOptions options = new() { Layers = ReadBase(collection, bag, read), Sheet = collection.Sheet?.Text };
        foreach (Phrase words in collection.From)
        {
            Dictionary<string, ContentHash> hashes = new(StringComparer.Ordinal);
            if (Find(words, bag) is not (string path, IReadOnlyList<string> files))
            {
                continue;
            }

            int count = 0;

            // A summary may be in the folder of its members.
            IEnumerable<MemberInput> inputs = files.Where(file => !FilePaths.Comparer.Equals(file, chain[^1]) || !MemberFiles.IsSet(path))
                .SelectMany(file => Expand(file, options));
            foreach (MemberReport member in inputs.AsParallel().AsOrdered().Select(input => Read(input, options, chain, words.Span, withEarlier)))
            {
                read.UnionWith(member.Read);
                hashes[member.Place.File.Path] = member.Hash;
                Take(member, roll, bag);
                count++;
                if (roll.Count > MostMembers)
                {
                    bag.Add(CollectDiagnostics.TooMany(words.Span, MostMembers));
                    return roll.Finish(expected: null);
                }
            }

            if (count == 0 && !bag.HasErrors)
            {
                bag.Add(CollectDiagnostics.NoMembers(words));
            }

            read.Add(MemberFiles.IsSet(path)
                ? MemberFiles.StampOf(path, files, file => HashOf(file, hashes))
                : new FileStamp(path, HashOf(path, hashes)));
        }

        return roll.Finish(ExpectedNames.Read(collection, bag, read));
    }

    private static void Take(MemberReport member, MemberRoll roll, DiagnosticBag bag)
    {
        // A table that cannot be read, or a report that collects itself, is no mistake of one member.
        if (member.Report is null && member.FirstError is { } error && (member.Name.Length == 0 || error.Rule == "collect-ring"))
        {
            bag.AddRange(member.Diagnostics);
        }
        else
        {
            roll.Add(member);
        }
    }

    private (string Path, IReadOnlyList<string> Files)? Find(Phrase words, DiagnosticBag bag)
    {
        if (LinkedPath.Resolve(words, out Words? problem) is not { } named)
        {
            bag.Add(CollectDiagnostics.BadPath("from", words, problem!, "villages/*.yaml"));
            return null;
        }

        string path = Path.GetFullPath(named);
        IReadOnlyList<string> files = MemberFiles.IsSet(path)
            ? members.Find(path, (folder, reason) => bag.Add(CollectDiagnostics.UnreadableFolder(words.Span, folder, reason)))
            : [path];
        problem = MemberFiles.IsSet(path) ? null
            : !DataFormats.IsData(path) && !TableFile.IsTable(path) ? CollectWords.OtherKind
            : !File.Exists(path) ? PreviousReportWords.NoFile(path)
            : null;
        if (problem is not null)
        {
            bag.Add(CollectDiagnostics.Unreadable(words, problem));
        }
        else if (files.Count == 0)
        {
            bag.Add(CollectDiagnostics.NoMembers(words));
        }

        return problem is null && files.Count > 0 ? (path, files) : null;
    }

    private IEnumerable<MemberInput> Expand(string file, CompileOptions options)
    {
        if (!TableFile.IsTable(file))
        {
            yield return new MemberInput(file);
            yield break;
        }

        foreach (ReportRow row in readTable(file, options))
        {
            yield return new MemberInput(file, row);
        }
    }

    private MemberReport Read(MemberInput input, CompileOptions options, ImmutableList<string> chain, SourceSpan from, bool withEarlier)
    {
        DiagnosticBag bag = new();
        SourceSpan place = new SourceFile(input.Path, "", input.Row?.File.FirstLine ?? 1).Whole;
        string name = NameOf(input);
        if (chain.Contains(input.Path))
        {
            bag.Add(CollectDiagnostics.Ring(from, chain.SkipWhile(path => path != input.Path).Append(input.Path)));
            return new MemberReport(name, place, null, bag.ToSorted(), default, []);
        }

        HashSet<FileStamp> read = [];
        ContentHash hash = default;
        try
        {
            DataNode? data = input.Row is null ? LoadFile(input.Path, bag, out hash) : LoadRow(input.Row, bag);
            Report? report = data is null ? null : ReportLoader.Read(options.Layers.Apply(data, mayDeny: input.Row is not null), bag);
            if (report is { Collect: { } inner })
            {
                report = Complete(report, inner, chain.Add(input.Path), withEarlier, bag, read);
            }

            report = report is null || !withEarlier ? report : completeEarlier(report, bag, read);
            string known = input.Row?.Name ?? report?.Organization?.Text ?? name;
            return new MemberReport(report is null ? name : known, place, NumbersOf(report), bag.ToSorted(), hash, [.. read]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            bag.Add(CollectDiagnostics.UnreadableMember(place, exception));
            return new MemberReport(name, place, null, bag.ToSorted(), hash, [.. read]);
        }
    }

    // Members wait for their turn, so their texts are let go at once.
    private static Report? NumbersOf(Report? report) => report is null ? null : new Report
    {
        File = report.File,
        Span = report.Span,
        Period = report.Period,
        Metrics = report.Metrics,
    };

    // Empty for the error that stopped the reading of a table.
    private static string NameOf(MemberInput input) => input.Row is not { } row ? ReportFiles.NameOf(input.Path)
        : row.Name ?? (row.IsReport ? string.Create(CultureInfo.InvariantCulture, $"{ReportFiles.NameOf(input.Path)}-{row.File.FirstLine}") : "");

    private static DataMap? LoadRow(ReportRow row, DiagnosticBag bag)
    {
        bag.AddRange(row.Diagnostics);
        return row.Read(bag);
    }

    private static DataNode? LoadFile(string path, DiagnosticBag bag, out ContentHash hash)
    {
        hash = default;
        if (new FileInfo(path).LinkTarget is not null)
        {
            bag.Add(CollectDiagnostics.LinkedMember(new SourceFile(path, "").Whole));
            return null;
        }

        byte[] bytes = BoundedReading.ReadFile(path);
        hash = ContentHash.Of(bytes);
        return SourceDecoder.Decode(path, bytes, bag) is { } file ? DataLoader.Load(file, bag) : null;
    }

    private static ReportLayers ReadBase(MemberSource collection, DiagnosticBag bag, ISet<FileStamp> read)
    {
        if (collection.With is not { } words)
        {
            return ReportLayers.None;
        }

        if (LinkedPath.Resolve(words, out Words? problem) is not { } named)
        {
            bag.Add(CollectDiagnostics.BadPath("with", words, problem!, "base.yaml"));
            return ReportLayers.None;
        }

        string path = Path.GetFullPath(named);
        try
        {
            FileInfo info = new(path);
            problem = !DataFormats.IsData(path) ? PreviousReportWords.OtherKind
                : !info.Exists ? PreviousReportWords.NoFile(path)
                : info.LinkTarget is not null ? PreviousReportWords.Link
                : null;
            if (problem is null)
            {
                byte[] bytes = BoundedReading.ReadFile(path);
                read.Add(new FileStamp(path, ContentHash.Of(bytes)));
                return SourceDecoder.Decode(path, bytes, bag) is { } file ? ReportLayers.Load([file], [], bag) : ReportLayers.None;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = PreviousReportWords.Unreadable;
        }

        bag.Add(CollectDiagnostics.Unreadable(words, problem));
        return ReportLayers.None;
    }

    // A table has the hash of its file and not those of its rows.
    private static ContentHash HashOf(string file, Dictionary<string, ContentHash> hashes) =>
        hashes.GetValueOrDefault(file) is var hash && hash != default ? hash : FileStamp.OfFile(file)?.Hash ?? default;
}
