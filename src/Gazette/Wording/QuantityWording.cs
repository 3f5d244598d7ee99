using System.Diagnostics;
using System.Globalization;
using Gazette.Reports;

namespace Gazette.Wording;

/// <summary>How a quantity reads: in a sentence with its unit, in a table without.</summary>
internal static class QuantityWording
{
    /// <summary>For sentences: 8600余人次, 近400人, 98.9%; more than 8,600 visits, nearly 400, three villages.</summary>
    public static string Prose(Quantity q, Language l) => l == Language.Chinese ? ChineseQuantity.Write(q) : EnglishQuantity.Write(q, numbersInWords: true);

    /// <summary>For sentences that compare or add up, where small numbers stay in digits in English too: 5 minutes.</summary>
    public static string Figures(Quantity q, Language l) => l == Language.Chinese ? ChineseQuantity.Write(q) : EnglishQuantity.Write(q, numbersInWords: false);

    /// <summary>
    /// For table cells: <c>126</c>, <c>120+</c>, <c>>120</c>, <c>≈400</c> (nearly: just under), <c>~400</c> (about), <c>≥150</c>, <c>≤20</c>,
    /// <c>&lt;5%</c>. The unit stands in the table's head and is not repeated, but for %.
    /// </summary>
    public static string Compact(Quantity q, Language l)
    {
        string number = Number(q.Number, l) + (q.IsRate ? "%" : "");
        return q.Qualifier switch
        {
            Qualifier.Exact => number,
            Qualifier.Over => number + "+",
            Qualifier.MoreThan => ">" + number,
            Qualifier.Nearly => "≈" + number,
            Qualifier.About => "~" + number,
            Qualifier.AtLeast => "≥" + number,
            Qualifier.AtMost => "≤" + number,
            Qualifier.Below => "<" + number,
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>
    /// A range with its unit: 3～5个, and 15%～20%, 13万元～17万元, where what multiplies the number is said twice (GB/T 15835-2011, 5.1.3);
    /// 3–5 visits, 15%–20%.
    /// </summary>
    public static string Range(Quantity low, Quantity high, Language l)
    {
        string full = Figures(high, l);
        bool saidTwice = low.Unit != high.Unit || low.IsRate || UnitScale.Split(low.Unit?.Singular ?? "").Factor != 1;
        bool signs = l == Language.English && Currency.Find(low.Unit?.Singular ?? "", out _) is not null;
        return (saidTwice || signs ? Figures(low, l) : Number(low.Number, l)) + (l == Language.Chinese ? "～" : "–") + full;
    }

    /// <summary>
    /// The digits with the decimals that were given. English parts thousands with commas; Chinese official text does not,
    /// and takes 万 and 亿 for large numbers.
    /// </summary>
    public static string Number(decimal n, Language l) => l == Language.Chinese
        ? n.ToString(CultureInfo.InvariantCulture)
        : n.ToString("N" + n.Scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
