using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Reports;
using Gazette.Schema;
using Gazette.Sources;

namespace Gazette.Data;

/// <summary>Reads a map into its record: each key according to its row in the schema.</summary>
internal sealed class MemberReader : IMemberReader
{
    private readonly MapReader _map;

    private MemberReader(MapReader map) => _map = map;

    /// <param name="record">Contains the defaults for keys that are missing.</param>
    public static T Read<T>(T record, MapReader map, MemberTable<T> table)
        where T : class
    {
        MemberReader reader = new(map);
        foreach (DataEntry entry in map.Entries)
        {
            if (entry.Value is not DataScalar { IsNull: true } && table.Find(entry.Key) is { } member)
            {
                record = member.Read(record, reader, entry.Key);
            }
        }

        return record;
    }

    public SourceSpan KeySpan(string key) => Entry(key).KeySpan;

    public SourceSpan ValueSpan(string key) => Entry(key).Value.Span;

    public Phrase? Text(string key) => _map.Phrase(key);

    public Phrase? Heading(string key)
    {
        Phrase? heading = _map.Phrase(key);
        if (heading is null || !string.IsNullOrWhiteSpace(heading.Text))
        {
            return heading;
        }

        _map.Bag.Add(DataDiagnostics.EmptyText(key, heading.Span));
        return null;
    }

    public Phrase? ReferenceId(string key, string kind) => _map.ReferenceId(key, kind);

    public ImmutableArray<Phrase> Texts(string key) => _map.Phrases(key);

    public ImmutableArray<Phrase> OneOrMoreTexts(string key) => Entry(key).Value is DataScalar scalar ? [MapReader.ReadPhrase(scalar)] : Texts(key);

    public bool? Flag(string key) => _map.Boolean(key);

    public DateOnly? Date(string key) => _map.Date(key);

    public Period? Period(string key) => _map.Period(key);

    public Language? Language(string key) => _map.Word(key, LanguageTags.All);

    public bool TryWord<T>(string key, Vocabulary<T> words, out T word)
    {
        word = default!;
        return _map.Scalar(key, ExpectedWords.Word) is { } scalar && _map.ReadWord(key, scalar, words, out word);
    }

    public ImmutableArray<Metric> Metrics(string key, out ImmutableArray<string> unreadable, out ImmutableArray<AbsentMetric> absent) =>
        MetricReader.ReadAll(_map, key, out unreadable, out absent);

    public MemberSource? MemberSource(string key) => CollectReader.Read(_map, key);

    public ImmutableArray<Section> Sections(string key) => SectionReader.ReadAll(_map, key);

    public Section? SectionOrItems(string key) => SectionReader.ReadSectionOrItems(_map, key);

    public ImmutableArray<Item> Items(string key) => _map.List(key) is { } items ? SectionReader.ReadItems(key, items, _map.Bag) : [];

    public ImmutableArray<Attachment> Attachments(string key) => OfficialPartsReader.ReadAttachments(_map, key);

    public Letterhead? Letterhead(string key) => OfficialPartsReader.ReadLetterhead(_map, key);

    public Colophon? Colophon(string key) => OfficialPartsReader.ReadColophon(_map, key);

    public ReportTable? Table(string key) => TableReader.Read(_map, key);

    public ReportChart? Chart(string key) => ChartReader.Read(_map, key);

    public ReportImage? Image(string key) => ImageReader.Read(_map, key);

    public ImmutableSortedDictionary<string, string> Layout(string key) => ReportLoader.ReadLayout(_map, key);

    public FieldMap? Fields(string key) => _map.Map(key) is { } fields ? FieldReader.Read(fields, _map.Bag) : null;

    public ImmutableArray<LintSetting> LintSettings(string key) => ReportLoader.ReadLint(_map, key);

    private DataEntry Entry(string key)
    {
        _map.TryTake(key, out DataEntry entry);
        return entry;
    }
}
