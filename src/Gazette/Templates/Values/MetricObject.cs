using Gazette.Reports;
using Gazette.Templates.Functions;
using Gazette.Wording;

namespace Gazette.Templates.Values;

/// <summary>A metric: prints as its quantity in the report's language, and knows its comparison, parts and target.</summary>
internal sealed class MetricObject(Metric metric, Language language, bool compact)
    : QuantityObject(Shown(metric), metric.ValueSpan, language, compact)
{
    public override string Shape => "metric";

    public Metric Metric { get; } = metric;

    public override object? Get(string member) => member switch
    {
        "id" => Text(Metric.Id),
        "label" => Text(Metric.Label),
        "previous" => Other(Metric.Previous),
        "last_year" => Other(Metric.LastYear),
        "target" => Other(Metric.Target),
        "change" => Change() is { } clause ? Text(clause) : null,
        "parts" => Metric.Parts.IsEmpty ? null : Text(ListWording.Parts([.. Metric.Parts.Select(part => (part.Label, part.Value))], Language)),
        "completion" => Completion(),
        "note" => Metric.Note is { } note ? Text(note) : null,
        "share_of" => new TemplateFunction("share_of", 1, 1, (call) => call.Quantity(0) is { } whole ? Share(whole, call) : null),
        "source" => Metric.Source is { } source ? Text(source) : null,
        _ => base.Get(member),
    };

    /// <summary>The change in short, for a table cell.</summary>
    public string CompactChange() => ChangeWording.Compact(Metric.Value, Base, Metric.Kind, Language);

    /// <summary>This metric's value as a percentage of another quantity, one decimal.</summary>
    public QuantityObject Share(Quantity whole, FunctionCall call) => Ratios.Percentage(
        Arithmetic.Calculate(Scriban.Syntax.ScriptBinaryOperator.Divide, Quantity with { Unit = null }, whole with { Unit = null }, call.Place)!,
        1,
        call);

    private Quantity? Base => Metric.Compare == ComparisonBasis.YearOnYear ? Metric.LastYear ?? Metric.Previous : Metric.Previous;

    private string? Change() => ChangeWording.Prose(Metric.Value, Base, Metric.Kind, Metric.LowerIsBetter, Metric.Compare, Language);

    private QuantityObject? Other(Quantity? quantity) =>
        quantity is null ? null : new QuantityObject(Show(quantity, Metric.Show), Metric.ValueSpan, Language, IsCompact);

    private QuantityObject? Completion()
    {
        if (Metric.Target is not { Number: not 0 } target)
        {
            return null;
        }

        if (!target.IsExact || !Metric.Value.IsExact)
        {
            throw new TemplateFault(TemplateDiagnostics.ApproximatePercentage(Metric.ValueSpan));
        }

        decimal rate = Rounding.HalfAwayFromZero(Metric.Value.Number / target.Number * 100, 1);
        return new QuantityObject(new Quantity(rate, Qualifier.Exact, Unit.Parse("%")), Metric.ValueSpan, Language, IsCompact);
    }

    private static Quantity Shown(Metric metric) => Show(metric.Value, metric.Show);

    private static Quantity Show(Quantity quantity, string? unit) =>
        unit is null ? quantity : UnitScale.Convert(quantity, unit) ?? quantity;
}
