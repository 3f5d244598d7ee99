using Gazette.Linting.Texts;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Linting;

/// <summary>A typed number that seems to be a metric of the report.</summary>
/// <param name="IsLabelled">Whether the metric's label comes before it in the same clause.</param>
/// <param name="Agrees">Whether the number is one of the metric's own: its value, a part, an earlier value.</param>
internal sealed record MetricMention(Metric Metric, Figure Figure, bool IsLabelled, bool Agrees)
{
    private const int MostBetween = 6;

    private static readonly string[] OtherTimes =
        ["上年", "去年", "同期", "目标", "计划", "力争", "年度", "其中", "平均", "每", "新增", "增加", "减少", "增长", "last year", "target", "earlier", "of which", "each", "average"];

    // A number after these is a requirement, or belongs to one of many: 每队志愿者不少于30名.
    private static readonly string[] Bounds =
    [
        "不少于", "不低于", "不超过", "不多于", "不高于", "至少", "至多", "最多", "最少", "各", "人均", "户均", "at least", "at most", "up to", "no more", "no fewer", "no less", "per ",
    ];

    public static IEnumerable<MetricMention> Of(LintText text, LintContext context)
    {
        foreach (Figure figure in text.Figures)
        {
            if (!figure.IsAmount || figure.Unit.Length == 0 || !text.IsTyped(figure.Start))
            {
                continue;
            }

            string? clause = null;
            foreach (Metric metric in context.Metrics)
            {
                if (Fits(metric, figure) && Match(text, metric, figure, clause ??= text.Clause(figure.Start)) is { } mention)
                {
                    yield return mention;
                    break;
                }
            }
        }
    }

    private static MetricMention? Match(LintText text, Metric metric, Figure figure, string clause)
    {
        bool labelled = IsBeside(text, metric.Label, figure, clause);
        bool agrees = Values(metric).Any(value => value == figure.Value);
        return labelled && (agrees || !IsElsewhere(clause)) ? new MetricMention(metric, figure, true, agrees)
            : Is(metric.Value, figure) && figure.Value >= 10 && !IsElsewhere(clause) ? new MetricMention(metric, figure, false, true)
            : null;
    }

    private static bool IsElsewhere(string clause) => OtherTimes.Any(word => clause.Contains(word, StringComparison.OrdinalIgnoreCase));

    // Between the label and its number there may be no other number and only a few words.
    private static bool IsBeside(LintText text, string label, Figure figure, string clause)
    {
        int near = Math.Min(figure.Start + 1, label.Length + MostBetween + 1);
        int at = label.Length < 2 ? -1 : text.Text.LastIndexOf(label, figure.Start, near, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || figure.Start - at - label.Length is < 0 or > MostBetween || !clause.Contains(label, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        string between = text.Text[(at + label.Length)..figure.Start];
        return !between.AsSpan().ContainsAnyInRange('0', '9') && !Bounds.Any(word => between.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static bool Fits(Metric metric, Figure figure)
    {
        if (metric.Value.Unit is not { } unit)
        {
            return false;
        }

        string singular = UnitScale.Split(unit.Singular).Word;
        return unit.IsPercent ? figure.IsPercent
            : MeasureWords.AreSame(singular, figure.Unit) || MeasureWords.AreSame(UnitScale.Split(unit.Plural).Word, figure.Unit);
    }

    private static bool Is(Quantity quantity, Figure figure) => Raw(quantity) == figure.Value;

    private static IEnumerable<decimal> Values(Metric metric)
    {
        IEnumerable<Quantity?> all = [metric.Value, metric.Previous, metric.LastYear, metric.Target, .. metric.Parts.Select(part => part.Value)];
        return all.OfType<Quantity>().Select(Raw);
    }

    private static decimal Raw(Quantity quantity) => quantity.Number * UnitScale.Split(quantity.Unit?.Singular ?? "").Factor;
}
