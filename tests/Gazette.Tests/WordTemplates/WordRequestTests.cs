using System.Text.Json.Nodes;
using Gazette.Compiling;
using Gazette.Data;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Templates;
using Xunit;

namespace Gazette.Tests.WordTemplates;

/// <summary>What a Word file asks a report for.</summary>
public static class WordRequestTests
{
    [Theory]
    [InlineData("上半年共开展理论宣讲{{ lectures }}。", "lectures", "理论宣讲")]
    [InlineData("听众：{{ audience }}", "audience", "听众")]
    [InlineData("户数（户），常住人口 {{ residents }}", "residents", "常住人口")]
    [InlineData("Visits this year: {{ visits }}", "visits", "Visits this year")]
    [InlineData("You gave {{ home_hours }} hours.", "home_hours", "Home hours")]
    [InlineData("{{ 便民代办（件） }}", "便民代办", "便民代办（件）")]
    [InlineData("{{ Home calls }} were made.", "home_calls", "Home calls")]
    public static void Calls_a_metric_what_the_words_around_its_tag_call_it(string text, string id, string label)
    {
        RequestedMetric metric = Assert.Single(Request(text).Metrics);
        Assert.Equal((id, label), (metric.Id, metric.Label.Any));
    }

    [Fact]
    public static void Takes_a_merge_field_for_a_key_of_the_report_or_else_for_a_field()
    {
        TemplateRequirements request = Request("«title» «First_Name» {{ fields.First_Name }} «Last_Name» «last_name»");
        Assert.Equal(["title"], request.RequiredKeys);
        Assert.Equal(["First_Name", "Last_Name"], request.Fields.Select(field => field.Id));
    }

    [Fact]
    public static void Lets_the_schema_insist_only_on_names_that_a_report_cannot_give_otherwise()
    {
        TemplateRequirements request = Request("{{ lectures }} {{ 听众 }} {{ fields.contact }} «Town»");
        JsonNode properties = JsonNode.Parse(ReportSchema.Write(request))!["properties"]!;
        Assert.Equal(["lectures"], properties["metrics"]!["required"]!.AsArray().Select(name => (string)name!));
        Assert.Equal(["contact"], properties["fields"]!["required"]!.AsArray().Select(name => (string)name!));
    }

    private static TemplateRequirements Request(string text)
    {
        using TemporaryFolder folder = new();
        folder.Put("parts/document.txt", text);
        string path = folder.Put("office.docx");
        File.WriteAllBytes(path, TemplateFolder.Pack(folder.At("parts")));
        DiagnosticBag bag = new();
        Template? template = new TemplateLibrary("").Load(path, bag);
        Assert.Empty(bag.ToSorted());
        return template!.Request;
    }
}
