using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Compiling.Collecting;

/// <summary>Collects the value of one metric from the members, one after another, and keeps of each only what it contributes.</summary>
internal sealed class MetricCollector(Report report, Metric metric, DiagnosticBag bag)
{
    private readonly PendingMetric _pending = metric.Pending!;
    private readonly List<Addend> _addends = [];
    private readonly List<string> _without = [];
    private readonly List<string> _withoutWeight = [];
    private readonly HashSet<string> _otherNames = new(StringComparer.Ordinal);

    // The first member that has the metric, for what the report itself does not say of it.
    private Metric? _first;
    private Unit? _unit;
    private bool _hasFailed;

    public string Id => metric.Id;

    public void Add(string member, Report its)
    {
        if (its.Metrics.FirstOrDefault(known => known.Id == metric.Id) is not { } source)
        {
            _without.Add(member);
            _otherNames.UnionWith(_otherNames.Count > 0 ? [] : its.Metrics.Select(known => known.Id));
            return;
        }

        if (_first is null)
        {
            (_first, _unit) = (source, _pending.Unit ?? source.Value.Unit);
        }

        if (InUnit(source.Value, source.ValueSpan) is not { } value)
        {
            return;
        }

        Quantity? weight = _pending.Weight is { } by ? its.Metrics.FirstOrDefault(known => known.Id == by.Text)?.Value : new Quantity(1);
        if (weight is null)
        {
            _withoutWeight.Add(member);
        }

        _addends.Add(new Addend(
            member,
            its.Period?.Last,
            value,
            report.Previous is null ? Earlier(source.Previous) : null,
            report.Previous is null && report.LastYear is null ? Earlier(source.LastYear) : null,
            Earlier(source.Target),
            weight ?? new Quantity(1),
            MemberPlace.Of(source)));
    }

    /// <summary>The metric with its value; null, with the reason in the bag, if it has none.</summary>
    /// <param name="members">How many members there are.</param>
    public Metric? Finish(int members)
    {
        if (_first is null || _hasFailed)
        {
            if (_first is null && members > 0)
            {
                bag.Add(CollectDiagnostics.NothingToCollect(metric, _otherNames));
            }

            return null;
        }

        if (_without.Count > 0)
        {
            bag.Add(CollectDiagnostics.WithoutMetric(metric, _without, members));
        }

        MetricKind kind = _pending.Kind ?? _first.Kind;
        if (FindHow(kind) is not { } how)
        {
            return null;
        }

        try
        {
            return Combine(kind, how);
        }
        catch (OverflowException)
        {
            bag.Add(CollectDiagnostics.TooLarge(metric));
            return null;
        }
    }

    private Aggregate? FindHow(MetricKind kind)
    {
        bool isOneMember = _addends.TrueForAll(addend => addend.Member == _addends[0].Member);
        Aggregate? how = _pending.Aggregate ?? kind switch
        {
            MetricKind.Count or MetricKind.Amount => Aggregate.Sum,
            MetricKind.Rate when _pending.Weight is not null => Aggregate.Mean,
            _ => null,
        };
        bool addsUp = how is Aggregate.Sum || (how is Aggregate.Last && !isOneMember);
        if (how == Aggregate.None)
        {
            bag.Add(CollectDiagnostics.NotCollected(metric));
            return null;
        }

        // Percentages of villages of different sizes have no plain mean, and they never add up.
        if (how is null || (kind == MetricKind.Rate && (addsUp || (how == Aggregate.Mean && _pending.Weight is null))))
        {
            bag.Add(CollectDiagnostics.NoWeight(metric, kind));
            return null;
        }

        if (how == Aggregate.Mean && _withoutWeight.Count > 0)
        {
            bag.Add(CollectDiagnostics.WithoutWeight(metric, _pending.Weight!.Text, _withoutWeight, _pending.Weight.Span));
            return null;
        }

        return how;
    }

    private Metric? Combine(MetricKind kind, Aggregate how)
    {
        List<Addend> used = how == Aggregate.Last ? Latest() : _addends;
        if (Combination.Of([.. used.Select(addend => (addend.Value, addend.Weight))], how) is not { } value)
        {
            bool isZero = how == Aggregate.Mean && used.Sum(addend => addend.Weight.Number) == 0;
            bag.Add(isZero
                ? CollectDiagnostics.ZeroWeight(metric, _pending.Weight?.Text ?? "", _pending.Weight?.Span ?? metric.IdSpan)
                : CollectDiagnostics.NothingKnown(metric));
            return null;
        }

        Quantity? previous = metric.Previous ?? Together(used, how, addend => addend.Previous);
        Quantity? lastYear = metric.LastYear ?? Together(used, how, addend => addend.LastYear);
        return metric with
        {
            Label = _pending.Label ?? _first!.Label,
            Value = value,
            Previous = previous,
            PreviousSpan = metric.PreviousSpan ?? (previous is null ? null : metric.IdSpan),
            LastYear = lastYear,
            LastYearSpan = metric.LastYearSpan ?? (lastYear is null ? null : metric.IdSpan),
            Target = metric.Target ?? Together(used, how, addend => addend.Target),
            Kind = kind,
            LowerIsBetter = metric.LowerIsBetter || _first!.LowerIsBetter,
            Show = metric.Show ?? _first!.Show,
            ShowSpan = metric.ShowSpan ?? _first!.ShowSpan,
            Aggregate = how,
            Compare = metric.Compare ?? _first!.Compare,
            Pending = null,
            ByMember = ByMember(how),
        };
    }

    // An earlier value is only known if every member has it; that of some would be compared with the value of all.
    private static Quantity? Together(List<Addend> used, Aggregate how, Func<Addend, Quantity?> take) =>
        used.TrueForAll(addend => take(addend) is not null) ? Combination.Of([.. used.Select(addend => (take(addend)!, addend.Weight))], how) : null;

    private List<Addend> Latest()
    {
        Dictionary<string, Addend> latest = new(StringComparer.Ordinal);
        foreach (Addend addend in _addends)
        {
            if (!latest.TryGetValue(addend.Member, out Addend? known) || addend.Last > known.Last)
            {
                latest[addend.Member] = addend;
            }
        }

        return [.. latest.Values];
    }

    private ImmutableArray<MemberValue> ByMember(Aggregate how)
    {
        ImmutableArray<MemberValue>.Builder values = ImmutableArray.CreateBuilder<MemberValue>();
        foreach (IGrouping<string, Addend> own in (how == Aggregate.Last ? Latest() : _addends).GroupBy(addend => addend.Member, StringComparer.Ordinal))
        {
            if (Combination.Of([.. own.Select(addend => (addend.Value, addend.Weight))], own.Skip(1).Any() ? how : Aggregate.Sum) is { } value)
            {
                values.Add(new MemberValue(own.Key, value)
                {
                    Place = own.First().Place,
                    Weight = how == Aggregate.Mean ? own.Sum(addend => addend.Weight.Number) : null,
                });
            }
        }

        return values.DrainToImmutable();
    }

    private Quantity? Earlier(Quantity? quantity) => quantity is null || _unit is null || quantity.Unit is null ? quantity : UnitScale.Rescale(quantity, _unit);

    private Quantity? InUnit(Quantity quantity, SourceSpan place)
    {
        if (_unit is not { } unit || quantity.Unit is not { } own)
        {
            return quantity with { Unit = _unit ?? quantity.Unit };
        }

        if (UnitScale.Rescale(quantity, unit) is { } rescaled)
        {
            return rescaled;
        }

        if (!_hasFailed)
        {
            bag.Add(CollectDiagnostics.OtherUnit(metric, own, unit, place, _pending.Unit is null ? _first!.ValueSpan : metric.IdSpan));
        }

        _hasFailed = true;
        return null;
    }
}
