using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Schema;
using Gazette.Sources;

namespace Gazette.Data;

/// <summary>Reads a report from its file: the top level of the file, with a reader for each part.</summary>
internal static class ReportLoader
{
    /// <summary>
    /// All errors in the file are added to the bag; null only if there is nothing to build a report from. A report with errors contains what could be
    /// read.
    /// </summary>
    public static Report? Load(SourceFile file, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(bag);
        return DataLoader.Load(file, bag) is { } root ? Read(root, bag) : null;
    }

    /// <summary>The same for nodes that have already been read.</summary>
    public static Report? Read(DataNode root, DiagnosticBag bag)
    {
        if (root is not DataMap map)
        {
            bag.Add(root is DataScalar { IsNull: true } ? SyntaxDiagnostics.EmptyDocument(root.Span) : DataDiagnostics.ReportIsNotMap(root));
            return null;
        }

        MapReader reader = MapReader.Open(map, ReportMembers.Report, bag);
        int before = bag.Count;
        Report report = Compare(MemberReader.Read(new Report { File = map.Span.File, Span = map.Span }, reader, ReportMembers.Report));
        ReferenceIds.Check(report, bag);
        return bag.Count == before ? report : report with { UnreadableKeys = [.. UnreadableOf(map, report)] };
    }

    // A metric that does not say what it is compared with takes what the report says.
    private static Report Compare(Report report) => report.Compare is not { } basis ? report : report with
    {
        Metrics = [.. report.Metrics.Select(metric => metric.Compare is null ? metric with { Compare = basis, CompareSpan = report.CompareSpan } : metric)],
    };

    // Keys with a value of which the report has nothing. An empty list or map says nothing that could be read.
    private static IEnumerable<string> UnreadableOf(DataMap map, Report report) =>
        from entry in map.Entries
        where entry.Value is not (DataScalar { IsNull: true } or DataList { Items.IsEmpty: true } or DataMap { Entries.IsEmpty: true })
        where ReportMembers.Report.Find(entry.Key)?.IsGiven is { } isGiven && !isGiven(report)
        select entry.Key;

    /// <summary>Options of a style; templates give defaults in the same form.</summary>
    public static ImmutableSortedDictionary<string, string> ReadLayout(MapReader reader, string key)
    {
        ImmutableSortedDictionary<string, string> layout = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        if (reader.Map(key) is not { } map)
        {
            return layout;
        }

        MapReader options = MapReader.Open(map, ReportKeys.Layout, reader.Bag);
        foreach (Key option in ReportKeys.Layout.Keys)
        {
            if (option.Shape is KnownWordsShape known
                && options.Scalar(option.Name, ExpectedWords.Word) is { } words
                && known.FindUnknown(words.Text) is not null)
            {
                reader.Bag.Add(DataDiagnostics.UnknownWord(option.Name, words, known.Words));
            }
            else if (option.Shape == ValueShape.Boolean)
            {
                if (options.Boolean(option.Name) is { } isOn)
                {
                    layout = layout.SetItem(option.Name, isOn ? "true" : "false");
                }
            }
            else if (options.Text(option.Name) is { } text)
            {
                layout = layout.SetItem(option.Name, text);
            }
        }

        return layout;
    }

    /// <summary>The levels of lint rules in a report or a template; which rules exist is not known here.</summary>
    public static ImmutableArray<LintSetting> ReadLint(MapReader reader, string key)
    {
        if (reader.Map(key) is not { } map)
        {
            return [];
        }

        ImmutableArray<LintSetting>.Builder settings = ImmutableArray.CreateBuilder<LintSetting>(map.Entries.Length);
        foreach (DataEntry entry in map.Entries)
        {
            if (entry.Value is not DataScalar scalar)
            {
                reader.Bag.Add(DataDiagnostics.WrongType(SubjectWords.Key(entry.Key), ExpectedWords.Word, entry.Value));
            }
            else if (reader.ReadWord(entry.Key, scalar, ReportWords.LintLevels, out string level))
            {
                settings.Add(new LintSetting(entry.Key, level, entry.KeySpan));
            }
        }

        return settings.DrainToImmutable();
    }
}
