using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gazette.Linting.Texts;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Linting;

/// <summary>A change typed directly after the printed value of a metric: {{ lectures }}，同比增长25%.</summary>
/// <param name="Previous">The value of the period that the claim names; without a name, the one that the metric is compared with.</param>
internal sealed partial record MetricChangeClaim(Metric Metric, Quantity Previous, Figure Figure, TextStretch Verb)
{
    // 上年 alone is the year before, or the same period of it.
    private const string YearlyWords = "同比 比上年同期 较上年同期 较上年 比去年同期 较去年同期 year on year";

    public static ImmutableArray<MetricChangeClaim> Of(LintText text, LintContext context)
    {
        ImmutableArray<MetricChangeClaim> claims = [];
        foreach (LintPiece piece in text.Pieces)
        {
            if (context.MetricOf(piece.Run) is not { } metric || metric is { Previous: null, LastYear: null } || !Shows(text, piece, metric))
            {
                continue;
            }

            Match match = Claim().Match(text.Text, piece.End, Math.Min(24, text.Text.Length - piece.End));
            if (match.Success && text.FigureAfter(match.Groups["p"].Index) is { } figure && text.IsTyped(figure.Start)
                && metric.Earlier(BasisOf(match.Groups["against"].Value, metric), Comparands.IsWholeYear(context.Period)) is { } previous)
            {
                Group verb = match.Groups["verb"];
                claims = claims.Add(new MetricChangeClaim(metric, previous, figure, new TextStretch(verb.Index, verb.Index + verb.Length)));
            }
        }

        return claims;
    }

    private static ComparisonBasis BasisOf(string against, Metric metric) =>
        against.Length == 0 ? metric.Basis
        : YearlyWords.Contains(against, StringComparison.Ordinal) ? ComparisonBasis.YearOnYear
        : ComparisonBasis.PeriodOnPeriod;

    // The printed text of a metric may also be its earlier value or its change.
    private static bool Shows(LintText text, LintPiece piece, Metric metric)
    {
        foreach (Figure figure in text.FiguresAfter(piece.Start))
        {
            if (figure.End > piece.End)
            {
                break;
            }

            if (figure.Start >= piece.Start && figure.Value == metric.Value.Number * UnitScale.Split(metric.Value.Unit?.Singular ?? "").Factor)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(
        @"\G[，、（(,]?\s?"
        + @"(?:(?<against>同比|环比|[比较](?:上年同期|上年|去年同期|上半年|上季度|上月|上期)|year on year)|was|is)?\s?"
        + @"(?<verb>增长|增加|上升|提高|提升|下降|减少|降低|回落|压减|up|down)(?:了|约| by)?\s?"
        + @"(?<p>-?[0-9])")]
    private static partial Regex Claim();
}
