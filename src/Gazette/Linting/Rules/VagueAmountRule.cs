using System.Buffers;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed class VagueAmountRule : TextRule
{
    private static readonly string[] Chinese = ["多次", "大量", "若干", "众多", "不少", "许多", "一大批", "多场次", "多场"];
    private static readonly string[] English = ["many", "numerous", "several", "a lot of", "a number of", "lots of"];

    public override string Name => "vague-amount";

    public override Words Summary => Words.Of("a vague amount where the report has the number", "报告已有数字，文中却说得含糊");

    public override Words Why => Words.Of("The number is clearer, and shorter.", "写数字更清楚，也更简短。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Notes;

    public override LintLanguages Languages => LintLanguages.Both;

    public override LintExample BadExample => new("组织力量多次开展理论宣讲。", "metrics:\n  lectures: { label: 理论宣讲, value: 64, unit: 场 }");

    public override LintExample GoodExample => new("组织力量深入开展理论宣讲。", "metrics:\n  lectures: { label: 理论宣讲, value: 64, unit: 场 }");

    internal override TextNeeds Needs { get; } = new()
    {
        Kinds = LintTextKind.Prose,
        Metrics = true,
        OneOf = [new() { Words = [.. Chinese] }, new() { Languages = LintLanguages.English }],
    };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        if (context.Report is not { Metrics.Length: > 0 } report || (text.IsEnglish && !text.Text.AsSpan().ContainsAny(EnglishWords.Any)))
        {
            return;
        }

        foreach (string word in text.IsEnglish ? English : Chinese)
        {
            int at = text.Text.IndexOf(word, text.IsEnglish ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
            if (at < 0 || (text.IsEnglish && (Glyph.IsLatin(text.At(at - 1)) || Glyph.IsLatin(text.At(at + word.Length)))))
            {
                continue;
            }

            string clause = text.Clause(at);
            Reports.Metric? metric = report.Metrics.FirstOrDefault(
                metric => metric.Label.Length > 1 && clause.Contains(metric.Label, StringComparison.OrdinalIgnoreCase));
            if (metric is not null && !clause.Any(Glyph.IsDigit))
            {
                findings.Add(text, at, at + word.Length, Says(
                    $"`{text.Excerpt(at, at + word.Length)}` is vague, but the report has the number",
                    $"“{text.Excerpt(at, at + word.Length)}”说得含糊，报告中有具体数字")
                    .Helps($"write `{{{{ {metric.Id} }}}}`", $"写作“{{{{ {metric.Id} }}}}”"));
            }
        }
    }

    // Searched for at once, and made for the first English text, because most runs meet none.
    private static class EnglishWords
    {
        public static readonly SearchValues<string> Any = SearchValues.Create(English, StringComparison.OrdinalIgnoreCase);
    }
}
