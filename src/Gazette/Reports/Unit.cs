namespace Gazette.Reports;

/// <summary>A unit: 场次, 万元, %, ‰ or, in English, a singular with its plural.</summary>
public sealed record Unit(string Singular, string Plural)
{
    public bool IsPercent => Singular == "%";

    public bool IsPerMille => Singular == "‰";

    /// <summary>How many of it make a whole: 100 of %, 1000 of ‰; null for a unit that is no share.</summary>
    internal decimal? Whole => IsPercent ? 100 : IsPerMille ? 1000 : null;

    /// <summary>Reads <c>visit|visits</c>, or a single form that is used for both.</summary>
    public static Unit Parse(string text)
    {
        int bar = text.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? new Unit(text.Trim(), text.Trim()) : new Unit(text[..bar].Trim(), text[(bar + 1)..].Trim());
    }
}
