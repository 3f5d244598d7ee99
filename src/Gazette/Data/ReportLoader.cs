using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Data;

/// <summary>From a report's file to the report: the top level of the file, with a reader for each of its parts.</summary>
internal static class ReportLoader
{
    /// <summary>
    /// Everything that is wrong with the file goes into the bag; null only when there is nothing to make a report of.
    /// A report that came with errors holds what could be read.
    /// </summary>
    public static Report? Load(SourceFile file, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(bag);
        return DataLoader.Load(file, bag) is { } root ? Read(root, bag) : null;
    }

    /// <summary>The same from nodes that are read already.</summary>
    public static Report? Read(DataNode root, DiagnosticBag bag)
    {
        if (root is not DataMap map)
        {
            bag.Add(root is DataScalar { IsNull: true } ? SyntaxDiagnostics.EmptyDocument(root.Span) : DataDiagnostics.ReportIsNotMap(root));
            return null;
        }

        MapReader reader = MapReader.Open(map, ReportKeys.Report, bag);
        ImmutableArray<Metric> all = MetricReader.ReadAll(reader);
        return new Report
        {
            File = map.Span.File,
            Span = map.Span,
            Template = reader.Phrase("template"),
            Title = reader.Phrase("title"),
            Organization = reader.Phrase("organization"),
            Subject = reader.Phrase("subject"),
            Keywords = reader.Phrases("keywords"),
            Period = ReadPeriod(reader),
            PeriodSpan = SpanOf(reader, "period"),
            Issued = reader.Date("issued"),
            IssuedSpan = SpanOf(reader, "issued"),
            Language = reader.Word("language", ReportWords.Languages),
            Previous = reader.Phrase("previous"),
            LastYear = reader.Phrase("last_year"),
            Metrics = all,
            MetricsSpan = reader.TryTake("metrics", out DataEntry metrics) ? metrics.KeySpan : null,
            UnreadableMetrics = metrics.Value is DataMap written && written.Entries.Length > all.Length ? [.. written.Entries.Select(entry => entry.Key).Except(all.Select(metric => metric.Id))] : [],
            Opening = reader.Phrase("opening"),
            Sections = SectionReader.ReadAll(reader),
            Problems = SectionReader.ReadSectionOrItems(reader, "problems"),
            NextSteps = SectionReader.ReadSectionOrItems(reader, "next_steps"),
            Closing = reader.Phrase("closing"),
            Attachments = OfficialPartsReader.ReadAttachments(reader),
            Addressee = reader.Phrase("addressee"),
            Letterhead = OfficialPartsReader.ReadLetterhead(reader),
            Signature = reader.Name("signature", ReportWords.Signatures) ?? "unsealed",
            Colophon = OfficialPartsReader.ReadColophon(reader),
            Layout = ReadLayout(reader),
            Draft = reader.Boolean("draft") ?? false,
            Fields = reader.Map("fields") is { } fields ? FieldReader.Read(fields) : null,
            Lint = ReadLint(reader),
        };
    }

    /// <summary>Options of a style; templates give defaults in the same form.</summary>
    public static ImmutableSortedDictionary<string, string> ReadLayout(MapReader reader)
    {
        ImmutableSortedDictionary<string, string> layout = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        if (reader.Map("layout") is not { } map)
        {
            return layout;
        }

        MapReader options = MapReader.Open(map, ReportKeys.Layout, reader.Bag);
        foreach (Key key in ReportKeys.Layout.Keys)
        {
            if (key.Shape is WordsShape { Words: var words } && options.Scalar(key.Name, "a word") is { } word && !words.Contains(word.Text))
            {
                reader.Bag.Add(DataDiagnostics.UnknownWord(key.Name, word, words));
            }
            else if (options.Text(key.Name) is { } text)
            {
                layout = layout.SetItem(key.Name, text);
            }
        }

        return layout;
    }

    private static Period? ReadPeriod(MapReader reader)
    {
        if (reader.Scalar("period", "a period") is not { } scalar)
        {
            return null;
        }

        Period? period = Period.Parse(scalar.Text);
        if (period is null)
        {
            reader.Bag.Add(DataDiagnostics.BadPeriod(scalar));
        }

        return period;
    }

    /// <summary>Levels of rules, of a report or of a template; which rules there are is not known here.</summary>
    public static ImmutableArray<LintSetting> ReadLint(MapReader reader)
    {
        if (reader.Map("lint") is not { } map)
        {
            return [];
        }

        ImmutableArray<LintSetting>.Builder settings = ImmutableArray.CreateBuilder<LintSetting>(map.Entries.Length);
        foreach (DataEntry entry in map.Entries)
        {
            if (entry.Value is not DataScalar scalar)
            {
                reader.Bag.Add(DataDiagnostics.WrongType($"`{entry.Key}`", "a word", entry.Value));
            }
            else if (reader.ReadWord(entry.Key, scalar, ReportWords.LintLevels, out string level))
            {
                settings.Add(new LintSetting(entry.Key, level, entry.KeySpan));
            }
        }

        return settings.DrainToImmutable();
    }

    private static SourceSpan? SpanOf(MapReader reader, string key) => reader.TryTake(key, out DataEntry entry) ? entry.Value.Span : null;
}
