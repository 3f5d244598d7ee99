using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Compiling.Collecting;

/// <summary>
/// The members of a report as they come in: who has reported, for which period, and what each metric adds up to. A member may have several reports
/// if their periods together are the report's, such as six months of a half-year.
/// </summary>
internal sealed class MemberRoll
{
    private readonly Report _report;
    private readonly MemberSource _collection;
    private readonly DiagnosticBag _bag;
    private readonly ImmutableArray<MetricCollector> _collectors;
    private readonly List<string> _names = [];
    private readonly List<string> _broken = [];
    private readonly Dictionary<string, List<(Period? Period, SourceSpan Place)>> _reports = new(StringComparer.Ordinal);

    public MemberRoll(Report report, MemberSource collection, DiagnosticBag bag)
    {
        (_report, _collection, _bag) = (report, collection, bag);
        _collectors = [.. report.Metrics.Where(metric => metric.Pending is not null).Select(metric => new MetricCollector(report, metric, bag))];
    }

    public int Count => _names.Count + _broken.Count;

    public void Add(MemberReport member)
    {
        if (member.Report is not { } report || member.FirstError is not null)
        {
            _broken.Add(member.Name);
            _bag.Add(CollectDiagnostics.Broken(_collection.Span, member));
            return;
        }

        // What a member says about its own members concerns this report, too.
        _bag.AddRange(member.Diagnostics.Where(diagnostic => diagnostic.Rule.StartsWith("member-", StringComparison.Ordinal)));
        if (_reports.TryGetValue(member.Name, out List<(Period? Period, SourceSpan Place)>? known))
        {
            known.Add((report.Period, member.Place));
        }
        else
        {
            _reports.Add(member.Name, [(report.Period, member.Place)]);
            _names.Add(member.Name);
        }

        foreach (MetricCollector collector in _collectors)
        {
            collector.Add(member.Name, report);
        }
    }

    /// <summary>The report with the values of its members.</summary>
    /// <param name="expected">The names there should be; null if the report does not say.</param>
    public Report Finish(ImmutableArray<string>? expected)
    {
        foreach (string name in _names)
        {
            CheckPeriods(name, _reports[name]);
        }

        ImmutableArray<string> missing = expected is { } names ? [.. names.Where(name => !_reports.ContainsKey(name))] : [.. _broken];
        if (expected is { } known)
        {
            CheckExpected(known, missing);
        }

        if (_names.Count == 0 && !_collectors.IsEmpty && !_bag.HasErrors)
        {
            _bag.Add(CollectDiagnostics.NothingCollected(_collection.Span));
        }

        Dictionary<string, Metric?> collected = _collectors.ToDictionary(
            collector => collector.Id, collector => collector.Finish(_names.Count), StringComparer.Ordinal);
        return _report with
        {
            Metrics = [.. _report.Metrics.Select(metric => collected.GetValueOrDefault(metric.Id, metric)).OfType<Metric>()],
            UnreadableKeys = collected.ContainsValue(null) ? [.. _report.UnreadableKeys, "metrics"] : _report.UnreadableKeys,
            UnreadableMetrics = [.. _report.UnreadableMetrics, .. collected.Where(pair => pair.Value is null).Select(pair => pair.Key)],
            Collected = new Collected([.. _names], missing, _collection.Span),
        };
    }

    private void CheckPeriods(string name, List<(Period? Period, SourceSpan Place)> reports)
    {
        SourceSpan from = _collection.Span;
        if (reports.Count == 1)
        {
            if (_report.Period is { } own && reports[0].Period is { } its && !own.Covers(its))
            {
                _bag.Add(CollectDiagnostics.OtherPeriod(from, name, its, own, reports[0].Place));
            }

            return;
        }

        (Period? Period, SourceSpan Place)[] inOrder = [.. reports.OrderBy(one => one.Period?.First)];
        for (int i = 1; i < inOrder.Length; i++)
        {
            if (inOrder[i - 1].Period is not { } before || inOrder[i].Period is not { } after || before.Last >= after.First)
            {
                _bag.Add(CollectDiagnostics.Twice(from, name, inOrder[i - 1].Place, inOrder[i].Place));
                return;
            }
        }

        int days = inOrder.Sum(one => one.Period!.Last.DayNumber - one.Period.First.DayNumber + 1);
        if (_report.Period is { } whole
            && (inOrder[0].Period!.First != whole.First || inOrder[^1].Period!.Last != whole.Last || days != whole.Last.DayNumber - whole.First.DayNumber + 1))
        {
            _bag.Add(CollectDiagnostics.PartOfPeriod(from, name, whole, inOrder[0].Place));
        }
    }

    private void CheckExpected(ImmutableArray<string> expected, ImmutableArray<string> missing)
    {
        SourceSpan place = _collection.ExpectedIn?.Span ?? _collection.Expected[0].Span;
        if (!missing.IsEmpty)
        {
            _bag.Add(CollectDiagnostics.Missing(place, missing, expected.Length));
        }

        HashSet<string> known = [.. expected];
        foreach (string name in _names.Where(name => !known.Contains(name)))
        {
            _bag.Add(CollectDiagnostics.Unexpected(place, name, _reports[name][0].Place, missing));
        }
    }
}
