using Gazette.Diagnostics;
using Gazette.Linting.Texts;
using Gazette.Sources;

namespace Gazette.Linting;

/// <summary>Collects what one rule finds, sets its severity, and drops what a comment has muted.</summary>
internal sealed class LintFindings(LintRule rule, Severity severity, LintMutes mutes, List<LintFinding> found)
{
    private readonly LintMutes _mutes = mutes.Of(rule.Name);

    /// <summary>Reports a part of a text.</summary>
    public void Add(LintText text, int start, int end, LintMessage message)
    {
        if (_mutes.IsOff(text.Index))
        {
            return;
        }

        SourceSpan? exact = text.VerbatimSpanOf(start, end);
        Fix? fix = message.Replacement is { } replacement && exact is { } span ? new Fix(span, replacement) : null;
        Add(exact ?? text.SpanOf(start, end), message, rule.BasisFor(text.Language), fix, isComputed: exact is null);
    }

    /// <summary>Reports a place in the data. Only a comment before all text can mute it, because such a comment applies to the whole document.</summary>
    public void Add(SourceSpan span, LintMessage message)
    {
        if (!_mutes.IsOff(0))
        {
            Add(span, message, rule.Basis, null);
        }
    }

    private void Add(SourceSpan span, LintMessage message, LintBasis basis, Fix? fix, bool isComputed = false)
    {
        Diagnostic diagnostic = new DiagnosticSubject(severity < message.Most ? severity : message.Most, rule.Name, span)
            .Says(message.Message)
            .Labels(message.IsArithmetic ? null : basis.Label)
            .Helps(message.Help ?? HelpOf(message.Replacement));
        diagnostic = diagnostic with { Fix = fix, Related = message.Related is { } related ? [related] : [] };

        // Where a text is computed, its words differ from report to report, and the place is the cause.
        found.Add(new LintFinding(rule, isComputed ? diagnostic with { Cause = "" } : diagnostic));
    }

    private static Words? HelpOf(string? replacement) => replacement switch
    {
        null => null,
        "" => Words.Of("remove it", "删去"),
        _ => Words.Of($"write `{replacement}`", $"写作“{replacement}”"),
    };
}
