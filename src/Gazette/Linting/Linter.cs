using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Linting.Texts;
using Gazette.Reports;

namespace Gazette.Linting;

/// <summary>Runs the rules over a report and the document made from it.</summary>
internal static class Linter
{
    /// <summary>Adds what the rules find to the bag.</summary>
    /// <param name="report">Null for a document that Gazette did not make.</param>
    /// <param name="template">The levels that the template's manifest sets; the report's own take precedence.</param>
    public static void Check(Report? report, Document document, LintProfile profile, DiagnosticBag bag, ImmutableArray<LintSetting> template = default)
    {
        ArgumentNullException.ThrowIfNull(bag);
        bag.AddRange(Find(report, document, profile, bag, template).Select(finding => finding.Diagnostic));
    }

    /// <summary>Adds what the rules find in the data of a report without a document, so that all errors are reported at once.</summary>
    public static void CheckData(Report report, LintProfile profile, DiagnosticBag bag, ImmutableArray<LintSetting> template = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(bag);
        LintSettings settings = Settle(report, profile, bag, template);
        LintMutes unmuted = new([]);
        List<LintFinding> found = [];
        foreach (LintRule rule in RuleCatalogue.All)
        {
            if (rule.ChecksData && settings.Of(rule) is { } severity)
            {
                rule.Check(report, new LintFindings(rule, severity, unmuted, found));
            }
        }

        bag.AddRange(found.Select(finding => finding.Diagnostic));
    }

    /// <summary>What the rules find, with fixes; the bag only gets errors in the settings.</summary>
    public static ImmutableArray<LintFinding> Find(
        Report? report, Document document, LintProfile profile, DiagnosticBag bag, ImmutableArray<LintSetting> template = default) =>
        Find(report, document, profile, bag, template, ignoresNeeds: false);

    internal static ImmutableArray<LintFinding> Find(
        Report? report, Document document, LintProfile profile, DiagnosticBag bag, ImmutableArray<LintSetting> template, bool ignoresNeeds)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(bag);
        LintSettings settings = Settle(report, profile, bag, template);
        (ImmutableArray<LintText> texts, ImmutableArray<LintMute> mutes) = LintTextReader.Read(document);
        CheckMutes(mutes, bag);
        LintMutes muted = new(mutes);
        LintContext context = new(report, document, profile, texts) { IgnoresNeeds = ignoresNeeds };
        List<LintFinding> found = [];
        foreach (LintRule rule in RuleCatalogue.All)
        {
            if (settings.Of(rule) is not { } severity)
            {
                continue;
            }

            if (context.MayHold(rule))
            {
                rule.Check(context, new LintFindings(rule, severity, muted, found));
            }

            if (report is not null && rule.ChecksData)
            {
                rule.Check(report, new LintFindings(rule, severity, muted, found));
            }
        }

        return [.. found];
    }

    /// <summary>The default profile of a document: Chinese text is checked against the official form.</summary>
    public static LintProfile ProfileFor(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<LintText> texts = LintTextReader.Read(document).Texts;
        return texts.Count(text => text.IsChinese) * 2 > texts.Count(text => text.IsChinese || text.IsEnglish) ? LintProfile.Official : LintProfile.Report;
    }

    private static LintSettings Settle(Report? report, LintProfile profile, DiagnosticBag bag, ImmutableArray<LintSetting> template)
    {
        ImmutableArray<LintSetting> fromReport = report?.Lint ?? [];
        return new LintSettings(profile, template.IsDefault ? fromReport : [.. template, .. fromReport], bag);
    }

    private static void CheckMutes(ImmutableArray<LintMute> mutes, DiagnosticBag bag)
    {
        foreach (LintMute mute in mutes)
        {
            if (mute.IsBroken)
            {
                bag.Add(LintDiagnostics.UnknownDirective(mute.Comment.Span));
            }

            foreach (string name in mute.Rules.Where(name => RuleCatalogue.Find(name) is null))
            {
                bag.Add(LintDiagnostics.UnknownRule(name, mute.Comment.Span));
            }
        }
    }
}
