using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Reports;

namespace Gazette.Linting;

/// <summary>All that rules may look at: one document, the report behind it, and the texts read from the tree.</summary>
internal sealed class LintContext
{
    private ImmutableArray<MetricChangeClaim>[]? _claims;
    private bool? _choosesSpacing;

    public LintContext(Report? report, Document document, LintProfile profile, ImmutableArray<LintText> texts)
    {
        Report = report;
        Document = document;
        Profile = profile;
        Texts = texts;
        Characters = new CharacterSet();
        foreach (LintText text in texts)
        {
            Languages |= text.Language;
            Characters.AddRange(text.Text);
        }

        HasDigits = Characters.HasAny("0123456789");
        Period = report?.Period ?? Period.Parse(document.Properties.Period);
    }

    /// <summary>Null for a document that Gazette did not make.</summary>
    public Report? Report { get; }

    public Document Document { get; }

    public LintProfile Profile { get; }

    public ImmutableArray<LintText> Texts { get; }

    /// <summary>Those that any of the texts is in.</summary>
    public LintLanguages Languages { get; }

    /// <summary>All texts in one, with <see cref="LintText.Boundary"/> between them: where a rule finds nothing here, it finds nothing in any of them.</summary>
    public string Words => field ??= string.Join(LintText.Boundary, Texts.Select(text => text.Text));

    /// <summary>Those of all texts together.</summary>
    public CharacterSet Characters { get; }

    public bool HasDigits { get; }

    public bool HasEnglish => (Languages & LintLanguages.English) != 0;

    public bool HasMetrics => Report is { Metrics.IsEmpty: false };

    public Period? Period { get; }

    /// <summary>Items counted out in running text: 一是…；二是….</summary>
    public ImmutableArray<EnumerationChain> Chains => field.IsDefault ? field = EnumerationReader.Read(Texts) : field;

    /// <summary>What a text says of changes in the metrics that it prints; three rules ask.</summary>
    public ImmutableArray<MetricChangeClaim> ClaimsOf(LintText text)
    {
        _claims ??= new ImmutableArray<MetricChangeClaim>[Texts.Length];
        ref ImmutableArray<MetricChangeClaim> claims = ref _claims[text.Index];
        return claims.IsDefault ? claims = [.. MetricChangeClaim.Of(text, this)] : claims;
    }

    /// <summary>Whether most places where Chinese characters meet digits or letters have a blank between them.</summary>
    public bool ChoosesSpacing => _choosesSpacing ??= CountSpacing(Texts);

    /// <summary>Whether a word stands in one of the texts.</summary>
    public bool Has(string word) => Characters.HasAll(word) && Words.Contains(word, StringComparison.Ordinal);

    /// <summary>Whether one of the words stands in one of the texts.</summary>
    public bool HasAny(ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (Has(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The metric whose printed value this piece of text is; null for words that somebody typed.</summary>
    public Metric? MetricOf(LintPiece piece)
    {
        if (Report is null || !ReferenceEquals(piece.Origin.File, Report.File))
        {
            return null;
        }

        foreach (Metric metric in Report.Metrics)
        {
            if (piece.Origin.Start >= metric.ValueSpan.Start && piece.Origin.End <= metric.ValueSpan.End)
            {
                return metric;
            }
        }

        return null;
    }

    /// <summary>Whether the words at this place were typed into a text or a template rather than printed from data.</summary>
    public bool IsTyped(LintText text, int at)
    {
        LintPiece piece = text.PieceAt(at);
        return piece.Verbatim && MetricOf(piece) is null;
    }

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
