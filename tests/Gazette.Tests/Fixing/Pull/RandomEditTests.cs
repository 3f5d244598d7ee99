using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Fixing.Pull;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Fixing.Pull;

/// <summary>
/// Edits that nobody thought of. For one half, the report is changed and built, and its document must lead to the same change of the report; for the other,
/// the document is changed, and what goes back must give the edited text and change nothing else.
/// </summary>
public sealed partial class RandomEditTests
{
    private const int EditsOfReport = 4;
    private const int EditsOfDocument = 4;

    private static readonly string[] NewWords = ["扎实", "及时", "steady", "全面"];
    private static readonly string[] Settings =
    [
        "template", "language", "kind", "better", "type", "show", "unit", "id", "last_year", "previous", "period", "file", "from", "with",
    ];

    public static TheoryData<string> Reports => PulledExample.Reports;

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_changed_report_comes_back_from_its_document(string report)
    {
        PulledExample example = new(report);
        Random random = new(report.Length);
        List<string> wrong = [];
        int tried = 0;
        int listed = 0;
        foreach (string changed in Change(example.Text, report, random).Take(EditsOfReport * 3))
        {
            DiagnosticBag bag = new();
            if (tried == EditsOfReport || example.TryBuild(Encoding.UTF8.GetBytes(changed), bag) is not [var document, ..]
                || EditedDocx.Paragraphs(document).SequenceEqual(EditedDocx.Paragraphs(example.Document)))
            {
                continue;
            }

            tried++;
            string back = Encoding.UTF8.GetString(example.Pull(document).Content);
            listed += back == example.Text ? 1 : 0;
            if (back != changed && back != example.Text)
            {
                wrong.Add($"{Difference(example.Text, changed)} came back as {Difference(example.Text, back)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));

        // What only a chart or a header shows cannot come back, nor what is derived.
        Assert.InRange(listed * 2, 0, tried);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void What_goes_back_gives_the_edited_text_and_changes_nothing_else(string report)
    {
        PulledExample example = new(report);
        Random random = new(report.Length + 1);
        string[] paragraphs = EditedDocx.Paragraphs(example.Document);
        List<string> wrong = [];
        for (int i = 0; i < EditsOfDocument; i++)
        {
            int paragraph = random.Next(paragraphs.Length);
            if (paragraphs[paragraph].Length < 2)
            {
                continue;
            }

            (int start, int end, string by) = Choose(paragraphs[paragraph], random);
            PulledReport pulled = example.Pull(EditedDocx.ReplaceAt(example.Document, paragraph, start, end, by));
            string edited = paragraphs[paragraph][..start] + by + paragraphs[paragraph][end..];
            bool isTaken = pulled.Taken > 0;
            string[] rebuilt = EditedDocx.Paragraphs(example.Build(pulled.Content)[0]);
            if (isTaken == pulled.Diff.IsEmpty || (pulled.Taken == pulled.Edits && isTaken && !rebuilt.Any(line => Says(line, edited, by))))
            {
                wrong.Add($"{paragraphs[paragraph]} -> {edited}: {pulled.Taken} of {pulled.Edits}, {pulled.Diff.Show("a", "b")}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    // What is derived from a number changes with it.
    private static bool Says(string line, string edited, string by) =>
        line == edited || (by.AsSpan().ContainsAnyInRange('0', '9') && line.Contains(by, StringComparison.Ordinal));

    private static (int Start, int End, string By) Choose(string paragraph, Random random)
    {
        Match[] numbers = [.. Number().Matches(paragraph).Cast<Match>()];
        int at = random.Next(paragraph.Length - 1);
        return random.Next(4) switch
        {
            0 when numbers.Length > 0 => numbers[random.Next(numbers.Length)] is var number
                ? (number.Index, number.Index + number.Length, $"{random.Next(2, 99)}")
                : default,
            1 => (at, at, NewWords[random.Next(NewWords.Length)]),
            2 => (at, at + 1, ""),
            _ => (at, Math.Min(at + 2, paragraph.Length), NewWords[random.Next(NewWords.Length)]),
        };
    }

    // The text of the report with one value changed in place.
    private static IEnumerable<string> Change(string text, string path, Random random)
    {
        SourceFile file = new(path, text);
        DataScalar[] values = [.. Values(DataLoader.Load(file, new DiagnosticBag())!, "").Where(value => value.Text.Length > 1 && !value.Text.Contains('/'))];
        while (values.Length > 0)
        {
            DataScalar value = values[random.Next(values.Length)];
            string source = text[value.Span.Start..value.Span.End];
            string hidden = Reference().Replace(source, match => new string('{', match.Length));
            Match[] words = [.. (random.Next(2) == 0 ? Number() : Word()).Matches(hidden).Cast<Match>()];
            if (words.Length == 0)
            {
                continue;
            }

            Match word = words[random.Next(words.Length)];
            string by = char.IsAsciiDigit(word.Value[0]) ? $"{random.Next(11, 99)}" : NewWords[random.Next(NewWords.Length)];
            yield return string.Concat(text.AsSpan(0, value.Span.Start + word.Index), by, text.AsSpan(value.Span.Start + word.Index + word.Length));
        }
    }

    private static IEnumerable<DataScalar> Values(DataNode node, string key) => node switch
    {
        DataScalar scalar => Settings.Contains(key) ? [] : [scalar],
        DataList list => list.Items.SelectMany(item => Values(item, key)),
        DataMap map => map.Entries.SelectMany(entry => Values(entry.Value, entry.Key)),
        _ => [],
    };

    private static string Difference(string before, string after)
    {
        int start = before.AsSpan().CommonPrefixLength(after);
        int end = 0;
        while (end < Math.Min(before.Length, after.Length) - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        return $"«{before[Math.Max(0, start - 12)..start]}[{before[start..^end]}→{after[start..^end]}]»".Replace("\n", "⏎", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<![\d.,])\d+(?![\d.,])")]
    private static partial Regex Number();

    [GeneratedRegex(@"[一-龥]{2}|[a-z]{4,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Reference();
}
