using Gazette.Linting.Texts;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Linting;

/// <summary>The least and the most that a change can be by the two values it is between, as exactly as these are written.</summary>
internal readonly record struct ChangeBounds(decimal Least, decimal Most)
{
    public decimal Middle => (Least + Most) / 2;

    public static ChangeBounds Exactly(decimal change) => new(change, change);

    /// <summary>The growth in percent between two numbers of a text; null if it is unknown. 1.2万 may be 11500 or 12499.</summary>
    public static ChangeBounds? Growth(LintText text, Figure from, Figure to)
    {
        decimal fromSlack = Slack(from);
        decimal toSlack = Slack(to);
        return IsExact(text, from) && IsExact(text, to) && from.Value > fromSlack
            && Percent(from.Value + fromSlack, to.Value - toSlack) is { } least && Percent(from.Value - fromSlack, to.Value + toSlack) is { } most
            ? Sizes(least, most)
            : null;
    }

    /// <summary>The growth in percent between two values of a report; null if it is unknown.</summary>
    public static ChangeBounds? Growth(Quantity from, Quantity to) =>
        from.IsExact && to.IsExact && Percent(from.Number, to.Number) is { } percent ? Sizes(percent, percent) : null;

    /// <summary>The difference of two numbers of a text; null if it is unknown.</summary>
    /// <param name="step">How exactly the difference is given: 0.1 for 3.2.</param>
    public static ChangeBounds? Difference(LintText text, Figure from, Figure to, decimal step)
    {
        // A reader subtracts what is written. Only a difference that is given more exactly than the values must be of others, before they were rounded.
        decimal slack = (step < from.Step ? from.Step / 2 : 0) + (step < to.Step ? to.Step / 2 : 0);
        decimal difference = to.Value - from.Value;
        return IsExact(text, from) && IsExact(text, to) ? Sizes(difference - slack, difference + slack) : null;
    }

    /// <summary>The difference of two values of a report, in what their unit counts; null if it is unknown.</summary>
    public static ChangeBounds? Difference(Quantity from, Quantity to)
    {
        decimal factor = UnitScale.Split(to.Unit?.Singular ?? "").Factor;
        return from.IsExact && to.IsExact && Rounding.IsUsual(to.Number) && Rounding.IsUsual(from.Number)
            ? Sizes((to.Number - from.Number) * factor, (to.Number - from.Number) * factor)
            : null;
    }

    /// <summary>Whether the change can be of a size that a text gives, rounded as it is: 25% for 24.6%, 近25% for 24.6%.</summary>
    public bool Allow(LintText text, Figure size)
    {
        FigureInterval claimed = FigureInterval.Of(text, size with { Number = Math.Abs(size.Number) });
        decimal half = size.Step / 2;
        return Least <= claimed.Most + half && claimed.Least - half <= Most;
    }

    private static bool IsExact(LintText text, Figure figure) => FigureInterval.Of(text, figure) is var known && known.Least == known.Most;

    private static decimal Slack(Figure figure) => figure.Scale > 1 ? figure.Step / 2 : 0;

    private static decimal? Percent(decimal from, decimal to) => Rounding.Ratio(to - from, from) * 100;

    // The size of a fall is given without a sign.
    private static ChangeBounds Sizes(decimal least, decimal most)
    {
        (decimal low, decimal high) = (Math.Abs(least), Math.Abs(most));
        return new ChangeBounds(Math.Sign(least) * Math.Sign(most) < 0 ? 0 : Math.Min(low, high), Math.Max(low, high));
    }
}
