using System.Text;
using Gazette.Building;
using Xunit;

namespace Gazette.Tests.Building;

public static class StreamedReportsTests
{
    [Theory]
    [InlineData("title: a\n", "report@1: title: a|")]
    [InlineData("", "report@1: ")]
    [InlineData("# words\n\n---\ntitle: a\n", "report@1: # words||---|title: a|")]
    [InlineData("title: a\n---\ntitle: b\n--- # c\ntitle: c", "report-1@1: title: a|; report-2@2: ---|title: b|; report-3@4: --- # c|title: c")]
    [InlineData("---\ntitle: a\n---\n---\ntitle: b\n", "report-1@1: ---|title: a|; report-2@3: ---|---|title: b|")]
    [InlineData("text: |\n  ---\n  still a\n", "report@1: text: ||  ---|  still a|")]
    [InlineData("{\"title\":\"a\"}\n\n{\"title\":\"b\"}\n", "report-1@1: {\"title\":\"a\"}|; report-2@3: {\"title\":\"b\"}|")]
    [InlineData("{\n\"title\": \"a\" }\n{\n", "report@1: {|\"title\": \"a\" }|{|")]
    public static void Splits_reports_where_the_language_does(string text, string expected)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        Assert.Equal(expected, string.Join("; ", new StreamedReports(stream)
            .Read()
            .Select(input => $"{input.Name}@{input.FirstLine}: {Encoding.UTF8.GetString(input.Content!).Replace('\n', '|')}")));
    }

    [Fact]
    public static void Leaves_two_byte_letters_together()
    {
        using MemoryStream stream = new([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("title: a\n---\ntitle: b\n")]);
        Assert.Single(new StreamedReports(stream).Read());
    }

    [Fact]
    public static void Reads_a_report_before_the_next_but_one_is_there()
    {
        using Endless stream = new();
        Assert.Equal(["report-1", "report-2"], new StreamedReports(stream).Read().Take(2).Select(input => input.Name));
    }

    [Fact]
    public static void Reads_an_endless_report_only_up_to_the_limit()
    {
        using Endless stream = new("x");
        Assert.InRange(new StreamedReports(stream).Read().First().Content!.Length, 1, 70_000_000);
    }

    /// <summary>An endless repetition of the same text.</summary>
    private sealed class Endless(string words = "---\na: 1\n") : MemoryStream
    {
        private readonly byte[] _words = Encoding.UTF8.GetBytes(words);

        public override int Read(Span<byte> buffer)
        {
            for (int i = 0; i < buffer.Length; i++)
            {
                buffer[i] = _words[i % _words.Length];
            }

            return buffer.Length - (buffer.Length % _words.Length);
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
