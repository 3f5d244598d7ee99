using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Schema;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Data;

/// <summary>The map <c>metrics</c>: each metric is either a quantity, or a map with the quantity under <c>value</c>.</summary>
internal static class MetricReader
{
    /// <param name="unreadable">The names of metrics whose numbers cannot be read.</param>
    /// <param name="absent">Metrics that have no number.</param>
    public static ImmutableArray<Metric> ReadAll(
        MapReader report, string key, out ImmutableArray<string> unreadable, out ImmutableArray<AbsentMetric> absent)
    {
        (unreadable, absent) = ([], []);
        if (report.Map(key, ExpectedWords.NamesWithNumbers) is not { } map)
        {
            return [];
        }

        bool collects = report.TryTake("collect", out _);
        ImmutableArray<Metric>.Builder metrics = ImmutableArray.CreateBuilder<Metric>(map.Entries.Length);
        foreach (DataEntry entry in map.Entries)
        {
            if (entry.Value is DataAbsent said && !(collects && said.Mentioned is not null))
            {
                absent = absent.Add(new AbsentMetric(entry.Key, entry.Value.Span));
                continue;
            }

            CheckName(entry, report.Bag);
            if (Read(entry, collects, report.Bag) is { } metric)
            {
                metrics.Add(metric);
            }
        }

        if (metrics.Count < map.Entries.Length)
        {
            unreadable = [.. map.Entries.Where(entry => entry.Value is not DataAbsent).Select(entry => entry.Key).Except(metrics.Select(metric => metric.Id))];
        }

        return metrics.DrainToImmutable();
    }

    /// <summary>Reports a name that a text could not refer to.</summary>
    public static void CheckName(DataEntry metric, DiagnosticBag bag)
    {
        if (!MetricName.IsValid(metric.Key))
        {
            bag.Add(DataDiagnostics.BadMetricName(metric.Key, metric.KeySpan, MetricName.IsReserved(metric.Key)));
        }
    }

    /// <param name="collects">Whether a metric without a value is collected from other reports.</param>
    private static Metric? Read(DataEntry entry, bool collects, DiagnosticBag bag)
    {
        switch (entry.Value)
        {
            case DataScalar { IsNull: true } when collects:
                return ReadMap(entry, MapReader.Open(new DataMap([], entry.KeySpan), ReportKeys.Metric, bag), collects);
            case DataAbsent { Mentioned: { } map } when collects:
                return ReadMap(entry, MapReader.Open(map, ReportKeys.Metric, bag), collects);
            case DataScalar { IsNull: true }:
                bag.Add(DataDiagnostics.MissingKey("value", SubjectWords.Metric(entry.Key), entry.KeySpan, $"{entry.Key}: 84 篇"));
                return null;
            case DataScalar scalar:
                return ReadQuantity(scalar, bag) is { } quantity
                    ? ReadShort(entry, quantity, scalar.Span)
                    : null;
            case DataMap map:
                return ReadMap(entry, MapReader.Open(map, ReportKeys.Metric, bag), collects);
            default:
                bag.Add(DataDiagnostics.WrongType(SubjectWords.Metric(entry.Key), ExpectedWords.NumberOrMap, entry.Value));
                return null;
        }
    }

    private static Metric ReadShort(DataEntry entry, Quantity quantity, SourceSpan span)
    {
        MetricKind kind = KindOf(quantity);
        return new Metric
        {
            Id = entry.Key,
            IdSpan = entry.KeySpan,
            Label = entry.Key,
            Value = quantity,
            ValueSpan = span,
            Kind = kind,
            Aggregate = AggregateOf(kind),
        };
    }

    private static Metric? ReadMap(DataEntry entry, MapReader reader, bool collects)
    {
        Unit? unit = reader.Text("unit") is { Length: > 0 } words ? Unit.Parse(words) : null;
        Quantity? value = ReadValue(reader, entry.Key, ref unit, out SourceSpan valueSpan);
        bool isPending = collects && !reader.TryTake("value", out _);
        if (value is null && !isPending && !reader.TryTake("value", out _))
        {
            reader.Bag.Add(DataDiagnostics.MissingKey("value", SubjectWords.Metric(entry.Key), entry.KeySpan, "value: 84"));
        }

        MetricKind? saidKind = reader.Word("kind", ReportWords.Kinds);
        Aggregate? saidAggregate = reader.Word("aggregate", ReportWords.Aggregates);
        MetricKind kind = saidKind ?? (value is null ? MetricKind.Count : KindOf(value));
        Metric metric = new()
        {
            Id = entry.Key,
            IdSpan = entry.KeySpan,
            Label = reader.Text("label") ?? entry.Key,
            Value = value ?? new Quantity(0, Unit: unit),
            ValueSpan = isPending ? entry.KeySpan : valueSpan,
            Previous = ReadOther(reader, "previous", unit),
            PreviousSpan = SpanOf(reader, "previous", orNone: true),
            LastYear = ReadOther(reader, "last_year", unit),
            LastYearSpan = SpanOf(reader, "last_year", orNone: true),
            Target = ReadOther(reader, "target", unit),
            TargetSpan = SpanOf(reader, "target", orNone: false),
            Parts = ReadParts(reader, unit),
            Show = reader.Text("show"),
            ShowSpan = SpanOf(reader, "show"),
            Kind = kind,
            LowerIsBetter = reader.Word("better", ReportWords.Better) ?? false,
            Aggregate = saidAggregate ?? AggregateOf(kind),
            Pending = isPending
                ? new PendingMetric(reader.Text("label"), unit, saidKind, saidAggregate, SpanOf(reader, "aggregate"), reader.Phrase("weight"))
                : null,
            Compare = reader.Word("compare", ReportWords.Comparisons),
            CompareSpan = SpanOf(reader, "compare"),
            Note = reader.Phrase("note"),
            Source = reader.Phrase("source"),
        };
        return value is null && !isPending ? null : metric;
    }

    private static Quantity? ReadValue(MapReader reader, string id, ref Unit? unit, out SourceSpan span)
    {
        span = reader.Span;
        if (reader.Scalar("value", ExpectedWords.Number) is not { } scalar)
        {
            return null;
        }

        span = scalar.Span;
        if (ReadQuantity(scalar, reader.Bag) is not { } quantity)
        {
            return null;
        }

        if (unit is null)
        {
            unit = quantity.Unit;
            return quantity;
        }

        return InUnit(quantity, unit, scalar.Span.File.IsRow ? id : "value", scalar.Span, reader.Bag);
    }

    private static Quantity? ReadOther(MapReader reader, string key, Unit? unit) =>
        reader.Scalar(key, ExpectedWords.Number) is { } scalar && ReadQuantity(scalar, reader.Bag) is { } quantity
            ? InUnit(quantity, unit, key, scalar.Span, reader.Bag)
            : null;

    private static ImmutableArray<MetricPart> ReadParts(MapReader reader, Unit? unit)
    {
        if (reader.Map("parts", ExpectedWords.NamesWithNumbers) is not { } map)
        {
            return [];
        }

        ImmutableArray<MetricPart>.Builder parts = ImmutableArray.CreateBuilder<MetricPart>(map.Entries.Length);
        foreach (DataEntry entry in map.Entries)
        {
            if (entry.Value is not DataScalar { IsNull: false } scalar)
            {
                reader.Bag.Add(DataDiagnostics.WrongType(SubjectWords.Part(entry.Key), ExpectedWords.Number, entry.Value));
            }
            else if (ReadQuantity(scalar, reader.Bag) is { } quantity)
            {
                SourceSpan span = entry.KeySpan with { End = Math.Max(entry.KeySpan.End, scalar.Span.End) };
                parts.Add(new MetricPart(entry.Key, InUnit(quantity, unit, entry.Key, scalar.Span, reader.Bag), span));
            }
        }

        return parts.DrainToImmutable();
    }

    // A value may be said not to exist: null, or - in a table. A key without anything after it says nothing.
    private static SourceSpan? SpanOf(MapReader reader, string key, bool orNone = false) =>
        reader.TryTake(key, out DataEntry entry) || (orNone && entry.Value is DataScalar { Text.Length: > 0 }) ? entry.Value.Span : null;

    private static Quantity? ReadQuantity(DataScalar scalar, DiagnosticBag bag)
    {
        if (QuantityParser.TryParse(scalar.Text, out Quantity quantity, out Words? problem))
        {
            return scalar.Decimals is { } decimals ? quantity with { Decimals = decimals } : quantity;
        }

        bag.Add(DataDiagnostics.BadQuantity(scalar, problem));
        return null;
    }

    // All numbers of a metric are in its unit, or in a scale of it; otherwise they could not be compared.
    private static Quantity InUnit(Quantity quantity, Unit? unit, string key, SourceSpan span, DiagnosticBag bag)
    {
        if (unit is null || quantity.Unit is not { } own)
        {
            return quantity with { Unit = unit ?? quantity.Unit };
        }

        Unit? combined = UnitScale.Combine(own, unit);
        if (combined is null)
        {
            bag.Add(DataDiagnostics.OtherUnit(key, own.Singular, unit.Singular, span));
        }

        return quantity with { Unit = combined ?? unit };
    }

    private static MetricKind KindOf(Quantity quantity) => quantity.IsRate ? MetricKind.Rate : MetricKind.Count;

    // The counts of villages add up to the township's; rates and durations do not.
    private static Aggregate AggregateOf(MetricKind kind) => kind is MetricKind.Count or MetricKind.Amount ? Aggregate.Sum : Aggregate.None;
}
