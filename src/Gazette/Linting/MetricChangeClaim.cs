using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gazette.Linting.Texts;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Linting;

/// <summary>A change typed directly after the printed value of a metric: {{ lectures }}，同比增长25%.</summary>
internal sealed partial record MetricChangeClaim(Metric Metric, Figure Figure, TextStretch Verb)
{
    public Quantity? Previous => Metric.Previous ?? Metric.LastYear;

    public static ImmutableArray<MetricChangeClaim> Of(LintText text, LintContext context)
    {
        ImmutableArray<MetricChangeClaim> claims = [];
        foreach (LintPiece piece in text.Pieces)
        {
            if (context.MetricOf(piece.Run) is not { } metric || (metric.Previous ?? metric.LastYear) is null || !Shows(text, piece, metric))
            {
                continue;
            }

            Match match = Claim().Match(text.Text, piece.End, Math.Min(24, text.Text.Length - piece.End));
            if (match.Success && text.FigureAfter(match.Groups["p"].Index) is { } figure && text.IsTyped(figure.Start))
            {
                Group verb = match.Groups["verb"];
                claims = claims.Add(new MetricChangeClaim(metric, figure, new TextStretch(verb.Index, verb.Index + verb.Length)));
            }
        }

        return claims;
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

            if (figure.Start >= piece.Start && figure.Value == metric.Value.Number * UnitScale.Split(metric.Value.Unit?.Singular ?? "").Factor)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(
        @"\G[，、（(,]?\s?(?:同比|环比|比上年同期|比上年|较上年同期|较上年|比去年同期|较去年同期|year on year|was|is)?\s?(?<verb>增长|增加|上升|提高|提升|下降|减少|降低|回落|压减|up|down)(?:了|约| by)?\s?"
        + @"(?<p>-?[0-9])")]
    private static partial Regex Claim();
}
