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
internal sealed class NextReportText(SourceFile file, DataMap report, Period old, Period next, SpokenLanguage language)
{
    // Their values are settings, and no text that a reader sees.
    private static readonly string[] Settings =
    [
        "template", "period", "issued", "language", "previous", "last_year", "compare", "collect", "metrics", "layout", "draft", "lint", "signature",
    ];

    private readonly SortedDictionary<int, (int End, string Text)> _edits = [];
    private readonly SortedDictionary<int, List<Words>> _notes = [];

    public string Write(string previous, string? template)
    {
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

        if (report.Entries.All(entry => entry.Key != "previous") && report.Entries.First(entry => entry.Key == "period").Value is { } period)
        {
            int end = file.Text.IndexOf('\n', period.Span.End);
            int at = end < 0 ? file.Text.Length : end;
            _edits[at] = (at, $"\nprevious: {Quote(previous)}");
        }

        return Apply();
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

    // Marks every text that names the old period, whatever it is part of.
    private void Mark(DataNode node)
    {
        switch (node)
        {
            case DataMap map:
                foreach (DataEntry entry in map.Entries)
                {
                    Mark(entry.Value);
                }

                break;
            case DataList list:
                foreach (DataNode item in list.Items)
                {
                    Mark(item);
                }

                break;
            case DataScalar scalar when NamesOfPeriod().FirstOrDefault(name => scalar.Text.Contains(name, StringComparison.OrdinalIgnoreCase)) is { } name:
                Note(scalar.Span, NextReportWords.Names(name));
                break;
        }
    }

    // The longest first, in any language: 2026年上半年, then 上半年 and 2026 alone.
    private IEnumerable<string> NamesOfPeriod()
    {
        string year = $"{old.Year:D4}";
        string[] whole = [.. LanguageRules.All.SelectMany(rules => new[] { rules.Period(old), rules.PeriodShort(old) })];
        IEnumerable<string> parts = whole.Where(name => name.StartsWith($"{year}年", StringComparison.Ordinal)).Select(name => name[5..]);
        return [.. whole, .. parts.Where(part => part.Length > 1), year];
    }

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
                text.Append(' ', Math.Max(blanks, 0)).Append("# ")
                    .AppendJoin(NextReportWords.Between.In(language), notes.Select(note => note.In(language)))
                    .Append('\n');
            }

            if (_edits.TryGetValue(start, out (int End, string Text) edit))
            {
                text.Append(edit.Text);
                at = edit.End;
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
