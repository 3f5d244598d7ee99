using System.Text;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Data;

public static class SourceDecoderTests
{
    private const string Text = "title: 青岚镇2026年上半年工作总结\nopening: 开展宣讲120余场次，受众8600人次。\n";

    [Theory]
    [InlineData("utf-8", null)]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-16le", "utf-16le")]
    [InlineData("utf-16be", "utf-16be")]
    [InlineData("gb18030", null)]
    [InlineData("gb18030", "gb18030")]
    [InlineData("gb18030", "GBK")]
    [InlineData("gb18030", "gb2312")]
    public static void Reads_what_is_found_out_and_what_is_told(string written, string? told) =>
        Assert.Equal(Text, Decode(TextEncodings.Find(written)!.GetBytes(Text.Replace("\n", "\r\n", StringComparison.Ordinal)), told, out _)?.Text);

    [Fact]
    public static void Reads_big5_when_it_is_told()
    {
        byte[] bytes = TextEncodings.Find("big5")!.GetBytes("title: 工作總結\n");
        Assert.Equal("title: 工作總結\n", Decode(bytes, "big5", out _)?.Text);
    }

    [Theory]
    [InlineData("utf-8", "gb18030")]
    [InlineData("utf-16", "gb18030")]
    public static void Believes_a_byte_order_mark_before_anything_else(string marked, string told)
    {
        Encoding encoding = marked == "utf-8" ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: true) : Encoding.Unicode;
        Assert.Equal(Text, Decode([.. encoding.Preamble, .. encoding.GetBytes(Text)], told, out _)?.Text);
    }

    [Fact]
    public static void Says_that_it_has_guessed()
    {
        Decode(TextEncodings.Gb18030.GetBytes(Text), null, out DiagnosticBag bag);
        Diagnostic note = Assert.Single(bag.ToSorted());
        Assert.Equal((Severity.Note, "encoding-guessed"), (note.Severity, note.Rule));
        Decode(TextEncodings.Gb18030.GetBytes(Text), "gb18030", out DiagnosticBag silent);
        Assert.Equal(0, silent.Count);
    }

    [Theory]
    [InlineData("title: Résumé détaillé\n")]
    [InlineData("title: Ärger über Öl\n")]
    public static void Does_not_take_western_text_for_Chinese(string text)
    {
        Assert.Null(Decode(Encoding.Latin1.GetBytes(text), null, out DiagnosticBag bag));
        Assert.Equal("bad-encoding", Assert.Single(bag.ToSorted()).Rule);
    }

    [Fact]
    public static void Refuses_chinese_that_is_cut_in_the_middle()
    {
        Assert.Null(Decode(TextEncodings.Gb18030.GetBytes(Text + "村")[..^1], null, out DiagnosticBag bag));
        Assert.True(bag.HasErrors);
    }

    [Theory]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("か\u3099", "が")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("q\u0301", "q\u0301")]
    public static void Joins_letters_and_marks(string written, string read) =>
        Assert.Equal(read, Decode(Encoding.UTF8.GetBytes(written), null, out _)?.Text);

    private static SourceFile? Decode(byte[] bytes, string? told, out DiagnosticBag bag)
    {
        bag = new DiagnosticBag();
        return SourceDecoder.Decode("r.yaml", bytes, bag, told);
    }
}
