using System.Globalization;
using System.Runtime.InteropServices;
using Gazette.Building;
using Gazette.Data.Tables;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Cli.Terminal;

/// <summary>
/// Makes one message of those that have one cause: the cells of a column with the same mistake, or a mistake in a base file or a template that many reports
/// share. Such messages are held until all reports have passed, because only then their number is known; a message about a report's own file passes at
/// once. What is held does not grow with the number of reports.
/// </summary>
internal sealed class DiagnosticFold
{
    private const int MostCauses = 5_000;

    private readonly Dictionary<Cause, FoldedDiagnostic> _causes = [];
    private readonly List<FoldedDiagnostic> _held = [];

    // Messages about a report's own file, which another report may give again as its previous one.
    private readonly HashSet<Cause> _told = [];

    /// <summary>Prints the diagnostics of all outcomes: those that cannot repeat as they pass, the others at the end, even of a run that breaks off.</summary>
    public void Print(IEnumerable<ReportOutcome> outcomes, Action<Diagnostic, Words?> print)
    {
        try
        {
            foreach (ReportOutcome outcome in outcomes)
            {
                foreach (Diagnostic diagnostic in Pass(outcome))
                {
                    print(diagnostic, null);
                }
            }
        }
        finally
        {
            foreach (FoldedDiagnostic folded in TakeHeld())
            {
                print(folded.First, folded.Places);
            }
        }
    }

    /// <summary>The diagnostics of an outcome that are to be shown now.</summary>
    public IReadOnlyList<Diagnostic> Pass(ReportOutcome outcome)
    {
        if (outcome.Diagnostics.IsEmpty)
        {
            return [];
        }

        List<Diagnostic> now = [];
        Dictionary<Cause, int> seen = [];
        foreach (Diagnostic diagnostic in outcome.Diagnostics.DistinctBy(IdentityOf))
        {
            if (!Hold(diagnostic, outcome.Input, seen))
            {
                now.Add(diagnostic);
            }
        }

        return now;
    }

    /// <summary>What has been held, in the order of arrival.</summary>
    public IReadOnlyList<FoldedDiagnostic> TakeHeld()
    {
        FoldedDiagnostic[] held = [.. _held];
        _held.Clear();
        return held;
    }

    private bool Hold(Diagnostic diagnostic, ReportInput input, Dictionary<Cause, int> seen)
    {
        SourceSpan span = diagnostic.Span;
        ReportRow? row = input.Row is { } own && ReferenceEquals(own.File, span.File) ? own : null;
        if (span.File.IsRow && FindCauseElsewhere(diagnostic) is { } asked)
        {
            // What a template asks for and the whole table lacks.
            return Hold(diagnostic, Key(asked.File.Path, asked.Start, asked.End), row is null ? RepeatedPlace.Report : RepeatedPlace.Row, null, NameRow(row));
        }

        if (row is null)
        {
            return HoldInFile(diagnostic, Key(span.File.Path, span.Start, span.End), isOwn: span.File.Path == input.Path);
        }

        if (row.ColumnAt(span) is not { } column)
        {
            return Hold(diagnostic, Key(span.File.Path, -1, -1), RepeatedPlace.Row, null, NameRow(row));
        }

        string? letters = row.File.Row is null ? null : SheetRow.NameColumn(column);
        return Hold(diagnostic, Key(span.File.Path, column, 0), RepeatedPlace.Cell, letters, letters + NameRow(row));

        Cause Key(string path, int start, int end)
        {
            // Of reports in one stream, each begins in a line of its own.
            int line = span.File.IsRow && row is null ? span.File.FirstLine : 0;
            Cause cause = new(diagnostic.Severity, diagnostic.Rule, diagnostic.Cause, path, start, end, line);
            return cause with { Number = ++CollectionsMarshal.GetValueRefOrAddDefault(seen, cause, out _) };
        }
    }

    private bool HoldInFile(Diagnostic diagnostic, Cause cause, bool isOwn)
    {
        if (_told.Contains(cause))
        {
            return true;
        }

        if (!isOwn || _causes.ContainsKey(cause))
        {
            return Hold(diagnostic, cause, RepeatedPlace.Report, null, null);
        }

        if (_told.Count < MostCauses)
        {
            _told.Add(cause);
        }

        return false;
    }

    private bool Hold(Diagnostic diagnostic, Cause cause, RepeatedPlace place, string? column, string? name)
    {
        if (!_causes.TryGetValue(cause, out FoldedDiagnostic? folded))
        {
            if (_causes.Count == MostCauses)
            {
                return false;
            }

            folded = new FoldedDiagnostic(diagnostic, place, column);
            _causes.Add(cause, folded);
            _held.Add(folded);
        }

        folded.Add(name);
        return true;
    }

    // A place of a file may come from several readings of it.
    private static (string, Words, string, int, int) IdentityOf(Diagnostic diagnostic) =>
        (diagnostic.Rule, diagnostic.Message, diagnostic.Span.File.Path, diagnostic.Span.File.FirstLine, diagnostic.Span.Start);

    private static SourceSpan? FindCauseElsewhere(Diagnostic diagnostic) =>
        diagnostic.Related is [{ Span: var place }, ..] && place.File.Path != diagnostic.Span.File.Path ? place : null;

    private static string? NameRow(ReportRow? row) => row?.File.FirstLine.ToString(CultureInfo.InvariantCulture);

    /// <param name="Text">What the message says, without the words of its own place.</param>
    /// <param name="Start">With <paramref name="End"/>, the place in the file, or the column of the table.</param>
    /// <param name="Number">
    /// Counts the messages of one report that are otherwise alike, such as those about two places of one cell: these are different mistakes.
    /// </param>
    private readonly record struct Cause(Severity Severity, string Rule, string Text, string Path, int Start, int End, int Line, int Number = 0);
}
