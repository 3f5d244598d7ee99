using System.Buffers;
using System.Collections.Immutable;
using Gazette.Linting.Texts;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Linting;

/// <summary>
/// A change typed beside a metric whose earlier value the report has: <c>{{ lectures }}，同比增长25%</c>, 办件量同比增长25%, uptake rose by 4.
/// </summary>
/// <param name="Earlier">The value of the period that the claim names. If it names none, all that the metric has, its own comparison first.</param>
internal sealed record MetricChangeClaim(Metric Metric, ImmutableArray<Quantity> Earlier, ChangeClaim Claim)
{
    private const int LongestUnit = 32;

    private static readonly SearchValues<char> ChineseLeads = SearchValues.Create("长加升涨高降少低落减缩短大幅了达为约近过超逾多-");

    private static readonly string[] EnglishLeads =
    [
        "by", "of", "about", "nearly", "over", "some", "up", "down", "rose", "rise", "grew", "increased", "climbed", "gained",
        "fell", "fall", "declined", "decreased", "dropped",
    ];

    public static ImmutableArray<MetricChangeClaim> Of(LintText text, LintContext context)
    {
        if (!MayClaim(text))
        {
            return [];
        }

        List<MetricChangeClaim> claims = [];
        foreach (LintPiece piece in text.Pieces)
        {
            if (context.MetricOf(piece.Run) is { } metric && HasEarlier(metric) && Shows(text, piece, metric))
            {
                Add(metric, ChangeClaim.After(text, piece.End));
                Add(metric, ChangeClaim.Before(text, piece.Start) is { } before ? [before] : []);
            }
        }

        foreach (Metric metric in context.Metrics)
        {
            if (HasEarlier(metric) && metric.Label.Length > 1)
            {
                AddNamed(metric);
            }
        }

        return [.. claims];

        void AddNamed(Metric metric)
        {
            for (int at = Next(0); at >= 0; at = Next(at + 1))
            {
                ImmutableArray<ChangeClaim> found = AfterName(text, metric, at);
                if (!found.IsEmpty && MentionScope.SubjectOf(text, context, at) == MentionSubject.Whole && MentionScope.Introduces(text, context, at))
                {
                    Add(metric, found);
                }
            }

            int Next(int from) => text.Text.IndexOf(metric.Label, from, StringComparison.OrdinalIgnoreCase);
        }

        void Add(Metric metric, ImmutableArray<ChangeClaim> found)
        {
            foreach (ChangeClaim claim in found)
            {
                if (text.IsTyped(claim.Size.Start) && !claims.Exists(other => other.Claim.Size.Start == claim.Size.Start) && !IsOfStatement(claim)
                    && claim.TryBasis(text, out ComparisonBasis? basis) && EarlierOf(metric, basis, context.Period) is { IsEmpty: false } earlier)
                {
                    claims.Add(new MetricChangeClaim(metric, earlier, claim));
                }
            }
        }

        // The text itself gives both values.
        bool IsOfStatement(ChangeClaim claim)
        {
            foreach (ChangeStatement statement in context.ChangesOf(text))
            {
                foreach (ChangeClaim other in statement.Claims)
                {
                    if (other.Size.Start == claim.Size.Start)
                    {
                        return true;
                    }
                }
            }

            return false;
        }
    }

    // Whether a typed number may be a claim at all; most texts of a report print their numbers.
    private static bool MayClaim(LintText text)
    {
        foreach (Figure figure in text.Figures)
        {
            bool isLed = text.IsEnglish
                ? EnglishLeads.Contains(WordBefore(text, figure.Start), StringComparer.OrdinalIgnoreCase) || IsComparedAfter(text, figure)
                : ChineseLeads.Contains(text.At(figure.Start - 1));
            if (isLed && text.IsTyped(figure.Start))
            {
                return true;
            }
        }

        return false;
    }

    // 40 more than a year earlier, 40 visits fewer than.
    private static bool IsComparedAfter(LintText text, Figure figure) =>
        text.Text.AsSpan(figure.End, Math.Min(LongestUnit, text.Text.Length - figure.End)).Contains(" than", StringComparison.Ordinal);

    private static string WordBefore(LintText text, int at)
    {
        int end = at - 1;
        int start = end;
        while (Glyph.IsLatin(text.At(start - 1)))
        {
            start--;
        }

        return end > 0 && text.At(end) == ' ' ? text.Text[start..end] : "";
    }

    private static bool HasEarlier(Metric metric) => metric is not { Previous: null, LastYear: null };

    private static ImmutableArray<Quantity> EarlierOf(Metric metric, ComparisonBasis? basis, Period? period)
    {
        bool ofWholeYear = Comparands.IsWholeYear(period);
        IEnumerable<Quantity?> all = basis is { } said
            ? [metric.Earlier(said, ofWholeYear)]
            : [metric.Earlier(metric.Basis, ofWholeYear), metric.Previous, metric.LastYear];
        return [.. all.OfType<Quantity>().Distinct()];
    }

    // 办件量同比增长25%; 办件量1200件，同比增长25% where the number is the metric's own.
    private static ImmutableArray<ChangeClaim> AfterName(LintText text, Metric metric, int name)
    {
        int end = name + metric.Label.Length;
        ImmutableArray<ChangeClaim> claims = ChangeClaim.After(text, end);
        return !claims.IsEmpty ? claims
            : text.FigureAfter(end) is { } figure && text.IsTyped(figure.Start) && MetricMention.FindName(text, metric, figure.Start) == name
                && MetricMention.Fits(metric, figure) && MetricMention.IsValue(text, metric, figure) ? ChangeClaim.After(text, figure.UnitEnd)
            : [];
    }

    // The printed text of a metric may also be its earlier value or its change.
    private static bool Shows(LintText text, LintPiece piece, Metric metric)
    {
        foreach (Figure figure in text.FiguresAfter(piece.Start))
        {
            if (figure.End > piece.End)
            {
                break;
            }

            if (figure.Start >= piece.Start && MetricMention.IsValue(text, metric, figure))
            {
                return true;
            }
        }

        return false;
    }
}
