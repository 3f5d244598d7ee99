using System.Text;
using CsCheck;
using Gazette.Data.Tables;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Data.Tables;

public static class TableTextTests
{
    [Fact]
    public static void Finds_the_same_encoding_for_a_stream_as_for_a_file() =>
        Gen.OneOf(
            Gen.OneOf("村,120+\n", "é", "宣讲活动", "abc", "𠮷").Array[0, 8].Select(parts => Encoding.UTF8.GetBytes(string.Concat(parts))),
            Gen.OneOf("村,120+\n", "宣讲活动", "abc", "𠮷", "㐀").Array[0, 8].Select(parts => TextEncodings.Gb18030.GetBytes(string.Concat(parts))),
            Gen.Byte.Array[0, 12]).Sample(
            bytes =>
            {
                DiagnosticBag ofFile = new();
                DiagnosticBag ofStream = new();
                SourceFile? file = SourceDecoder.Decode("t.csv", bytes, ofFile);
                using StreamReader? reader = TableText.Open("t.csv", new MemoryStream(bytes), null, ofStream);
                bool isWide = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
                Assert.Equal(isWide || file is not null, reader is not null);
                if (file is not null && reader is not null)
                {
                    // The reader of rows joins letters and their marks; this is the text before it.
                    string text = reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
                    Assert.Equal(file.Text, UnicodeComposition.Join(text));
                    Assert.Equal(ofFile.ToSorted().Select(note => note.Rule), ofStream.ToSorted().Select(note => note.Rule));
                }
            },
            iter: 3_000);

    [Theory]
    [InlineData(new byte[] { 59, 83, 204, 166, 52, 2 })]
    [InlineData(new byte[] { 97, 59, 99, 97, 102, 101, 204, 129, 10, 83, 204, 166 })]
    public static void Joins_a_letter_and_its_mark_in_a_stream_as_in_a_file(byte[] bytes)
    {
        SourceFile file = SourceDecoder.Decode("t.csv", bytes, new DiagnosticBag())!;
        using StreamReader reader = TableText.Open("t.csv", new MemoryStream(bytes), null, new DiagnosticBag())!;
        using CsvRecords records = new("t.csv", reader, "utf-8", ';');
        List<string> lines = [];
        while (records.Read(new DiagnosticBag()) is { } record)
        {
            lines.Add(string.Join(';', record.Cells.Select(cell => cell.Text)));
        }

        Assert.Equal(file.Text.Split('\n'), lines);
    }

    [Fact]
    public static void Finds_a_character_that_lies_across_two_pieces()
    {
        string text = new string('a', (64 * 1024) - 1) + "村" + new string('b', 100_000) + "村";
        foreach (string name in (string[])["utf-8", "gb18030"])
        {
            using StreamReader reader = TableText.Open("t.csv", new MemoryStream(TextEncodings.Find(name)!.GetBytes(text)), null, new DiagnosticBag())!;
            Assert.Equal(text, reader.ReadToEnd());
        }
    }
}
