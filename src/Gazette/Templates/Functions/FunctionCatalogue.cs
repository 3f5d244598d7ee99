using System.Collections.Frozen;
using System.Collections.Immutable;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Functions.Scripting;
using Gazette.Templates.Rendering;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates.Functions;

/// <summary>
/// Every function that exists in templates and texts: our own, and in groups those of Scriban that are safe. None of them gives access to the clock,
/// randomness or files, or evaluates text as code; Scriban's own code for them is not loaded, because it loses the places of texts and knows no limits.
/// </summary>
internal static class FunctionCatalogue
{
    /// <summary>The functions without a group.</summary>
    public static readonly ImmutableArray<FunctionRow> Rows =
    [
        new(
            "heading_label", "level:count n:count -> text", "The number of a heading: `一、`, `（一）`, `1.`, `（1）`; in English `I.`, `A.`, `1.`, `(a)`",
            "标题序号：`一、`、`（一）`、`1.`、`（1）`；英文报告为`I.`、`A.`、`1.`、`(a)`", "{{ heading_label 1 3 }}{{ heading_label 4 2 }}",
            call => call.Language.HeadingLabel(call.Number(0, from: 1, to: 4), call.Number(1, from: 1, to: 999))),
        new(
            "numeral", "n:count -> text", "A number in words: 12 is `十二`, in English `twelve`", "汉字数字：12写作`十二`，英文报告为`twelve`", "{{ numeral 12 }}",
            call => call.Language.Cardinal(call.Number(0, from: -999_999, to: 999_999))),
        new(
            "ordinal", "n:count -> text", "The number of a heading or an item in words: `十二`, in English `twelfth`",
            "标题或条目的汉字序号：`十二`，英文报告为`twelfth`", "{{ ordinal 12 }}",
            call => call.Language.Ordinal(call.Number(0, from: 1, to: 999))),
        new(
            "agree", "number:number forms:text -> text", "The form that agrees with a number", "英文里随数字变化的词形，写作`单数|复数`",
            "{{ metrics.loans }} {{ metrics.loans | agree 'was|were' }} open", call => Agreement.Choose(call)),
        new(
            "capitalize", "text:text -> text", "The text with a capital at its start", "首字母大写", "{{ numeral 12 | capitalize }}",
            call => TextCases.Capitalize(call.Text(0))),
        new(
            "date", "date:text [form:text] -> text", "A date in the language of the report, or in a form of your own", "按报告语言书写的日期，或按自己的格式",
            "{{ date report.issued }}, {{ date report.issued 'd MMM yyyy' }}",
            call => call[1] is null ? call.Text(0) : DateFormatting.WriteInLetters(call.DateObject(0), call, 1)),
        new(
            "sentence", "text:text -> text", "The text with its full stop", "补上句末标点", "{{ 'We met' | sentence }}",
            call => Sentences.End(call.Text(0), call.Language, call.Place)),
        new("phrase", "text:text -> text", "The text without its full stop", "去掉句末标点", "{{ 'We met.' | phrase }}", call => Sentences.Open(call.Text(0))),
        new(
            "enumerate", "list:list [form~:text] [join~:text] [lines~:flag] -> text",
            "A list as running text, counted by `一是`, `一要`, `1.` or `none`; or, with LINES, each item as a paragraph",
            "把列表写成一段话，用`一是`、`一要`、`1.`列举，或用`none`不编号；第四个参数为`true`时每项一段",
            "{{ ['we met', 'we wrote'] | enumerate '1.' }}", call => Enumerations.Write(call)),
        new(
            "list", "list:list -> text", "Names joined: a, b and c", "并列的名称：甲、乙和丙", "{{ ['Ash', 'Brook', 'Cole'] | list }}",
            call => Enumerations.Join(call)),
        new("size", "list:list -> number", "How many items a list has", "列表的项数", "{{ size sections }}", call => call.List(0).Count),
        new(
            "percent", "ratio:number [digits:count] -> quantity", "A ratio as a percentage, with one decimal unless you say otherwise", "把比值写成百分数，默认保留一位小数",
            "{{ metrics.loans / metrics.visits | percent }}",
            call => Ratios.Percentage(Ratio(call), call[1] is null ? 1 : call.Number(1, from: 0, to: 4), call)),
        new(
            "share", "part:number whole:number -> quantity", "The share of a part in the whole, in percent", "部分占总数的百分比", "{{ share 30 120 }}",
            call => Ratios.Share(call.Quantity(0), call.Quantity(1), call)),
        new(
            "round", "number:number [digits:count] -> quantity", "A number rounded half away from zero, to a whole number unless you say otherwise",
            "四舍五入，默认取整",
            "{{ metrics.loans / metrics.visits | round 2 }}", Round),
        new(
            "metric_table", "metrics:metrics [status:flag] -> markdown",
            "A table of metrics, with their units and changes; with STATUS, also with which targets are met, in words and colours",
            "指标表，含单位和增减；写`status: true`则另有一列说明是否达标，并以颜色标示", "{{ metric_table [metrics.loans, metrics.visits] status: true }}", call => MetricTable.Write(call)),
        new(
            "table",
            "table:rows [columns:members] [headings:list] [caption:text] [unit:text] [total:flag] [subtotal:flag] [widths:list] [id:text] -> markdown",
            "A table of the report, or of a list: each element is a row, and its members are the cells",
            "报告中的表格；或由列表生成：每项一行，各成员为单元格",
            "{{ table fields.rooms columns: ['name', 'seats'] headings: ['Room', 'Seats'] total: true }}",
            call => call[0] is TableObject table ? ReportTableMarkdown.Write(table, call, OwnTable.IdOfTable) : OwnTable.Write(call)),
        new(
            "chart",
            "rows:rows [label:member] [values:members] [type:text] [title:text] [unit:text] [headings:list] [id:text] [stacked:flag] [target:number]"
                + " -> markdown",
            "A chart of a list, or of metrics: `column`, `bar`, `line` or `pie`", "由列表或指标生成的图表：`column`、`bar`、`line`、`pie`",
            "{{ chart fields.rooms label: 'name' values: ['seats'] headings: ['Room', 'Seats'] type: 'bar' title: 'Seats' }}",
            call => OwnTable.WriteChart(call)),
        new(
            "number", "number:number [digits:count] -> text", "A number as the language writes it, without its unit", "按语言的习惯书写数字，不带单位",
            "{{ number 1234.5 2 }}, {{ number metrics.visits }}", call => Amounts.Number(call)),
        new(
            "money", "amount:number [currency:text] -> text", "An amount with two decimals and its currency", "金额，保留两位小数，带货币",
            "{{ money 1234.5 'GBP' }}", call => Amounts.Money(call)),
        new(
            "sum", "list:list [member:member] -> any", "What the elements, or one member of each, add up to", "各项或各项某一成员的合计",
            "{{ fields.rooms | sum 'seats' }}", call => Collecting.Sum(call)),
        new(
            "group", "list:list member:member -> [object]",
            "The elements by the value of a member: each group has its `key` and its `items`", "按某一成员的值分组：每组有`key`和`items`",
            "{{ for g in fields.rooms | group 'open' }}{{ g.items | array.map 'name' | list }}; {{ end }}", call => Collecting.Group(call)),
        new(
            "where", "list:list member:member [value:any] -> list",
            "The elements of which a member has a value, or is true", "某一成员为某个值或为真的各项",
            "{{ fields.rooms | where 'open' | array.map 'name' | list }}", call => Collecting.Where(call)),
        new(
            "image", "image:picture [id:text] [alt:text] [caption:text] [width:text] -> markdown",
            "A picture of the report, or of the template's folder: `image 'logo.svg' alt: 'The office'`; ID is what `@…` refers to it by",
            "报告中的图片，或模板文件夹里的图片：`image 'logo.svg' alt: '办公楼'`；用`@…`引用时写明名称",
            "{{ image sections[0].image }}", call => ImageMarkdown.Write(call)),
        new(
            "markdown", "text:text -> markdown", "A text whose Markdown counts, such as `**bold**`; values in it stay plain text",
            "按Markdown解释文字，如`**加粗**`；其中的值仍是普通文字",
            "{{ report.opening | markdown }}", call => Markdown(call.Text(0))),
        new(
            "raw", "text:text -> markdown", "A text as Markdown, values included", "全部按Markdown解释，包括其中的值", "{{ report.opening | raw }}",
            call => new ReadyMarkdown([call.Text(0).Text])),
        new("include", "name:text -> markdown", "A partial: `part` is `_part.md.sbn`", "插入片段：`part`即`_part.md.sbn`", "{{ include 'part' }}", Include),
        new(
            "optional", "value~:any -> same", "A value that may be missing; in a text of the report, its clause is then left out with its comma",
            "可以没有的值；没有时，报告文字中它所在的分句连同逗号一起省去", "{{ metrics.visits.note | optional }}{{ metrics.loans.note | optional }}",
            call => MissingClause.Of(call[0])),
    ];

    /// <summary>The groups of functions that Scriban has, by their names.</summary>
    public static readonly ImmutableArray<FunctionGroup> Groups =
    [
        new("array", () => ArrayFunctions.Rows),
        new DateGroup(Rows.First(row => row.Name == "date"), () => DateFunctions.Rows),
        new("html", () => HtmlFunctions.Rows),
        new("math", () => MathFunctions.Rows),
        new("object", () => ObjectFunctions.Rows),
        new("regex", () => RegexFunctions.Rows),
        new("string", () => StringFunctions.Rows),
        new("timespan", () => TimeSpanFunctions.Rows),
    ];

    // What a template finds under a name: the row of a function, or a group, which comes before a function.
    private static readonly FrozenDictionary<string, object> Meanings = FindMeanings();

    /// <summary>The names of the functions without a group, and those of the groups.</summary>
    public static IEnumerable<string> Names => Rows.Select(row => row.Name).Concat(Groups.Select(group => group.Name)).Distinct(StringComparer.Ordinal);

    /// <summary>What a name means if the template gives it no other meaning: a function or a group; null if it means nothing.</summary>
    public static object? Find(string name) => Meanings.GetValueOrDefault(name) is var meaning && meaning is FunctionRow row ? row.Function : meaning;

    /// <summary>The row of a function without a group.</summary>
    public static FunctionRow? RowOf(string name) => Rows.FirstOrDefault(row => row.Name == name);

    /// <summary>The group that has a function; null if none has, or several have.</summary>
    public static string? GroupWith(string member) =>
        Groups.Where(group => group.Find(member) is not null).Select(group => group.Name).ToArray() is [var only] ? only : null;

    public static FunctionGroup? GroupOf(string name) => Find(name) as FunctionGroup;

    private static FrozenDictionary<string, object> FindMeanings()
    {
        Dictionary<string, object> meanings = new(Rows.Length + Groups.Length, StringComparer.Ordinal);
        foreach (FunctionRow row in Rows)
        {
            meanings.Add(row.Name, row);
        }

        foreach (FunctionGroup group in Groups)
        {
            meanings[group.Name] = group;
        }

        return meanings.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // 84篇 divided by 200 keeps the unit 篇, but is accepted as a ratio here.
    private static Quantity Ratio(FunctionCall call) =>
        call[0] is QuantityObject { IsQuotient: true, Raw: { IsRate: false } quotient } ? quotient with { Unit = null } : call.Quantity(0);

    // Even a number without a unit prints as the language writes numbers.
    private static QuantityObject Round(FunctionCall call)
    {
        int digits = call[1] is null ? 0 : call.Number(1, from: 0, to: 10);
        return NumberFunctions.Round(call, digits) as QuantityObject
            ?? new QuantityObject(
                new Quantity(Rounding.HalfAwayFromZero(call.Quantity(0).Number, digits)), call.Place, call.Language, compact: false, inDigits: true);
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

    // The partial writes to the same output, so the places of its text are kept; in an item of a list its further lines must stay there.
    private static object Include(FunctionCall call)
    {
        string name = call.Word(0) ?? throw call.Wrong(0, ArgumentWords.Partial);
        if (call.Context.Document?.Partials.GetValueOrDefault(name) is not { } partial)
        {
            throw new TemplateFault(TemplateDiagnostics.NoSuchPartial(name, call.Place, call.Context.Document?.Partials.Keys ?? []));
        }

        IValueOutput output = (IValueOutput)call.Context.Output;
        IValueOutput? own = output.IsInItem ? output.ForCapture() : null;
        call.Context.EnterRecursive(call.Caller);
        call.Context.PushOutput(own ?? output);
        try
        {
            call.Context.Evaluate(partial.Page);
        }
        finally
        {
            call.Context.PopOutput();
            call.Context.ExitRecursive(call.Caller);
        }

        return own?.ToValue() ?? AlreadyPrinted.Value;
    }
}
