using System.Text.Json.Nodes;
using Gazette.Cli;
using Xunit;

namespace Gazette.Tests.Cli;

public static class SarifTests
{
    private const string Report = """
        template: notice
        title: 防汛通知
        metrics: { pumps: { label: 泵站, value: 12, unit: 处 } }
        opening: 完成清淤,检查泵站12处,共 3 处。
        lint: { needless-spaces: off }
        """;

    // The schema sarif-schema-2.1.0.json of OASIS, from the package Sarif.Sdk.
    [Fact]
    public static void Holds_against_its_schema()
    {
        SchemaValidator schema = new(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json")));
        foreach (string report in (string[])[Report, "title: [", "", "template: notice\ntitle: 防汛通知\nopening: 完成清淤。\n"])
        {
            Assert.Empty(schema.Validate(Check(report)));
        }

        JsonNode wrong = Check(Report);
        wrong["runs"]![0]!["results"]![0]!["level"] = "bad";
        Assert.NotEmpty(schema.Validate(wrong));
    }

    // docs.github.com, SARIF support for code scanning: what an upload must contain to be shown.
    [Fact]
    public static void Has_what_code_scanning_asks_for()
    {
        JsonNode run = Check(Report)["runs"]![0]!;
        JsonArray rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        JsonArray results = run["results"]!.AsArray();
        Assert.True(results.Count >= 5);
        Assert.Equal("utf16CodeUnits", (string?)run["columnKind"]);
        Assert.All(rules, rule => Assert.All(
            (string?[])[(string?)rule!["id"], (string?)rule["shortDescription"]!["text"], (string?)rule["fullDescription"]!["text"],
            (string?)rule["help"]!["text"], (string?)rule["defaultConfiguration"]!["level"]],
            text => Assert.False(string.IsNullOrWhiteSpace(text))));
        Assert.All(results, result =>
        {
            Assert.Equal((string?)result!["ruleId"], (string?)rules[(int)result["ruleIndex"]!]!["id"]);
            JsonNode place = result["locations"]![0]!["physicalLocation"]!;
            Assert.Equal("a%20%E7%94%B2.yaml", (string?)place["artifactLocation"]!["uri"]);
            Assert.True((int)place["region"]!["startLine"]! >= 1);
            Assert.Matches("^[0-9a-f]{16}:[0-9]+$", (string?)result["partialFingerprints"]!["primaryLocationLineHash"]);
        });
        Assert.Distinct(results.Select(result => (string?)result!["partialFingerprints"]!["primaryLocationLineHash"]));
    }

    [Fact]
    public static void Proposes_fixes()
    {
        JsonNode run = Check(Report)["runs"]![0]!;
        JsonNode fixedResult = run["results"]!.AsArray().First(result => (string?)result!["ruleId"] == "half-width-punctuation")!;
        JsonNode change = fixedResult["fixes"]![0]!["artifactChanges"]![0]!;
        JsonNode replacement = change["replacements"]![0]!;
        Assert.Equal("，", (string?)replacement["insertedContent"]!["text"]);
        Assert.Equal((4, 14, 15), ((int)replacement["deletedRegion"]!["startLine"]!, (int)replacement["deletedRegion"]!["startColumn"]!,
        (int)replacement["deletedRegion"]!["endColumn"]!));
        JsonNode hardCoded = run["results"]!.AsArray().First(result => (string?)result!["ruleId"] == "hard-coded-number")!;
        Assert.Null(hardCoded["fixes"]);
        Assert.NotEmpty(hardCoded["relatedLocations"]!.AsArray());
    }

    // A host that knows a result by its fingerprint must know it again when a colleague who reads another language uploads it.
    [Fact]
    public static void Fingerprints_are_the_same_in_every_language()
    {
        foreach (string report in (string[])[Report, "title: [", ""])
        {
            JsonArray english = Results("en_GB.UTF-8");
            JsonArray chinese = Results("zh_CN.UTF-8");
            Assert.Equal(english.Select(result => (string?)result!["ruleId"]), chinese.Select(result => (string?)result!["ruleId"]));
            Assert.Equal(english.Select(FingerprintOf), chinese.Select(FingerprintOf));
            Assert.NotEqual((string?)english[0]!["message"]!["text"], (string?)chinese[0]!["message"]!["text"]);

            JsonArray Results(string language) => Check(report, language)["runs"]![0]!["results"]!.AsArray();
        }

        static string? FingerprintOf(JsonNode? result) => (string?)result!["partialFingerprints"]!["primaryLocationLineHash"];
    }

    private static JsonNode Check(string report, string? language = null)
    {
        using TemporaryFolder folder = new();
        folder.Put("notice/template.yaml", "name: notice\nlanguages: [zh-CN]\nstyle: official\n");
        folder.Put("notice/notice.md.sbn", "# {{ report.title }}\n\n{{ report.opening }}\n");
        folder.Put("a 甲.yaml", report);
        using Surroundings surroundings = new(folder.FullPath, language: language);
        Program.Run(["check", "a 甲.yaml", "--format", "sarif"], surroundings.Environment, TestContext.Current.CancellationToken);
        return JsonNode.Parse(surroundings.Output)!;
    }
}
