namespace Gazette.Reports;

/// <summary>A unit: 场次, 万元, % or, in English, a singular with its plural.</summary>
public sealed record Unit(string Singular, string Plural)
{
    public bool IsPercent => Singular == "%";

    /// <summary>Reads <c>visit|visits</c>, or a single form that is used for both.</summary>
    public static Unit Parse(string text)
    {
        int bar = text.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? new Unit(text.Trim(), text.Trim()) : new Unit(text[..bar].Trim(), text[(bar + 1)..].Trim());
    }
}
