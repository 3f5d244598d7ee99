using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Linting.Texts;
using Gazette.Sources;

namespace Gazette.Linting;

/// <summary>Takes what one rule finds, gives it the severity that holds here, and leaves out what a comment has turned off.</summary>
internal sealed class LintFindings(LintRule rule, Severity severity, LintMutes mutes, List<LintFinding> found)
{
    /// <summary>Reports a stretch of a text.</summary>
    /// <param name="help">What to do, or words to put in; the replacement speaks for itself.</param>
    /// <param name="replacement">Where it is safe to put right without asking.</param>
    /// <param name="most">The severity that this finding has at most.</param>
    public void Add(
        LintText text, int start, int end, string message, string? help = null, string? replacement = null, RelatedPlace? related = null, Severity most = Severity.Error)
    {
        if (mutes.IsOff(rule.Name, text.Index))
        {
            return;
        }

        SourceSpan? exact = text.VerbatimSpanOf(start, end);
        Fix? fix = replacement is not null && exact is { } span ? new Fix(span, replacement) : null;
        string? advice = help ?? (replacement is null ? null : replacement.Length == 0 ? "leave it out" : $"write `{replacement}`");
        Add(exact ?? text.SpanOf(start, end), message, advice, fix, related, most);
    }

    /// <summary>Reports a place in the data. A comment turns it off where it stands before all text, and so holds for the whole document.</summary>
    /// <param name="isArithmetic">Whether it rests on nothing but the numbers, so that no basis is named.</param>
    public void Add(SourceSpan span, string message, string? help = null, RelatedPlace? related = null, Severity most = Severity.Error, bool isArithmetic = false)
    {
        if (!mutes.IsOff(rule.Name, 0))
        {
            Add(span, message, help, null, related, most, isArithmetic);
        }
    }

    private void Add(SourceSpan span, string message, string? help, Fix? fix, RelatedPlace? related, Severity most, bool isArithmetic = false)
    {
        ImmutableArray<RelatedPlace> places = related is null ? [] : [related];
        Diagnostic diagnostic = new(severity < most ? severity : most, rule.Name, message, span, isArithmetic ? null : rule.Basis.ToString(), places, help) { Fix = fix };
        found.Add(new LintFinding(rule, diagnostic));
    }
}
