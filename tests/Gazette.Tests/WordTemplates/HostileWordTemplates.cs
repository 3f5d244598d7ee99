using System.Text;
using Gazette.Compiling;
using Xunit;

namespace Gazette.Tests.WordTemplates;

/// <summary>Word files made to do harm are told of, in bounded time and memory.</summary>
public sealed class HostileWordTemplates
{
    [Fact]
    public void A_loop_without_end_is_stopped_at_its_tag() =>
        Assert.Equal(["too-much"], RulesOf("<w:p><w:r><w:t>{{ for i in 1..1000000000 }}{{ i }}{{ end }}</w:t></w:r></w:p>"));

    [Fact]
    public void A_loop_that_copies_a_long_paragraph_is_stopped() =>
        Assert.Equal(["too-much"], RulesOf(
            $"<w:p><w:r><w:t>{{{{ for i in 1..900000 }}}}</w:t></w:r></w:p><w:p><w:r><w:t>{new string('甲', 500)}</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>{{ end }}</w:t></w:r></w:p>"));

    [Fact]
    public void Blocks_nested_too_deeply_are_named()
    {
        StringBuilder body = new();
        for (int i = 0; i < 500; i++)
        {
            body.Append("<w:p><w:r><w:t>{{ if true }}</w:t></w:r></w:p>");
        }

        for (int i = 0; i < 500; i++)
        {
            body.Append("<w:p><w:r><w:t>{{ end }}</w:t></w:r></w:p>");
        }

        Assert.Contains("tag-structure", RulesOf(body.ToString()));
    }

    [Fact]
    public void Nine_thousand_split_tags_are_filled()
    {
        StringBuilder body = new();
        for (int i = 0; i < 9_000; i++)
        {
            body.Append("<w:p><w:r><w:t>{</w:t></w:r><w:r><w:t>{ lec</w:t></w:r><w:proofErr w:type=\"spellEnd\"/>")
                .Append("<w:r><w:t>tures }</w:t></w:r><w:r><w:t>}。</w:t></w:r></w:p>");
        }

        Compilation compilation = SmallWordFile.Compile(SmallWordFile.Make(body.ToString()));
        Assert.True(compilation.Succeeded, string.Join('\n', compilation.Diagnostics.Take(3)));
        Assert.Equal(9_000, SmallWordFile.TextOf(compilation).Split('\n').Count(line => line == "120场次。"));
    }

    [Fact]
    public void Elements_nested_too_deeply_are_refused() =>
        Assert.Equal(["word-file-too-large"], RulesOf(
            string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 150)) + "<w:p/>" + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 150))));

    [Fact]
    public void A_part_that_unpacks_to_far_more_than_it_is_is_refused() =>
        Assert.Equal(["word-file-too-large"], RulesOf($"<w:p><w:r><w:t>{new string(' ', 32 << 20)}</w:t></w:r></w:p>"));

    [Fact]
    public void A_field_that_reaches_out_is_refused_also_when_its_code_is_split() =>
        Assert.Contains("word-template-refused", RulesOf(
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> INCLUDE</w:instrText></w:r>"
            + "<w:r><w:instrText>TEXT \"a.docx\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"));

    [Fact]
    public void Fields_in_fields_that_count_are_filled()
    {
        const string Field = "<w:fldSimple w:instr=\" SEQ 图 \">";
        string body = "<w:p><w:r><w:t>{{ for p in fields.places }}</w:t></w:r></w:p>"
            + $"<w:p>{string.Concat(Enumerable.Repeat(Field, 40))}<w:r><w:t>1</w:t></w:r>{string.Concat(Enumerable.Repeat("</w:fldSimple>", 40))}</w:p>"
            + "<w:p><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>{{ p }}</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>{{ end }}</w:t></w:r></w:p>";
        Compilation compilation = SmallWordFile.Compile(SmallWordFile.Make(body));
        Assert.True(compilation.Succeeded, string.Join('\n', compilation.Diagnostics.Take(3)));
        Assert.Contains("石渡村", SmallWordFile.TextOf(compilation), StringComparison.Ordinal);
    }

    private static IEnumerable<string> RulesOf(string body) => SmallWordFile.Check(body).Select(diagnostic => diagnostic.Rule).Distinct();
}
