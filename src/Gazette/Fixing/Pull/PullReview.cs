using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Fixing.Pull;

/// <summary>Says what of the edits does not go back, and why, and what will change along with what does.</summary>
internal sealed class PullReview(
    ImmutableArray<LocatedLine> lines, PageText edited, ImmutableArray<PageEdit> edits, PullSolution solution, ReportData data, ITrialBuild build)
{
    private const int LongestWords = 60;

    /// <param name="page">What the report makes once it has been changed.</param>
    public ImmutableArray<Diagnostic> Write(ImmutableArray<PageLine> page)
    {
        DiagnosticBag bag = new();
        if (edited.HasTrackedChanges)
        {
            bag.Add(PullDiagnostics.TrackedChanges(edited.File.Whole));
        }

        HashSet<PageEdit> told = new(ReferenceEqualityComparer.Instance);
        foreach ((PageEdit one, PageEdit other) in solution.Conflicts)
        {
            bag.Add(PullDiagnostics.Conflict(WordsOf(one), PlaceOf(one), WordsOf(other), PlaceOf(other)));
            told.Add(one);
            told.Add(other);
        }

        foreach (PageEdit edit in edits.Where(edit => !solution.Met.Contains(edit) && !told.Contains(edit)))
        {
            bag.Add(Explain(edit));
        }

        AddConsequences(page, bag);
        return bag.ToSorted();
    }

    private Diagnostic Explain(PageEdit edit)
    {
        SourceSpan place = PlaceOf(edit);
        LineSegment[] segments = edit switch
        {
            WordsChanged words => Touched(words),
            LinesGone gone => [.. lines[gone.Line].Segments],
            _ => [],
        };
        Words what = What(edit);
        if (edit is MarginChanged)
        {
            return PullDiagnostics.OfMargin(what, place);
        }

        LineSegment first = Array.Find(segments, segment => segment.Phrase is null && segment.Value is null && segment.Run.Origin is not null);
        if (first.Run.Origin is not null)
        {
            return PullDiagnostics.OfTemplate(what, place, first.Run.Span);
        }

        LineSegment value = Array.Find(segments, segment => segment.Value is not null);
        if (value.Run.Origin is not null)
        {
            return IsElsewhere(value) ? Elsewhere(what, place, value)
                : value.Value!.Derivation is null && data.ValueOf(value.Run) is not null ? NotTaken(edit, what, place, value)
                : PullDiagnostics.Derived(what, place, value.Run.Metric, value.Run.Span);
        }

        LineSegment text = Array.Find(segments, segment => segment.Phrase is not null);
        return text.Run.Origin is not null ? IsElsewhere(text) ? Elsewhere(what, place, text) : NotTaken(edit, what, place, text)
            : solution.Problems.GetValueOrDefault(edit) is { } problem ? PullDiagnostics.Wrong(what, place, problem)
            : solution.Likeliest.GetValueOrDefault(edit) is ItemAdded { List.Items: var items, Index: var index }
                ? PullDiagnostics.NotTaken(what, place, items[Math.Max(index - 1, 0)].Span)
            : edit is LinesCome ? PullDiagnostics.NoPlace(what, place)
            : PullDiagnostics.MadeByGazette(what, place);
    }

    private bool IsElsewhere(LineSegment segment) => segment.Run.Span.File is { } file && !data.Holds(file);

    private Diagnostic NotTaken(PageEdit edit, Words what, SourceSpan place, LineSegment segment) =>
        solution.Problems.GetValueOrDefault(edit) is { } problem
            ? PullDiagnostics.Wrong(what, place, problem)
            : PullDiagnostics.NotTaken(what, place, segment.Run.Span);

    // What other reports are made from too is for a person to change.
    private Diagnostic Elsewhere(Words what, SourceSpan place, LineSegment segment) =>
        segment.Run.Span is var given && (build.IsShared(given) || given.File.Path == data.File.Path)
            ? PullDiagnostics.Shared(what, place, given)
            : PullDiagnostics.Elsewhere(what, place, given);

    private LineSegment[] Touched(WordsChanged words)
    {
        ImmutableArray<LineSegment> line = lines[words.Line].Segments;
        LineSegment[] inside = [.. line.Where(segment => segment.Overlaps(words.Start, words.End))];
        return inside.Length > 0 ? inside : [.. line.Where(segment => segment.Touches(words.Start, words.End))];
    }

    private Words What(PageEdit edit) => edit switch
    {
        WordsChanged { Words: "" } gone => PullDiagnostics.TakenOut(Short(lines[gone.Line].Text[gone.Start..gone.End])),
        WordsChanged { Words: var words } put when put.Start == put.End => PullDiagnostics.PutIn(Short(words)),
        WordsChanged changed => PullDiagnostics.Replaced(Short(lines[changed.Line].Text[changed.Start..changed.End]), Short(changed.Words)),
        LinesGone gone => PullDiagnostics.TakenOut(Short(lines[gone.Line].Text)),
        MarginChanged { Before: "" } margin => PullDiagnostics.PutIn(Short(margin.After)),
        MarginChanged margin => PullDiagnostics.Replaced(Short(margin.Before), Short(margin.After)),
        LinesCome come => PullDiagnostics.PutIn(Short(string.Join(" | ", come.Texts.Where(text => text.Length > 0)))),
        _ => throw new System.Diagnostics.UnreachableException(edit.GetType().Name),
    };

    private static string WordsOf(PageEdit edit) => edit is WordsChanged words ? Short(words.Words) : "";

    private SourceSpan PlaceOf(PageEdit edit) => edit switch
    {
        WordsChanged words => edited.SpanOf(words.EditedLine, words.NewStart, words.NewStart + words.Words.Length),
        LinesCome come => edited.SpanOf(come.EditedLine, 0, edited.Lines[come.EditedLine].Text.Length),
        MarginChanged margin => edited.SpanOf(margin.EditedLine, 0, margin.After.Length),
        _ => edited.SpanOf(edit.EditedLine, 0, 0),
    };

    // What the next build changes in the document that nobody has edited: derived numbers, and other places of one number.
    private void AddConsequences(ImmutableArray<PageLine> page, DiagnosticBag bag)
    {
        if (solution.Met.Count == 0)
        {
            return;
        }

        HashSet<int> open = [.. edits.Where(edit => !solution.Met.Contains(edit)).Select(edit => edit.EditedLine)];
        foreach ((int before, int after) in LineAlignment.Of(edited.Lines, page))
        {
            if (before < 0 || after < 0 || open.Contains(before))
            {
                continue;
            }

            foreach (WordChange change in WordChange.Between(edited.Lines[before], page[after]))
            {
                bag.Add(PullDiagnostics.Follows(
                    Short(edited.Lines[before].Text[change.Start..change.End]),
                    Short(page[after].Text[change.NewStart..change.NewEnd]),
                    edited.SpanOf(before, change.Start, change.End)));
            }
        }
    }

    private static string Short(string words) =>
        words.Replace('\n', ' ') is var line && line.Length <= LongestWords ? line : line[..(LongestWords - 1)] + "…";
}
