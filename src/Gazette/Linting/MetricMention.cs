using System.Text.RegularExpressions;
using Gazette.Linting.Texts;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Linting;

/// <summary>A typed number of a text that seems to be a metric of the report.</summary>
/// <param name="Member">The name under which the report has this very number: <c>lectures</c>, <c>lectures.last_year</c>; null if it has another.</param>
/// <param name="Place">Where the report says the number; the metric's value if it says another.</param>
internal sealed partial record MetricMention(Metric Metric, Figure Figure, string? Member, SourceSpan Place)
{
    private const int MostBetween = 16;

    public static IEnumerable<MetricMention> Of(LintText text, LintContext context)
    {
        foreach (Figure figure in text.Figures)
        {
            if (!figure.IsAmount || figure.Unit.Length == 0 || !text.IsTyped(figure.Start))
            {
                continue;
            }

            foreach (Metric metric in context.Metrics)
            {
                if (Fits(metric, figure) && Match(text, context, metric, figure) is { } mention)
                {
                    yield return mention;
                    break;
                }
            }
        }
    }

    /// <summary>Where a metric is named just before a position, with only words between that lead from a name to its number; -1 if it is not.</summary>
    public static int FindName(LintText text, Metric metric, int at)
    {
        int near = Math.Min(at, metric.Label.Length + MostBetween);
        int name = metric.Label.Length < 2 || near < metric.Label.Length ? -1
            : text.Text.LastIndexOf(metric.Label, at - 1, near, StringComparison.OrdinalIgnoreCase);
        return name >= 0 && (text.IsEnglish ? EnglishBetween() : ChineseBetween()).IsMatch(text.Text[(name + metric.Label.Length)..at]) ? name : -1;
    }

    /// <summary>Whether the number is the metric's value, as exactly as it is written: 18.65万元 for 186543元, 60余场 for 64场.</summary>
    public static bool IsValue(LintText text, Metric metric, Figure figure)
    {
        decimal value = Raw(metric.Value);
        FigureInterval claimed = FigureInterval.Of(text, figure);
        decimal half = figure.Scale > 1 || figure.Decimals > 0 ? figure.Step / 2 : 0;
        QuantityBounds known = QuantityBounds.Of(metric.Value with { Number = value });
        return claimed.Least - half <= known.Most && known.Least <= claimed.Most + half && (figure.Surplus == '\0' || figure.Value <= value);
    }

    private static MetricMention? Match(LintText text, LintContext context, Metric metric, Figure figure)
    {
        int name = IsNamedByUnit(text, metric, figure) ? figure.Start : FindName(text, metric, figure.Start);
        if (name < 0)
        {
            return Raw(metric.Value) == figure.Value && figure.Value >= 10 && IsSaidOfWhole(text, context, figure.Start)
                ? new MetricMention(metric, figure, metric.Id, metric.ValueSpan)
                : null;
        }

        MentionSubject subject = MentionScope.SubjectOf(text, context, name);
        ReadOnlySpan<char> between = text.Text.AsSpan(name, figure.Start - name);
        if (subject == MentionSubject.Whole && (between.ContainsAny('由', '从') || between.Contains(" from ", StringComparison.Ordinal)))
        {
            subject = MentionSubject.Earlier;
        }

        foreach ((string member, Quantity? quantity, SourceSpan place) in Members(metric, subject))
        {
            if (quantity is not null && Raw(quantity) == figure.Value)
            {
                return new MetricMention(metric, figure, member, place);
            }
        }

        return subject == MentionSubject.Whole && !IsValue(text, metric, figure) && EndsThere(text, figure) && MentionScope.Introduces(text, context, name)
            ? new MetricMention(metric, figure, null, metric.ValueSpan)
            : null;
    }

    // There were 92,414 loans: the unit is the name, where nothing limits it.
    private static bool IsNamedByUnit(LintText text, Metric metric, Figure figure) =>
        text.IsEnglish && string.Equals(metric.Label, figure.Unit, StringComparison.OrdinalIgnoreCase) && EnglishEnd().IsMatch(text.Text, figure.UnitEnd);

    private static bool IsSaidOfWhole(LintText text, LintContext context, int at) => MentionScope.SubjectOf(text, context, at) == MentionSubject.Whole;

    // 志愿者30名参加清扫 are some of them.
    private static bool EndsThere(LintText text, Figure figure) =>
        !Glyph.IsHan(text.At(figure.UnitEnd)) || text.Has(figure.UnitEnd, "左右") || text.Has(figure.UnitEnd, "以上");

    private static (string Member, Quantity? Quantity, SourceSpan Place)[] Members(Metric metric, MentionSubject subject)
    {
        (string, Quantity?, SourceSpan)[] earlier =
        [
            (metric.Id + ".last_year", metric.LastYear, metric.LastYearSpan ?? metric.ValueSpan),
            (metric.Id + ".previous", metric.Previous, metric.PreviousSpan ?? metric.ValueSpan),
        ];
        return subject switch
        {
            MentionSubject.Whole => [(metric.Id, metric.Value, metric.ValueSpan), .. earlier],
            MentionSubject.Earlier => earlier,
            MentionSubject.Planned => [(metric.Id + ".target", metric.Target, metric.ValueSpan)],
            _ => [],
        };
    }

    /// <summary>Whether the number has the unit of the metric.</summary>
    public static bool Fits(Metric metric, Figure figure)
    {
        if (metric.Value.Unit is not { } unit)
        {
            return false;
        }

        string singular = UnitScale.Split(unit.Singular).Word;
        return unit.IsPercent ? figure.IsPercent
            : MeasureWords.AreSame(singular, figure.Unit) || MeasureWords.AreSame(UnitScale.Split(unit.Plural).Word, figure.Unit);
    }

    private static decimal Raw(Quantity quantity) => quantity.Printed.Number * UnitScale.Split(quantity.Unit?.Singular ?? "").Factor;

    [GeneratedRegex(
        "^(?>(?:活动|工作|人数|数量|总数|总量|总额|次数|件数|共计|累计|总计|合计|共|已经|已|达到|达成|达|约|近|超过|超|突破|逾|为|是|有|由|从|完成|实现|稳定在|保持在|升至|升到|降至|降到"
        + @"|提高到|提升到|提升至|提高至|增至|增加到|增加至|增长到|上升到|上升至|下降到|减少到|上年同期的?|上年的?|：|:|”|》|了|仅|\s)*)$")]
    private static partial Regex ChineseBetween();

    [GeneratedRegex(
        @"^(?>(?:\s|:|\b(?:was|were|is|are|reached|totalled|totaled|stood at|stand at|came to|amounted to|numbered|rose to|fell to|grew to|dropped to"
        + @"|increased to"
        + @"|decreased to|climbed to|of|at|now|about|over|nearly|some|only|just|rose from|fell from|grew from|increased from|decreased from)\b)*)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex EnglishBetween();

    [GeneratedRegex(
        @"\G(?: (?:were|was) (?:made|recorded|counted|registered|handled|received|held))?"
        + "(?: in (?:all|total)| overall| altogether| this (?:quarter|half|half-year|year|month))?(?:[.,;:]|$)")]
    private static partial Regex EnglishEnd();
}
