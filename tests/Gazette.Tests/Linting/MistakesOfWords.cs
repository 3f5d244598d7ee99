namespace Gazette.Tests.Linting;

internal static class MistakesOfWords
{
    public static Planting[] All { get; } =
    [
        new("placeholder", false, ground => ground.AfterSentence(ground.Pick("组织党员到XX村开展服务。", "由某某同志负责。", "投入资金____万元。", "受益群众×××人。", "具体数据（待补充）。", "共开展{{ lectures }}。", "名单（略）。", "TODO：补充数据。"))),
        new("placeholder", true, ground => ground.AfterSentence(ground.Pick("The figure is TBD.", "The talk drew XX people.", "The chair is [insert name].", "Loans came to {loans}.", "The sum of ____ pounds was paid."))),
        new("undefined-abbreviation", false, ground => ground.AfterSentence($"开展{ground.Pick("“三务”", "“九小”", "“四不两直”", "“三资”", "“两客一危”")}检查。")),
        new("confusable-word", false, ground => ground.AfterSentence(ground.Pick("截止6月底，任务全部完成。", "其它事项另行通知。", "账目已经核对，帐目公开透明。", "在二个村先行试点。", "周密布署防汛工作。", "与企业签定协议。", "部份群众提出建议。", "工作再接再励。"))),
        new("confusable-word", false, ground => ground.Replace("其他|截至(?=[0-9])|账|部分|签订|作为", match => match.Value switch { "其他" => "其它", "账" => "账", "部分" => "部份", "签订" => "签定", "作为" => "做为", _ => "截止" })),
        new("sentence-too-long", false, ground => ground.AfterSentence("各村收集意见，镇上分类登记，部门限期答复，专班跟踪督办，群众评价结果，月底通报情况，年底纳入考核，次年公示整改。")),
        new("sentence-too-long", false, ground => ground.AfterSentence(string.Concat(Enumerable.Repeat("进一步推动各村各单位把规章制度落实到工作的各个方面和各个环节", 5)) + "。")),
        new("sentence-too-long", false, ground => ground.Replace("^## ", match => match.Value + "关于深入推进各项重点工作任务落实落地见效的", anywhere: true)),
        new("document-number-form", false, ground => ground.AfterSentence($"根据{ground.Pick("青政发", "清府办", "石委发")}{ground.Pick("[2026]7号", "（2026）7号", "〔2026〕第7号", "〔2026〕07号", "〔26〕7号", "【2026】7号")}文件要求，各村开展自查。")),
        new("name-variant", false, Variant),
    ];

    private static string? Variant(PlantingGround ground)
    {
        string[] sentences = ["青岚镇按月通报。", "青岚镇组织巡查。", "青岚镇建立台账。"];
        (string Right, string Wrong) = ground.Pick(("青岚", "青蓝"), ("石桥", "石乔"), ("竹岭", "竹令"), ("东坪", "东平"));
        string planted = ground.Text + "\n\n" + string.Concat(sentences).Replace("青岚", Right, StringComparison.Ordinal) + "\n";
        return new PlantingGround(planted, ground.Chance).AfterSentence($"{Wrong}镇召开现场会。");
    }
}
