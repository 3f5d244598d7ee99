using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gazette.Cli;
using Gazette.Tests.Cli;
using Gazette.Tests.Writers;
using Xunit;

namespace Gazette.Tests.Tracing;

/// <summary>
/// Every run of digits in every example's documents is accounted for: it is a metric, computed, a date, a label, or written as it is at a place of a
/// file that has these digits there.
/// </summary>
public sealed partial class EveryDigitTests
{
    private static readonly string[] Texts = [".yaml", ".csv", ".sbn"];

    public static TheoryData<string> Examples => ExampleTests.Names;

    public static TheoryData<string> Samples => ExampleTests.Samples;

    public static TheoryData<string> Gallery =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "examples", "gallery"), "*.yaml")
            .Select(path => $"examples/gallery/{Path.GetFileName(path)}")
            .Where(path => !Path.GetFileName(path).StartsWith("house-", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Is_accounted_for_in_every_example(string name) => Check(ExampleTests.Inputs(name));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Is_accounted_for_in_every_sample_of_a_template(string path) => Check([path]);

    [Theory]
    [MemberData(nameof(Gallery))]
    public void Is_accounted_for_in_every_page_of_the_gallery(string path) => Check([path]);

    [Fact]
    public void Is_accounted_for_in_every_row_of_a_table() =>
        Check(["examples/village-table/villages.xlsx", "--with", "examples/village-table/_base.yaml"]);

    private static void Check(string[] inputs)
    {
        using TemporaryFolder folder = new();
        using Surroundings world = new(Repository.Root);
        int told = Program.Run(["explain", .. inputs, "--format", "json"], world.Environment, TestContext.Current.CancellationToken);
        Assert.True(told == 0, world.Error.ToString());
        using JsonDocument explained = JsonDocument.Parse(world.Output);
        using Surroundings building = new(Repository.Root);
        int code = Program.Run(
            ["build", .. inputs, "-o", folder.FullPath, "--to", "docx,md,html"], building.Environment, TestContext.Current.CancellationToken);
        Assert.True(code == 0, building.Error.ToString());

        HashSet<string> lines = [];
        foreach (JsonElement number in explained.RootElement.GetProperty("reports").EnumerateArray()
            .SelectMany(report => report.GetProperty("documents").EnumerateArray())
            .SelectMany(document => document.GetProperty("numbers").EnumerateArray()))
        {
            CheckPlace(number);
            lines.Add(Plain(number.GetProperty("line").GetString()!));
        }

        CheckLines(explained);
        foreach (string file in Directory.GetFiles(folder.FullPath).Where(file => Path.GetExtension(file) is ".docx" or ".md" or ".html"))
        {
            string text = Path.GetExtension(file) switch
            {
                ".docx" => WordText.Read(File.ReadAllBytes(file)),
                ".html" => HtmlText.Read(File.ReadAllBytes(file)),
                _ => MarkdownText.Read(File.ReadAllText(file)),
            };
            Assert.All(text.Split('\n', '\t'), line => CheckPrinted(Path.GetFileName(file), line, lines));
        }
    }

    // What the file has at the place is what is printed.
    private static void CheckPlace(JsonElement number)
    {
        string kind = number.GetProperty("kind").GetString()!;
        Assert.True(number.TryGetProperty("place", out JsonElement place), $"no place: {number}");
        string path = Path.Combine(Repository.Root, place.GetProperty("path").GetString()!);
        Assert.True(File.Exists(path), path);
        if (kind == "words" && Texts.Contains(Path.GetExtension(path)) && place.TryGetProperty("line", out JsonElement line))
        {
            string written = File.ReadAllLines(path, Encoding.UTF8)[line.GetInt32() - 1][(place.GetProperty("column").GetInt32() - 1)..];

            // Beside sums, the cells of a table have thousands separators.
            string printed = number.GetProperty("printed").GetString()!.Replace(",", "", StringComparison.Ordinal);
            string given = number.TryGetProperty("written", out JsonElement whole) ? whole.GetString()! : printed;
            Assert.StartsWith(IsRounded(given, printed) ? given : printed, written.Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        Assert.True(kind != "derived" || number.TryGetProperty("formula", out _) || number.TryGetProperty("operands", out _)
            || number.TryGetProperty("written", out _), $"computed, but not how: {number}");
    }

    // A template may print fewer decimals than a table of data has; the explanation then says what is written there.
    private static bool IsRounded(string written, string printed) =>
        decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal exact)
        && decimal.TryParse(printed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal rounded)
        && exact != rounded
        && decimal.Round(exact, rounded.Scale, MidpointRounding.AwayFromZero) == rounded;

    // No digit of a line is left over.
    private static void CheckLines(JsonDocument explained)
    {
        foreach (JsonElement document in explained.RootElement.GetProperty("reports").EnumerateArray()
            .SelectMany(report => report.GetProperty("documents").EnumerateArray()))
        {
            foreach (IGrouping<string, JsonElement> line in document.GetProperty("numbers").EnumerateArray()
                .GroupBy(number => $"{number.GetProperty("where")}{number.GetProperty("line")}"))
            {
                StringBuilder rest = new(line.First().GetProperty("line").GetString());
                foreach (JsonElement number in line)
                {
                    int start = number.GetProperty("start").GetInt32();
                    string printed = number.GetProperty("printed").GetString()!;
                    Assert.Equal(printed, line.First().GetProperty("line").GetString()!.Substring(start, printed.Length));
                    rest.Remove(start, printed.Length).Insert(start, new string('_', printed.Length));
                }

                Assert.DoesNotContain(rest.ToString(), char.IsDigit);
            }
        }
    }

    // A line is printed in several pieces, such as rows of a form, or with what numbers it in front.
    private static void CheckPrinted(string file, string printed, HashSet<string> lines)
    {
        string rest = Plain(printed);
        if (!rest.Any(char.IsDigit))
        {
            return;
        }

        Assert.True(
            lines.Any(line => line.Contains(rest, StringComparison.Ordinal))
                || lines.Any(line => line.Length > 0 && rest.Contains(line, StringComparison.Ordinal)
                    && Numbering().IsMatch(rest.Replace(line, "", StringComparison.Ordinal))),
            $"{file}: {printed}");
    }

    private static string Plain(string line) => Blanks().Replace(line, "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^[0-9.、()（）]*\D*$")]
    private static partial Regex Numbering();
}
