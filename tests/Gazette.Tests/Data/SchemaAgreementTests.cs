using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Gazette.Compiling;
using Gazette.Data;
using Gazette.Data.Formats;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Data;

/// <summary>An editor with the schema and <c>gazette check</c> find the same errors, as far as a schema can express them.</summary>
public sealed class SchemaAgreementTests
{
    // Errors in the structure of a file: keys, types, words, and what a template requires.
    private static readonly string[] ShapeRules =
        ["unknown-key", "wrong-type", "missing-key", "unknown-word", "bad-name", "missing-metric", "unrequested-metric", "unrequested-field", "empty-document"];

    // Formats that a schema can only check in part: 2026-02-30 looks like a date, and "10 to 20" contains a number.
    private static readonly string[] PartlyShapeRules = ["bad-quantity", "bad-date", "bad-period"];

    // A file that no reader can make sense of has no data to validate; an editor reports it by itself.
    private static readonly string[] NoDataRules = ["duplicate-key", "too-deep", "too-large"];

    private static readonly ConcurrentDictionary<string, SchemaValidator> Schemas = new(StringComparer.Ordinal);

    private static readonly TemplateLibrary Templates = new(Path.Combine(Repository.Root, "templates"));

    public static TheoryData<string> Files =>
    [
        .. Directory.GetFiles(Repository.Cases("data"), "report.*", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Repository.Cases("figures"), "*.yaml", SearchOption.AllDirectories))
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "examples"), "*.yaml", SearchOption.AllDirectories))
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "templates"), "sample*.yaml", SearchOption.AllDirectories))
            .Where(path => !path.EndsWith("template.yaml", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Says_what_check_says(string path)
    {
        DiagnosticBag bag = new();
        if (Read(path, bag) is not { } file || DataLoader.Load(file, new DiagnosticBag()) is not { } data)
        {
            return;
        }

        Template template = TemplateOf(ReportLoader.Load(file, bag), path);
        Check(template, file, bag);
        IReadOnlyList<string> marked = Schemas.GetOrAdd(template.Manifest.Name, _ => new SchemaValidator(ReportSchema.Write(template.Request)))
            .Validate(JsonShape.Of(data));

        string[] told = [.. bag.ToSorted().Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Rule)];
        string both = $"check: {string.Join("\n       ", bag.ToSorted())}\nschema: {string.Join("\n        ", marked)}";
        if (told.Intersect(NoDataRules).Any())
        {
            return;
        }

        Assert.True(!told.Intersect(ShapeRules).Any() || marked.Count > 0, $"the schema takes what check refuses\n{both}");
        Assert.True(
            marked.Count == 0 || told.Intersect(ShapeRules).Any() || told.Intersect(PartlyShapeRules).Any(), $"the schema refuses what check takes\n{both}");
    }

    [Fact]
    public void Finds_an_unknown_metric_a_missing_one_and_a_wrong_type()
    {
        TemplateRequirements request = new(
            "note",
            [new RequestedMetric("lectures", Said("Lectures", "理论宣讲"), "场次", MetricKind.Count, true),
            new RequestedMetric("audience", Said("Audience", "受众"), null, MetricKind.Count, false)],
            [],
            ["title"],
            Closed: true);
        SchemaValidator schema = new(ReportSchema.Write(request));
        Assert.Empty(schema.Validate(JsonNode.Parse("""{ "title": "甲", "metrics": { "lectures": 12, "audience": "8600+ 人次" } }""")));
        IReadOnlyList<string> errors = schema.Validate(JsonNode.Parse("""{ "title": "甲", "metrics": { "audiance": "8600+ 人次", "audience": [12] } }"""));
        Assert.Contains("/metrics: Required properties [\"lectures\"] are not present", errors);
        Assert.Contains("/metrics/audiance: All values fail against the false schema", errors);
        Assert.Contains(errors, error => error.StartsWith("/metrics/audience: Value is \"array\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Offers_every_key_with_a_description_in_both_languages()
    {
        JsonNode schema =
            JsonNode.Parse(ReportSchema.Write(Templates.Load(Path.Combine(Repository.Root, "templates", "village-report"), new DiagnosticBag())!.Request))!;
        IEnumerable<KeyValuePair<string, JsonNode?>> keys =
        [
            .. schema["properties"]!.AsObject(),
            .. schema["$defs"]!.AsObject().SelectMany(definition => definition.Value!["properties"]!.AsObject()),
            .. schema["properties"]!["metrics"]!["properties"]!.AsObject(),
        ];
        Assert.All(keys, key => Assert.Matches(@"^[A-Z].+ · .*\p{IsCJKUnifiedIdeographs}", key.Value!["description"]!.GetValue<string>()));
        Assert.Contains("households", schema["properties"]!["metrics"]!["properties"]!.AsObject().Select(metric => metric.Key));
    }

    private static SourceFile? Read(string path, DiagnosticBag bag) =>
        SourceDecoder.Decode(Path.GetFileName(path), File.ReadAllBytes(Path.Combine(Repository.Root, path)), bag);

    // The template of the data cases requires nothing.
    private static Template TemplateOf(Report? report, string path)
    {
        string folder = Path.Combine(Repository.Root, "templates", report?.Template?.Text ?? "");
        return report?.Template is not null && !path.StartsWith("tests/", StringComparison.Ordinal) && Directory.Exists(folder)
            ? Templates.Load(folder, new DiagnosticBag())!
            : Templates.Load(Path.Combine(Repository.Cases("figures"), "page"), new DiagnosticBag())!;
    }

    private static void Check(Template template, SourceFile file, DiagnosticBag bag)
    {
        if (ReportLoader.Load(file, new DiagnosticBag()) is { } report)
        {
            template.Render(report, LanguageRules.Of(report.Language ?? template.Manifest.Languages[0]), bag, mayOmit: true);
        }
    }

    private static LocalizedText Said(string english, string chinese) => LocalizedText.Of(english) with
    {
        ByCode = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("en", english), KeyValuePair.Create("zh", chinese)]),
    };
}
