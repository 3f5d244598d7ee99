using System.Collections;
using System.Numerics;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Templates;

/// <summary>All messages about templates.</summary>
internal static class TemplateDiagnostics
{
    /// <summary>What stopped an expression of a text, with the place that asked for it.</summary>
    public static Diagnostic AskedForBy(Diagnostic diagnostic, SourceSpan place) => diagnostic.Relates(place, "needed here", "此处要用到");

    public static Diagnostic NotOffered(string statement, SourceSpan span) => Diagnostic.Error("template-syntax", span)
        .Says($"`{statement}` cannot be used in a template", $"模板中不能使用“{statement}”");

    public static Diagnostic UnclosedTag(SourceSpan span) => Diagnostic.Error("unclosed-value", span)
        .Says("`{{` is not closed", "“{{”没有对应的“}}”")
        .Helps("write `}}` after the name, on the same line", "在同一行的名称后面补上“}}”");

    public static Diagnostic NotAnExpression(SourceSpan span) => Diagnostic.Error("not-a-value", span)
        .Says("a tag in a report's text must be one value", "报告文字里的一个标签只能是一个值")
        .Helps("write a metric or a calculation, such as {{ lectures }} or {{ a / b | percent }}", "写一个指标或算式，如  {{ lectures }}  或  {{ a / b | percent }}");

    /// <summary>A text, such as a title, that contains itself by way of others.</summary>
    public static Diagnostic RefersToItself(SourceSpan text) => Diagnostic.Error("endless-text", text)
        .Says("this text contains itself", "这段文字引用了自己")
        .Helps("remove the reference that leads back here", "删去绕回到这里的引用");

    public static Diagnostic MetricWithoutValue(AbsentMetric metric) => Diagnostic.Error("missing-value", metric.Span)
        .Says($"metric `{metric.Id}` has no value here", $"指标“{metric.Id}”在这里没有数值")
        .Helps(
            $"give it a value, or let the text do without it:  {{{{ {metric.Id} | optional }}}}",
            $"补上数值；如果可以不写，正文中写作  {{{{ {metric.Id} | optional }}}}");

    /// <param name="group">The group that has a function of that name; null if there is none.</param>
    public static Diagnostic UnknownName(string name, SourceSpan span, IEnumerable<string> known, string? group = null) => Diagnostic
        .Error("unknown-name", span)
        .Says($"nothing is called `{name}`", $"没有名为“{name}”的内容")
        .Helps(group is null ? TemplateKeywords.Suggest(name, [.. known]) : NearestName.DidYouMean($"{group}.{name}"));

    /// <summary>A key of the report, which has no name at the top of a template.</summary>
    public static Diagnostic KeyWithoutReport(string key, SourceSpan span) => Diagnostic.Error("unknown-name", span)
        .Says($"nothing is called `{key}`", $"没有名为“{key}”的内容")
        .Helps(NearestName.DidYouMean($"report.{key}"));

    public static Diagnostic UnknownMember(string owner, string member, SourceSpan span, IEnumerable<string> known) => Diagnostic.Error("unknown-name", span)
        .Says($"`{owner}` has no `{member}`", $"“{owner}”没有“{member}”")
        .Helps(NearestName.Suggest(member, known));

    public static Diagnostic MissingMetric(string id, SourceSpan place, IReadOnlyList<string> present, SourceSpan asked, string? example) =>
        Diagnostic.Error("missing-metric", place)
            .Says($"metric `{id}` is missing", $"缺少指标“{id}”")
            .Labels(present.Count == 0
                ? Words.Of("has none", "没有任何指标")
                : Words.Of($"has {Words.Names(present, most: 8)}", $"现有{Words.Names(present, most: 8)}"))
            .Helps(NearestName.Ask(id, present) ?? Words.Of(
                $"add under `metrics`:  {example ?? $"{id}: {{ label: …, value: …, unit: … }}"}",
                $"在“metrics”下补上  {example ?? $"{id}: {{ label: …, value: …, unit: … }}"}"))
            .Relates(asked, "needed here", "此处要用到");

    /// <param name="others">What else could be meant, besides metrics.</param>
    public static Diagnostic UnknownMetric(string id, SourceSpan span, IReadOnlyList<string> present, IEnumerable<string>? others = null) => Diagnostic
        .Error("unknown-metric", span)
        .Says($"no metric is called `{id}`", $"没有名为“{id}”的指标")
        .Helps(NearestName.Ask(id, present.Concat(others ?? [])) ?? NearestName.Suggest(id, present) ?? Words.Of(
            $"add under `metrics`:  {id}: {{ label: …, value: …, unit: … }}",
            $"在“metrics”下补上  {id}: {{ label: …, value: …, unit: … }}"));

    /// <summary>A table by member asks for a metric that the members do not give.</summary>
    public static Diagnostic NotByMember(string id, SourceSpan span, IReadOnlyList<string> known) => Diagnostic.Error("not-by-member", span)
        .Says($"metric `{id}` is not collected from members", $"指标“{id}”不是由成员汇总的")
        .Helps(
            known.Count > 0 ? Words.Of($"choose from {Words.Names(known, most: 8)}", $"可用的有：{Words.Names(known, most: 8)}")
            : Words.Of("write `collect:` in the report, and give the metric no value", "在报告中写“collect:”，且不给该指标写数值"));

    /// <summary>A template that lists all allowed metrics and fields does not list this one.</summary>
    public static Diagnostic NotAskedFor(string noun, string id, SourceSpan span, SourceSpan closed, IReadOnlyList<string> known) =>
        Diagnostic.Error($"unrequested-{noun}", span)
            .Says(noun == "metric"
                ? Words.Of($"the template has no metric `{id}`", $"模板中没有指标“{id}”")
                : Words.Of($"the template has no field `{id}`", $"模板中没有字段“{id}”"))
            .Helps(NearestName.Suggest(id, known) ?? Words.Of($"remove `{id}`", $"删去“{id}”"))
            .Relates(closed, "it accepts only those that it lists", "模板只接受它列出的内容");

    /// <summary>A text refers to a part of a metric that the metric does not have.</summary>
    public static Diagnostic NoMetricPart(string id, string member, SourceSpan span, SourceSpan metric) => Diagnostic.Error("missing-value", span)
        .Says($"metric `{id}` has no `{member}`", $"指标“{id}”没有“{member}”")
        .Helps(member switch
        {
            "change" or "year_on_year" or "period_on_period" =>
                Words.Of(
                    $"give `{id}` a value to compare with (`previous` or `last_year`), or remove the clause from the text",
                    $"给“{id}”补上可比的数（“previous”或“last_year”），或从文字中删去这一句"),
            "by_member" => Words.Of(
                $"write `collect:` in the report, and give `{id}` no value of its own",
                $"在报告中写“collect:”，且不给“{id}”写数值"),
            "progress" or "completion" => Words.Of(
                $"give `{id}` a `target`, or remove the clause from the text",
                $"给“{id}”补上目标数（“target”），或从文字中删去这一句"),
            _ => Words.Of($"give `{id}` a `{member}`", $"给“{id}”补上“{member}”"),
        })
        .Relates(metric, "the metric", "该指标");

    /// <summary>A number is no percentage of nothing: of no complaints, which was the target.</summary>
    public static Diagnostic NoShareOfZero(string id, SourceSpan span, SourceSpan metric) => Diagnostic.Error("missing-value", span)
        .Says($"metric `{id}` has no `completion`: its target is 0, and there is no percentage of 0", $"指标“{id}”没有“completion”：目标数为0，算不出百分比")
        .Helps($"write {{{{ {id}.progress }}}}, which names the target, or remove the clause from the text", $"改用  {{{{ {id}.progress }}}}  ，或从文字中删去这一句")
        .Relates(metric, "the metric", "该指标");

    public static Diagnostic MissingKey(string key, SourceSpan place, SourceSpan? asked, string template) => Diagnostic.Error("missing-key", place)
        .Says($"`{key}` is missing; template `{template}` needs it", $"缺少“{key}”，模板“{template}”要用到它")
        .Helps($"add a line:  {key}: …", $"补上一行  {key}: …")
        .Relates(asked, "needed here", "此处要用到");

    public static Diagnostic MissingField(string field, SourceSpan place, IEnumerable<string> present, SourceSpan asked, string template) => Diagnostic
        .Error("missing-key", place)
        .Says($"`fields.{field}` is missing; template `{template}` needs it", $"缺少“fields.{field}”，模板“{template}”要用到它")
        .Helps(NearestName.Ask(field, present) ?? Words.Of($"add under `fields`:  {field}: …", $"在“fields”下补上  {field}: …"))
        .Relates(asked, "needed here", "此处要用到");

    public static Diagnostic NothingToPrint(string what, SourceSpan span) => Diagnostic.Error("missing-value", span)
        .Says($"`{what}` has no value here", $"“{what}”在这里没有值")
        .Helps(
            $"put {{{{ if {what} }}}} … {{{{ end }}}} around it, or give a value to use instead: {{{{ {what} ?? '…' }}}}",
            $"用  {{{{ if {what} }}}} … {{{{ end }}}}  把它括起来，或给一个备用的值：  {{{{ {what} ?? '…' }}}}");

    public static Diagnostic NotText(string what, object? value, SourceSpan span) => Diagnostic.Error("not-text", span)
        .Says($"`{what}` is not text", $"“{what}”不是文字")
        .Helps(value switch
        {
            double or BigInteger => Words.Of("a number must be below 10^15, and a divisor must not be 0", "数字须小于10的15次方，除数不能为0"),
            bool => Words.Of("test true or false with {{ if … }}", "true或false只能这样判断：  {{ if … }}"),
            IEnumerable => Words.Of(
                "print its items with {{ for … in … }}, or join them with `enumerate` or `list`",
                "用  {{ for … in … }}  逐个显示，或用“enumerate”或“list”连起来"),
            _ => Words.Of("print one of its members", "显示它的某一部分"),
        });

    /// <summary>Text in a calculation, a number compared with text, and the like.</summary>
    public static Diagnostic ValuesDoNotFit(SourceSpan span) => Diagnostic.Error("template-error", span)
        .Says("these values cannot be calculated or compared with each other", "这两个值不能一起计算或比较")
        .Helps("calculate and compare numbers with numbers, and compare text with text", "数字与数字计算、比较，文字与文字比较");

    /// <summary>Whether the sum or the joined text is meant, only the author knows: 5 + 1 must never become 51.</summary>
    public static Diagnostic TextAndNumber(SourceSpan span) => Diagnostic.Error("template-error", span)
        .Says("text and a number cannot be calculated together", "文字和数字不能一起计算")
        .Helps(
            "print one after the other: {{ … }}{{ … }}; a number of the report's data must be written without quotes: 5, not '5' or 005",
            "要连在一起，依次引用：  {{ … }}{{ … }}  ；数据中要计算的数字不加引号：写5，不写'5'或005");

    public static Diagnostic TextComparedWithNumber(string text, SourceSpan span) => Diagnostic.Error("template-error", span)
        .Says($"`{text}` is text and cannot be compared with a number", $"“{text}”是文字，不能与数字比较大小")
        .Helps("write a number without quotation marks, or test whether both are the same with  ==", "数字不加引号；只看是否相同时写  ==");

    public static Diagnostic DataCannotBeChanged(string what, SourceSpan span) => Diagnostic.Error("template-error", span)
        .Says($"`{what}` comes from the report, and a template cannot change it", $"“{what}”来自报告，模板不能改动")
        .Helps("choose another name for your own value", "自己的值另起一个名称");

    public static Diagnostic NoSuchMember(string member, SourceSpan span) => Diagnostic.Error("unknown-name", span)
        .Says($"this value has no `{member}`", $"这个值没有“{member}”");

    public static Diagnostic NoValueForCalculation(SourceSpan span) => Diagnostic.Error("missing-value", span)
        .Says("a value that is needed here is missing", "这里要用的值不存在")
        .Helps(
            "test first: {{ if … }} … {{ end }}, or give a value to use instead: {{ … ?? 0 }}",
            "先判断  {{ if … }} … {{ end }}  ，或给一个备用的值：  {{ … ?? 0 }}");

    public static Diagnostic NotAList(string what, SourceSpan span) => Diagnostic.Error("template-error", span)
        .Says($"`{what}` is not a list", $"“{what}”不是列表")
        .Helps("go through a list, such as  {{ for section in sections }} … {{ end }}", "对列表循环，如  {{ for section in sections }} … {{ end }}");

    public static Diagnostic ReadOnlyName(string name, SourceSpan span) => Diagnostic.Error("template-error", span)
        .Says($"`{name}` is read-only from here on", $"“{name}”从这里起只读")
        .Helps("remove `readonly`, or choose another name", "删去“readonly”，或另起一个名称");

    public static Diagnostic NoMembers(string what, SourceSpan span) => Diagnostic.Error("template-error", span)
        .Says($"`{what}` has no members", $"“{what}”没有成员")
        .Helps("open something that has, such as  {{ with letterhead }} … {{ end }}", "换成带有成员的内容，如  {{ with letterhead }} … {{ end }}");

    public static Diagnostic FunctionNotOffered(string name, Words reason, SourceSpan span) => Diagnostic.Error("unknown-name", span)
        .Says($"templates have no `{name}`", $"模板中没有“{name}”")
        .Helps(reason);

    public static Diagnostic UnknownArgument(string function, string argument, SourceSpan span, IEnumerable<string> known) => Diagnostic
        .Error("unknown-name", span)
        .Says($"`{function}` has no argument `{argument}`", $"“{function}”没有参数“{argument}”")
        .Helps(NearestName.Suggest(argument, known));

    public static Diagnostic NotAFunction(string name, SourceSpan span) => Diagnostic.Error("template-error", span)
        .Says($"`{name}` is not a function", $"“{name}”不是函数");

    /// <summary>A metric or a variable that bears the name of a function.</summary>
    public static Diagnostic HiddenFunction(string name, SourceSpan span) => Diagnostic.Error("template-error", span)
        .Says($"the function `{name}` cannot be used: a metric or variable has the same name", $"不能使用函数“{name}”：有一个指标或变量与它同名")
        .Helps($"give the metric or variable another name, such as `{name}_rate`", $"给那个指标或变量换个名称，如“{name}_rate”");

    public static Diagnostic WrongNumberOfArguments(SourceSpan span) => Diagnostic.Error("template-error", span)
        .Says("this function is called with too few or too many arguments", "调用这个函数时参数太少或太多")
        .Helps(
            "separate arguments with a space, and put a calculation in brackets: {{ round (a / b) 1 }}",
            "参数之间用空格隔开，算式加括号：  {{ round (a / b) 1 }}");

    public static Diagnostic NoItemThere(SourceSpan span) => Diagnostic.Error("template-error", span)
        .Says("the list has no item at this position", "列表在这个位置没有条目")
        .Helps(
            "positions count from 0; test the length first:  {{ if size(list) > 1 }} … {{ end }}",
            "位置从0数起；先判断长度：  {{ if size(list) > 1 }} … {{ end }}");

    public static Diagnostic CannotBeWorkedOut(SourceSpan span) => Diagnostic.Error("template-error", span)
        .Says("this cannot be worked out", "这里算不出结果")
        .Helps("check its values: numbers for a calculation, a list for `for`", "检查其中的值：计算用数字，“for”用列表");

    public static Diagnostic EndlessInclude(string include, SourceSpan span) => Diagnostic.Error("too-much", span)
        .Says($"`{include}` never ends: the partial includes itself", $"“{include}”没有尽头：片段引用了自己")
        .Helps("remove this `include`, or the one that leads back here", "删去这里的“include”，或绕回到这里的那一个");

    public static Diagnostic NothingToEnumerate(string function, SourceSpan span) => Diagnostic.Error("template-error", span)
        .Says($"`{function}` needs texts or items", $"“{function}”要的是几段文字或几个条目");

    public static Diagnostic WrongArgument(string function, int index, bool isGiven, Words expected, SourceSpan span) =>
        Diagnostic.Error("template-error", span)
        .Says(isGiven
            ? Words.Of($"argument {index + 1} of `{function}` must be {expected}", $"“{function}”的第{index + 1}个参数应为{expected}")
            : index > 0 ? Words.Of($"argument {index + 1} of `{function}` is missing; it must be {expected}", $"“{function}”缺少第{index + 1}个参数，应为{expected}")
            : Words.Of($"`{function}` has no argument; it needs {expected}", $"“{function}”缺少参数，应为{expected}"));

    public static Diagnostic TooMuch(SourceSpan span, Words limit) => Diagnostic.Error("too-much", span)
        .Says($"the template exceeds a limit: {limit}", $"模板超出限制：{limit}")
        .Helps("look for a loop or an include that never ends, or a text that grows in a loop", "看看有没有停不下来的循环或引用，或在循环中越来越长的文字");

    public static Diagnostic DivisionByZero(SourceSpan span) => Diagnostic.Error("bad-calculation", span)
        .Says("division by zero", "除数为0")
        .Helps("test first: {{ if b > 0 }} … {{ end }}, or say it in words", "先判断  {{ if b > 0 }} … {{ end }}  ，或改用文字说明");

    public static Diagnostic ResultTooLarge(SourceSpan span) => Diagnostic.Error("bad-calculation", span)
        .Says("the result is too large", "结果太大");

    public static Diagnostic SomeResultTooLarge(SourceSpan span) => Diagnostic.Error("bad-calculation", span)
        .Says("a result is too large", "有一个结果太大");

    public static Diagnostic NothingKnown(SourceSpan span) => Diagnostic.Error("bad-calculation", span)
        .Says("the two values are not exact enough to give a result", "这两个值不够精确，算不出结果")
        .Helps("give an exact value, or say it in words", "给出准确的值，或改用文字说明");

    public static Diagnostic NoShare(Unit part, Unit whole, SourceSpan span) => Diagnostic.Error("bad-calculation", span)
        .Says($"a number in `{part.Singular}` is not a share of a number in `{whole.Singular}`", $"单位为“{part.Singular}”的数不能算作单位为“{whole.Singular}”的数的占比")
        .Helps("divide them to get a rate:  {{ a / b | round 1 }}", "要算比率，写作  {{ a / b | round 1 }}");

    public static Diagnostic NotComparable(Unit left, Unit right, SourceSpan span) => Diagnostic.Error("bad-calculation", span)
        .Says($"`{left.Singular}` and `{right.Singular}` cannot be compared", $"“{left.Singular}”与“{right.Singular}”不能比较")
        .Helps("give both metrics the same unit", "让两个指标的单位一致");

    public static Diagnostic NotAddable(Unit left, Unit right, SourceSpan span) => Diagnostic.Error("bad-calculation", span)
        .Says($"`{left.Singular}` and `{right.Singular}` cannot be added", $"“{left.Singular}”与“{right.Singular}”不能相加")
        .Helps("give both metrics the same unit", "让两个指标的单位一致");

    public static Diagnostic NotSubtractable(Unit left, Unit right, SourceSpan span) => Diagnostic.Error("bad-calculation", span)
        .Says($"`{left.Singular}` and `{right.Singular}` cannot be subtracted", $"“{left.Singular}”与“{right.Singular}”不能相减")
        .Helps("give both metrics the same unit", "让两个指标的单位一致");

    public static Diagnostic ApproximatePercentage(SourceSpan span) => Diagnostic.Error("approximate-percentage", span)
        .Says("a percentage of an approximate value would be more exact than the value", "约数算不出准确的百分比")
        .Helps("give the exact value, or say it in words", "给出准确的值，或改用文字说明");

    public static Diagnostic NoRatio(SourceSpan span, string unit) => Diagnostic.Error("bad-calculation", span)
        .Says(unit == "%" ? Words.Of("this is already a percentage", "这已经是百分比") : Words.Of($"a number in `{unit}` is not a ratio", $"单位为“{unit}”的数不是比值"))
        .Helps(unit == "%"
            ? Words.Of("print it as it is, or round it:  {{ a | round 1 }}", "直接引用，或保留小数：  {{ a | round 1 }}")
            : Words.Of("divide by the whole first:  {{ a / b | percent }}", "先除以总数：  {{ a / b | percent }}"));

    public static Diagnostic RawValue(SourceSpan span) => Diagnostic.Warning("raw-value", span)
        .Says("`raw` would treat data as Markdown", "“raw”会把数据当作Markdown")
        .Helps("use `markdown` for text with emphasis, or print the value as it is", "要保留文字的格式，用“markdown”；否则直接引用");

    public static Diagnostic ForbiddenCharacter(SourceSpan span, char character) => Diagnostic.Error("forbidden-character", span)
        .Says($"a template must not contain the character U+{(int)character:X4}", $"模板中不能有字符U+{(int)character:X4}")
        .Helps("remove it", "删去它");

    public static Diagnostic NoSuchTemplate(string name, SourceSpan? span, IReadOnlyList<string> known, SourceFile fallback) =>
        Diagnostic.Error("unknown-template", span ?? fallback.Span(0, 0))
            .Says($"no template is called `{name}`", $"没有名为“{name}”的模板")
            .Helps(NearestName.Suggest(name, known) ?? Words.Of(
                "give the name of a built-in template, or the path of a Word file or of a folder that holds template.yaml",
                "写内置模板的名称，或Word文件的路径，或含有“template.yaml”的文件夹的路径"));

    public static Diagnostic NoTemplateGiven(SourceFile report, IReadOnlyList<string> known) => Diagnostic.Error("missing-key", report.Span(0, 0))
        .Says("`template` is missing", "缺少“template”")
        .Helps(
            $"add a first line:  template: {(known.Count > 0 ? known[0] : "NAME")}   or give -t NAME; known: {Words.Names(known)}",
            $"补上第一行  template: {(known.Count > 0 ? known[0] : "名称")}  或用“-t”指定模板；可用的有：{Words.Names(known)}");

    public static Diagnostic LanguageNotOffered(string language, string template, IReadOnlyCollection<string> offered, SourceSpan span) =>
        Diagnostic.Error("unknown-language", span)
            .Says($"template `{template}` is not available in `{language}`", $"模板“{template}”没有语言“{language}”的版本")
            .Helps($"it is available in {Words.Names(offered)}", $"可用的语言有：{Words.Names(offered)}");

    public static Diagnostic NoDocuments(string template, SourceSpan span) => Diagnostic.Error("no-documents", span)
        .Says($"template `{template}` makes no document", $"模板“{template}”没有可生成的文档")
        .Helps("put a file NAME.md.sbn beside its template.yaml", "在它的“template.yaml”旁边放一个“名称.md.sbn”文件");

    public static Diagnostic NoDocumentInLanguage(string template, string language, SourceSpan span) => Diagnostic.Error("no-documents", span)
        .Says($"template `{template}` makes no document in `{language}`", $"模板“{template}”没有语言“{language}”的文档")
        .Helps(
            "put a file NAME.md.sbn beside its template.yaml, or remove the language from `languages`",
            "在它的“template.yaml”旁边放一个“名称.md.sbn”文件，或从“languages”中删去这种语言");

    public static Diagnostic NoSuchPartial(string name, SourceSpan span, IEnumerable<string> known) => Diagnostic.Error("unknown-partial", span)
        .Says($"there is no partial `_{name}.md.sbn` beside this template", $"这个模板旁边没有片段“_{name}.md.sbn”")
        .Helps(name.StartsWith('_') ? Words.Of($"write  include '{name[1..]}'", $"写作  include '{name[1..]}'") : NearestName.Suggest(name, known));

    /// <param name="isQuoted">Whether it is a number but for the quotes around it.</param>
    public static Diagnostic NumberExpected(string cell, bool isQuoted, SourceSpan span) => Diagnostic.Error("bad-table", span)
        .Says($"`{cell}` must be a number, to be added up or compared", $"“{cell}”应为数字，才能合计或比较")
        .Helps(isQuoted ? Words.Of($"write it without quotes:  {cell}", $"不加引号，写作  {cell}") : null);

    /// <param name="isNumber">Whether it is a number but for the quotes around it.</param>
    public static Diagnostic NoTotalOfText(string heading, string cell, bool isNumber, SourceSpan span) => Diagnostic.Note("no-total", span)
        .Says(
            isNumber ? Words.Of($"column `{heading}` has no total: `{cell}` is in quotes, so it is text", $"“{heading}”一列没有合计：“{cell}”加了引号，是文字")
            : Words.Of($"column `{heading}` has no total: `{cell}` cannot be added", $"“{heading}”一列没有合计：“{cell}”不能相加"))
        .Helps(
            isNumber ? Words.Of($"write an amount without quotes:  {cell}", $"数量不加引号，写作  {cell}")
            : Words.Of("write a number, or '' where there is none", "写数字；没有数字的单元格写作  ''"));

    public static Diagnostic NoTotalOfRates(string heading, SourceSpan span) => Diagnostic.Note("no-total", span)
        .Says($"column `{heading}` has no total: percentages do not add up", $"“{heading}”一列没有合计：百分数不能相加");

    public static Diagnostic NoTotalOfUnits(string heading, Unit one, Unit other, SourceSpan span) => Diagnostic.Note("no-total", span)
        .Says(
            $"column `{heading}` has no total: `{one.Singular}` and `{other.Singular}` cannot be added",
            $"“{heading}”一列没有合计：“{one.Singular}”与“{other.Singular}”不能相加")
        .Helps("give the metrics of the column the same unit", "让这一列各指标的单位一致");

    public static Diagnostic NoTotalOfDifferent(string heading, string one, string other, SourceSpan span) => Diagnostic.Note("no-total", span)
        .Says(
            $"column `{heading}` has no total: `{one}` and `{other}` cannot be added",
            $"“{heading}”一列没有合计：“{one}”与“{other}”不能相加")
        .Helps("write all numbers of the column in one unit, or all without it", "这一列的数统一成一种单位，或都不写单位");

    public static Diagnostic NoTotalOfAverages(string heading, SourceSpan span) => Diagnostic.Note("no-total", span)
        .Says(
            $"column `{heading}` has no total: by its heading, its numbers are averages, rates or prices of one unit",
            $"“{heading}”一列没有合计：从列名看，这些数字是平均数、比率或单价")
        .Helps("give the column another heading if they are amounts", "如果是数量，请换一个列名");

    public static Diagnostic NoTotalOfYears(string heading, SourceSpan span) => Diagnostic.Note("no-total", span)
        .Says($"column `{heading}` has no total: its numbers look like years", $"“{heading}”一列没有合计：这些数字像是年份")
        .Helps($"if they are amounts, add their unit to the heading:  {heading} (people)", $"如果是数量，在列名后注明单位，如  {heading}（人）");

    public static Diagnostic NoChangeOfTotal(string row, SourceSpan span) => Diagnostic.Note("no-change", span)
        .Says(
            $"the total has no change: row `{row}` has only one of the two numbers, so the sums are not of the same rows",
            $"合计不算增减：“{row}”一行只有一个数，两列合计的范围不同")
        .Helps("write both numbers, or leave the row out", "补上另一个数，或不列这一行");

    public static Diagnostic NoPercentOfRates(string heading, SourceSpan span) => Diagnostic.Note("no-change", span)
        .Says(
            $"column `{heading}` is in percent, so its change is given in points and not in percent",
            $"“{heading}”一列是百分数，只列增减的百分点，不列增减的百分比")
        .Helps("write  derive: [ change ]", "写作  derive: [ change ]");

    public static Diagnostic TotalOfTotal(string row, SourceSpan span) => Diagnostic.Error("bad-table", span)
        .Says($"row `{row}` is computed from other rows, and the total would count them twice", $"“{row}”一行本身由其他行算出，再合计就重复了")
        .Helps(
            "remove the row, because `total: true` and `subtotal: true` add it; or remove `total` and `subtotal`",
            "删去这一行，由“total: true”“subtotal: true”自动加上；或删去“total”“subtotal”");

    public static Diagnostic NoTotalOfCodes(string heading, SourceSpan span) => Diagnostic.Note("no-total", span)
        .Says($"column `{heading}` has no total: by its heading, its numbers are names", $"“{heading}”一列没有合计：从列名看，这些数字是编号")
        .Helps("give the column another heading if they are amounts", "如果是数量，请换一个列名");

    public static Diagnostic NoTotalOfApproximateValues(string heading, SourceSpan span) => Diagnostic.Note("no-total", span)
        .Says(
            $"column `{heading}` has no total: its approximate values cannot be added up",
            $"“{heading}”一列没有合计：各个约数的限定不同，无法相加")
        .Helps("give exact values, or qualifiers of the same kind", "给出准确的值，或用同一类限定");

    public static Diagnostic TotalHidden(string heading, SourceSpan span) => Diagnostic.Error("bad-table", span)
        .Says($"`merge_total` would hide the total of column `{heading}`", $"“merge_total”会盖住“{heading}”一列的合计")
        .Helps("let the total span only the columns of words before it", "“合计”只能跨它前面的文字列");

    public static Diagnostic NothingToDraw(SourceSpan span) => Diagnostic.Error("chart-without-numbers", span)
        .Says("the table beside this chart has no column of numbers", "这张图旁边的表格没有数字列")
        .Helps("give the chart its metrics:  metrics: [ visits, loans ]", "写明图中的指标：  metrics: [ visits, loans ]");

    public static Diagnostic NotOfOneUnit(string one, string other, SourceSpan span) => Diagnostic.Error("bad-table", span)
        .Says($"`{one}` and `{other}` cannot be compared", $"“{one}”与“{other}”不能相比")
        .Helps("write the numbers of both columns in one unit, or remove `derive`", "两列数统一成一种单位，或删去“derive”");

    public static Diagnostic NothingToDerive(SourceSpan span) => Diagnostic.Error("bad-table", span)
        .Says("a change needs two columns of numbers, the newer one first", "计算增减需要两列数字，较新的在前")
        .Helps("give two columns of numbers, or remove `derive`", "给出两列数字，或删去“derive”");
}
