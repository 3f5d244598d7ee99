using System.Text;
using CsCheck;
using Gazette.Compiling;
using Xunit;

namespace Gazette.Tests.WordTemplates;

public sealed class RandomWordTemplates
{
    private static readonly string[] Sentences =
    [
        "共{{ lectures }}。", "{{ title }}", "前{{ if lectures > 3 }}多{{ else }}少{{ end }}后", "{{ for p in fields.places }}{{ p }}，{{ end }}",
        "{{ 宣讲 }}完",
        "{{ lectures.value }} {{ lectures.unit }}", "没有标签", "{{ if fields.remark }}（{{ fields.remark }}）{{ end }}",
    ];

    // What Word puts between two runs, and inside them.
    private static readonly string[] Between =
    [
        "", "", "<w:proofErr w:type=\"spellStart\"/>", "<w:proofErr w:type=\"gramEnd\"/>",
        "<w:bookmarkStart w:id=\"ID\" w:name=\"bID\"/><w:bookmarkEnd w:id=\"ID\"/>",
    ];

    private static readonly string[] Looks =
    [
        "", "<w:rPr><w:b/></w:rPr>", "<w:rPr><w:lang w:val=\"de-DE\"/></w:rPr>", "<w:rPr><w:rFonts w:eastAsia=\"仿宋\" w:hint=\"eastAsia\"/></w:rPr>",
    ];

    private static readonly string[] Blocks =
    [
        "{{ for p in fields.places }}|X|{{ end }}", "{{ if lectures > 3 }}|X|{{ end }}", "{{ if fields.remark }}|X|{{ else }}|X|{{ end }}", "X|X",
        "{{ for q in fields.places }}|X|{{ end }}|X",
    ];

    [Fact]
    public void A_tag_means_the_same_however_its_runs_are_split() =>
        Gen.Select(Gen.OneOf(Sentences).Array[1, 3], Gen.Int[1, int.MaxValue]).Sample(
            (sentences, seed) =>
            {
                string plain = string.Concat(sentences.Select(words => $"<w:p><w:r><w:t xml:space=\"preserve\">{Escape(words)}</w:t></w:r></w:p>"));
                Random random = new(seed);
                string split = string.Concat(sentences.Select(words => $"<w:p>{Split(words, random)}</w:p>"));
                Assert.Equal(Fill(plain), Fill(split));
            },
            iter: 1_000);

    [Fact]
    public void Nested_blocks_mean_what_they_mean_in_one_paragraph() =>
        Gen.Select(Gen.OneOf(Blocks), Gen.OneOf(Blocks), Gen.OneOf(Blocks)).Sample(
            (outer, middle, inner) =>
            {
                string inside = inner.Replace("X", "{{ lectures }}；", StringComparison.Ordinal);
                string around = middle.Replace("X", inside, StringComparison.Ordinal);
                string[] lines = outer.Replace("X", around, StringComparison.Ordinal).Split('|');
                string paragraphs = string.Concat(lines.Select(line => $"<w:p><w:r><w:t>{Escape(line)}</w:t></w:r></w:p>"));
                string one = $"<w:p><w:r><w:t>{Escape(string.Concat(lines))}</w:t></w:r></w:p>";
                Assert.Equal(Fill(one), Fill(paragraphs).Replace("\n", "", StringComparison.Ordinal));
            },
            iter: 300);

    private static string Fill(string body)
    {
        Compilation compilation = SmallWordFile.Compile(SmallWordFile.Make(body));
        Assert.DoesNotContain(
            compilation.Diagnostics, diagnostic => diagnostic.Rule is "template-syntax" or "tag-structure" or "unknown-name" or "unclosed-value");
        return compilation.Files.IsEmpty ? string.Join('\n', compilation.Diagnostics.Select(diagnostic => diagnostic.Rule)) : SmallWordFile.TextOf(compilation);
    }

    private static string Split(string words, Random random)
    {
        StringBuilder xml = new();
        for (int at = 0; at < words.Length;)
        {
            int length = random.Next(1, Math.Min(6, words.Length - at) + 1);
            xml.Append(Between[random.Next(Between.Length)].Replace("ID", $"{at + 1}", StringComparison.Ordinal));
            xml.Append($"<w:r>{Looks[random.Next(Looks.Length)]}<w:t xml:space=\"preserve\">{Escape(words[at..(at + length)])}</w:t></w:r>");
            at += length;
        }

        return xml.ToString();
    }

    private static string Escape(string words) => words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
