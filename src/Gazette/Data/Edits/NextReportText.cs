using System.Text;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Data.Edits;

/// <summary>
/// Moves the text of a report on by a period: the numbers are emptied and kept in comments above their lines, the texts stay, and those that name the
/// old period are marked. Everything else in the file is as it was, comments included.
/// </summary>
/// <param name="rebase">The path from the new report of a file that is named from the old one.</param>
internal sealed class NextReportText(SourceFile file, DataMap report, Period old, Period next, Func<string, string> rebase, SpokenLanguage language)
{
    // Their values are settings, and no text that a reader sees.
    private static readonly string[] Settings =
    [
        "template", "reference", "period", "issued", "language", "previous", "last_year", "compare", "metrics", "layout", "draft", "lint", "signature",
    ];

    // Keys whose values are files beside the report: pictures, tables with the rows of another file, members and what describes them.
    private static readonly string[] FileKeys = ["from", "with", "expect", "file", "image"];

    private readonly SortedDictionary<int, (int End, string Text)> _edits = [];
    private readonly SortedDictionary<int, List<Words>> _notes = [];
    private string[] _names = [];

    public string Write(string previous, string? template)
    {
        _names = [.. NamesOfPeriod()];
        foreach (DataEntry entry in report.Entries)
        {
            switch (entry.Key)
            {
                case "period":
                    Replace(entry.Value.Span, next.ToString());
                    break;
                case "template" when template is not null:
                    Replace(entry.Value.Span, Quote(template));
                    break;
                case "reference" when entry.Value is DataScalar { IsNull: false } reference:
                    Replace(entry.Value.Span, Quote(rebase(reference.Text)));
                    break;
                case "previous":
                    Replace(entry.Value.Span, Quote(previous));
                    break;
                case "issued" or "last_year" when entry.Value is DataScalar { IsNull: false } scalar:
                    Empty(scalar, entry.Key);
                    break;
                case "metrics" when entry.Value is DataMap metrics:
                    EmptyAll(metrics);
                    break;
                case var key when !Settings.Contains(key):
                    Mark(entry.Value);
                    break;
            }
        }

        if (report.Entries.All(entry => entry.Key != "previous"))
        {
            AddPrevious(previous, report.Entries.First(entry => entry.Key == "period").Value.Span.End);
        }

        return Apply();
    }

    // On a line of its own, unless the whole report is in braces.
    private void AddPrevious(string previous, int afterPeriod)
    {
        int end = file.Text.IndexOf('\n', afterPeriod);
        int line = end < 0 ? file.Text.Length : end;
        (int at, string text) = file.Text.AsSpan().TrimStart().StartsWith('{')
            ? (afterPeriod, $", previous: {Quote(previous)}")
            : (line, $"\nprevious: {Quote(previous)}");
        _edits[at] = (at, text);
    }

    private void EmptyAll(DataMap metrics)
    {
        foreach (DataEntry metric in metrics.Entries)
        {
            switch (metric.Value)
            {
                case DataScalar { IsNull: false } scalar:
                    Note(scalar.Span, NextReportWords.Was(metric.Key, scalar.Text));
                    Replace(scalar.Span, UnitOf(scalar) is { } unit ? $"{{ value: , unit: {Quote(unit)} }}" : "");
                    break;
                case DataMap map:
                    foreach (DataEntry entry in map.Entries)
                    {
                        EmptyNumbers(entry, metric.Key);
                    }

                    break;
            }
        }
    }

    private void EmptyNumbers(DataEntry entry, string metric)
    {
        if (entry is { Key: "value" or "previous" or "last_year", Value: DataScalar { IsNull: false } scalar })
        {
            Empty(scalar, entry.Key == "value" ? metric : $"{metric}.{entry.Key}");
        }
        else if (entry is { Key: "parts", Value: DataMap parts })
        {
            foreach (DataEntry part in parts.Entries)
            {
                if (part.Value is DataScalar { IsNull: false } number)
                {
                    Empty(number, $"{metric}.parts.{part.Key}");
                }
            }
        }
    }

    private void Empty(DataScalar scalar, string name)
    {
        Note(scalar.Span, NextReportWords.Was(name, scalar.Text));
        Replace(scalar.Span, "");
    }

    // Marks every text that names the old period, whatever it is part of, and the numbers of tables.
    private void Mark(DataNode node)
    {
        switch (node)
        {
            case DataMap map:
                foreach (DataEntry entry in map.Entries)
                {
                    MarkEntry(entry);
                }

                break;
            case DataList list:
                foreach (DataNode item in list.Items)
                {
                    Mark(item);
                }

                break;
            case DataScalar scalar when _names.FirstOrDefault(name => scalar.Text.Contains(name, StringComparison.OrdinalIgnoreCase)) is { } name:
                Note(scalar.Span, NextReportWords.Names(name));
                break;
        }
    }

    private void MarkEntry(DataEntry entry)
    {
        if (FileKeys.Contains(entry.Key))
        {
            DataScalar[] files = entry.Value is DataList list ? [.. list.Items.OfType<DataScalar>()] : entry.Value is DataScalar one ? [one] : [];
            foreach (DataScalar name in files.Where(name => rebase(name.Text) != name.Text))
            {
                Replace(name.Span, Quote(rebase(name.Text)));
            }
        }

        if (FileKeys.Contains(entry.Key) && entry.Value is DataScalar { IsNull: false } source)
        {
            Note(source.Span, NextReportWords.File(source.Text));
        }
        else if (entry is { Key: "rows", Value: DataList rows } && rows.Items.OfType<DataList>().SelectMany(row => row.Items).Any(IsNumber))
        {
            Note(entry.KeySpan, NextReportWords.Rows);
        }
        else
        {
            Mark(entry.Value);
        }
    }

    private static bool IsNumber(DataNode cell) => cell is DataScalar { Text: [_, ..] words } && QuantityParser.TryParse(words, out _, out _);

    // The longest first, in any language: 2026年上半年, then 上半年 and 2026 alone.
    private IEnumerable<string> NamesOfPeriod()
    {
        string year = $"{old.Year:D4}";
        string[] whole = [.. LanguageRules.All.SelectMany(rules => new[] { rules.Period(old), rules.PeriodShort(old) })];
        IEnumerable<string> parts = whole.Where(name => name.StartsWith($"{year}年", StringComparison.Ordinal)).Select(name => name[5..]);
        return [.. whole, .. parts.Where(part => part.Length > 1), year];
    }

    private string Between => NextReportWords.Between.In(language);

    private void Note(SourceSpan place, Words note)
    {
        int line = file.OffsetOf(place.Position.Line, 1);
        if (!_notes.TryGetValue(line, out List<Words>? notes))
        {
            _notes.Add(line, notes = []);
        }

        notes.Add(note);
    }

    private void Replace(SourceSpan place, string text) => _edits[place.Start] = (place.End, text);

    private string Apply()
    {
        StringBuilder text = new();
        int at = 0;
        foreach (int start in _edits.Keys.Concat(_notes.Keys).Distinct().Order())
        {
            if (start < at)
            {
                continue;
            }

            text.Append(file.Text, at, start - at);
            at = start;
            if (_notes.TryGetValue(start, out List<Words>? notes))
            {
                int blanks = file.Text.AsSpan(start).IndexOfAnyExcept(' ');
                text.Append(' ', Math.Max(blanks, 0)).Append("# ").AppendJoin(Between, notes.Select(note => note.In(language))).Append('\n');
            }

            if (_edits.TryGetValue(start, out (int End, string Text) edit))
            {
                at = edit.End;
                bool endsLine = at == file.Text.Length || file.Text[at] is '\n' or '\r';
                text.Length -= edit.Text.Length == 0 && endsLine && text.Length > 0 && text[^1] == ' ' ? 1 : 0;
                text.Append(edit.Text);
            }
        }

        return text.Append(file.Text, at, file.Text.Length - at).ToString();
    }

    private static string? UnitOf(DataScalar scalar) =>
        QuantityParser.TryParse(scalar.Text, out Quantity quantity, out _) && quantity.Unit is { } unit
            ? unit.Singular == unit.Plural ? unit.Singular : $"{unit.Singular}|{unit.Plural}"
            : null;

    private static string Quote(string text) => text.All(c => char.IsLetterOrDigit(c) || c is '/' or '.' or '-' or '_') && !text.StartsWith('-')
        ? text
        : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
