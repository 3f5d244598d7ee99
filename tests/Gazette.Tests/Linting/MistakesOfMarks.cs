namespace Gazette.Tests.Linting;

internal static class MistakesOfMarks
{
    private const string Full = "，；：？！（）。";
    private const string Half = ",;:?!().";

    public static Planting[] All { get; } =
    [
        new("half-width-punctuation", false, ground => ground.Replace("[，；：（）]|。(?=\n|$)", match => Half[Full.IndexOf(match.Value, StringComparison.Ordinal)].ToString())),
        new("full-width-character", false, ground => ground.Replace("[0-9]{1,4}|%", match => string.Concat(match.Value.Select(c => (char)(c + 0xFEE0))))),
        new("unmatched-pair", null, ground => ground.Replace("[“”（）《》]", _ => "")),
        new("unmatched-pair", false, ground => ground.Replace("[“”]", _ => "\"")),
        new("uneven-enumeration", false, ground => ground.Replace("；(?=[二三四]是|[二三四]要)", _ => "。")),
        new("uneven-enumeration", false, ground => ground.Replace("(?<=[二三四五](?:是|要)[^。\n]*)。$", _ => ground.Pick("；", "，"))),
        new("uneven-enumeration", false, ground => ground.Replace("(?<=^- [^\n]*)[；。]$", match => match.Value == "；" ? "。" : "；", anywhere: true)),
        new("doubled-punctuation", false, ground => ground.Replace("[，。；、](?![\n”])", match => match.Value + ground.Pick(match.Value, match.Value, "，"))),
        new("doubled-punctuation", false, ground => ground.Replace("(?<=[^\n]{20,}[\u4E00-\u9FFF])。$", _ => "")),
        new("doubled-punctuation", true, ground => ground.Replace("(?<=[a-z]),(?= )", _ => ground.Pick(",,", ",;"))),
        new("ordinal-punctuation", false, ground => ground.Replace("(?<=^|[；。])[一二三四](?:是|要)", match => match.Value + ground.Pick("，", "、", "："))),
        new("ordinal-punctuation", false, ground => ground.AsParagraph($"首先{ground.Pick("，", "")}摸清底数，其次{ground.Pick("", "")}逐户走访，最后，建立台账。")),
        new("needless-comma", false, ground => ground.AfterSentence(ground.Pick("举办讲座、展览、培训、等活动。", "配备桌椅、书架、等设施。", "学习《条例》、《准则》等文件。", "评选“好邻居”、“好媳妇”。"))),
        new("needless-space", false, ground => ground.Replace("(?<=[\u4E00-\u9FFF])(?=[0-9])|(?<=[0-9])(?=[\u4E00-\u9FFF])", _ => ground.Pick(" ", "  "))),
        new("needless-space", false, ground => ground.AsParagraph("　　各村按月报送进展情况，由专班汇总通报。")),
        new("ellipsis-dash-form", false, ground => ground.AfterSentence(ground.Pick("夜校教什么--由群众点单。", "书法、剪纸、合唱...样样都有。", "书法、剪纸、合唱…样样都有。", "书法、剪纸、合唱。。。样样都有。", "只有一个办法---走出去。"))),
        new("ellipsis-dash-form", false, ground => ground.Replace("——|……", match => match.Value[0] == '—' ? "--" : ground.Pick("...", "…"))),
    ];
}
