using System.Diagnostics;
using Gazette.Reports;

namespace Gazette.Wording.Chinese;

/// <summary>Quantities in Chinese sentences: digits, 万 or 亿, 余, measure word, in this order and without spaces.</summary>
internal static class ChineseQuantity
{
    public static string Write(Quantity q, LanguageRules l)
    {
        Quantity shown = Lift(q, l);
        string unit = shown.Unit?.Singular ?? "";
        if (Currency.Find(unit, out string rest) is { } currency)
        {
            unit = rest + currency.Chinese;
        }

        bool scaled = UnitScale.FindOpening(unit) is not null;
        string word = scaled ? UnitScale.Split(unit).Word : unit;
        bool isLiang = shown is { Word: QuantityWord.Liang, Number: 2, IsRate: false } && unit.Length > 0;
        string number = (isLiang ? "两" : l.Number(LanguageRules.Money(shown))) + unit[..^word.Length];
        return shown.Qualifier switch
        {
            Qualifier.Exact => number + word,
            Qualifier.Over when shown.Word == QuantityWord.DuoAtEnd && word.Length > 0 => number + word + "多",
            Qualifier.Over => TakesYu(shown, scaled) ? number + (shown.Word == QuantityWord.Duo ? "多" : "余") + word : "超过" + number + word,
            Qualifier.MoreThan => "超过" + number + word,
            Qualifier.Nearly => "近" + number + word,
            Qualifier.About => "约" + number + word,
            Qualifier.AtLeast => (shown.IsRate ? "不低于" : "不少于") + number + word,
            Qualifier.AtMost => "不超过" + number + word,
            Qualifier.Below => "不足" + number + word,
            _ => throw new UnreachableException(),
        };
    }

    // 余 refers to the places after the last digit, so it needs a round number (120余; 125余 and 3余个 are wrong) or a 万 or 亿 whose lower places are open
    // (1.2万余). For anything else, only "more than" is possible. 余 is used rather than 多, because it is more formal and a document should use only one
    // of them (GB/T 15835-2011, 4.3), unless the report itself writes 多.
    private static bool TakesYu(Quantity q, bool scaled) => !q.IsRate && q.Number > 0 && (scaled || (q.Number >= 10 && q.Number % 10 == 0));

    // An exact count keeps all its digits, but an approximate one of 10000 or more is written with 万 or 亿 (12000余人次 as 1.2万余人次) if that needs at most
    // two decimals.
    private static Quantity Lift(Quantity q, LanguageRules l)
    {
        string unit = q.Unit?.Singular ?? "";
        if (q.IsExact || q.IsRate || Math.Abs(q.Number) < 10_000 || UnitScale.Split(unit).Factor != 1)
        {
            return q;
        }

        ScaleWord? scale = l.Scales.First(scale => scale.IsChosen && Math.Abs(q.Number) >= scale.Factor);
        decimal lifted = Rounding.WithoutTrailingZeros(q.Number / scale.Factor);
        return lifted.Scale <= 2 ? q with { Number = lifted, Unit = Unit.Parse(l.ScaledUnit(scale, unit, unit)) } : q;
    }
}
