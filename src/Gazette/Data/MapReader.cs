using System.Collections.Immutable;
using System.Diagnostics;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Schema;
using Gazette.Sources;

namespace Gazette.Data;

/// <summary>
/// Reads one map with known keys: returns values in the requested form, and reports values in another form. A key without a value counts as absent.
/// </summary>
internal readonly struct MapReader
{
    private readonly DataMap _map;
    private readonly KeyTable _keys;

    private MapReader(DataMap map, KeyTable keys, DiagnosticBag bag)
    {
        _map = map;
        _keys = keys;
        Bag = bag;
    }

    public DiagnosticBag Bag { get; }

    public SourceSpan Span => _map.Span;

    public ImmutableArray<DataEntry> Entries => _map.Entries;

    /// <summary>Reports unknown keys at once.</summary>
    public static MapReader Open(DataMap map, KeyTable keys, DiagnosticBag bag)
    {
        for (int i = 0; i < map.Entries.Length; i++)
        {
            DataEntry entry = map.Entries[i];
            if (keys.Contains(entry.Key))
            {
                continue;
            }

            if (SplitScalarMistake.Find(map, i, keys) is not { } cut)
            {
                bag.Add(DataDiagnostics.UnknownKey(entry.Key, entry.KeySpan, keys));
            }
            else if (cut.Last == i)
            {
                bag.Add(DataDiagnostics.CommaInValue(cut));
            }
        }

        return new MapReader(map, keys, bag);
    }

    public bool TryTake(string key, out DataEntry entry)
    {
        Debug.Assert(_keys.Contains(key), key);
        foreach (ref readonly DataEntry candidate in _map.Entries.AsSpan())
        {
            if (candidate.Key == key)
            {
                entry = candidate;
                return candidate.Value is not DataScalar { IsNull: true };
            }
        }

        entry = default;
        return false;
    }

    public Phrase? Phrase(string key) => Scalar(key, ExpectedWords.Text) is { } scalar ? ReadPhrase(scalar) : null;

    public string? Text(string key) => Scalar(key, ExpectedWords.Text)?.Text.TrimEnd('\n');

    /// <summary>What references call what the map describes.</summary>
    /// <param name="needs">The key that must be in the map, too, because references print what it gets; null if there is none.</param>
    public Phrase? ReferenceId(string key, string kind, string? needs = null)
    {
        if (!TryTake(key, out DataEntry entry) || Phrase(key) is not { } id)
        {
            return null;
        }

        if (!id.Text.StartsWith(kind, StringComparison.Ordinal) || !ReferenceKind.IsId(id.Text))
        {
            Bag.Add(DataDiagnostics.BadReferenceId(id, kind));
        }
        else if (needs is not null && !TryTake(needs, out _))
        {
            Bag.Add(DataDiagnostics.IdWithoutNumber(id.Text, needs, entry.KeySpan));
        }
        else
        {
            return id;
        }

        return null;
    }

    public DataScalar? Scalar(string key, Words expected)
    {
        if (!TryTake(key, out DataEntry entry))
        {
            return null;
        }

        if (entry.Value is DataScalar scalar)
        {
            return scalar;
        }

        Bag.Add(DataDiagnostics.WrongType(SubjectWords.Key(key), expected, entry.Value));
        return null;
    }

    public bool? Boolean(string key)
    {
        if (!TryTake(key, out DataEntry entry))
        {
            return null;
        }

        switch (entry.Value)
        {
            case DataScalar { Flag: { } flag }:
                return flag;
            case DataScalar { IsPlain: true } scalar:
                Bag.Add(DataDiagnostics.UnknownWord(key, scalar, ["true", "false"]));
                return null;
            default:
                Bag.Add(DataDiagnostics.WrongType(SubjectWords.Key(key), ExpectedWords.TrueOrFalse, entry.Value));
                return null;
        }
    }

    public T? Word<T>(string key, Vocabulary<T> vocabulary)
        where T : struct
    {
        return Scalar(key, ExpectedWords.Word) is { } scalar && ReadWord(key, scalar, vocabulary, out T value) ? value : null;
    }

    public string? Name(string key, Vocabulary<string> vocabulary) =>
        Scalar(key, ExpectedWords.Word) is { } scalar && ReadWord(key, scalar, vocabulary, out string? value) ? value : null;

    public bool ReadWord<T>(string key, DataScalar scalar, Vocabulary<T> vocabulary, out T value)
    {
        if (vocabulary.TryRead(scalar.Text, out value))
        {
            return true;
        }

        Bag.Add(DataDiagnostics.UnknownWord(key, scalar, vocabulary.Words));
        return false;
    }

    public DateOnly? Date(string key)
    {
        if (Scalar(key, ExpectedWords.Date) is not { } scalar)
        {
            return null;
        }

        if (DateText.ReadDate(scalar.Text) is { } date)
        {
            return date;
        }

        Bag.Add(DataDiagnostics.BadDate(key, scalar, DateText.Guess(scalar.Text)));
        return null;
    }

    public Period? Period(string key)
    {
        if (Scalar(key, ExpectedWords.Period) is not { } scalar)
        {
            return null;
        }

        if (DateText.ReadPeriod(scalar.Text) is { } period)
        {
            return period;
        }

        Bag.Add(DataDiagnostics.BadPeriod(scalar));
        return null;
    }

    public DataMap? Map(string key, Words? expected = null) => Node<DataMap>(key, expected ?? ExpectedWords.KeysWithValues);

    public DataList? List(string key, Words? expected = null) => Node<DataList>(key, expected ?? ExpectedWords.Items);

    /// <summary>A list of texts.</summary>
    public ImmutableArray<Phrase> Phrases(string key) => List(key) is { } list ? ReadPhrases(key, list) : [];

    public ImmutableArray<Phrase> ReadPhrases(string key, DataList list)
    {
        ImmutableArray<Phrase>.Builder phrases = ImmutableArray.CreateBuilder<Phrase>(list.Items.Length);
        foreach (DataNode item in list.Items)
        {
            if (item is DataScalar { IsNull: false } scalar)
            {
                phrases.Add(ReadPhrase(scalar));
            }
            else
            {
                Bag.Add(DataDiagnostics.WrongType(SubjectWords.ItemOf(key), ExpectedWords.Text, item));
            }
        }

        return phrases.DrainToImmutable();
    }

    /// <summary>A text as its user meant it: without the line ends that end a block scalar.</summary>
    public static Phrase ReadPhrase(DataScalar scalar) => new(scalar.Text.TrimEnd('\n'), scalar.Span, scalar.Notation);

    private T? Node<T>(string key, Words expected)
        where T : DataNode
    {
        if (!TryTake(key, out DataEntry entry))
        {
            return null;
        }

        if (entry.Value is T node)
        {
            return node;
        }

        Bag.Add(DataDiagnostics.WrongType(SubjectWords.Key(key), expected, entry.Value));
        return null;
    }
}
