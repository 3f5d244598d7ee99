using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Templates.Programs;

/// <summary>What is wrong with the tags of a Word file, besides what can be wrong in every template.</summary>
internal static class ProgramDiagnostics
{
    public static Diagnostic NotInWord(string word, SourceSpan span) => Diagnostic.Error("tag-not-supported", span)
        .Says($"`{word}` does not work in a Word file", $"Word文件里不能用“{word}”")
        .Helps("use `if`, `for` and values, or write the template in Markdown", "改用“if”“for”和数值，或改用Markdown模板");

    public static Diagnostic EmptyTag(SourceSpan span) => Diagnostic.Error("template-syntax", span)
        .Says("this tag is empty", "这个标签是空的")
        .Helps("write a name in it, such as {{ title }}, or remove it", "在里面写一个名称，如  {{ title }}  ，或删去它");

    public static Diagnostic UnknownName(string name, SourceSpan span, IEnumerable<string> known) => Diagnostic.Error("unknown-name", span)
        .Says($"nothing is called `{name}`, and no metric", $"没有名为“{name}”的内容或指标")
        .Helps(NearestName.Ask(name, known) ?? Words.Of(
            $"add it to the report under `metrics`:  {name}: {{ label: …, value: …, unit: … }}",
            $"在报告的“metrics”下补上  {name}: {{ label: …, value: …, unit: … }}"));

    public static Diagnostic UnknownLabel(string label, SourceSpan span, IEnumerable<string> known) => Diagnostic.Error("unknown-metric", span)
        .Says($"no metric has the label `{label}`", $"没有标签为“{label}”的指标")
        .Helps(NearestName.Suggest(label, known) ?? Words.Of(
            $"add it to the report under `metrics`:  id: {{ label: {label}, value: …, unit: … }}",
            $"在报告的“metrics”下补上  id: {{ label: {label}, value: …, unit: … }}"));

    public static Diagnostic SeveralLabels(string label, IReadOnlyList<string> ids, SourceSpan span, SourceSpan first) =>
        Diagnostic.Error("unknown-metric", span)
        .Says($"{ids.Count} metrics have the label `{label}`", $"有{ids.Count}个指标的标签是“{label}”")
        .Helps($"write the id: {Words.Names(ids, most: 8)}", $"改写指标的名称：{Words.Names(ids, most: 8)}")
        .Relates(first, "one of them", "其中一个");

    public static Diagnostic UnknownField(string name, SourceSpan span, IEnumerable<string> known) => Diagnostic.Error("missing-field", span)
        .Says($"the report has no metric, field or key `{name}`", $"报告中没有名为“{name}”的指标、字段或键")
        .Helps(NearestName.Ask(name, known) ?? Words.Of($"add under `fields`:  {name}: …", $"在“fields”下补上  {name}: …"));

    public static Diagnostic OwnNameWins(string name, SourceSpan span, SourceSpan metric) => Diagnostic.Warning("hidden-metric", span)
        .Says($"`{name}` is a name of its own here, not the metric", $"这里的“{name}”是模板自己的名称，不是指标")
        .Helps($"for the metric, write {{{{ metrics.{name} }}}}", $"要用指标，写作  {{{{ metrics.{name} }}}}")
        .Relates(metric, "the metric", "指标在这里");

    public static Diagnostic OneBrace(string name, SourceSpan span) => Diagnostic.Error("unclosed-value", span)
        .Says($"`{name}` stands in single braces", $"“{name}”只加了一层花括号")
        .Helps($"write {{{{ {name} }}}}", $"写作  {{{{ {name} }}}}");

    public static Diagnostic UnknownSwitch(string field, string switches, SourceSpan span) => Diagnostic.Warning("merge-switch", span)
        .Says($"the switch `{switches}` of the field `{field}` is not honoured", $"域“{field}”的开关“{switches}”不起作用")
        .Helps("remove it in Word, or write the value as a tag: {{ … }}", "在Word里删去它，或改用标签  {{ … }}");
}
