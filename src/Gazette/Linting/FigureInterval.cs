using Gazette.Linting.Texts;

namespace Gazette.Linting;

/// <summary>The range that a number in a text claims: the least and the most that the true value can be.</summary>
internal readonly record struct FigureInterval(decimal Least, decimal Most)
{
    private static readonly string[] Above = ["超过", "不少于", "至少", "不低于", "逾", "超"];
    private static readonly string[] Below = ["近", "不足", "不超过", "不到", "少于"];

    public static FigureInterval Of(LintText text, Figure figure)
    {
        decimal n = figure.Value;
        string lead = text.Text[Math.Max(0, figure.Start - 3)..figure.Start];
        decimal tenth = Math.Abs(n) / 10;
        return figure.Surplus != '\0' ? new FigureInterval(n, n + Math.Max(tenth, figure.Scale))
            : Above.Any(word => lead.EndsWith(word, StringComparison.Ordinal)) ? new FigureInterval(n, decimal.MaxValue / 4)
            : Below.Any(word => lead.EndsWith(word, StringComparison.Ordinal)) ? new FigureInterval(n - tenth, n)
            : lead.EndsWith('约') || text.Has(figure.UnitEnd, "左右") ? new FigureInterval(n - tenth, n + tenth)
            : text.Has(figure.UnitEnd, "以上") ? new FigureInterval(n, decimal.MaxValue / 4)
            : new FigureInterval(n, n);
    }

    public FigureInterval Add(FigureInterval other) => new(Least + other.Least, Most + other.Most);

    public bool Meets(FigureInterval other) => Least <= other.Most && other.Least <= Most;
}
