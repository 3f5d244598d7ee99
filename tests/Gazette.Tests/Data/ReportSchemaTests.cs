using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Gazette.Data;
using Gazette.Reports;
using Xunit;

namespace Gazette.Tests.Data;

public sealed class ReportSchemaTests
{
    private static readonly TemplateRequirements Request = new(
        "work-summary",
        [
            new RequestedMetric("lectures", Said("Lectures", "理论宣讲"), "场次", MetricKind.Count, true),
            new RequestedMetric("audience", Said("Audience", "受众"), null, MetricKind.Count, false),
        ],
        [new RequestedField("contact", Said("Who to ask", "联系人"), true)],
        ["title", "issued"]);

    [Fact]
    public async Task Describes_the_report_file_of_a_template() => await Verifier.Verify(ReportSchema.Write(Request), extension: "json");

    [Fact]
    public void Is_the_same_each_time_with_line_feeds_and_readable_Chinese()
    {
        string schema = ReportSchema.Write(Request);
        Assert.Equal(schema, ReportSchema.Write(Request));
        Assert.DoesNotContain('\r', schema);
        Assert.EndsWith("}\n", schema, StringComparison.Ordinal);
        Assert.Contains("Lectures (场次) · 理论宣讲 (场次)", schema, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_a_schema() => Assert.Empty(SchemaValidator.ValidateSchema(ReportSchema.Write(Request)));

    [Fact]
    public void Refers_only_to_definitions_that_are_there()
    {
        JsonNode schema = JsonNode.Parse(ReportSchema.Write(Request))!;
        string[] defined = [.. schema["$defs"]!.AsObject().Select(definition => $"#/$defs/{definition.Key}")];
        string[] used = [.. References(schema).Distinct()];
        Assert.Equal(defined.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Requires_what_the_template_requires()
    {
        JsonNode schema = JsonNode.Parse(ReportSchema.Write(Request))!;
        Assert.Equal(["title", "issued", "metrics", "fields"], Names(schema["required"]!));
        Assert.Equal(["lectures"], Names(schema["properties"]!["metrics"]!["required"]!));
        Assert.Equal(["contact"], Names(schema["properties"]!["fields"]!["required"]!));
        Assert.False(schema["additionalProperties"]!.GetValue<bool>());
    }

    private static string[] Names(JsonNode list) => [.. list.AsArray().Select(name => name!.GetValue<string>())];

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(entry => entry.Key == "$ref" ? [entry.Value!.GetValue<string>()] : References(entry.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };

    private static LocalizedText Said(string english, string chinese) => LocalizedText.Of(english) with
    {
        ByCode = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("en", english), KeyValuePair.Create("zh", chinese)]),
    };
}
