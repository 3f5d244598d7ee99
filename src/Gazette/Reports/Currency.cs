using System.Collections.Immutable;

namespace Gazette.Reports;

/// <summary>A currency, whose sign comes before the number in English ($412,600) and whose name comes after it in Chinese (412600美元).</summary>
internal sealed record Currency(string Code, string Sign, string Chinese)
{
    // 元 is not included: as a unit it is an ordinary word, which only English needs to translate.
    public static ImmutableArray<Currency> Known { get; } =
    [
        new("USD", "$", "美元"),
        new("EUR", "€", "欧元"),
        new("GBP", "£", "英镑"),
        new("HKD", "HK$", "港元"),
        new("JPY", "JP¥", "日元"),
    ];

    /// <summary>The currency whose code or sign is the whole unit or its first word: <c>USD</c>, <c>$</c>, <c>USD million</c>.</summary>
    /// <param name="rest">The words after it: million; empty if there are none.</param>
    public static Currency? Find(string unit, out string rest)
    {
        int blank = unit.IndexOf(' ', StringComparison.Ordinal);
        string name = blank < 0 ? unit : unit[..blank];
        rest = blank < 0 ? "" : unit[(blank + 1)..].Trim();
        foreach (Currency currency in Known)
        {
            if (currency.Code == name || currency.Sign == name)
            {
                return currency;
            }
        }

        return null;
    }
}
