using System.Text;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Fixing;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Fixing;

public static class EditableFileTests
{
    [Theory]
    [InlineData("title: 甲,乙", ",", "，", "title: 甲，乙")]
    [InlineData("title: '甲,乙' # 说明,不动", ",", "，", "title: '甲，乙' # 说明,不动")]
    [InlineData("closing: |\n  甲,乙。\n  丙。", ",", "，", "closing: |\n  甲，乙。\n  丙。")]
    [InlineData("{ \"closing\": \"甲,乙\" }", ",", "，", "{ \"closing\": \"甲，乙\" }")]
    [InlineData("sections:\n- heading: 一、甲。\n", "。", "", "sections:\n- heading: 一、甲\n")]
    public static void A_text_is_fixed_in_place(string before, string stretch, string replacement, string after) =>
        Assert.Equal(after, Apply(before[0] == '{' ? "a.json" : "a.yaml", before, (stretch, replacement)));

    // A value, a name, a setting; and replacements that would end the text or begin another.
    [Theory]
    [InlineData("metrics: { a: { label: 甲, value: 1200 } }", "1200", "1201")]
    [InlineData("metrics: { a: { label: 甲乙, value: 1 } }", "甲乙", "甲")]
    [InlineData("organization: 云埂, 镇", ", ", "，")]
    [InlineData("fields: { a: 云埂, b: 镇 }", "云埂", "云")]
    [InlineData("sections: [ { heading: 甲, table: { columns: [ 项 ], rows: [ [ '1200' ] ] } } ]", "1200", "1201")]
    [InlineData("sections: [ { heading: 甲, enumerate: 一是 } ]", "一是", "一要")]
    [InlineData("title: '甲,乙'", ",", "'")]
    [InlineData("title: \"甲,乙\"", ",", "\"")]
    [InlineData("title: \"甲,乙\"", ",", "\\")]
    [InlineData("title: 甲,乙", ",", ": ")]
    [InlineData("title: 甲,乙", ",", " #")]
    [InlineData("title: 甲,乙", ",", "\n")]
    [InlineData("sections: [ { heading: 甲乙 } ]", "甲", "],")]
    [InlineData("# 甲,乙\ntitle: 丙", ",", "\n")]
    [InlineData("title: 甲", "title", "topic")]
    public static void Nothing_else_is_changed(string before, string stretch, string replacement) =>
        Assert.Equal(before, Apply("a.yaml", before, (stretch, replacement)));

    [Theory]
    [InlineData("村镇,{{ metrics.a }},完成。", ",{{ ", "，{{ ")]
    [InlineData("{{ if report.title, }}甲{{ end }}", ",", "，")]
    [InlineData("1、 甲村完成。", "1、", "1.")]
    [InlineData("甲,\n乙。", ",", "\n\n")]
    public static void A_template_keeps_its_tags_and_its_blocks(string before, string stretch, string replacement)
    {
        string expected = replacement == "，{{ " ? "村镇，{{ metrics.a }},完成。" : before;
        Assert.Equal(expected, Apply("a.md.sbn", before, (stretch, replacement)));
    }

    [Fact]
    public static void A_table_is_left_alone() => Assert.Equal("title\n甲,乙", Apply("a.csv", "title\n甲,乙", (",", "，")));

    [Fact]
    public static void Of_fixes_that_meet_the_first_is_made_and_one_that_is_refused_keeps_no_other()
    {
        Assert.Equal("title: 甲，乙", Apply("a.yaml", "title: 甲,,乙", (",,", "，"), (",乙", "，乙")));
        Assert.Equal("title: 甲，乙.\norganization: 丙,", Apply("a.yaml", "title: 甲,乙.\norganization: 丙,", (",", "，"), ("丙,", "丙，")));
    }

    [Fact]
    public static void The_same_stretch_elsewhere_in_a_text_is_not_taken_for_it()
    {
        SourceFile file = new("a.yaml", "title: 甲 乙 丙 丁,1,200,戊");
        Fix[] fixes = [new(file.Span(10, 11), ""), new(file.Span(20, 21), "，")];
        Assert.Equal("title: 甲 乙丙 丁,1,200，戊", Apply(file, Encoding.UTF8.GetBytes(file.Text), fixes));
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16le", true)]
    [InlineData("utf-16be", true)]
    [InlineData("gb18030", false)]
    public static void Every_other_byte_stays(string name, bool mark)
    {
        const string Text = "# 注释\r\ntitle:   甲村,乙村,丙村工作情况总结报告  # 备注\r\n\r\nclosing: 特此报告。\r\n";
        Encoding encoding = TextEncodings.Find(name)!;
        byte[] preamble = !mark ? [] : name switch { "utf-8" => [0xEF, 0xBB, 0xBF], "utf-16le" => [0xFF, 0xFE], _ => [0xFE, 0xFF] };
        byte[] before = [.. preamble, .. encoding.GetBytes(Text)];
        SourceFile file = SourceDecoder.Decode("a.yaml", before, new DiagnosticBag())!;
        int at = file.Text.IndexOf(',', StringComparison.Ordinal);
        (byte[] after, int applied) = EditableFile.Open("a.yaml", before, null)!.Apply([new Fix(file.Span(at, at + 1), "，")]);
        Assert.Equal(1, applied);
        byte[] expected = [.. preamble, .. encoding.GetBytes(Text.Replace("村,乙", "村，乙", StringComparison.Ordinal))];
        Assert.Equal(expected, after);
    }

    [Fact]
    public static void A_line_with_a_letter_in_two_parts_is_left_to_a_person()
    {
        byte[] bytes = "title: Cafe\u0301 甲,乙\nclosing: 甲,乙"u8.ToArray();
        SourceFile file = SourceDecoder.Decode("a.yaml", bytes, new DiagnosticBag())!;
        Fix[] fixes = [new(file.Span(13, 14), "，"), new(file.Span(26, 27), "，")];
        Assert.Equal([",", ","], fixes.Select(fix => file.Text[fix.Span.Start..fix.Span.End]));
        Assert.Equal("title: Cafe\u0301 甲,乙\nclosing: 甲，乙", Apply(file, bytes, fixes));
    }

    [Fact]
    public static void A_character_that_the_encoding_lacks_is_not_written()
    {
        byte[] big5 = TextEncodings.Find("big5")!.GetBytes("title: 甲,乙");
        SourceFile file = SourceDecoder.Decode("a.yaml", big5, new DiagnosticBag(), "big5")!;
        (byte[] after, int applied) = EditableFile.Open("a.yaml", big5, "big5")!.Apply([new Fix(file.Span(8, 9), "〇")]);
        Assert.Equal((0, true), (applied, after.AsSpan().SequenceEqual(big5)));
    }

    private static string Apply(string path, string text, params (string Stretch, string Replacement)[] changes)
    {
        SourceFile file = SourceDecoder.Decode(path, Encoding.UTF8.GetBytes(text), new DiagnosticBag())!;
        IEnumerable<Fix> fixes = changes.Select(change =>
        {
            int at = file.Text.IndexOf(change.Stretch, StringComparison.Ordinal);
            return new Fix(file.Span(at, at + change.Stretch.Length), change.Replacement);
        });
        return Apply(file, Encoding.UTF8.GetBytes(text), [.. fixes]);
    }

    private static string Apply(SourceFile file, byte[] bytes, Fix[] fixes)
    {
        (byte[] after, int applied) = EditableFile.Open(file.Path, bytes, null)!.Apply(fixes);
        Assert.Equal(applied > 0, !after.AsSpan().SequenceEqual(bytes));
        return Encoding.UTF8.GetString(after);
    }
}
