using CsCheck;
using Gazette.Reports;

namespace Gazette.Tests.Wording;

/// <summary>Random quantities within the bounds of what a report file can say.</summary>
internal static class Quantities
{
    private static readonly string[] UnitTexts = ["", "%", "场次", "万元", "元", "万亿元", "USD", "visit|visits", "minute|minutes"];

    public static Gen<decimal> Numbers { get; } = Gen.OneOf(
        Gen.Int[-20, 20].Select(n => (decimal)n),
        Gen.Int[-2_000, 20_000].Select(n => n * 10m),
        Gen.Select(Gen.Long[-9_999_999_999_999_999, 9_999_999_999_999_999], Gen.Int[0, 10], (n, decimals) => new decimal((int)n, (int)(Math.Abs(n) >> 32), 0, n < 0, (byte)decimals)),
        Gen.Long[-9_999_999_999_999_999, 9_999_999_999_999_999].Select(n => (decimal)n));

    public static Gen<Qualifier> Qualifiers { get; } = Gen.Enum<Qualifier>();

    public static Gen<Unit?> Units { get; } = Gen.Int[0, UnitTexts.Length - 1].Select(i => UnitTexts[i].Length == 0 ? null : Unit.Parse(UnitTexts[i]));

    public static Gen<Quantity> All { get; } = Gen.Select(Numbers, Qualifiers, Units, (number, qualifier, unit) => new Quantity(number, qualifier, unit));

    public static Gen<Language> Languages { get; } = Gen.Enum<Language>();
}
