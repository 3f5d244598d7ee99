using System.Globalization;

namespace Gazette.Data.Tables.NumberFormats;

/// <summary>Which numbers a section of a format is for: <c>[&gt;=100]</c>.</summary>
internal sealed record FormatCondition(string Sign, double Limit)
{
    private static readonly string[] Signs = ["<=", ">=", "<>", "<", ">", "="];

    /// <summary>Whether no positive number meets it.</summary>
    public bool ExcludesPositive => Sign is "<" or "<=" or "=" && Limit <= 0;

    /// <summary>Whether every positive number meets it.</summary>
    public bool TakesAllPositive => Sign is ">" or ">=" && Limit <= 0;

    public static FormatCondition? Parse(string text)
    {
        string? sign = Array.Find(Signs, sign => text.StartsWith(sign, StringComparison.Ordinal));
        return sign is not null && double.TryParse(text.AsSpan(sign.Length), NumberStyles.Float, CultureInfo.InvariantCulture, out double limit)
            ? new FormatCondition(sign, limit)
            : null;
    }

    public bool IsMetBy(double value) => Sign switch
    {
        "<=" => value <= Limit,
        ">=" => value >= Limit,
        "<>" => value != Limit,
        "<" => value < Limit,
        ">" => value > Limit,
        _ => value == Limit,
    };
}
