namespace Gazette.Tests.Linting;

internal static class MistakesOfStructure
{
    private const string Row = "一二三四五六七八九";
    private const string Attachment = "\n\n::: attachment-note\n附件：{0}\n:::\n\n:::: attachment\n附件\n\n# {1}\n\n各项内容以附表为准。\n::::\n";

    public static Planting[] All { get; } =
    [
        new("duplicate-ordinal", false, ground => ground.Replace("^(#+ )?（?[二三四五六七八九](）|、)", match => Shift(match.Value, -1), anywhere: true)),
        new("duplicate-ordinal", false, ground => ground.Replace("(?<=[；。])[二三四五]是", match => Shift(match.Value, -1) is ['一', ..] ? match.Value : Shift(match.Value, -1))),
        new("skipped-ordinal", false, ground => ground.Replace("^(#+ )?（?[二三四五六七](）|、)", match => Shift(match.Value, 1), anywhere: true)),
        new("skipped-ordinal", false, ground => ground.Replace("(?<=[；。])[二三四五]是", match => Shift(match.Value, 2))),
        new("level-jump", false, ground => ground.Replace("(?<=^## [一二三四五六]、[^\n]*\n\n)(?=[^#（])", _ => "（1）分类登记造册。\n\n（2）按月通报进展。\n\n", anywhere: true)),
        new("level-jump", true, ground => ground.Replace("(?<=\n)## ", _ => "#### ", anywhere: true)),
        new("label-form", false, ground => ground.Replace("^（[一二三四五]）", match => ground.Pick(match.Value + "、", $"({match.Value[1..^1]})", match.Value + "."), anywhere: true)),
        new("label-form", false, ground => ground.Replace("^[1-9]\\.(?=[^ ])", match => ground.Pick($"{match.Value[0]}、", $"{match.Value[0]}．"), anywhere: true)),
        new("label-form", false, ground => ground.AsParagraph(ground.Pick("1、分类登记造册。", "一.分类登记造册。", "(1)分类登记造册。", "（1）、分类登记造册。"))),
        new("single-item-enumeration", false, ground => ground.AsParagraph(ground.Pick("工作中，一是健全机制、压实责任。", "今后一段时期，一要健全机制、压实责任。", "一是健全机制，压实各方责任。"))),
        new("heading-punctuation", null, ground => ground.Replace("(?<=^#+ [^\n{]*[^\n{。}])$", _ => ground.IsEnglish ? ground.Pick(".", ":", ";") : ground.Pick("。", "；", "："), anywhere: true)),
        new("empty-heading", null, ground => ground.Replace("^## ", _ => (ground.IsEnglish ? "## Other matters" : "## 其他事项") + "\n\n## ", anywhere: true)),
        new("repeated-text", null, ground => ground.Sentence(ground.IsEnglish ? 90 : 28) is { } sentence ? ground.AsParagraph(sentence) : null),
        new("repeated-text", false, ground => ground.Sentence(40) is { } sentence ? ground.AsParagraph(sentence.Insert(sentence.Length / 2, ground.Pick("也", "已", "均"))) : null),
        new("count-mismatch", false, Announce),
        new("count-mismatch", false, ground => ground.AfterSentence($"在{Names(ground.Between(3, 5))}两个村先行试点。")),
        new("attachment-mismatch", null, ground => ground.Text + string.Format(null, Attachment, "资金收支情况表", ground.Pick("经费收支情况表", "资金收支明细表", "资金收支情况"))),
        new("attachment-mismatch", null, ground => ground.Text + string.Format(null, Attachment, "资金收支情况表" + ground.Pick("。", "；"), "资金收支情况表")),
        new("addressee-colon", false, ground => ground.Replace("(?<=::: addressee\n[^\n]+)：$", _ => ground.Pick("", "。", "，"), anywhere: true)),
        new("addressee-colon", false, ground => ground.Replace("(?<=^# [^\n]*\n\n)", _ => $"::: addressee\n{ground.Pick("各村民委员会", "镇直各单位", "县农业农村局")}\n:::\n\n", anywhere: true)),
        new("copy-full-stop", false, ground => ground.Text + $"\n\n:::: colophon\n::: copy\n抄送：{ground.Pick("县委办公室", "县档案馆")}，{ground.Pick("各村党支部", "镇直各单位")}{ground.Pick("", "；", "，")}\n:::\n::::\n"),
        new("title-line-break", false, ground => ground.Replace("^# [^\n]+$", match => match.Value.Insert(match.Value.Length - ground.Between(1, 2), "<br>"), anywhere: true)),
        new("title-line-break", false, ground => ground.Replace("(?<=^# [^\n]{3,})[的和与及]", match => "<br>" + match.Value, anywhere: true)),
    ];

    private static string? Announce(PlantingGround ground)
    {
        string[] work = ["摸清底数", "逐户走访", "建立台账", "限期整改"];
        int given = ground.Between(2, 4);
        string announced = ground.Pick([.. new[] { "两", "三", "四", "五", "六" }.Where((_, i) => i + 2 != given)]);
        string items = string.Join('；', work.Take(given).Select((item, i) => $"{Row[i]}是{item}"));
        return ground.AsParagraph($"重点抓好{announced}{ground.Pick("项工作", "个方面", "件实事", "项重点任务")}：{items}。");
    }

    private static string Names(int count) => string.Join('、', new[] { "竹岭", "石桥", "东坪", "双河", "杨柳" }.Take(count));

    private static string Shift(string label, int by) => string.Concat(label.Select(c => Row.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? Row[i + by] : c));
}
