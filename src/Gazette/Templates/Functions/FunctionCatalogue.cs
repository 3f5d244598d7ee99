using System.Collections.Frozen;
using System.Collections.Immutable;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Rendering;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates.Functions;

/// <summary>
/// Every function that exists in templates and texts. None of them gives access to the clock, randomness or files, or evaluates text as code, and
/// Scriban's own functions are not loaded.
/// </summary>
internal static class FunctionCatalogue
{
    public static readonly ImmutableArray<FunctionRow> Rows =
    [
        new(
            "heading_label", "LEVEL N", "The number of a heading: `一、`, `（一）`, `1.`, `（1）`; in English `I.`, `A.`, `1.`, `(a)`",
            "标题序号：`一、`、`（一）`、`1.`、`（1）`；英文报告为`I.`、`A.`、`1.`、`(a)`",
            call => call.Language.HeadingLabel(call.Number(0, from: 1, to: 4), call.Number(1, from: 1, to: 999))),
        new(
            "numeral", "N", "A number in words: 12 is `十二`, in English `twelve`", "汉字数字：12写作`十二`，英文报告为`twelve`",
            call => call.Language.Cardinal(call.Number(0, from: -999_999, to: 999_999))),
        new(
            "ordinal", "N", "The number of a heading or an item in words: `十二`, in English `twelfth`",
            "标题或条目的汉字序号：`十二`，英文报告为`twelfth`",
            call => call.Language.Ordinal(call.Number(0, from: 1, to: 999))),
        new(
            "agree", "NUMBER FORMS", "The form that agrees with a number: `{{ tickets | agree 'was\\|were' }}`", "英文里随数字变化的词形，写作`单数\\|复数`",
            call => Agreement.Choose(call)),
        new("date", "DATE", "A date in the language of the report", "按报告语言书写的日期", call => call.Text(0)),
        new("sentence", "TEXT", "The text with its full stop", "补上句末标点", call => Sentences.End(call.Text(0), call.Language, call.Place)),
        new("phrase", "TEXT", "The text without its full stop", "去掉句末标点", call => Sentences.Open(call.Text(0))),
        new(
            "enumerate", "LIST [FORM] [JOIN] [LINES]",
            "A list as running text, counted by `一是`, `一要`, `1.` or `none`; or, with LINES, each item as a paragraph",
            "把列表写成一段话，用`一是`、`一要`、`1.`列举，或用`none`不编号；第四个参数为`true`时每项一段",
            call => Enumerations.Write(call)),
        new("list", "LIST", "Names joined: a, b and c", "并列的名称：甲、乙和丙", call => Enumerations.Join(call)),
        new("size", "LIST", "How many items a list has", "列表的项数", call => call.List(0).Count),
        new(
            "percent", "RATIO [DIGITS]", "A ratio as a percentage, with one decimal unless you say otherwise", "把比值写成百分数，默认保留一位小数",
            call => Ratios.Percentage(Ratio(call), call[1] is null ? 1 : call.Number(1, from: 0, to: 4), call)),
        new(
            "share", "PART WHOLE", "The share of a part in the whole, in percent", "部分占总数的百分比",
            call => Ratios.Share(call.Quantity(0), call.Quantity(1), call)),
        new("round", "NUMBER [DIGITS]", "A number rounded half away from zero, to a whole number unless you say otherwise", "四舍五入，默认取整", Round),
        new("metric_table", "METRICS", "A table of metrics, with their units and changes", "指标表，含单位和增减", call => MetricTable.Write(call)),
        new(
            "table", "TABLE", "A table of the report", "报告中的表格",
            call => call[0] is TableObject table ? ReportTableMarkdown.Write(table, call) : throw call.Wrong(0, ArgumentWords.Table)),
        new(
            "image", "IMAGE", "A picture of the report", "报告中的图片",
            call => call[0] is ImageObject image ? ImageMarkdown.Write(image) : throw call.Wrong(0, ArgumentWords.Picture)),
        new(
            "markdown", "TEXT", "A text whose Markdown counts, such as `**bold**`; values in it stay plain text", "按Markdown解释文字，如`**加粗**`；其中的值仍是普通文字",
            call => Markdown(call.Text(0))),
        new("raw", "TEXT", "A text as Markdown, values included", "全部按Markdown解释，包括其中的值", call => new ReadyMarkdown([call.Text(0).Text])),
        new("include", "NAME", "A partial: `part` is `_part.md.sbn`", "插入片段：`part`即`_part.md.sbn`", Include),
        new(
            "optional", "VALUE", "A value that may be missing; in a text of the report, its clause is then left out with its comma",
            "可以没有的值；没有时，报告文字中它所在的分句连同逗号一起省去", call => MissingClause.Of(call[0])),
    ];

    private static readonly FrozenDictionary<string, TemplateFunction> Functions =
        Rows.Select(row => row.Function).ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    public static IEnumerable<string> Names => Functions.Keys;

    public static TemplateFunction? Find(string name) => Functions.GetValueOrDefault(name);

    // 84篇 divided by 200 keeps the unit 篇, but is accepted as a ratio here.
    private static Quantity Ratio(FunctionCall call) =>
        call[0] is QuantityObject { IsQuotient: true, Raw: { IsRate: false } quotient } ? quotient with { Unit = null } : call.Quantity(0);

    // Rounds the raw value in the unit that it is printed in. What is rounded is a figure, and never a word: 5, not five.
    private static QuantityObject Round(FunctionCall call)
    {
        Quantity raw = call.Quantity(0);
        Quantity quantity = call[0] is QuantityObject { ShownUnit: { } unit } ? UnitScale.Rescale(raw, Unit.Parse(unit)) ?? raw : raw;
        decimal rounded = Rounding.Keep(quantity.Number, call[1] is null ? 0 : call.Number(1, from: 0, to: 10), quantity.Qualifier);
        return new QuantityObject(quantity with { Number = rounded }, call.Place, call.Language, compact: false, inDigits: true);
    }

    // Here the user's own text may contain Markdown; values inside it stay text.
    private static ReadyMarkdown Markdown(LocatedText text)
    {
        ImmutableArray<MarkdownPart>.Builder parts = ImmutableArray.CreateBuilder<MarkdownPart>(text.Runs.Length);
        foreach (ref readonly TextRun run in text.Runs)
        {
            parts.Add(run.Origin is PrintedValue ? new LocatedText(run) : MarkdownPart.Read(run));
        }

        return new ReadyMarkdown(parts.ToImmutable());
    }

    // The partial writes to the same output, so the places of its text are kept.
    private static AlreadyPrinted Include(FunctionCall call)
    {
        string name = call.Word(0) ?? throw call.Wrong(0, ArgumentWords.Partial);
        if (call.Context.Document?.Partials.GetValueOrDefault(name) is not { } partial)
        {
            throw new TemplateFault(TemplateDiagnostics.NoSuchPartial(name, call.Place, call.Context.Document?.Partials.Keys ?? []));
        }

        call.Context.EnterRecursive(call.Caller);
        try
        {
            call.Context.Evaluate(partial.Page);
        }
        finally
        {
            call.Context.ExitRecursive(call.Caller);
        }

        return AlreadyPrinted.Value;
    }
}
