using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Gazette.Schema;

namespace Gazette.Tests.Compiling;

/// <summary>
/// A report file, in the notation of JSON, that gives any of the keys of the schema, with a word of its own for every text. A new key is in it without
/// any change here.
/// </summary>
internal sealed class RandomReport
{
    // What decides how the report is read, or needs other files; words in them are names and settings.
    private static readonly string[] Settings =
    [
        "template", "reference", "title", "organization", "period", "issued", "language", "previous", "last_year", "compare", "collect", "metrics",
        "layout", "draft", "fields", "lint",
    ];

    // Needed by one template or another.
    private static readonly string[] Fields = ["mark", "issue", "editor", "contact", "author", "remarks"];

    private readonly Random _random;
    private readonly bool _isChinese;
    private readonly StringBuilder _text = new();
    private readonly List<(ImmutableArray<string> Keys, string Word)> _words = [];
    private ImmutableArray<string> _keys = [];

    public RandomReport(string template, string language, int seed)
    {
        _random = new Random(seed);
        _isChinese = language.StartsWith("zh", StringComparison.Ordinal);
        _text.Append($$"""{ "template": "{{template}}", "language": "{{language}}", "title": "t", "organization": "o", """);
        _text.Append(""" "period": "2026-H1", "issued": "2026-07-06" """);
        _text.Append(", \"metrics\": { ");
        Join(["households", "residents", "visits"], WriteMetric);
        _text.Append(" }, \"fields\": { ");
        Join(Fields.Where(name => name is "mark" or "issue" || IsGiven()), name => WriteKey(name, () => WriteWord()));
        _text.Append(" }, ");
        WriteKeys(ReportMembers.Report, key => key.Name is "opening" or "sections", key => !Settings.Contains(key.Name));
        _text.Append('}');
    }

    public string Text => _text.ToString();

    /// <summary>Every word, with the keys that lead to it.</summary>
    public IReadOnlyList<(ImmutableArray<string> Keys, string Word)> Words => _words;

    private bool IsGiven() => _random.Next(2) == 0;

    private void WriteMetric(string id) => WriteKey(id, () =>
    {
        _text.Append($$"""{ "value": {{_random.Next(2, 900)}}""");
        foreach (string remark in (string[])["note", "source"])
        {
            if (_random.Next(4) == 0)
            {
                _text.Append(", ");
                WriteKey(remark, () => WriteWord());
            }
        }

        _text.Append(" }");
    });

    private void WriteKeys(KeyTable table, Func<Key, bool> isNeeded, Func<Key, bool> isWanted) => Join(
        table.Keys.Where(key => isWanted(key) && (key.Required || isNeeded(key) || IsGiven())), key => WriteKey(key.Name, () => Write(key.Shape)));

    private void Write(ValueShape shape)
    {
        switch (shape)
        {
            case TextShape { Pattern: null }:
                WriteWord();
                break;
            case TextShape when shape == ValueShape.SectionId:
                // Each once in a report.
                _text.Append(CultureInfo.InvariantCulture, $"\"sec-{_text.Length}\"");
                break;
            case TextShape:
                _text.Append("\"2026-07-05\"");
                break;
            case BooleanShape:
                _text.Append(IsGiven() ? "true" : "false");
                break;
            case WordsShape words:
                _text.Append('"').Append(words.Words[_random.Next(words.Words.Length)]).Append('"');
                break;
            case MapShape map:
                WriteMap(map.Table);
                break;
            case ListShape list:
                _text.Append("[ ");
                Join(Enumerable.Range(0, _random.Next(1, 6)), _ => Write(list.Item));
                _text.Append(" ]");
                break;
            case EitherShape { Keys: { } table } either when either.Shapes.Contains(ValueShape.Text) && IsGiven():
                // A text alone is the one of these that a map must have.
                _keys = _keys.Add(table.Keys.FirstOrDefault(key => key.Required)?.Name ?? "text");
                WriteWord();
                _keys = _keys[..^1];
                break;
            case EitherShape either:
                Write(either.Shapes[^1]);
                break;
            default:
                throw new InvalidOperationException($"say here what `{_keys[^1]}` may be");
        }
    }

    private void WriteMap(KeyTable table)
    {
        _text.Append("{ ");
        if (table == ReportKeys.Table)
        {
            WriteTable();
        }
        else if (table == ReportKeys.Chart)
        {
            WriteKey("type", () => _text.Append("\"column\""));
            _text.Append(", ");
            WriteKey("metrics", () => _text.Append("[ \"visits\" ]"));
            _text.Append(", ");
            WriteKeys(table, key => key.Name == "title", key => key.Name is "title" or "unit");
        }
        else if (table == ReportKeys.Image)
        {
            WriteKey("file", () => _text.Append("\"square.png\""));
            _text.Append(", ");
            WriteKeys(table, key => key.Name == "description", key => key.Name is "description" or "caption");
        }
        else
        {
            WriteKeys(table, key => key.Name is "heading" or "text" or "mark", _ => true);
        }

        _text.Append(" }");
    }

    private void WriteTable()
    {
        int columns = _random.Next(1, 4);
        WriteKey("columns", () => WriteCells(columns));
        _text.Append(", ");
        WriteKey("rows", () =>
        {
            _text.Append("[ ");
            Join(Enumerable.Range(0, _random.Next(1, 4)), _ => WriteCells(columns));
            _text.Append(" ]");
        });
        _text.Append(", ");
        WriteKeys(ReportKeys.Table, key => key.Name == "caption", key => key.Name is "caption" or "unit");
    }

    private void WriteCells(int columns)
    {
        _text.Append("[ ");
        Join(Enumerable.Range(0, columns), _ => WriteWord());
        _text.Append(" ]");
    }

    private void WriteKey(string name, Action writeValue)
    {
        _text.Append('"').Append(name).Append("\": ");
        ImmutableArray<string> around = _keys;
        _keys = around.Add(name);
        writeValue();
        _keys = around;
    }

    private void WriteWord()
    {
        string number = _words.Count.ToString(CultureInfo.InvariantCulture);
        string word = _isChinese ? $"第{string.Concat(number.Select(digit => "甲乙丙丁戊己庚辛壬癸"[digit - '0']))}词" : $"w{number}z";
        _words.Add((_keys, word));
        _text.Append('"').Append(word).Append('"');
    }

    private void Join<T>(IEnumerable<T> all, Action<T> write)
    {
        string separator = "";
        foreach (T one in all)
        {
            _text.Append(separator);
            write(one);
            separator = ", ";
        }
    }
}
