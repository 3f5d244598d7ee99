using System.Reflection;
using Gazette.Data;
using Gazette.Data.Edits;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Documents.Containers;
using Gazette.Reports;
using Gazette.Schema;
using Gazette.Sources;
using Gazette.Templates;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Schema;

/// <summary>Checks every row of the schema, so that a key which one of its users forgot is found.</summary>
public sealed class MemberTests
{
    private static readonly SourceSpan Nowhere = FullReport.File.Span(0, 0);

    public static TheoryData<string> Keys => [.. ReportMembers.Report.Names];

    public static TheoryData<string> Texts => [.. ReportMembers.Report.Keys.Where(key => key.Shape == ValueShape.Text).Select(key => key.Name)];

    [Fact]
    public void Every_property_of_a_report_is_read_from_a_key_of_its_own() =>
        CheckRows(new Report { File = FullReport.File, Span = Nowhere }, ReportMembers.Report, FullReport.Data,
            "File", "Span", "UnreadableKeys", "UnreadableMetrics", "AbsentMetrics", "Collected");

    [Fact]
    public void Every_property_of_a_section_is_read_from_a_key_of_its_own() =>
        CheckRows(new Section { Span = Nowhere }, SectionMembers.Section, FullReport.Find("sections", "0"), "Span");

    [Fact]
    public void Every_property_of_an_item_is_read_from_a_key_of_its_own() =>
        CheckRows(new Item { Span = Nowhere }, SectionMembers.Item, FullReport.Find("sections", "0", "items", "0"), "Span");

    // An attachment's number is its position among the attachments.
    [Fact]
    public void Every_property_of_an_attachment_is_read_from_a_key_of_its_own() =>
        CheckRows(new Attachment(new Phrase("", Nowhere), Nowhere), OfficialMembers.Attachment, FullReport.Find("attachments", "1"), "Span", "Number");

    [Fact]
    public void Every_property_of_a_letterhead_is_read_from_a_key_of_its_own() =>
        CheckRows(new Letterhead("plain"), OfficialMembers.Letterhead, FullReport.Find("letterhead"));

    [Fact]
    public void Every_property_of_a_colophon_is_read_from_a_key_of_its_own() =>
        CheckRows(new Colophon([], null, null), OfficialMembers.Colophon, FullReport.Find("colophon"));

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_report_without_what_a_template_requires_is_an_error(string key)
    {
        Template template = TemplateOf($"name: page\nrequires: [{key}]\n", "好");
        bool mayLack = ReportMembers.Report.Find(key)!.IsGiven is not null;
        Assert.Equal(mayLack ? [key] : [], template.Request.RequiredKeys);
        Assert.Equal(mayLack ? ["missing-key"] : [], RulesOf(template, new Report { File = FullReport.File, Span = Nowhere }));
        Assert.Empty(RulesOf(template, FullReport.Report));
    }

    [Fact]
    public void A_part_that_the_template_prints_nowhere_is_a_warning()
    {
        DiagnosticBag bag = new();
        TemplateOf("name: page\n", "好").Render(FullReport.Report, LanguageRules.Chinese, bag, mayOmit: false);
        Assert.Equal(
            ReportMembers.Report.Members.Where(member => member.IsFor(KeyUse.Part))
                .Select(member => $"template `page` does not print `{member.Name}`")
                .Order(StringComparer.Ordinal),
            bag.ToSorted().Select(diagnostic => diagnostic.Message.English)
                .Where(message => message.StartsWith("template `page` does not print `", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_fix_may_change_running_text_alone(string key)
    {
        SourceFile before = new("report.yaml", $"{key}: 甲,乙\n");
        int comma = before.Text.IndexOf(',', StringComparison.Ordinal);
        Fix fix = new(before.Span(comma, comma + 1), "，");
        Assert.Equal(
            ReportMembers.Report.Find(key)!.IsFor(KeyUse.RunningText), DataShape.IsKept(before, new SourceFile("report.yaml", $"{key}: 甲，乙\n"), [fix]));
    }

    [Fact]
    public void A_fix_changes_no_value_name_or_setting_within_a_part()
    {
        Assert.True(IsKept("sections: [ { heading: 甲,乙, items: [ 丙 ] } ]", "丙", "丁"));
        Assert.True(IsKept("sections: [ { items: [ { points: [ 丙 ] } ] } ]", "丙", "丁"));
        Assert.True(IsKept("sections: [ { table: { caption: 丙 } } ]", "丙", "丁"));
        Assert.True(IsKept("next_steps: [ 丙 ]", "丙", "丁"));
        Assert.True(IsKept("letterhead: { number: 丙 }", "丙", "丁"));
        Assert.False(IsKept("sections: [ { table: { rows: [ [ 丙 ] ] } } ]", "丙", "丁"));
        Assert.False(IsKept("sections: [ { image: { file: 丙 } } ]", "丙", "丁"));
        Assert.False(IsKept("sections: [ { enumerate: 一是 } ]", "一是", "一要"));
        Assert.False(IsKept("letterhead: { mode: plain }", "plain", "digital"));
        Assert.False(IsKept("metrics: { 甲: { note: 丙 } }", "丙", "丁"));
    }

    [Fact]
    public void Templates_see_what_has_a_view_and_nothing_else()
    {
        Assert.All(ReportMembers.Report.Members, Agrees);
        Assert.All(SectionMembers.Section.Members, Agrees);
        Assert.All(SectionMembers.Item.Members, Agrees);
        Assert.All(OfficialMembers.Attachment.Members, Agrees);
        Assert.All(OfficialMembers.Letterhead.Members, Agrees);
        Assert.All(OfficialMembers.Colophon.Members, Agrees);

        static void Agrees<T>(Member<T> member) => Assert.Equal(member.View is not null, member.IsFor(KeyUse.Template));
    }

    // Which the two lists are of, a template hands on: `::: signature {mode={{ report.signature }}}`.
    [Fact]
    public void A_report_and_a_container_know_the_same_modes()
    {
        Assert.Equivalent(ContainerMode.WordsOf<LetterheadMode>(), ReportWords.LetterheadModes.Words, strict: true);
        Assert.Equivalent(ContainerMode.WordsOf<SignatureMode>(), ReportWords.Signatures.Words, strict: true);
    }

    // Each row is read alone. Each row changes something that no other row changes; together they change everything.
    private static void CheckRows<T>(T blank, MemberTable<T> table, DataMap data, params string[] notRead)
        where T : class
    {
        Dictionary<string, string> readBy = new(StringComparer.Ordinal);
        foreach (Member<T> member in table.Members)
        {
            DataMap alone = data with { Entries = [data.Entries.Single(entry => entry.Key == member.Name)] };
            DiagnosticBag bag = new();
            T record = MemberReader.Read(blank, MapReader.Open(alone, table, bag), table);
            string[] changed = [.. Settable<T>()
                .Where(property => !Equals(property.GetValue(blank), property.GetValue(record)))
                .Select(property => property.Name)];
            Assert.False(changed.Length == 0, $"`{member.Name}` is not read");
            foreach (string property in changed)
            {
                Assert.True(readBy.TryAdd(property, member.Name), $"`{member.Name}` and `{readBy[property]}` are both read into {property}");
            }
        }

        Assert.Equal(Settable<T>().Select(property => property.Name).Except(notRead).Order(StringComparer.Ordinal), readBy.Keys.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<PropertyInfo> Settable<T>() => typeof(T).GetProperties().Where(property => property.CanWrite);

    private static bool IsKept(string text, string was, string becomes)
    {
        SourceFile before = new("report.yaml", text);
        int at = text.LastIndexOf(was, StringComparison.Ordinal);
        return DataShape.IsKept(
            before, new SourceFile("report.yaml", text.Replace(was, becomes, StringComparison.Ordinal)), [new Fix(before.Span(at, at + was.Length), becomes)]);
    }

    private static Template TemplateOf(string manifest, string page)
    {
        DiagnosticBag bag = new();
        SourceFile file = new("template.yaml", manifest);
        Template? template = Template.Load(TemplateManifestLoader.Load(file, bag)!, file, [new SourceFile("page.md.sbn", page)], bag);
        Assert.False(bag.HasErrors);
        return template!;
    }

    private static string[] RulesOf(Template template, Report report)
    {
        DiagnosticBag bag = new();
        template.Render(report, LanguageRules.Chinese, bag, mayOmit: true);
        return [.. bag.ToSorted().Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Rule)];
    }
}
