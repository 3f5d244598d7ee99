using System.Diagnostics;
using Gazette.Reports;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Compiling.Collecting;

/// <summary>
/// Combines values of several reports into one: exactly, in decimals, and with a qualifier that is true of the result. Only a mean is rounded, once.
/// </summary>
internal static class Combination
{
    /// <summary>Null if nothing can be said of the result, or if the weights add up to 0.</summary>
    /// <exception cref="OverflowException">The result is too large.</exception>
    public static Quantity? Of(IReadOnlyList<(Quantity Value, Quantity Weight)> values, Aggregate how) => how switch
    {
        Aggregate.Sum or Aggregate.Last => Sum(values),
        Aggregate.Mean => Mean(values),
        Aggregate.Max => Extreme(values, isMost: true),
        Aggregate.Min => Extreme(values, isMost: false),
        _ => throw new UnreachableException(),
    };

    private static Quantity? Sum(IReadOnlyList<(Quantity Value, Quantity Weight)> values)
    {
        decimal sum = 0;
        Qualifier? qualifier = Qualifier.Exact;
        foreach ((Quantity value, _) in values)
        {
            sum += value.Number;
            qualifier = qualifier is { } known ? QualifierArithmetic.Join(known, value.Qualifier) : null;
        }

        return Result(sum, qualifier, values[0].Value.Unit);
    }

    private static Quantity? Mean(IReadOnlyList<(Quantity Value, Quantity Weight)> values)
    {
        decimal sum = 0;
        decimal weights = 0;
        int decimals = 1;
        Qualifier? qualifier = Qualifier.Exact;
        foreach ((Quantity value, Quantity weight) in values)
        {
            sum += value.Number * weight.Number;
            weights += weight.Number;
            decimals = Math.Max(decimals, value.Number.Scale);
            Qualifier weighted = weight.IsExact ? Qualifier.Exact : Qualifier.About;
            qualifier = qualifier is { } known && QualifierArithmetic.Join(known, value.Qualifier) is { } joined
                ? QualifierArithmetic.Join(joined, weighted)
                : null;
        }

        return weights == 0 || qualifier is null
            ? null
            : Result(Rounding.WithoutTrailingZeros(Rounding.Keep(sum / weights, decimals, qualifier.Value)), qualifier, values[0].Value.Unit);
    }

    // The largest of 120+ and 125 is at least 125, since 120+ may be 128.
    private static Quantity? Extreme(IReadOnlyList<(Quantity Value, Quantity Weight)> values, bool isMost)
    {
        Quantity best = values[0].Value;
        foreach ((Quantity value, _) in values)
        {
            int order = value.Number.CompareTo(best.Number);
            best = (isMost ? order > 0 : order < 0) || (order == 0 && best.IsExact) ? value : best;
        }

        Quantity[] rivals = [.. values.Select(pair => pair.Value).Where(value => value != best && MayBeat(value, best, isMost))];
        return rivals.Length == 0 ? best
            : best.Qualifier is Qualifier.Exact or Qualifier.Over or Qualifier.AtLeast or Qualifier.MoreThan && isMost
                ? best with { Qualifier = best.Qualifier == Qualifier.MoreThan ? Qualifier.MoreThan : Qualifier.AtLeast }
            : best.Qualifier is Qualifier.Exact or Qualifier.Nearly or Qualifier.AtMost or Qualifier.Below && !isMost
                ? best with { Qualifier = best.Qualifier == Qualifier.Below ? Qualifier.Below : Qualifier.AtMost }
            : null;
    }

    private static bool MayBeat(Quantity value, Quantity best, bool isMost)
    {
        QuantityBounds rival = QuantityBounds.Of(value);
        return !value.IsExact && (isMost ? rival.Most > best.Number : rival.Least < best.Number);
    }

    private static Quantity? Result(decimal number, Qualifier? qualifier, Unit? unit) =>
        !Rounding.IsUsual(number) ? throw new OverflowException()
        : qualifier is { } known ? new Quantity(number, known, unit)
        : null;
}
