using Gazette.Documents;
using Gazette.Tests.Documents;
using Gazette.Wording;
using static Gazette.Tests.Writers.Trees;

namespace Gazette.Tests.Writers;

/// <summary>Documents that use every kind of block of their style.</summary>
internal static class SampleDocuments
{
    private const string Sentence = "坚持把理论学习摆在首位，依托乡村夜校和文化礼堂开展宣讲120余场次，受众8600余人次，发布稿件84篇，同比增长20.0%。";

    public static DocumentProperties OfficialProperties { get; } = new()
    {
        Language = LanguageRules.Chinese,
        Style = "official",
        Title = "青岚镇2026年上半年宣传思想文化工作总结",
        Organization = "青岚镇人民政府",
        Issued = new DateOnly(2026, 7, 6),
    };

    public static Document Summary { get; } = Of(
        OfficialProperties,
        Box("letterhead", "digital",
            Box("copy-number", P("000012")),
            Box("secrecy", P("机密★1年")),
            Box("urgency", P("特急")),
            Box("mark", P("青岚镇人民政府文件")),
            Box("number", P("青政发〔2026〕12号")),
            Box("signer", P("签发人：林知远"))),
        H(1, "青岚镇2026年上半年宣传思想文化工作总结"),
        Box("addressee", P("各村民委员会、镇直各单位：")),
        P(T(Sentence), T(Sentence)),
        H(2, "一、主要工作开展情况"),
        RunIn(3, "（一）抓理论学习。", string.Concat(Enumerable.Repeat(Sentence, 4))),
        H(3, "（二）建文化阵地"),
        H(4, "1.公益广告"),
        P(T("制作公益广告"), Bold("100余块"), T("，悬挂路灯宣传牌"), Soft("400余块"), T("，见"), To("https://example.com/a?b=1&c=2", "公示页"), T("。")),
        H(5, "（1）点位"),
        Numbers(1, [P("新增宣传栏，覆盖全部行政村，每月更新一次内容，由村文书负责登记造册备查。")], [P("更新展板"), Numbers(1, [P("主题")], [P("版式")])], [P("检查")]),
        Bullets([P("镇级")], [P("村级"), P("含自然村")]),
        Box("caption", P("表1 投入资金情况")),
        Box("unit", P("单位：万元")),
        Grid("...", "项目|2026年上半年|2025年上半年", "文化礼堂修缮|40.2|36.0", "广播器材|8.6|—", "合计|48.8|36.0"),
        P(Sentence),
        Quoted(P("乡风文明，重在日常。"), Bullets([P("引文中的要点")])),
        Line(),
        Listing("a  b\n\tc"),
        H(2, "二、下一步工作打算"),
        RunIn(3, "（一）补短板。", Sentence),
        P("特此报告。"),
        Box("attachment-note", P("附件：1.青岚镇2026年上半年宣传思想文化工作主要数据表及其说明（含各村）"), P("2.名单")),
        Box("signature", "unsealed", P("青岚镇人民政府"), P("2026年7月6日")),
        Box("note", P("（此件公开发布）")),
        Box("attachment", P("附件1"), H(1, "主要数据表"), P(Sentence), Grid("lrc", "指标|数值|备注", "宣讲|120|场次", "受众|8600|人次")),
        Box("colophon",
            Box("copy", P("抄送：县委宣传部，县文化广电和旅游局，县融媒体中心，县教育局，县民政局，县农业农村局。")),
            Box("printed", P("青岚镇党政综合办公室"), P("2026年7月6日印发"))));

    public static Document Bulletin { get; } = Of(
        OfficialProperties with { Title = "简报" },
        Box("masthead",
            Box("mark", P("青岚镇工作简报")),
            Box("issue", P("第12期（总第86期）")),
            Box("editor", P("青岚镇党政综合办公室编")),
            Box("date", P("2026年7月6日"))),
        H(1, "青岚镇夜校开进文化礼堂"),
        P(Sentence),
        P(Sentence),
        Box("colophon",
            Box("distribution", P("报：县委办公室，县人民政府办公室。"), P("送：各村民委员会。"), P("共印30份"))));

    public static Document Letter { get; } = Of(
        (OfficialProperties with { Title = "关于商请协助征集老照片的函" }).With("form", "letter"),
        Box("letterhead", "digital",
            Box("mark", P("青岚镇人民政府")),
            Box("copy-number", P("000012")),
            Box("number", P("青政函〔2026〕7号")),
            Box("urgency", P("特急"))),
        H(1, "关于商请协助征集老照片的函"),
        Box("addressee", P("县档案馆：")),
        P(string.Concat(Enumerable.Repeat(Sentence, 12))),
        Box("signature", "sealed", P("青岚镇人民政府"), P("2026年7月6日")),
        Box("colophon", Box("copy", P("抄送：县文化广电和旅游局。"))));

    public static Document Order { get; } = Of(
        (OfficialProperties with { Title = "令" }).With("form", "order"),
        Box("letterhead", "digital", Box("mark", P("青岚镇人民政府令")), Box("number", P("第3号"))),
        P("《青岚镇森林防火管理办法》已经通过，现予公布，自2026年9月1日起施行。"),
        Box("signature", "stamp", P("镇长"), P("2026年7月6日")));

    public static Document Minutes { get; } = Of(
        (OfficialProperties with { Title = "纪要" }).With("form", "minutes"),
        Box("letterhead", "digital", Box("mark", P("青岚镇人民政府办公会议纪要")), Box("number", P("〔2026〕4号"))),
        H(1, "第4次办公会议纪要"),
        P(Sentence),
        Box("participants",
            P("出席：林知远、周望舒、许青禾、沈静川、陆时安、何采薇、梁雨亭、宋听澜、袁竹青"),
            P("列席：高松年、邵清和")),
        Box("colophon", Box("printed", P("青岚镇党政综合办公室"), P("2026年7月6日印发"))));

    /// <summary>300 tables on some 200 pages.</summary>
    public static Document Long { get; } = Of(
        OfficialProperties,
        [
            H(1, "青岚镇各村主要数据表"),
            .. Enumerable.Range(1, 300).SelectMany(number => (Block[])
            [
                H(2, $"{number}.第{number}组"),
                P(Sentence + Sentence),
                Grid("....", ["项目|本期|上期|备注", .. Enumerable.Range(1, 9).Select(row => $"第{row}项|{row * number}|{row + number}|含自然村")]),
            ]),
        ]);

    public static Document EnglishOfficial { get; } = Of(
        OfficialProperties with { Language = LanguageRules.English, Title = "Work summary" },
        H(1, "Work of Qinglan Township in the First Half of 2026"),
        Box("addressee", P("To all village committees:")),
        P("More than 120 lectures reached more than 8,600 visitors; 84 articles were published, up 20.0% year on year."),
        H(2, "I. Main work"),
        RunIn(3, "(1) Study.", " Evening schools met in every village hall and drew people of all ages throughout the spring."),
        H(4, "1. Posters"),
        P("More than 100 boards."),
        Box("attachment-note", P("Attachment: 1. Key figures"), P("2. Names")),
        Box("signature", "unsealed", P("Qinglan Township Government"), P("6 July 2026")));

    public static Document EnglishReport { get; } = Of(
        new DocumentProperties
        {
            Language = LanguageRules.English,
            Style = "report",
            Title = "Second quarter of the town library",
            Organization = "Marlow Bridge Library",
        }.With("paper", "letter"),
        H(1, "Second quarter of the town library"),
        P(
            T("Visits rose to "),
            Bold("12,480"),
            T(", see "),
            To("#key-figures", "the table"),
            T(" and "),
            To("https://example.com/data", "the data"),
            T(". Run "),
            Typed("gazette build"),
            T(" for "),
            Soft("this"),
            T(" page.")),
        H(2, "Key figures"),
        Box("caption", P("Table 1. Loans and visits")),
        Grid(
            "....",
            "Measure|Quarter|Last year|Note",
            "Visits|12,480|11,020|Doors counted every day, including the reading garden in June",
            "Loans|8,314|8,402|",
            "New cards|412|350|Two school classes",
            "Events|31|28|—"),
        P("A paragraph after the table."),
        H(3, "Work in progress"),
        Numbers(
            1, [P("First"), Bullets([P("Nested"), Numbers(3, [P("Third level from 3")])])], [P("Second"), P("Its second paragraph"), Listing("code  in item")]),
        P("Between."),
        Numbers(1, [P("Again one")], [P("Again two")]),
        H(4, "Smaller"),
        RunIn(4, "Staff.", " Two people joined in May and one left."),
        Quoted(P("A quiet place with good light."), Quoted(P("Quoted again."))),
        Line(),
        Box("page-break"),
        H(2, "Second page"),
        Listing("SELECT *\n  FROM loans;"),
        Box("signature", P("Marlow Bridge Library"), P("5 July 2026")));

    /// <summary>Other content of documents: tables of every form.</summary>
    public static Document Contents { get; } = Of(
        new DocumentProperties { Language = LanguageRules.Chinese, Style = "report", Title = "青岚镇文化惠民资料汇编" },
        H(1, "青岚镇文化惠民资料汇编"),
        Box("toc", P("目录")),
        H(2, "一、经费"),
        Box("table", ["widths=20% auto 25mm auto", "merge"],
            Grid("..rr", "片区|村|2026年|增减（%）", "东片|柳河村|1,234.5|2", "东片|石渡村|20|-13.25", "西片|荷塘村|0.125|4.5", "西片|荷塘村|—|—")),
        P(Sentence),
        P(T("共4场"), Noted(P(T("不含"), To("https://example.com/a", "线上"), T("场次。")), P("第二段。")), T("，另有2场"), Noted(P("其中"), P(To("#一经费", "见上"))), T("。")),
        H(2, "二、设施"),
        P(Shown(SamplePictures.Square, "方形<标志>", Length.Parse("40mm"))),
        Box("caption", ["figure"], P(new Anchor("fig-mark", [T("图"), new SequenceNumber("图", 1, default)], default), T("\u3000标志"))),
        P(T("见"), new CrossReference("fig-mark", "图1", default), T("和"), new CrossReference("fig-none", "图2", default), T("。")),
        P(T("文中的"), Shown(SamplePictures.Night, "夜景"), T("和又一个"), Shown(SamplePictures.Square, "标志")),
        Bullets([P(Shown(SamplePictures.Map, "站点", Length.Parse("100%")))]),
        Tasks((true, [P("已建成"), Tasks((false, [P("待验收")]))]), (false, [P(Shown(SamplePictures.Square, "标志"), T("待建"))]), (null, [P("其他")])),
        Defined(("场次", [P("按签到表计。"), Bullets([P("不含线上")])]), ("人次", [Grid("..", "甲|乙", "一|二")])),
        Box("columns", P(Sentence), P(Sentence), Grid("..", "甲|乙", "一|二")),
        H(3, "（一）站点"),
        Box("landscape", Box("caption", ["table"], P("横表")), Grid("....", "甲|乙|丙|丁", "一|二|三|四"), Box("columns", ["count=3"], P(Sentence))),
        new Table(
            [ColumnAlignment.Default, ColumnAlignment.Default], [Row(true, P("图"), P("说明")), Row(false, P(Shown(SamplePictures.Map, "站点")), P("沿河"))], default),
        P(Sentence));

    /// <summary>Callouts of every kind, with everything that they can contain and that can contain them.</summary>
    public static Document Callouts { get; } = Of(
        OfficialProperties with { Style = "report", Title = "青岚镇夜校须知" },
        H(1, "青岚镇夜校须知"),
        P(Sentence),
        Box("callout", ["kind=note"], P(Sentence), P("数据截至六月底。")),
        H(2, "一、报名"),
        Box("callout", ["kind=tip"], P("提前一天报名，带："), Bullets([P("身份证")], [P("报名表"), Box("callout", P("表在村委会领取。"))]), P("代报也行。")),
        Box("callout", ["kind=warning"], P(T("汛期"), Bold("停办"), T("，见通知"), Noted(P("另行印发")), T("。")), Grid("..", "村|场次", "柳河|3"), Quoted(P("安全第一"))),
        Quoted(Box("callout", P("引文里的说明"))),
        P(Sentence));

    public static Document ChineseReport { get; } = Of(
        new DocumentProperties { Language = LanguageRules.Chinese, Style = "report", Title = "云汀社区一季度报告" }.With("header", "title"),
        H(1, "云汀社区一季度报告"),
        P(Sentence),
        H(2, "数据概览"),
        Grid(".r", "指标|数值", "走访|1,204", "调解|36"),
        Grid(".r", "指标|数值", "志愿服务|88"),
        Bullets([P("要点一"), Bullets([P("二级"), Bullets([P("三级")])])], [P("要点二")]),
        Numbers(1, [P("一级"), Numbers(1, [P("二级"), Numbers(1, [P("三级")])])], [P("一级二")]));
}
