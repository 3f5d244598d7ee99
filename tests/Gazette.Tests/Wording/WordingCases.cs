using System.Collections.Immutable;
using System.Globalization;
using Gazette.Data;
using Gazette.Reports;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Wording;

/// <summary>
/// The lines of <c>tests/cases/wording/*/cases.tsv</c>: input columns, then what they read as. The first line names the columns, lines that
/// begin with # say why, and a lone - stands for nothing. A new line is a new test.
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
            "heading-labels" => [Label(columns[0])],
            "quantities" => [QuantityWording.Prose(Parse(columns[1]), Read(columns[0])), QuantityWording.Compact(Parse(columns[1]), Read(columns[0]))],
            "parsing" => [Parsed(columns[0])],
            "unit-scales" => [UnitScale.Convert(Parse(columns[0]), columns[1]) is { } scaled ? Describe(scaled) : "-"],
            "unit-choices" => [UnitScale.Choose(Parse(columns[1]), Read(columns[0])) ?? "-"],
            "periods" => Neighbours(Period.Parse(columns[0])!),
            "targets" => [CompletionWording.Prose(Parse(columns[1]), Parse(columns[2]), Enum.Parse<MetricKind>(columns[3], ignoreCase: true), columns[4] == "lower", null, Read(columns[0])) ?? "-"],
            "ranges" => [QuantityWording.Range(Parse(columns[1]), Parse(columns[2]), Read(columns[0]))],
            "changes" => Change(columns),
            "dates" => [Date(columns[1], columns[2], Read(columns[0]))],
            "enumerations" => [Enumerate(columns)],
            "lists" => [ListWording.Join(columns[2].Split(" / "), Read(columns[0]), columns[1] == "-" ? null : columns[1])],
            "parts" => [ListWording.Parts([.. columns[1].Split(" / ").Select(part => (part.Split('=')[0], Parse(part.Split('=')[1])))], Read(columns[0]))],
            _ => throw new InvalidOperationException($"no reader for the topic {topic}"),
        };
        string[] expected = [.. columns.TakeLast(written.Length)];
        Assert.True(
            expected.SequenceEqual(written),
            $"{topic}/cases.tsv line {line}\nexpected {string.Join(" | ", expected)}\nwritten  {string.Join(" | ", written)}");
    }

    private static Language Read(string language) => language == "en" ? Language.English : Language.Chinese;

    private static Quantity Parse(string text) =>
        QuantityParser.TryParse(text, out Quantity quantity, out string problem) ? quantity : throw new InvalidOperationException($"`{text}` {problem}");

    private static string[] Neighbours(Period period) =>
    [
        period.Previous?.ToString() ?? "-",
        period.LastYear?.ToString() ?? "-",
        period.Previous is { } before ? DateWording.Period(before, Language.Chinese) : "-",
        period.Previous is { } previous ? DateWording.Period(previous, Language.English) : "-",
        period.LastYear is { } year ? DateWording.Period(year, Language.Chinese) : "-",
        period.LastYear is { } lastYear ? DateWording.Period(lastYear, Language.English) : "-",
    ];

    private static string Describe(Quantity q)
    {
        string unit = q.Unit is null ? "-" : q.Unit.Singular == q.Unit.Plural ? q.Unit.Singular : $"{q.Unit.Singular}|{q.Unit.Plural}";
        return string.Create(CultureInfo.InvariantCulture, $"{q.Number} {q.Qualifier} {unit}");
    }

    private static string Parsed(string text) =>
        QuantityParser.TryParse(text, out Quantity quantity, out string problem) ? Describe(quantity) : problem;

    private static string Numeral(string form, string number) => form switch
    {
        "cardinal" => Numerals.Cardinal(long.Parse(number, CultureInfo.InvariantCulture)),
        "ordinal" => Numerals.Ordinal(int.Parse(number, CultureInfo.InvariantCulture)),
        "year" => Numerals.YearDigits(int.Parse(number, CultureInfo.InvariantCulture)),
        "count" => Numerals.CountWord(long.Parse(number, CultureInfo.InvariantCulture)),
        "read" => Numerals.TryReadCardinal(number, out long n) ? n.ToString(CultureInfo.InvariantCulture) : "-",
        _ => throw new InvalidOperationException(form),
    };

    private static string Label(string text) =>
        HeadingLabel.TryRead(text, out int level, out int number, out int length) ? string.Create(CultureInfo.InvariantCulture, $"{level} {number} {length}") : "-";

    private static string[] Change(string[] columns)
    {
        Language language = Read(columns[0]);
        Quantity value = Parse(columns[1]);
        Quantity? previous = columns[2] == "-" ? null : Parse(columns[2]);
        MetricKind kind = Enum.Parse<MetricKind>(columns[3], ignoreCase: true);
        ComparisonBasis basis = columns[5] == "环比" ? ComparisonBasis.PeriodOnPeriod : ComparisonBasis.YearOnYear;
        return [ChangeWording.Prose(value, previous, kind, columns[4] == "lower", basis, language) ?? "-", ChangeWording.Compact(value, previous, kind, language)];
    }

    private static string Date(string form, string text, Language language) => form switch
    {
        "date" => DateWording.Date(Period.ParseDate(text)!.Value, language),
        "period" => DateWording.Period(Period.Parse(text)!, language),
        "short" => DateWording.PeriodShort(Period.Parse(text)!, language),
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
