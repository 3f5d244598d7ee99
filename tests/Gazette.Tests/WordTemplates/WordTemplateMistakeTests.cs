using Gazette.Diagnostics;
using Xunit;

namespace Gazette.Tests.WordTemplates;

public sealed class WordTemplateMistakeTests
{
    [Theory]
    [InlineData("block-in-sentence", "见{{ metric_table metrics }}。")]
    [InlineData("hidden-metric", "{{ sections }}{{ sections.size }}")]
    [InlineData("missing-field", "<w:fldSimple w:instr=\" MERGEFIELD Surname \"><w:r><w:t>甲</w:t></w:r></w:fldSimple>")]
    [InlineData("merge-switch", "<w:fldSimple w:instr=\" MERGEFIELD title \\z \"><w:r><w:t>甲</w:t></w:r></w:fldSimple>")]
    [InlineData("tag-not-supported", "{{ while true }}{{ end }}")]
    [InlineData("tag-structure", "{{ if true }}")]
    public void A_mistake_has_its_rule_and_its_paragraph(string rule, string words)
    {
        string content = words.StartsWith('<') ? words : $"<w:r><w:t>{words}</w:t></w:r>";
        Diagnostic diagnostic = Assert.Single(SmallWordFile.Check($"<w:p>{content}</w:p>"), diagnostic => diagnostic.Rule == rule);
        Assert.Equal("office.docx: body, paragraph 1", diagnostic.Span.Describe("office.docx"));
    }

    [Fact]
    public void A_file_that_fetches_something_is_refused()
    {
        string link = $"<Relationship Id=\"a\" Type=\"{SmallWordFile.Office}/image\" Target=\"https://example.org/a.png\" TargetMode=\"External\"/>";
        Assert.Equal(["word-template-refused"], SmallWordFile.Check("<w:p/>", link).Select(diagnostic => diagnostic.Rule));
    }

    [Fact]
    public void A_tag_in_the_address_of_a_link_is_only_warned_of()
    {
        string link = $"<Relationship Id=\"a\" Type=\"{SmallWordFile.Office}/hyperlink\" Target=\"https://a.b/{{{{ title }}}}\" TargetMode=\"External\"/>";
        Assert.Contains("tag-not-filled", SmallWordFile.Check("<w:p><w:r><w:t>{{ title }}</w:t></w:r></w:p>", link).Select(diagnostic => diagnostic.Rule));
    }

    [Fact]
    public void The_source_of_a_mail_merge_is_taken_out_with_a_note()
    {
        string link = $"<Relationship Id=\"a\" Type=\"{SmallWordFile.Office}/settings\" Target=\"settings.xml\"/>";
        Assert.Contains("word-template-settings", SmallWordFile.Check("<w:p/>", link).Select(diagnostic => diagnostic.Rule));
    }
}
