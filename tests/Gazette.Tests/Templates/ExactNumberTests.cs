using System.Globalization;
using System.Text.Json;
using CsCheck;
using Gazette.Data;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates;
using Gazette.Templates.Rendering;
using Gazette.Templates.Values;
using Gazette.Wording;
using Scriban.Syntax;
using Xunit;

namespace Gazette.Tests.Templates;

/// <summary>What a reader sees of a report's numbers is what the report says, whatever the report.</summary>
public sealed class ExactNumberTests
{
    private static readonly SourceSpan Nowhere = new SourceFile("test", "").Span(0, 0);

    // Amounts as people write them, and codes as programs write them.
    private static readonly Gen<decimal> Amounts = Gen.Select(
        Gen.Int[-99_999_999, 99_999_999], Gen.Byte[0, 4], (digits, decimals) => new decimal(Math.Abs(digits), 0, 0, digits < 0, decimals));

    private static readonly Gen<string> Codes = Gen.Char["0123456789,.+-eEx%~≥余"].Array[1, 14].Select(signs => new string(signs));

    private static readonly Gen<string> Languages = Gen.OneOf(Gen.Const("zh-CN"), Gen.Const("en"));

    [Fact]
    public void A_cell_prints_as_it_is_written() => Gen.Select(
        Gen.OneOf(Codes.Select(Quoted), Amounts.Select(Plain)).Array[3].Array[1, 5], Languages).Sample(
        (rows, language) => Assert.Equal(
            rows.SelectMany(row => row).Select(Written), Cells(rows, language, total: false).Skip(3)),
        iter: 300);

    [Fact]
    public void A_cell_of_a_table_with_a_total_prints_as_it_is_written_but_for_separators() => Gen.Select(
        Gen.OneOf(Codes.Select(Quoted), Amounts.Select(Plain)).Array[3].Array[1, 5], Languages).Sample(
        (rows, language) => Assert.Equal(
            rows.SelectMany(row => row).Select(Written),
            Cells(rows, language, total: true).Skip(3).Take(rows.Length * 3).Zip(
                rows.SelectMany(row => row), (shown, cell) => IsPlain(cell) ? WithoutSeparators(shown) : shown)),
        iter: 300);

    [Fact]
    public void A_total_is_the_sum_of_its_column() => Gen.Select(Amounts.Array[1, 8], Languages).Sample(
        (amounts, language) =>
        {
            string total = Cells([.. amounts.Select(amount => new[] { "\"甲\"", "\"乙\"", Plain(amount) })], language, total: true)[^1];
            Assert.Equal(amounts.Sum(), decimal.Parse(WithoutSeparators(total), NumberStyles.Float, CultureInfo.InvariantCulture));
        },
        iter: 300);

    [Fact]
    public void A_total_of_amounts_with_a_unit_is_their_sum_with_the_unit() => Gen.Select(
        Amounts.Array[1, 8], Gen.OneOf(Gen.Const("元"), Gen.Const("万元"), Gen.Const(" kg"), Gen.Const(" EUR")), Languages).Sample(
        (amounts, unit, language) =>
        {
            string[][] rows = [.. amounts.Select(amount => new[] { "甲", "乙", Plain(amount) + unit })];
            string total = Cells(rows, language, total: true, "report.yaml")[^1];
            Assert.EndsWith(unit, total, StringComparison.Ordinal);
            Assert.Equal(amounts.Sum(), decimal.Parse(WithoutSeparators(total[..^unit.Length]), NumberStyles.Float, CultureInfo.InvariantCulture));
        },
        iter: 300);

    [Fact]
    public void A_sum_in_a_loop_is_the_sum_of_the_list() => Amounts.Array[0, 8].Sample(
        amounts =>
        {
            string report = $"{{ \"title\": \"t\", \"fields\": {{ \"list\": [ {string.Join(", ", amounts.Select(Plain))} ] }} }}";
            string shown = Render("{{ sum = 0 }}{{ for x in fields.list }}{{ sum = sum + x }}{{ end }}{{ sum }}", report)[^1];
            Assert.Equal(amounts.Sum(), decimal.Parse(shown, NumberStyles.Float, CultureInfo.InvariantCulture));
        },
        iter: 300);

    [Fact]
    public void A_difference_of_rates_has_no_more_decimals_than_the_rates() => Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 100_000], Gen.Byte[0, 3]).Sample(
        (first, second, decimals) =>
        {
            Quantity Rate(int digits) => new(new decimal(digits, 0, 0, false, decimals), Qualifier.Exact, Unit.Parse("%"));
            decimal difference = Arithmetic.Calculate(ScriptBinaryOperator.Subtract, Rate(first), Rate(second), LanguageRules.Chinese, Nowhere)!.Number;
            decimal steps = difference * (decimal)Math.Pow(10, decimals);
            Assert.Equal((first - second, decimal.Truncate(steps)), (steps, steps));
        },
        iter: 1_000);

    private static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string WithoutSeparators(string shown) => shown.Replace(",", "", StringComparison.Ordinal).Replace('−', '-');

    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    private static bool IsPlain(string cell) => cell[0] != '"';

    private static string Written(string cell) => IsPlain(cell) ? cell : JsonSerializer.Deserialize<string>(cell)!;

    /// <summary>The texts of all cells, row by row, the heads first.</summary>
    private static string[] Cells(string[][] rows, string language, bool total, string file = "report.json")
    {
        string lines = string.Join(", ", rows.Select(row => $"[ {string.Join(", ", row)} ]"));
        string table = $"{{ \"columns\": [ \"a\", \"b\", \"c\" ], \"rows\": [ {lines} ], \"total\": {(total ? "true" : "false")} }}";
        string sections = $"[ {{ \"heading\": \"h\", \"table\": {table} }} ]";
        return Render("{{ table sections[0].table }}", $"{{ \"title\": \"t\", \"language\": \"{language}\", \"sections\": {sections} }}", file);
    }

    private static string[] Render(string template, string report, string file = "report.json")
    {
        DiagnosticBag bag = new();
        SourceFile manifestFile = new("template.yaml", "name: page\nlanguages: [zh-CN, en]\n");
        TemplateManifest manifest = TemplateManifestLoader.Load(manifestFile, bag)!;
        Template loaded = Template.Load(manifest, manifestFile, [new SourceFile("page.md.sbn", template)], bag)!;
        Report read = ReportLoader.Load(new SourceFile(file, report), bag)!;
        LanguageRules rules = read.Language is { } tag ? LanguageRules.Of(tag) : LanguageRules.Default;
        RenderedMarkdown document = Assert.IsType<RenderedMarkdown>(Assert.Single(loaded.Render(read, rules, bag, mayOmit: true)));
        return [.. document.Text.Slots.Select(slot => slot.Text)];
    }
}
