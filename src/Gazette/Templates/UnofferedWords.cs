using System.Collections.Frozen;
using Gazette.Diagnostics;

namespace Gazette.Templates;

/// <summary>The functions and values of Scriban that templates do not have, and why.</summary>
internal static class UnofferedWords
{
    private static readonly Words NoClock = Words.Of(
        "a report must be the same whenever it is built; use `report.issued` or a field", "同一份报告何时生成都应相同；请用“report.issued”或字段");

    private static readonly Words NoChance = Words.Of(
        "a report must be the same each time it is built", "同一份报告每次生成都应相同");

    private static readonly Words NoCode = Words.Of("text is never run as code", "文字不会当作代码运行");

    private static readonly Words NoSetting = Words.Of("`date` follows the language of the report, and takes a form: `date x 'd MMM yyyy'`",
        "“date”按报告的语言书写，也可以写明格式：“date x 'd MMM yyyy'”");

    private static readonly Words NoEmpty = Words.Of(
        "an empty text or list is false: `{{ if x }}`, or ask `x.empty?`",
        "空的文字或列表判断为假：“{{ if x }}”，也可以写“x.empty?”");

    /// <summary>Why each is not offered, by its name.</summary>
    public static readonly FrozenDictionary<string, Words> Reasons = new Dictionary<string, Words>
    {
        ["blank"] = NoEmpty,
        ["empty"] = NoEmpty,
        ["date.default_format"] = NoSetting,
        ["date.format"] = NoSetting,
        ["date.now"] = NoClock,
        ["date.utc_now"] = NoClock,
        ["include_join"] = Words.Of(
            "write a loop: `{{ for name in names }}{{ include name }}{{ end }}`",
            "写成循环：“{{ for name in names }}{{ include name }}{{ end }}”"),
        ["math.random"] = NoChance,
        ["math.uuid"] = NoChance,
        ["object.eval"] = NoCode,
        ["object.eval_template"] = NoCode,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static Words? Find(string name) => Reasons.GetValueOrDefault(name);
}
