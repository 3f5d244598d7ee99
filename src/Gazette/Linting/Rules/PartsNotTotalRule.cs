using System.Buffers;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Linting.Rules;

/// <summary>
/// Adds up the parts of each metric, and those stated in a text. In a text, parts after 其中 whose sum is close to the total were meant to be complete;
/// a much smaller sum means that only some are named, and a much larger one that they overlap.
/// </summary>
internal sealed class PartsNotTotalRule : LintRule
{
    private const decimal Near = 0.12m;
    private const int FarthestTotal = 40;

    // What follows is a part; of people, men and women are all.
    private const string Men = "，男";
    private const char Women = '女';
    private static readonly string[] BeforeParts = ["其中", Men];

    private static readonly SearchValues<char> Ends = SearchValues.Create("。；！？（同");

    public override string Name => "parts-not-total";

    public override Words Summary => Words.Of("parts that do not add up to their total", "各分项之和与总数不一致");

    public override Words Why => Words.Of("One of the numbers is wrong, and anyone who adds them up will see it.", "必有一个数是错的，加一遍就能看出来。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Errors;

    public override LintExample BadExample => "发布稿件126篇，其中县级89篇、市级29篇、省级9篇。";

    public override LintExample GoodExample => "发布稿件126篇，其中县级89篇、市级29篇、省级8篇。";

    internal override TextNeeds Needs { get; } = new() { Kinds = LintTextKind.Prose, Words = [.. BeforeParts] };

    internal override bool ChecksData => true;

    internal override void Check(LintContext context, LintFindings findings)
    {
        foreach (LintText text in context.Texts)
        {
            if (!text.IsProse || !text.IsChinese)
            {
                continue;
            }

            foreach (string word in BeforeParts)
            {
                for (int at = text.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(word, at + 1, StringComparison.Ordinal))
                {
                    if (word != Men || !text.Has(at - BeforeParts[0].Length, BeforeParts[0]))
                    {
                        CheckText(text, at, ofPeople: word == Men, findings);
                    }
                }
            }
        }
    }

    internal override void Check(Report report, LintFindings findings)
    {
        foreach (Metric metric in report.Metrics)
        {
            CheckMetric(metric, findings);
        }
    }

    // Rates and durations do not add up, nor do metrics that are declared not to.
    private static void CheckMetric(Metric metric, LintFindings findings)
    {
        if (metric.Parts.IsEmpty || metric.Aggregate != Aggregate.Sum || metric.Value.IsRate)
        {
            return;
        }

        QuantityBounds sum = QuantityBounds.Zero;
        foreach (MetricPart part in metric.Parts)
        {
            sum = sum.Add(QuantityBounds.Of(UnitScale.Rescale(part.Value, metric.Value.Unit) ?? part.Value));
        }

        if (!sum.CanBe(metric.Value))
        {
            findings.Add(metric.ValueSpan, Says(
                $"the parts of `{metric.Id}` add up to {Describe(sum)}, not to {LanguageRules.English.Compact(metric.Value.Printed)}",
                $"“{metric.Id}”的分项之和是{Describe(sum)}，不是{LanguageRules.Chinese.Compact(metric.Value.Printed)}")
                .Helps("correct the number that is wrong; where parts overlap, write  aggregate: none", "改正有误的数字；分项有交叉时写作  aggregate: none")
                .Relates(metric.Parts[0].Span with { End = metric.Parts[^1].Span.End }, "the parts", "各分项")
                .ByArithmetic());
        }
    }

    private static Words Describe(QuantityBounds sum) =>
        sum.IsExact ? Digits(sum.Least)
        : sum.Most == decimal.MaxValue ? Words.Of($"at least {Digits(sum.Least)}", $"至少{Digits(sum.Least)}")
        : sum.Least == decimal.MinValue ? Words.Of($"at most {Digits(sum.Most)}", $"至多{Digits(sum.Most)}")
        : Words.Of($"between {Digits(sum.Least)} and {Digits(sum.Most)}", $"{Digits(sum.Least)}至{Digits(sum.Most)}");

    private static Words Digits(decimal number)
    {
        decimal shown = Rounding.WithoutTrailingZeros(number);
        return Words.Of($"{LanguageRules.English.Number(shown)}", $"{LanguageRules.Chinese.Number(shown)}");
    }

    private static void CheckText(LintText text, int at, bool ofPeople, LintFindings findings)
    {
        if (text.FigureAfter(at) is not { } first)
        {
            return;
        }

        List<Figure> parts = Parts(text, at, first);
        if (parts.Count < 2 || (ofPeople && !IsOfWomen(text, ref parts)))
        {
            return;
        }

        FigureInterval sum = parts.Select(part => FigureInterval.Of(text, part)).Aggregate((left, right) => left.Add(right));
        List<Figure> totals = TotalsBefore(text, at, first);
        if (!totals.Exists(total => sum.Meets(FigureInterval.Of(text, total))) && totals.Find(total => IsNear(sum, total)) is { } total)
        {
            findings.Add(
                text, total.Start, total.UnitEnd, Says(
                    $"the parts of `{text.Excerpt(total.Start, total.UnitEnd)}` add up to {Digits(sum.Least / total.Scale)}",
                    $"“{text.Excerpt(total.Start, total.UnitEnd)}”的各分项之和是{Digits(sum.Least / total.Scale)}")
                .Helps("correct the total, or the part that is wrong", "改正总数或有误的分项"));
        }
    }

    // 男60人，女60人: what follows them is a part of its own.
    private static bool IsOfWomen(LintText text, ref List<Figure> parts)
    {
        bool isSo = text.Text.AsSpan(parts[0].UnitEnd, parts[1].Start - parts[0].UnitEnd).Contains(Women);
        parts = parts[..2];
        return isSo;
    }

    private static bool IsNear(FigureInterval sum, Figure total) =>
        sum.Most < decimal.MaxValue / 8 && Math.Abs(sum.Least - total.Value) <= Math.Max(1, total.Value * Near);

    // Between the total and its parts there may be a comparison: 宣讲64场，同比增加12场，增长23.1%，其中镇级40场.
    private static List<Figure> TotalsBefore(LintText text, int at, Figure part)
    {
        List<Figure> totals = [];
        ReadOnlySpan<Figure> before = text.FiguresBefore(at);
        for (int i = before.Length - 1; i >= 0 && at - before[i].End < FarthestTotal; i--)
        {
            if (text.Text.AsSpan(before[i].End, at - before[i].End).IndexOfAny('。', '；') >= 0)
            {
                break;
            }

            if (before[i].IsAmount && before[i].Unit == part.Unit && before[i].Scale == part.Scale && before[i].Value > 0)
            {
                totals.Add(before[i]);
            }
        }

        return totals;
    }

    // Parts have the same unit and follow each other at a distance of a few words, up to the end of the sentence.
    private static List<Figure> Parts(LintText text, int at, Figure first)
    {
        List<Figure> parts = [];
        int last = at;
        foreach (Figure figure in text.FiguresAfter(at))
        {
            string between = text.Text[last..figure.Start];
            if (between.AsSpan().ContainsAny(Ends) || between.Length > 18 || !figure.IsAmount
                || figure.Unit.Length == 0 || figure.Unit != first.Unit || figure.Scale != first.Scale)
            {
                break;
            }

            last = figure.UnitEnd;
            parts.Add(figure);
        }

        return parts;
    }
}
