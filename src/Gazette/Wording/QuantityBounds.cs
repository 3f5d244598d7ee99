using Gazette.Reports;

namespace Gazette.Wording;

/// <summary>The range of an approximate quantity: the least and the most that the true value can be.</summary>
internal readonly record struct QuantityBounds(decimal Least, decimal Most)
{
    // "About" and "nearly" have no exact limit; nobody uses them for a difference of more than a tenth.
    private const decimal Looseness = 0.1m;

    /// <summary>
    /// Whether the value is certainly larger (true) or smaller (false) than the other; null if the ranges overlap. 120+ is more than 96, but may or
    /// may not be more than 125.
    /// </summary>
    public static bool? Compare(Quantity value, Quantity other)
    {
        QuantityBounds left = Of(value);
        QuantityBounds right = Of(other);
        bool isStrict = value.Qualifier is Qualifier.MoreThan or Qualifier.Below || other.Qualifier is Qualifier.MoreThan or Qualifier.Below;
        return left.Least > right.Most || (isStrict && left.Least == right.Most) ? true
            : left.Most < right.Least || (isStrict && left.Most == right.Least) ? false
            : null;
    }

    /// <summary>Zero, as the start of a sum.</summary>
    public static QuantityBounds Zero => new(0, 0);

    public bool IsExact => Least == Most;

    /// <summary>Whether the true value is limited on both sides.</summary>
    public bool IsClosed => Least != decimal.MinValue && Most != decimal.MaxValue;

    /// <summary>The range of a sum; unlimited ends stay unlimited.</summary>
    public QuantityBounds Add(QuantityBounds other) => new(
        Least == decimal.MinValue || other.Least == decimal.MinValue ? decimal.MinValue : Least + other.Least,
        Most == decimal.MaxValue || other.Most == decimal.MaxValue ? decimal.MaxValue : Most + other.Most);

    /// <summary>Whether the true value can be within both these bounds and a quantity's range: 126 can be 120+, 131 and 119 cannot.</summary>
    public bool CanBe(Quantity q)
    {
        QuantityBounds claimed = Of(q);
        bool meets = Least <= claimed.Most && Most >= claimed.Least;
        return meets && (!IsExact || q.Qualifier switch
        {
            Qualifier.Over => Least < claimed.Most,
            Qualifier.MoreThan => Least > q.Number,
            Qualifier.Nearly or Qualifier.Below => Least < q.Number,
            _ => true,
        });
    }

    public static QuantityBounds Of(Quantity q)
    {
        decimal n = q.Number;
        decimal loose = Math.Abs(n) * Looseness;
        return q.Qualifier switch
        {
            Qualifier.Over => new QuantityBounds(n, NextRound(n)),
            Qualifier.MoreThan or Qualifier.AtLeast => new QuantityBounds(n, decimal.MaxValue),
            Qualifier.Nearly => new QuantityBounds(n - loose, n),
            Qualifier.About => new QuantityBounds(n - loose, n + loose),
            Qualifier.AtMost or Qualifier.Below => new QuantityBounds(decimal.MinValue, n),
            _ => new QuantityBounds(n, n),
        };
    }

    // 120+ stays below 130, 8600+ below 8700, 1.2万+ below 1.3万; 125+ is not a round number and may be anything above.
    private static decimal NextRound(decimal n)
    {
        decimal shortest = Rounding.WithoutTrailingZeros(n);
        decimal step = 1;
        for (int i = 0; i < shortest.Scale; i++)
        {
            step /= 10;
        }

        while (shortest.Scale == 0 && n != 0 && n % (step * 10) == 0)
        {
            step *= 10;
        }

        return n <= 0 || step == 1 ? decimal.MaxValue : n + step;
    }
}
