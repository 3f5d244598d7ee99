using Gazette.Documents;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Functions;
using Gazette.Templates.Rendering;
using Gazette.Wording;
using Scriban.Syntax;

namespace Gazette.Templates.Values;

/// <summary>A metric: prints as its quantity in the report's language, and provides its comparison, parts and target.</summary>
/// <param name="period">The period of the report, which names the periods that the metric is compared with.</param>
internal sealed class MetricObject(Metric metric, Period? period, LanguageRules language, bool compact)
    : QuantityObject(metric.Value, metric.ValueSpan, language, compact, UnitScale.ShownUnit(metric, language), metric: metric.Id)
{
    /// <summary>What its functions take and give.</summary>
    public static readonly FunctionSignature WithOther = FunctionSignature.Parse("other:number -> quantity");

    private static readonly Unit Percent = Unit.Parse("%");

    public override string Shape => "metric";

    public Metric Metric { get; } = metric;

    public MetricRemark? Note { get; } = metric.Note is { } note ? new(note) : null;

    public MetricRemark? Source { get; } = metric.Source is { } source ? new(source) : null;

    public override object? Get(string member) => member switch
    {
        "id" => Text(Metric.Id, Derivation.Name),
        "label" => Text(Metric.Label, Derivation.Name),
        "previous" => Other(Metric.Previous ?? Earlier(ComparisonBasis.PeriodOnPeriod), Derivation.Previous),
        "last_year" => Other(Earlier(ComparisonBasis.YearOnYear), Derivation.LastYear),
        "target" => Other(Metric.Target, Derivation.Target),
        "change" => Change(Metric.Basis, Derivation.Change),
        "year_on_year" => Change(ComparisonBasis.YearOnYear, Derivation.YearOnYear),
        "period_on_period" => Change(ComparisonBasis.PeriodOnPeriod, Derivation.PeriodOnPeriod),
        "parts" => Metric.Parts.IsEmpty
            ? null
            : Text(Language.List([.. Metric.Parts.Select(part => Language.Part(part.Label, UnitScale.Show(part.Value, ShownUnit)))]), Derivation.Parts),
        "by_member" => Metric.ByMember.IsEmpty
            ? null
            : Text(Language.List([.. Metric.ByMember.Select(own => Language.Part(own.Member, UnitScale.Show(own.Value, ShownUnit)))]), Derivation.ByMember),
        "completion" => Completion(),
        "progress" => Metric.Target is { } target && Wording.Completion.Of(Metric.Value, target, Metric.Kind, Metric.LowerIsBetter, ShownUnit) is { } completion
            ? Text(Language.Completion(completion), Derivation.Completion)
            : null,
        "status" => Text(
            TargetStatus switch { CellStatus.Good => "met", CellStatus.Bad => "missed", _ => "none" }, Derivation.Name),
        "note" => Note?.Read(),
        "source" => Source?.Read(),
        "share_of" => new TemplateFunction("share_of", WithOther, call => Ratios.Share(Raw, call.Quantity(0), call)),
        "difference_from" => new TemplateFunction("difference_from", WithOther, call => DifferenceFrom(call.Quantity(0), call)),
        _ => base.Get(member),
    };

    /// <summary>Good if the target is met, bad if it is missed; none without a target, and where an approximate value leaves it open.</summary>
    public CellStatus TargetStatus
    {
        get
        {
            if (Metric.Target is not { } target || UnitScale.Rescale(target, Metric.Value.Unit) is not { } goal)
            {
                return CellStatus.None;
            }

            // 8600+ has met a target of 8600, as it is that or more.
            (QuantityBounds value, QuantityBounds aim) = (QuantityBounds.Of(Metric.Value), QuantityBounds.Of(goal));
            return (Metric.LowerIsBetter ? value.Most <= aim.Least : value.Least >= aim.Most) ? CellStatus.Good
                : QuantityBounds.Compare(Metric.Value, goal) is { } isAbove && isAbove == Metric.LowerIsBetter ? CellStatus.Bad
                : CellStatus.None;
        }
    }

    /// <summary>The change in compact form, for a table cell.</summary>
    public string CompactChange() => ChangeWording.Compact(Metric.Value, Earlier(Metric.Basis), Metric.Kind, Language, ShownUnit);

    /// <summary>The value that the change is measured against.</summary>
    public QuantityObject? Before => Other(Earlier(Metric.Basis), HowBefore);

    /// <summary>Which of the earlier values that is.</summary>
    public Derivation HowBefore => Metric.Basis == ComparisonBasis.YearOnYear ? Derivation.LastYear : Derivation.Previous;

    public bool HasBefore => Earlier(Metric.Basis) is not null;

    /// <summary>The period that the change is measured against.</summary>
    public Comparand Comparand => ComparandOf(Metric.Basis);

    private Comparand ComparandOf(ComparisonBasis basis) =>
        Comparands.Of(basis, isSaid: Metric.CompareSpan is not null && Metric.Compare == basis, period);

    private Quantity? Earlier(ComparisonBasis basis) => Metric.Earlier(basis, Comparands.IsWholeYear(period));

    private ChangeObject? Change(ComparisonBasis basis, Derivation how)
    {
        Comparand comparand = ComparandOf(basis);
        Quantity? before = Earlier(basis);
        SourceSpan? none = before is not null ? null : basis == ComparisonBasis.YearOnYear ? Metric.LastYearSpan : Metric.PreviousSpan;
        return before is null && none is not null && (basis == ComparisonBasis.YearOnYear ? Metric.LastYear : Metric.Previous) is null
                ? new ChangeObject(Text(ChangeWording.Unknown(Metric.Kind, comparand, Language), how), Text("—", how))
            : ChangeWording.Prose(Metric.Value, before, Metric.Kind, Metric.LowerIsBetter, comparand, Language, ShownUnit) is { } clause
                ? new ChangeObject(Text(clause, how), Text(ChangeWording.Compact(Metric.Value, before, Metric.Kind, Language, ShownUnit), how))
            : null;
    }

    private QuantityObject? Other(Quantity? quantity, Derivation how)
    {
        SourceSpan? place = quantity is null ? null
            : ReferenceEquals(quantity, Metric.Previous) ? Metric.PreviousSpan
            : ReferenceEquals(quantity, Metric.LastYear) ? Metric.LastYearSpan
            : null;
        return quantity is null
            ? null
            : new QuantityObject(quantity, place ?? Metric.ValueSpan, Language, IsCompact, ShownUnit, metric: Metric.Id, derivation: how);
    }

    private QuantityObject? Completion()
    {
        if (Metric.Target is not { } target)
        {
            return null;
        }

        if (!target.IsExact || !Metric.Value.IsExact)
        {
            throw new TemplateFault(TemplateDiagnostics.ApproximatePercentage(Metric.ValueSpan));
        }

        return UnitScale.Rescale(target, Metric.Value.Unit ?? target.Unit) is { } goal
            && Rounding.PercentReached(Metric.Value.Number, goal.Number) is { } rate
            ? new QuantityObject(
                new Quantity(Rounding.WithoutTrailingZeros(rate), Qualifier.Exact, Percent),
                Metric.ValueSpan,
                Language,
                IsCompact,
                derivation: Derivation.CompletionOf(Metric.Id))
            : null;
    }

    // Whether the target is met; none without a target, and where an approximate value leaves it open.
    // The absolute difference; the sentence around it says which value is larger.
    private QuantityObject DifferenceFrom(Quantity other, FunctionCall call)
    {
        Quantity difference = Arithmetic.Calculate(ScriptBinaryOperator.Subtract, Raw, other, Language, call.Place)!;
        Quantity apart = difference.Number < 0
            ? difference with { Number = -difference.Number, Qualifier = QualifierArithmetic.Opposite(difference.Qualifier) }
            : difference;
        return new QuantityObject(apart, call.Place, Language, IsCompact, ShownUnit);
    }
}
