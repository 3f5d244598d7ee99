using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Rendering;
using Gazette.Templates.Values;
using Gazette.Wording;
using Scriban.Syntax;
using Xunit;

namespace Gazette.Tests.Templates;

/// <summary>Whatever the true values are within the ranges of two quantities, the result is within the range of the calculated quantity.</summary>
public sealed class ClaimTests
{
    private static readonly SourceSpan Nowhere = new SourceFile("test", "").Span(0, 0);

    private static readonly ScriptBinaryOperator[] Operators =
        [ScriptBinaryOperator.Add, ScriptBinaryOperator.Subtract, ScriptBinaryOperator.Multiply, ScriptBinaryOperator.Divide];

    private static readonly decimal[] Numbers = [-40, -7, 3, 20, 100];

    // The distance of a true value from the number, as a fraction of it.
    private static readonly decimal[] Distances = [0, 0.01m, 0.3m, 0.9m, 5];

    // Of 800 calculations with the qualifier on the left, how many have a result.
    [Theory]
    [InlineData(Qualifier.Exact, 765)]
    [InlineData(Qualifier.Over, 570)]
    [InlineData(Qualifier.MoreThan, 380)]
    [InlineData(Qualifier.Nearly, 570)]
    [InlineData(Qualifier.About, 380)]
    [InlineData(Qualifier.AtLeast, 380)]
    [InlineData(Qualifier.AtMost, 380)]
    [InlineData(Qualifier.Below, 380)]
    public void Hold_for_every_true_value(Qualifier qualifier, int calculated)
    {
        int held = 0;
        foreach (Qualifier other in Enum.GetValues<Qualifier>())
        {
            foreach ((decimal first, decimal second) in Numbers.SelectMany(first => Numbers.Select(second => (first, second))))
            {
                foreach (ScriptBinaryOperator op in Operators)
                {
                    held += Hold(op, new Quantity(first, qualifier), new Quantity(second, other)) ? 1 : 0;
                }
            }
        }

        Assert.Equal(calculated, held);
    }

    // False if nothing certain is known about the result, which is an error in a template.
    private static bool Hold(ScriptBinaryOperator op, Quantity left, Quantity right)
    {
        Quantity result;
        try
        {
            result = Arithmetic.Calculate(op, left, right, LanguageRules.Chinese, Nowhere)!;
        }
        catch (TemplateFault)
        {
            return false;
        }

        foreach ((decimal x, decimal y) in TrueValues(left).SelectMany(x => TrueValues(right).Select(y => (x, y))))
        {
            decimal truth = op switch
            {
                ScriptBinaryOperator.Add => x + y,
                ScriptBinaryOperator.Subtract => x - y,
                ScriptBinaryOperator.Multiply => x * y,
                _ => x / y,
            };
            Assert.True(Admits(result, truth),
            $"{left.Qualifier} {left.Number} {op} {right.Qualifier} {right.Number} claims {result.Qualifier} {result.Number}, but {x} and {y} give {truth}");
        }

        return true;
    }

    // A quantity does not change its sign: "at most 7" is never -35.
    private static IEnumerable<decimal> TrueValues(Quantity quantity) =>
        Distances.SelectMany(
            distance => new[] { quantity.Number + (Math.Abs(quantity.Number) * distance), quantity.Number - (Math.Abs(quantity.Number) * distance) })
            .Where(value => value != 0 && Math.Sign(value) == Math.Sign(quantity.Number) && Admits(quantity, value));

    private static bool Admits(Quantity quantity, decimal truth)
    {
        decimal difference = Math.Round(truth - quantity.Number, 20);
        return quantity.Qualifier switch
        {
            Qualifier.Exact => difference == 0,
            Qualifier.Over or Qualifier.AtLeast => difference >= 0,
            Qualifier.MoreThan => difference > 0,
            Qualifier.Nearly or Qualifier.AtMost => difference <= 0,
            Qualifier.Below => difference < 0,
            _ => true,
        };
    }
}
