using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Rendering;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>
/// The order of values in a list: what has no value first, numbers by size, texts by their characters, dates by time. Values of different kinds have no
/// order, and neither have units that do not convert.
/// </summary>
internal sealed class ValueOrder(FunctionCall call) : IComparer<object?>
{
    private const int Often = 64;

    private int _compared;

    public int Compare(object? left, object? right)
    {
        if (++_compared % Often == 0)
        {
            call.Context.CheckBudget(call.Place);
        }

        return (left, right) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            (bool first, bool second) => first.CompareTo(second),
            (DateObject first, DateObject second) => first.Moment.CompareTo(second.Moment),
            (DurationObject first, DurationObject second) => first.Time.CompareTo(second.Time),
            _ when WordsOf(left) is { } first && WordsOf(right) is { } second => string.CompareOrdinal(first, second),
            _ when Arithmetic.ReadQuantity(left) is { } first && Arithmetic.ReadQuantity(right) is { } second => Compare(first, second),
            _ => throw new TemplateFault(TemplateDiagnostics.ValuesDoNotFit(call.Place)),
        };
    }

    private int Compare(Quantity left, Quantity right) =>
        left.Unit is null || right.Unit is null ? left.Number.CompareTo(right.Number)
        : UnitScale.Rescale(right, left.Unit) is { } rescaled ? left.Number.CompareTo(rescaled.Number)
        : throw new TemplateFault(TemplateDiagnostics.NotComparable(left.Unit, right.Unit, call.Place));

    private static string? WordsOf(object? value) => value switch
    {
        string words => words,
        LocatedText text => text.Text,
        CapturedText text => text.Print().Text,
        _ => null,
    };
}
