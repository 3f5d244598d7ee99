using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Linting;

/// <summary>Everything that rules may use: one document, its report, and the texts read from the tree.</summary>
internal sealed class LintContext
{
    private bool? _choosesSpacing;

    public LintContext(Report? report, Document document, LintProfile profile, ImmutableArray<LintText> texts)
    {
        Report = report;
        Document = document;
        Profile = profile;
        Texts = texts;
        ImmutableArray<LintText>.Builder prose = ImmutableArray.CreateBuilder<LintText>(texts.Length);
        foreach (LintText text in texts)
        {
            Languages |= text.Language;
            Kinds |= text.Kind;
            Facts |= text.Facts;
            Groups = Math.Max(Groups, text.Place.Group);
            if (text.IsProse)
            {
                prose.Add(text);
            }
        }

        Prose = prose.DrainToImmutable();

        Period = report?.Period ?? Period.Parse(document.Properties.Period) ?? (report is null ? TitlePeriod.Of(texts) : null);
    }

    /// <summary>Runs every check whatever its needs; tests compare the results with and without this.</summary>
    public bool IgnoresNeeds { get; init; }

    /// <summary>Null for a document that Gazette did not make.</summary>
    public Report? Report { get; }

    public Document Document { get; }

    public LintProfile Profile { get; }

    public ImmutableArray<LintText> Texts { get; }

    /// <summary>The paragraphs and list items among them, which most rules are about.</summary>
    public ImmutableArray<LintText> Prose { get; }

    /// <summary>The languages of all texts.</summary>
    public LintLanguages Languages { get; }

    /// <summary>The kinds of all texts.</summary>
    public LintTextKind Kinds { get; }

    /// <summary>
    /// All texts concatenated, with <see cref="LintText.Boundary"/> between them: if a rule finds nothing in this, it finds nothing in any of them.
    /// </summary>
    public string Words => field ??= Join(Texts);

    /// <summary>What is true of any of the texts.</summary>
    public TextFacts Facts { get; }

    /// <summary>How many lists and tables there are, which the texts in them are counted by.</summary>
    public int Groups { get; }

    public ImmutableArray<Metric> Metrics => Report is null ? [] : Report.Metrics;

    public bool HasMetrics => !Metrics.IsEmpty;

    public Period? Period { get; }

    /// <summary>Items enumerated in running text: 一是…；二是….</summary>
    public ImmutableArray<EnumerationChain> Chains => !field.IsDefault ? field : field = Meets(EnumerationReader.Needs) ? EnumerationReader.Read(this) : [];

    /// <summary>The texts that begin with a label; cached because four rules use them.</summary>
    public ImmutableArray<LabelledText> Labels => field.IsDefault ? field = LabelledText.Of(Texts) : field;

    /// <summary>Changes that a text states with both values; cached because three rules use them.</summary>
    public ImmutableArray<ChangeStatement> ChangesOf(LintText text) => Meets(text, ChangeStatement.Needs) ? text.Changes : [];

    /// <summary>Claims of a text about changes in the metrics that it prints; cached because three rules use them.</summary>
    public ImmutableArray<MetricChangeClaim> ClaimsOf(LintText text) => !HasMetrics || !text.HasDigits ? []
        : text.Numbers.Claims.IsDefault ? text.Numbers.Claims = MetricChangeClaim.Of(text, this)
        : text.Numbers.Claims;

    /// <summary>Typed numbers of a text that seem to be metrics; cached because two rules use them.</summary>
    public ImmutableArray<MetricMention> MentionsOf(LintText text) => !HasMetrics || !text.HasDigits ? []
        : text.Numbers.Mentions.IsDefault ? text.Numbers.Mentions = [.. MetricMention.Of(text, this)]
        : text.Numbers.Mentions;

    /// <summary>Whether there is usually a space between Chinese characters and digits or letters.</summary>
    public bool ChoosesSpacing => _choosesSpacing ??= CountSpacing(Texts);

    /// <summary>Whether a rule could find something.</summary>
    public bool MayHold(LintRule rule) => IgnoresNeeds || ((rule is not TextRule || (Languages & rule.Languages) != 0) && rule.Needs.Gate.MayHold(this));

    /// <summary>Whether something with these needs could be found.</summary>
    public bool Meets(TextNeeds needs) => IgnoresNeeds || needs.Gate.MayHold(this);

    /// <summary>Whether something with these needs could be found in a text.</summary>
    public bool Meets(LintText text, TextNeeds needs) => IgnoresNeeds || needs.Gate.MayHold(text);

    /// <summary>The metric whose value the run prints; null for typed text and for other values.</summary>
    public Metric? MetricOf(in TextRun run)
    {
        if (run.Metric is not { } id)
        {
            return null;
        }

        foreach (Metric metric in Metrics)
        {
            if (metric.Id == id)
            {
                return metric;
            }
        }

        return null;
    }

    private static string Join(ImmutableArray<LintText> texts) => string.Create(texts.IsEmpty ? 0 : texts[^1].End + 1, texts, static (words, texts) =>
    {
        foreach (LintText text in texts)
        {
            text.Text.CopyTo(words[text.Start..]);
            words[text.End] = LintText.Boundary;
        }
    });

    private static bool CountSpacing(ImmutableArray<LintText> texts)
    {
        int with = 0;
        int without = 0;
        foreach (LintText text in texts.Where(text => text.IsChinese && text.IsProse))
        {
            for (int i = 1; i < text.Text.Length; i++)
            {
                char before = text.Text[i - 1];
                char after = text.Text[i];
                bool meets = (Glyph.IsHan(before) && char.IsAsciiLetterOrDigit(after)) || (char.IsAsciiLetterOrDigit(before) && Glyph.IsHan(after));
                bool parted = before == ' ' && i > 1 && Glyph.IsHan(text.Text[i - 2]) != Glyph.IsHan(after);
                without += meets ? 1 : 0;
                with += parted ? 1 : 0;
            }
        }

        return with > without && with >= 4;
    }
}
