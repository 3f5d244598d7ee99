using System.Collections.Immutable;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Fixing.Pull;

/// <summary>
/// Takes what somebody changed in a built Word file back into its report, in five steps.
/// <list type="number">
/// <item>The report is built in memory, and each line of that document learns where its text came from.</item>
/// <item>The edited document is compared with it, line by line and word by word.</item>
/// <item>For each edit, the places of its words say what could be changed in the report.</item>
/// <item>Each such change is tried: the report is built with it, and its document must say what the edited one says there, and nothing else new.</item>
/// <item>What is left over is listed with its place.</item>
/// </list>
/// </summary>
public sealed class DocumentPull
{
    // A document of which less than this comes from the report is another one.
    private const double LeastShare = 0.4;

    private readonly string _path;
    private readonly PulledSource _source;
    private readonly EditedReport _report;
    private readonly ITrialBuild _build;

    private DocumentPull(string path, PulledSource source, EditedReport report, ITrialBuild build) =>
        (_path, _source, _report, _build) = (path, source, report, build);

    /// <summary>Null with the reasons in the bag.</summary>
    /// <param name="path">Of the edited document, as messages show it.</param>
    public static PulledReport? Run(string path, byte[] document, PulledSource source, ITrialBuild build, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(build);
        ArgumentNullException.ThrowIfNull(bag);
        if (PageText.Read(path, document, bag) is not { } page)
        {
            return null;
        }

        if (EditedReport.Open(source) is not { } report)
        {
            bag.Add(PullDiagnostics.NotEditable(new SourceFile(source.Path, "").Whole));
            return null;
        }

        return new DocumentPull(path, source, report, build).Pull(page, bag);
    }

    private PulledReport? Pull(PageText edited, DiagnosticBag bag)
    {
        (TrialDocument Document, ImmutableArray<LocatedLine> Lines)? nearest = _build.Build(_report.Unchanged, bag)
            .Select(document => (Document: document, Lines: Locate(document)))
            .OrderByDescending(found => ShareOf(found.Lines, edited))
            .Select(found => ((TrialDocument, ImmutableArray<LocatedLine>)?)found)
            .FirstOrDefault();
        if (nearest is not { } own)
        {
            return null;
        }

        ReportData data = _report.Data;
        if (ShareOf(own.Lines, edited) < LeastShare)
        {
            bag.Add(PullDiagnostics.NotOfReport(edited.File.Whole, data.File.Whole));
            return null;
        }

        ImmutableArray<PageLine> margins = PageText.Read(_path, own.Document.Content, new DiagnosticBag())?.Margins ?? [];
        ImmutableArray<PageEdit> edits =
            [.. PageEdits.Find(own.Lines, edited, data), .. MarginChanged.Find(margins, edited, own.Lines.Length)];
        PullTrials trials = new(_report, _build, own.Document.Name);
        PullSolution solution = new(edits, new SourceSearch(own.Lines, data, own.Document.Metrics), new ExpectedPage(own.Lines, margins, edits, data), trials);
        solution.Find();
        solution.Settle();
        (TrialSource after, ImmutableArray<PageLine> page) =
            trials.Make(solution.Changes) is { } made ? (made.Source, made.Page.Lines) : (_report.Unchanged, [.. own.Lines.Select(line => line.Page)]);
        byte[] content = after.Content ?? _source.Content;
        PullReview review = new(own.Lines, edited, edits, solution, data, _build);
        return new PulledReport(
            content,
            after.Content is null ? UnifiedDiff.Between("", "") : UnifiedDiff.Between(TextOf(_source.Content), TextOf(content)),
            edits.Length,
            solution.Met.Count,
            review.Write(page))
        {
            Cells = after.Cells,
        };
    }

    private ImmutableArray<LocatedLine> Locate(TrialDocument document) =>
        PageText.Read(_path, document.Content, new DiagnosticBag()) is { } page ? LocatedLine.Of(page.Lines, TreeLine.Of(document.Tree)) : [];

    private string TextOf(byte[] report) => EncodedText.Read(report, _source.Encoding)?.Text ?? "";

    // By characters, so that a long text counts more than the cells of a table.
    private static double ShareOf(ImmutableArray<LocatedLine> lines, PageText edited)
    {
        int all = lines.Sum(line => line.Text.Length);
        int kept = LineAlignment.Of([.. lines.Select(line => line.Page)], edited.Lines)
            .Where(pair => pair is { Before: >= 0, After: >= 0 })
            .Sum(pair => lines[pair.Before].Text.Length - Removed(lines[pair.Before].Page, edited.Lines[pair.After]));
        return all == 0 ? 0 : (double)kept / all;
    }

    private static int Removed(PageLine before, PageLine after) =>
        before.Plain == after.Plain ? 0 : WordChange.Between(before, after).Sum(change => change.End - change.Start);
}
