using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Rendering;
using Gazette.Wording;
using Scriban.Syntax;

namespace Gazette.Templates.Values;

/// <summary>
/// Arithmetic with quantities: in decimals, on raw values, with compatible units (such as 元 and 万元); an approximate value stays approximate. A
/// percentage is a number of hundredths: 8600人 times 50% is 4300人, and two percentages differ by percentage points.
/// </summary>
internal static class Arithmetic
{
    public static Quantity? ReadQuantity(object? value) => value switch
    {
        QuantityObject quantity => quantity.Raw,
        NumberObject number => new Quantity(number.Value),
        int number => new Quantity(number),
        long number => new Quantity(number),
        decimal number => new Quantity(number),
        // Scriban gives us a literal such as 1.5 as a double; the shortest decimal for it is what was written.
        double number when Math.Abs(number) < 1e15 => new Quantity((decimal)number),
        _ => null,
    };

    /// <summary>The result of a comparison, or null for an operator that is not a comparison.</summary>
    /// <exception cref="TemplateFault">The units cannot be compared.</exception>
    public static bool? Compare(ScriptBinaryOperator op, Quantity left, Quantity right, SourceSpan span)
    {
        if (op is not (ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual or ScriptBinaryOperator.CompareLess
            or ScriptBinaryOperator.CompareLessOrEqual or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual))
        {
            return null;
        }

        int order = left.Number.CompareTo(InUnitOf(left, right, TemplateDiagnostics.NotComparable, span).Number);
        return op switch
        {
            ScriptBinaryOperator.CompareEqual => order == 0,
            ScriptBinaryOperator.CompareNotEqual => order != 0,
            ScriptBinaryOperator.CompareLess => order < 0,
            ScriptBinaryOperator.CompareLessOrEqual => order <= 0,
            ScriptBinaryOperator.CompareGreater => order > 0,
            _ => order >= 0,
        };
    }

    /// <summary>The result, or null for an operator that is not arithmetic.</summary>
    /// <exception cref="TemplateFault">The units do not match, the divisor is zero, the result is unknown, or it is too large.</exception>
    public static Quantity? Calculate(ScriptBinaryOperator op, Quantity left, Quantity right, LanguageRules language, SourceSpan span)
    {
        try
        {
            Quantity? result = op switch
            {
                ScriptBinaryOperator.Add => Add(left, right, span),
                ScriptBinaryOperator.Subtract => Subtract(left, right, language, span),
                ScriptBinaryOperator.Multiply => Multiply(left, right, span),
                ScriptBinaryOperator.Divide => Divide(left, right, span),
                _ => null,
            };
            return result is null ? null
                : Rounding.IsUsual(result.Number) ? result with { Number = Rounding.WithoutTrailingZeros(result.Number) }
                : throw TooLarge(span);
        }
        catch (OverflowException)
        {
            throw TooLarge(span);
        }
    }

    private static Quantity Add(Quantity left, Quantity right, SourceSpan span)
    {
        Quantity added = InUnitOf(left, right, TemplateDiagnostics.NotAddable, span);
        return new Quantity(left.Number + added.Number, Join(left.Qualifier, right.Qualifier, span), left.Unit ?? right.Unit)
        {
            Decimals = left.DecimalsWith(added),
        };
    }

    private static Quantity Subtract(Quantity left, Quantity right, LanguageRules language, SourceSpan span)
    {
        Quantity taken = InUnitOf(left, right, TemplateDiagnostics.NotSubtractable, span);
        Unit? unit = !left.IsRate || !right.IsRate ? left.Unit ?? right.Unit
            : left.Unit is { IsPerMille: true } ? language.PerMillePoints
            : language.PercentagePoints;
        Qualifier qualifier = Join(left.Qualifier, QualifierArithmetic.Opposite(right.Qualifier), span);

        // The difference of two approximate values that are equal is unknown, not "about zero".
        return qualifier == Qualifier.Exact || left.Number != taken.Number
            ? new Quantity(left.Number - taken.Number, qualifier, unit) { Decimals = left.DecimalsWith(taken) }
            : throw NothingKnown(span);
    }

    private static Quantity Multiply(Quantity left, Quantity right, SourceSpan span)
    {
        bool isShare = left.IsRate && right.Unit is not null;
        (Quantity first, Quantity second) = isShare ? (right, left) : (left, right);
        decimal number = first.Number * (first.Unit is null ? second.Number : Share(second));
        Qualifier qualifier = number == 0 ? Qualifier.Exact : Join(Signed(left, right), Signed(right, left), span);
        return new Quantity(number, qualifier, first.Unit ?? second.Unit);
    }

    private static Quantity Divide(Quantity left, Quantity right, SourceSpan span)
    {
        if (right.Number == 0)
        {
            throw new TemplateFault(TemplateDiagnostics.DivisionByZero(span));
        }

        bool alike = left.Unit is not null && right.Unit is not null;
        decimal by = right.IsRate && !left.IsRate ? Share(right) : alike ? (UnitScale.Rescale(right, left.Unit) ?? right).Number : right.Number;
        Qualifier qualifier = left.Number == 0 ? Qualifier.Exact : Join(Signed(left, right), QualifierArithmetic.Opposite(Signed(right, left)), span);
        return new Quantity(left.Number / by, qualifier, right.Unit is null || (right.IsRate && !left.IsRate) ? left.Unit : null);
    }

    // 50% is 0.5, 15‰ is 0.015.
    private static decimal Share(Quantity quantity) => quantity.Number / (quantity.Unit?.Whole ?? 1);

    // A number without a unit gets the other number's unit.
    private static Quantity InUnitOf(Quantity left, Quantity right, Func<Unit, Unit, SourceSpan, Diagnostic> mistake, SourceSpan span) =>
        left.Unit is null || right.Unit is null ? right
        : UnitScale.Rescale(right, left.Unit) ?? throw new TemplateFault(mistake(left.Unit, right.Unit, span));

    private static Qualifier Join(Qualifier left, Qualifier right, SourceSpan span) =>
        QualifierArithmetic.Join(left, right) ?? throw NothingKnown(span);

    // A negative factor reverses a bound: at least 3 times -2 is at most -6.
    private static Qualifier Signed(Quantity claim, Quantity factor) => factor.Number < 0 ? QualifierArithmetic.Opposite(claim.Qualifier) : claim.Qualifier;

    private static TemplateFault NothingKnown(SourceSpan span) => new(TemplateDiagnostics.NothingKnown(span));

    private static TemplateFault TooLarge(SourceSpan span) => new(TemplateDiagnostics.ResultTooLarge(span));
}
