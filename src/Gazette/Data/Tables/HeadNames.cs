using System.Collections.Immutable;
using Gazette.Data.Tables.Layout;
using Gazette.Reports;
using Gazette.Schema;

namespace Gazette.Data.Tables;

/// <summary>
/// The column headings that are known: what the base file says of them, metrics by id or label, fields that the template asks for, keys of the report and
/// their paths, and the headings that offices use. A heading may end in the metric's unit in brackets: 受众（人次）. Its parts, where it takes several
/// rows, are joined: 讲座/场次.
/// </summary>
internal sealed class HeadNames(IReadOnlyList<KnownMetric> metrics, ImmutableArray<RequestedField> fields, ImmutableArray<ColumnSetting> settings)
{
    private const string NameColumn = "name";

    // A group of this kind says which number it is, so it cannot be left out: 2025年/讲座.
    private static readonly string[] Qualifying = ["年", "月", "季", "同期", "上期", "累计", "计划", "目标", "任务", "占", "比", "增", "减", "率"];

    public bool IsKnown(string head) => Find([head]) is not null;

    /// <summary>Null if the heading is not known.</summary>
    public HeadMeaning? Find(ImmutableArray<string> parts)
    {
        if (parts is [var head])
        {
            return FindOne(head) ?? (head.Split('/') is [_, _, ..] several && several.All(part => part.Length > 0) ? Find([.. several]) : null);
        }

        return FindTold(string.Join('/', parts)) ?? FindMetric(string.Join('/', parts)) ?? FindMetric(string.Concat(parts)) ?? FindPair(parts[..^1], parts[^1]);
    }

    /// <summary>What a base file may say that a column is; null if there is no such metric or key.</summary>
    public HeadMeaning? FindTarget(string target) => target == ColumnSetting.Skip ? HeadMeaning.Skipped : FindNamed(target);

    /// <summary>What an unknown heading may be, in the notation of base files.</summary>
    public string Propose(ImmutableArray<string> parts)
    {
        string name = HeadText.Split(parts[^1]).Name;
        return parts.Length > 1 && Match(HeadText.Split(parts[^2]).Name) is { } metric ? $"{metric.Id}.parts.{name}" : $"fields.{name.Replace('.', '_')}";
    }

    /// <summary>The names to suggest for a heading that is not known.</summary>
    public IEnumerable<string> Suggestions =>
    [
        .. metrics.Select(metric => metric.Id),
        .. metrics.SelectMany(metric => metric.Labels),
        .. fields.Select(asked => asked.Id),
        .. settings.Select(setting => setting.Head),
        NameColumn,
        .. ReportMembers.Report.Keys.Where(key => IsCell(key.Shape)).Select(key => key.Name),
        .. ClerkHead.All.SelectMany(row => row.Heads),
    ];

    private HeadMeaning? FindOne(string head) => FindTold(head) ?? FindNamed(head) ?? FindUsual(head);

    private HeadMeaning? FindTold(string head)
    {
        (string name, string? unit) = HeadText.Split(head);
        if ((settings.FirstOrDefault(setting => setting.Head == head) ?? settings.FirstOrDefault(setting => setting.Head == name)) is not { } told)
        {
            return null;
        }

        HeadMeaning? found = FindTarget(told.Target);
        return found is { Metric: { } metric } && told.Head == name ? HeadMeaning.ValueOf(metric, name, unit ?? found.Unit) : found;
    }

    private HeadMeaning? FindNamed(string head)
    {
        if (head == NameColumn && metrics.All(metric => metric.Id != head) && FindField(head) is null)
        {
            return HeadMeaning.Name;
        }

        string[] parts = [.. head.Split('.', '．').Select(TableCell.Trim)];
        return FindMetric(head) ?? FindMetricMember(parts) ?? FindReportKey(parts) ?? FindField(head)
            ?? (ReportMembers.Report.Keys.FirstOrDefault(key => key.Chinese == head && IsCell(key.Shape)) is { } named
                ? new HeadMeaning([named.Name], named.Shape)
                : null);
    }

    // The fields of a mail merge have underscores where the headings of its sheet have blanks.
    private HeadMeaning? FindField(string head) =>
        (fields.FirstOrDefault(field => field.Id == head) ?? fields.FirstOrDefault(field => field.ForMerge && MergeName.Same(field.Id, head))) is { } asked
            ? new HeadMeaning(["fields", asked.Id], ValueShape.Free)
            : null;

    private HeadMeaning? FindUsual(string head)
    {
        string? target = ClerkHead.Find(ClerkHead.All, head) ?? ClerkHead.Find(ClerkHead.All, HeadText.Split(head).Name);
        return target is null ? null : FindTarget(target);
    }

    private HeadMeaning? FindMetric(string head)
    {
        if (Match(head) is { } metric)
        {
            return HeadMeaning.ValueOf(metric, head, null);
        }

        return HeadText.Split(head) is (var name, { Length: > 0 } unit) && Match(name) is { } named ? HeadMeaning.ValueOf(named, name, unit) : null;
    }

    // Ids take precedence over labels, because texts and templates refer to ids.
    private KnownMetric? Match(string name) =>
        metrics.FirstOrDefault(metric => metric.Id == name)
        ?? metrics.FirstOrDefault(metric => metric.Labels.Any(label => label == name || HeadText.Normalize(label) == name));

    // A group and the name below it: a metric with its unit or something else about it, or a group that says nothing.
    private HeadMeaning? FindPair(ImmutableArray<string> groups, string name)
    {
        string group = HeadText.Split(groups[^1]).Name;
        HeadMeaning? alone = FindOne(name);
        KnownMetric? metric = Match(group);
        if (metric is not null && alone?.Metric?.Id == metric.Id)
        {
            return alone;
        }

        if (metric is not null && alone?.Metric is null)
        {
            string unit = HeadText.ReadUnit(name);
            return FindMetricMember([group, .. name.Split('.', '．')])
                ?? (metric.Unit is null || IsUnitOf(metric, unit) ? HeadMeaning.ValueOf(metric, group, unit) : null);
        }

        if (alone is { Metric: { } below } && ClerkHead.Find(ClerkHead.OfMetrics, group) is { } member)
        {
            return FindMetricMember([below.Id, member]);
        }

        return groups.Any(Qualifies) ? null : groups.Length > 1 ? Find([.. groups[..^1], name]) : alone;
    }

    private static bool Qualifies(string group) =>
        group.Any(char.IsDigit) || Array.Exists(Qualifying, word => group.Contains(word, StringComparison.Ordinal));

    private static bool IsUnitOf(KnownMetric metric, string unit) =>
        metric.Unit == unit || (metric.Unit?.Split('|').Contains(unit, StringComparer.Ordinal) ?? false);

    // For example lectures.previous, 理论宣讲.上期数, articles.parts.市级
    private HeadMeaning? FindMetricMember(string[] parts)
    {
        if (parts.Length < 2 || Match(parts[0]) is not { } metric)
        {
            return null;
        }

        Key? key = ReportKeys.Metric.Keys.FirstOrDefault(key => key.Name == parts[1] || key.Chinese == parts[1])
            ?? (ClerkHead.Find(ClerkHead.OfMetrics, parts[1]) is { } usual ? ReportKeys.Metric.Find(usual) : null);
        if (key is null)
        {
            return null;
        }

        bool fits = parts.Length == 2 ? IsCell(key.Shape) : parts.Length == 3 && key.Shape is NamesShape && parts[2].Length > 0;
        return !fits ? null
            : key.Name == "value" ? HeadMeaning.ValueOf(metric, parts[0], null)
            : new HeadMeaning(["metrics", metric.Id, key.Name, .. parts[2..]], key.Shape is NamesShape names ? names.Value : key.Shape);
    }

    // For example title, fields.contact, letterhead.number, metrics.wells, metrics.wells.unit
    private static HeadMeaning? FindReportKey(string[] parts)
    {
        ValueShape? shape = ValueShape.Map(ReportMembers.Report);
        foreach (string part in parts)
        {
            shape = Unwrap(shape) switch
            {
                MapShape map => map.Table.Find(part)?.Shape,
                NamesShape names when part.Length > 0 => names.Value,
                FreeShape when part.Length > 0 => shape,
                _ => null,
            };
            if (shape is null)
            {
                return null;
            }
        }

        return !IsCell(shape) ? null
            : parts is ["metrics", _] ? new HeadMeaning([.. parts, "value"], shape)
            : new HeadMeaning([.. parts], shape);
    }

    // Of several shapes, keys can only lead into the map.
    private static ValueShape? Unwrap(ValueShape? shape) =>
        shape is EitherShape either ? either.Shapes.OfType<MapShape>().FirstOrDefault() : shape;

    private static bool IsCell(ValueShape? shape) => shape switch
    {
        null or MapShape or ListShape or NamesShape => false,
        EitherShape either => either.Shapes.Any(IsCell),
        _ => true,
    };
}
