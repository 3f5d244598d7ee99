using CsCheck;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Tests.Wording;

/// <summary>Random quantities within the limits of a report file.</summary>
internal static class Quantities
{
    private const long Most = 9_999_999_999_999_999;

    private static readonly string[] UnitTexts = ["", "%", "场次", "万元", "元", "万亿元", "USD", "visit|visits", "minute|minutes"];

    public static Gen<decimal> Numbers { get; } = Gen.OneOf(
        Gen.Int[-20, 20].Select(n => (decimal)n),
        Gen.Int[-2_000, 20_000].Select(n => n * 10m),
        Gen.Long[-Most, Most].Select(n => (decimal)n),
        Gen.Select(Gen.Long[-Most, Most], Gen.Int[0, 10], (n, decimals) => n / (decimal)Math.Pow(10, decimals)));

    public static Gen<Qualifier> Qualifiers { get; } = Gen.Enum<Qualifier>();

    public static Gen<Unit?> Units { get; } = Gen.Int[0, UnitTexts.Length - 1].Select(i => UnitTexts[i].Length == 0 ? null : Unit.Parse(UnitTexts[i]));

    public static Gen<Quantity> All { get; } = Gen.Select(Numbers, Qualifiers, Units, (number, qualifier, unit) => new Quantity(number, qualifier, unit));

    public static Gen<LanguageRules> Languages { get; } = Gen.Int[0, LanguageRules.All.Length - 1].Select(i => LanguageRules.All[i]);
}
