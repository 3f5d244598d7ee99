using System.Collections.Immutable;
using System.Globalization;
using Gazette.Data;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Wording;

/// <summary>
/// The lines of <c>tests/cases/wording/*/cases.tsv</c>: input columns, then the expected wordings. The first line names the columns, lines that begin
/// with # are comments, and a single - means nothing. Each line is a test.
/// </summary>
public sealed class WordingCases
{
    public static TheoryData<string, int, string> Lines()
    {
        TheoryData<string, int, string> lines = [];
        foreach (string file in Directory.EnumerateFiles(Repository.Cases("wording"), "cases.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string[] rows = File.ReadAllLines(file);
            for (int i = 1; i < rows.Length; i++)
            {
                if (rows[i].Length > 0 && rows[i][0] != '#')
                {
                    lines.Add(Path.GetFileName(Path.GetDirectoryName(file)!), i + 1, rows[i]);
                }
            }
        }

        return lines;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Read_as_their_line_says(string topic, int line, string row)
    {
        string[] columns = row.Split('\t');
        string[] written = topic switch
        {
            "numerals" => [Numeral(columns[0], columns[1])],
            "typesetting" => [Typeset(columns[0])],
            "heading-labels" => [Label(columns[0])],
            "quantities" => [Read(columns[0]).Prose(Parse(columns[1])), Read(columns[0]).Compact(Parse(columns[1]))],
            "parsing" => [Parsed(columns[0])],
            "unit-scales" => [UnitScale.Convert(Parse(columns[0]), columns[1]) is { } scaled ? Describe(scaled) : "-"],
            "unit-choices" => [UnitScale.Choose(Parse(columns[1]), Read(columns[0])) ?? "-"],
            "periods" => Neighbours(Period.Parse(columns[0])!),
            "targets" => [Target(columns)],
            "changes" => Change(columns),
            "dates" => [Date(columns[1], columns[2], Read(columns[0]))],
            "enumerations" => [Enumerate(columns)],
            "lists" => [Read(columns[0]).List(columns[1].Split(" / "))],
            "parts" => [Parts(Read(columns[0]), columns[1])],
            _ => throw new InvalidOperationException($"no reader for the topic {topic}"),
        };
        string[] expected = [.. columns.TakeLast(written.Length)];
        Assert.True(
            expected.SequenceEqual(written),
            $"{topic}/cases.tsv line {line}\nexpected {string.Join(" | ", expected)}\nwritten  {string.Join(" | ", written)}");
    }

    private static LanguageRules Read(string code) => LanguageRules.All.Single(rules => rules.Language.Code == code);

    private static string Target(string[] columns) =>
        Completion.Of(
            Parse(columns[1]),
            Parse(columns[2]),
            Enum.Parse<MetricKind>(columns[3], ignoreCase: true),
            columns[4] == "lower",
            show: null) is { } completion
            ? Read(columns[0]).Completion(completion)
            : "-";

    private static string Parts(LanguageRules language, string parts) =>
        language.List([.. parts.Split(" / ").Select(part => language.Part(part.Split('=')[0], Parse(part.Split('=')[1])))]);

    private static Quantity Parse(string text) =>
        QuantityParser.TryParse(text, out Quantity quantity, out Words? problem)
            ? quantity
            : throw new InvalidOperationException($"`{text}` {problem.English}");

    private static string[] Neighbours(Period period) =>
    [
        period.Previous?.ToString() ?? "-",
        period.LastYear?.ToString() ?? "-",
        period.Previous is { } before ? LanguageRules.Chinese.Period(before) : "-",
        period.Previous is { } previous ? LanguageRules.English.Period(previous) : "-",
        period.LastYear is { } year ? LanguageRules.Chinese.Period(year) : "-",
        period.LastYear is { } lastYear ? LanguageRules.English.Period(lastYear) : "-",
    ];

    private static string Describe(Quantity q)
    {
        string unit = q.Unit is null ? "-" : q.Unit.Singular == q.Unit.Plural ? q.Unit.Singular : $"{q.Unit.Singular}|{q.Unit.Plural}";
        return string.Create(CultureInfo.InvariantCulture, $"{q.Number} {q.Qualifier} {unit}");
    }

    private static string Parsed(string text) =>
        QuantityParser.TryParse(text, out Quantity quantity, out Words? problem) ? Describe(quantity) : problem.English;

    private static string Numeral(string form, string number) => form switch
    {
        "cardinal" => Numerals.Cardinal(long.Parse(number, CultureInfo.InvariantCulture)),
        "ordinal" => Numerals.Ordinal(int.Parse(number, CultureInfo.InvariantCulture)),
        "en-cardinal" => LanguageRules.English.Cardinal(int.Parse(number, CultureInfo.InvariantCulture)),
        "en-ordinal" => LanguageRules.English.Ordinal(int.Parse(number, CultureInfo.InvariantCulture)),
        "en-label" => LanguageRules.English.HeadingLabel(number[0] - '0', int.Parse(number[2..], CultureInfo.InvariantCulture)),
        "read" => Numerals.TryReadCardinal(number, out long n) ? n.ToString(CultureInfo.InvariantCulture) : "-",
        _ => throw new InvalidOperationException(form),
    };

    // Braces stand around what is a printed value.
    private static string Typeset(string text)
    {
        List<char> line = [];
        List<LineKind> kinds = [];
        LineKind kind = LineKind.Words;
        foreach (char c in text)
        {
            if (c is '{' or '}')
            {
                kind = c == '{' ? LineKind.Value : LineKind.Words;
                continue;
            }

            line.Add(c);
            kinds.Add(kind);
        }

        char[] set = [.. line];
        LanguageRules.English.Typeset(set, [.. kinds], opensSentence: true);
        return new string(set);
    }

    private static string Label(string text) =>
        HeadingLabel.TryRead(text, out int level, out int number, out int length)
            ? string.Create(CultureInfo.InvariantCulture, $"{level} {number} {length}")
            : "-";

    private static string[] Change(string[] columns)
    {
        LanguageRules language = Read(columns[0]);
        Quantity value = Parse(columns[1]);
        Quantity? previous = columns[2] == "-" ? null : Parse(columns[2]);
        MetricKind kind = Enum.Parse<MetricKind>(columns[3], ignoreCase: true);

        // 同比 and 环比 alone, or with the period of the report: 环比 2026-Q2, - 2026.
        string[] words = columns[5].Split(' ');
        ComparisonBasis basis = words[0] == "环比" ? ComparisonBasis.PeriodOnPeriod : ComparisonBasis.YearOnYear;
        Comparand comparand = Comparands.Of(basis, isSaid: words[0] == "同比", words.Length > 1 ? Period.Parse(words[1]) : null);
        return
        [
            ChangeWording.Prose(value, previous, kind, columns[4] == "lower", comparand, language) ?? "-",
            ChangeWording.Compact(value, previous, kind, language),
        ];
    }

    private static string Date(string form, string text, LanguageRules language) => form switch
    {
        "date" => language.Date(Period.ParseDate(text)!.Value),
        "period" => language.Period(Period.Parse(text)!),
        "short" => language.PeriodShort(Period.Parse(text)!),
        _ => throw new InvalidOperationException(form),
    };

    private static string Enumerate(string[] columns)
    {
        EnumerationForm form = columns[1] switch
        {
            "一是" => EnumerationForm.YiShi,
            "一要" => EnumerationForm.YiYao,
            "1." => EnumerationForm.Digits,
            _ => EnumerationForm.None,
        };
        string[] texts = columns[3].Split(" / ");
        ImmutableArray<EnumeratedPiece> pieces = EnumerationWording.Arrange(texts, form, columns[2] == "-" ? null : columns[2], Read(columns[0]));
        return string.Concat(pieces.Select((piece, i) => piece.Prefix + texts[i][..piece.TrimmedLength] + piece.Suffix));
    }
}
