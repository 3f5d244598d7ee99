using CsCheck;
using Gazette.Data;
using Gazette.Data.Tables;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Data;

/// <summary>However a file writes a text, the place of each of its characters is that character in the file, or its escape.</summary>
public static class CharacterPlaceTests
{
    private const int Texts = 2_000;

    // Characters that any style can contain at the beginning and end of a line, and between them some that certain styles write differently.
    private static readonly Gen<string> Word = Gen.OneOf(
        "甲", "乙丙", "a", "𠮷", "（一）", "12", "'", "\"", "\\", "''", "{{ a }}", "\\u0041", "，", "-", "é");
    private static readonly Gen<string> Line = Gen.Select(
        Word.Array[0, 4], Gen.OneOf(" ", "", "  ", "\t"), (words, blank) => $"甲{string.Join(blank, words)}乙");
    private static readonly Gen<string> Lines = Gen.Select(Line.Array[1, 4], Gen.OneOf("\n", "\n\n", "\n\n\n"), (lines, end) => string.Join(end, lines));
    private static readonly Gen<string> IndentedLines = Gen.Select(
        Lines, Gen.OneOf("\n", "\n  ", "\n\t"), (lines, end) => lines.Replace("\n甲", end + "甲", StringComparison.Ordinal));

    [Fact]
    public static void Plain_text_is_found() => Check(
        Lines.Where(text => !text.Contains("{{", StringComparison.Ordinal)),
        (text, file, random) => Fold(text, file, random, file.WriteLetters));

    [Fact]
    public static void Text_in_single_quotes_is_found() => Check(Lines, (text, file, random) =>
    {
        file.Around("'");
        Fold(text, file, random, c => file.Write(c, c == "'" ? "''" : c));
        file.Around("'");
    });

    [Fact]
    public static void Text_in_double_quotes_is_found() => Check(IndentedLines, (text, file, random) =>
    {
        file.Around("\"");
        foreach (string c in Characters(text))
        {
            // An escaped line end is not part of the text, and neither are the blanks after it.
            file.Around(c is not (" " or "\t") && random.Next(10) == 0 ? "\\\n    " : "");
            file.Write(c, Escape(c, random, isJson: false));
        }

        file.Around("\"");
    });

    [Fact]
    public static void Folded_text_in_double_quotes_is_found() => Check(Lines, (text, file, random) =>
    {
        file.Around("\"");
        Fold(text, file, random, c => file.Write(c, Escape(c, random, isJson: false)));
        file.Around("\"");
    });

    [Fact]
    public static void Text_in_a_literal_block_is_found() => Check(IndentedLines, (text, file, random) =>
    {
        file.Around(random.Next(4) switch { 0 => "|", 1 => "|-", 2 => "|+   # a comment", _ => "|2-" });
        file.Around(random.Next(3) == 0 && !file.File.EndsWith("2-", StringComparison.Ordinal) ? "\n    " : "\n  ");
        string indent = file.File[(file.File.LastIndexOf('\n') + 1)..];
        foreach (char c in text)
        {
            file.WriteLetters(c.ToString());
            file.Around(c == '\n' ? indent : "");
        }

        file.Around(random.Next(2) == 0 ? "\n" : "\n\n\n");
    });

    [Fact]
    public static void Text_in_an_indented_block_is_found() => Check(Lines, (text, file, random) =>
    {
        file.Around("|2\n  ");
        file.WriteLetters("  " + text.Split('\n')[0]);
        file.Around("\n");
    });

    [Fact]
    public static void Text_in_a_folded_block_is_found() => Check(IndentedLines, (text, file, random) =>
    {
        file.Around(random.Next(2) == 0 ? ">-\n  " : ">\n  ");
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                // A single line end would be folded, unless a line beside it is indented further.
                bool isKept = lines[i - 1].Length == 0 || IsIndented(lines[i - 1]) || IsIndented(lines[i..].First(line => line.Length > 0));
                file.Around(isKept ? "" : "\n");
                file.Write("\n", "\n");
                file.Around("  ");
            }

            WriteWords(lines[i], file, random, isFolded: !IsIndented(lines[i]));
        }

        file.Around("\n");
    });

    [Fact]
    public static void Text_in_json_is_found() => IndentedLines.Select(Gen.Int).Sample(
        (text, seed) =>
        {
            Random random = new(seed);
            WrittenText file = new();
            file.Around("{ \"title\": \"甲\", \"opening\": \"");
            foreach (string c in Characters(text))
            {
                file.Write(c, Escape(c, random, isJson: true));
            }

            file.Around("\" }");
            file.AssertPlaces(Load("report.json", file.File));
        },
        iter: Texts);

    [Fact]
    public static void A_cell_is_found() => IndentedLines.Select(Gen.Int).Sample(
        (text, seed) =>
        {
            Random random = new(seed);
            WrittenText file = new();
            string blanks = new(' ', random.Next(3));
            bool isQuoted = text.Contains('\n', StringComparison.Ordinal) || random.Next(2) == 0;
            file.Around("乙,");
            file.Around(isQuoted ? "\"" + blanks : blanks);
            foreach (char c in text)
            {
                file.Write(c.ToString(), isQuoted && c == '"' ? "\"\"" : c.ToString());
            }

            file.Around(isQuoted ? blanks + "\",12" : blanks + ",12");
            SourceFile row = new("table.csv", file.File);
            TableRecord record = new(row, CsvCells.Part(row, ',', new DiagnosticBag())) { Next = 2 };
            file.AssertPlaces(new Phrase(record.Cells[1].Text, record.SpanOf(1), CellNotation.Of(record)));
        },
        iter: Texts);

    [Fact]
    public static void A_cell_of_a_sheet_is_found()
    {
        SourceFile row = new("table.xlsx", "甲\t  \"乙 丙\" ", new SheetRow("Sheet1", 2, [0, 2]));
        TableRecord record = new(row, [new TableCell("甲", 0, 1), new TableCell("\"乙\n丙\"", 2, 10)]) { Next = 3 };
        Phrase phrase = new(record.Cells[1].Text, record.SpanOf(1), CellNotation.Of(record));
        Assert.Equal(row.Span(7, 8), phrase.SpanOf(3, 4));
    }

    [Theory]
    [InlineData("\"甲\\ud842\\udfb7乙\"", 3, "乙")]
    [InlineData("\"甲\\r\\n乙\"", 1, "\\r\\n")]
    [InlineData("\"甲\\x2C乙\"", 1, "\\x2C")]
    [InlineData("\"甲\\U00020BB7乙\"", 2, "\\U00020BB7")]
    [InlineData("&here 甲乙", 1, "乙")]
    [InlineData("!!str 甲乙", 1, "乙")]
    public static void What_is_seldom_written_is_found(string scalar, int at, string expected)
    {
        SourceSpan span = Load("report.yaml", $"opening: {scalar}\n").SpanOf(at, at + 1);
        Assert.Equal(expected, span.File.Text[span.Start..span.End]);
    }

    [Fact]
    public static void Words_that_were_not_read_from_their_place_have_the_whole_of_it()
    {
        SourceFile file = new("table.csv", "讲座（场次）");
        Assert.Equal(file.Span(0, 6), new Phrase("讲座 场次", file.Span(0, 6), Notation.Letters).SpanOf(3, 5));
    }

    private static void Check(Gen<string> texts, Action<string, WrittenText, Random> write) => texts.Select(Gen.Int).Sample(
        (text, seed) =>
        {
            WrittenText file = new();
            file.Around("title: 甲\nopening: ");
            write(text, file, new Random(seed));
            file.Around("\nclosing: 乙\n");
            file.AssertPlaces(Load("report.yaml", file.File));
        },
        iter: Texts);

    // Each line end is written as two, and some blanks as one line end.
    private static void Fold(string text, WrittenText file, Random random, Action<string> write)
    {
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                file.Around(lines[i - 1].Length > 0 ? "\n" : "");
                file.Write("\n", "\n");
            }

            file.Around(i > 0 && lines[i].Length > 0 ? "   " : "");
            WriteWords(lines[i], file, random, isFolded: true, write);
        }
    }

    private static void WriteWords(string line, WrittenText file, Random random, bool isFolded, Action<string>? write = null)
    {
        string[] characters = [.. Characters(line)];
        for (int i = 0; i < characters.Length; i++)
        {
            bool isLone = isFolded && characters[i] == " " && characters[i - 1] is not (" " or "\t") && characters[i + 1] is not (" " or "\t");
            if (isLone && random.Next(2) == 0)
            {
                file.Write(" ", "\n");
                file.Around("  ");
            }
            else if (write is null)
            {
                file.WriteLetters(characters[i]);
            }
            else
            {
                write(characters[i]);
            }
        }
    }

    private static string Escape(string c, Random random, bool isJson) => c switch
    {
        "\n" => "\\n",
        "\t" => "\\t",
        "\"" => "\\\"",
        "\\" => "\\\\",
        " " => " ",
        [var only] when random.Next(4) == 0 => $"\\u{(int)only:x4}",
        [_, _] when !isJson && random.Next(2) == 0 => $"\\U{char.ConvertToUtf32(c, 0):x8}",
        _ => c,
    };

    private static bool IsIndented(string line) => line is [' ' or '\t', ..];

    private static IEnumerable<string> Characters(string text) => text.EnumerateRunes().Select(rune => rune.ToString());

    private static Phrase Load(string path, string text)
    {
        DiagnosticBag bag = new();
        Report? report = ReportLoader.Load(new SourceFile(path, text), bag);
        Assert.False(bag.HasErrors, string.Join('\n', bag.ToSorted().Select(diagnostic => diagnostic.Message)) + "\n" + text);
        return report!.Opening!;
    }
}
