using System.Collections.Immutable;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Schema;

/// <summary>
/// Reads the value of a key in the form that the key's row requires. A value in another form is reported, and counts as absent. The rows say what to
/// read; how to read a file's data is defined by the implementation.
/// </summary>
internal interface IMemberReader
{
    public SourceSpan KeySpan(string key);

    public SourceSpan ValueSpan(string key);

    public Phrase? Text(string key);

    /// <summary>A text that must not be empty, because readers look for something under it.</summary>
    public Phrase? Heading(string key);

    /// <summary>What references call a part of the report; null, with the error reported, unless it is an id of its kind.</summary>
    public Phrase? ReferenceId(string key, string kind);

    public ImmutableArray<Phrase> Texts(string key);

    /// <summary>A list of texts, or one text alone.</summary>
    public ImmutableArray<Phrase> OneOrMoreTexts(string key);

    public bool? Flag(string key);

    public DateOnly? Date(string key);

    public Period? Period(string key);

    public Language? Language(string key);

    public bool TryWord<T>(string key, Vocabulary<T> words, out T word);

    /// <param name="unreadable">The names of metrics whose numbers cannot be read.</param>
    /// <param name="absent">Metrics that have no number.</param>
    public ImmutableArray<Metric> Metrics(string key, out ImmutableArray<string> unreadable, out ImmutableArray<AbsentMetric> absent);

    public MemberSource? MemberSource(string key);

    public ImmutableArray<Section> Sections(string key);

    /// <summary>A whole section, or only the list of its items.</summary>
    public Section? SectionOrItems(string key);

    public ImmutableArray<Item> Items(string key);

    public ImmutableArray<Attachment> Attachments(string key);

    public Letterhead? Letterhead(string key);

    public Colophon? Colophon(string key);

    public ReportTable? Table(string key);

    public ReportChart? Chart(string key);

    public ReportImage? Image(string key);

    public ImmutableSortedDictionary<string, string> Layout(string key);

    public FieldMap? Fields(string key);

    public ImmutableArray<LintSetting> LintSettings(string key);
}
