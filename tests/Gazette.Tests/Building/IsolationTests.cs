using System.Collections.Immutable;
using System.Text;
using CsCheck;
using Gazette.Building;
using Gazette.Building.Manifests;
using Gazette.Compiling;
using Gazette.Writers;
using Gazette.Writers.Markdown;
using Gazette.Writers.Word;
using Xunit;

namespace Gazette.Tests.Building;

/// <summary>Reports are independent: each gives the same result as if it were built alone.</summary>
public sealed class IsolationTests : IDisposable
{
    private const int Reports = 500;

    private static readonly string[] Words = ["路灯", "公益广告", "宣讲", "培训", "走访", "巡查", "整治", "清运"];
    private static readonly string[] TemplateNames = ["work-summary", "report", "one-page"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Builds_each_of_500_random_reports_in_a_batch_as_it_does_alone()
    {
        string[] texts = new string[Reports];
        Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 1000]).Array[Reports]
            .Sample(draws => texts = [.. draws.Select((draw, i) => Write(i, draw.Item1, draw.Item2))], iter: 1, seed: "0000KOIr7Y2B");
        ReportInput[] inputs = [.. texts.Select((text, i) => new ReportInput(_folder.At($"reports/{i}.yaml"), $"{i}", Encoding.UTF8.GetBytes(text)))];
        ReportInput[] shuffled = [.. inputs.OrderBy(input => Gazette.Sources.ContentHash.Of(input.Content).Value)];
        ImmutableArray<ReportOutcome> together = [.. NewBatch(jobs: 7, new TemplateLibrary(Templates()))
            .Build(shuffled, _folder.At("together"), Options(), TestContext.Current.CancellationToken).Outcomes];
        Assert.InRange(together.Count(outcome => outcome.Succeeded), Reports / 2, Reports - 1);
        Dictionary<string, ReportOutcome> byName = together.ToDictionary(outcome => outcome.Input.Name, StringComparer.Ordinal);
        Batch other = NewBatch(jobs: 1, new TemplateLibrary(Templates()));
        foreach (ReportInput input in inputs)
        {
            // Reading fresh templates takes time, so only some reports get them; the others use templates that have rendered other reports.
            Batch batch = input.Name.EndsWith('7') ? NewBatch(jobs: 1, new TemplateLibrary(Templates())) : other;
            ReportOutcome alone = batch.Build([input], _folder.At("alone"), Options(), TestContext.Current.CancellationToken).Outcomes.Single();
            Assert.Equal(
                alone.Diagnostics.Select(diagnostic => diagnostic.ToString()), byName[input.Name].Diagnostics.Select(diagnostic => diagnostic.ToString()));
            Assert.Equal(alone.Files.Select(Path.GetFileName), byName[input.Name].Files.Select(Path.GetFileName));
            Assert.All(
                alone.Files, file => Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(_folder.At("together"), Path.GetFileName(file)))));
        }
    }

    // Some of the reports have errors, so that values of one report could hide what is missing in the next.
    private static string Write(int number, int first, int second)
    {
        string word = Words[first % Words.Length];
        string template = TemplateNames[second % TemplateNames.Length];
        bool isEnglish = template == "report" && first % 2 == 0;
        string metric = second % 11 == 0 ? "other" : "count";
        string text = isEnglish ? $"We held {{{{ count }}}} events, {first % 7} of them outdoors." : $"开展{word}{{{{ count }}}}。";
        return $"""
            template: {template}
            language: {(isEnglish ? "en" : "zh-CN")}
            title: {(isEnglish ? $"Report {number}" : $"青岚镇{word}工作总结")}
            organization: {(isEnglish ? "Town office" : $"第{number}村民委员会")}
            period: {2020 + (second % 6)}-H1
            issued: {2020 + (second % 6)}-07-{1 + (first % 28):00}
            metrics:
              {metric}:
                label: {(isEnglish ? "Events" : word)}
                value: {first}{(first % 3 == 0 ? "+" : "")}
                unit: {(isEnglish ? "event|events" : "次")}
                previous: {second + 1}
            opening: {(isEnglish ? "This report covers our events." : $"本期重点做好{word}。")}
            sections:
              - heading: {(isEnglish ? "Work" : "主要工作")}
                items:
                  - heading: {(isEnglish ? "Events" : $"抓好{word}")}
                    text: '{text}'
            """;
    }

    private static BuildOptions Options() => new(new BuildRecipe("test", default, default, default)) { Force = true };

    private static string Templates() => Path.Combine(Repository.Root, "templates");

    private static Batch NewBatch(int jobs, TemplateLibrary library)
    {
        ReportCompiler compiler = new(library);
        WordWriter word = new(new WriterOptions());
        return new Batch(compiler, new CompileOptions { Writers = [word, MarkdownFormat.Instance] }, new BatchOptions(jobs));
    }
}
