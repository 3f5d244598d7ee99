using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Gazette.Reports;

namespace Gazette.Wording.Chinese;

/// <summary>Chinese as in official documents (GB/T 9704-2012, GB/T 15834-2011, GB/T 15835-2011).</summary>
internal sealed class ChineseRules : LanguageRules
{
    public override Language Language { get; } = new("zh-CN");

    internal override (string English, string Chinese) Name => ("Chinese", "中文");

    internal override Script Script => Script.Han;

    internal override ProofingTags Proofing { get; } = new("en-US", "zh-CN");

    internal override Marks Marks { get; } = new() { FullStop = "。", Semicolon = "；", Colon = "：", Blank = "", Minus = "-", ItemEnds = "。；，、：.;,:" };

    internal override Labels Labels { get; } = new()
    {
        Measure = "指标",
        Unit = "单位",
        Member = "单位名称",
        ThisPeriod = "本期",
        Target = "目标",
        Change = "增减",
        Status = "完成情况",
        TargetMet = "达标",
        TargetMissed = "未达标",
        ChangeInPercent = "增减（%）",
        Points = "个百分点",
        PointsPerMille = "个千分点",
        Total = "合计",
        Subtotal = "小计",
        SubtotalOfGroup = "小计",
        Table = "表",
        Figure = "图",
        BeforeNumber = "",

        // A space one character wide after the number (GB/T 7713.1-2006, 6.3).
        AfterNumber = "\u3000",
        Section = ("第", "节"),
        CalloutNote = "说明",
        CalloutTip = "提示",
        CalloutWarning = "注意",
        Footnotes = "脚注",
        ChartNumbers = "图中数据",
        ColumnChart = "柱形图",
        BarChart = "条形图",
        LineChart = "折线图",
        PieChart = "饼图",
        PageOfPages = ("第", "页 共", "页"),
        Draft = "草稿",
        Example = "理论宣讲",
    };

    // Only 万 and 亿 may follow Arabic digits: 4千 and 3百 are wrong (GB/T 15835-2011, 5.3).
    internal override ImmutableArray<ScaleWord> Scales { get; } =
    [
        new("万亿", 1_000_000_000_000m, OpensUnit: true, IsChosen: false),
        new("亿", 100_000_000m, OpensUnit: true, IsChosen: true),
        new("万", 10_000m, OpensUnit: true, IsChosen: true),
    ];

    internal override Unit PercentagePoints { get; } = Unit.Parse("个百分点");

    internal override Unit PerMillePoints { get; } = Unit.Parse("个千分点");

    // Official text does not separate thousands, and uses 万 and 亿 for large numbers.
    internal override string Number(decimal n) => n.ToString(CultureInfo.InvariantCulture);

    internal override string NumberFormat => "0";

    internal override NumberFormatInfo NumberSigns { get; } = Wording.NumberSigns.Of(minus: "-");

    internal override DateTimeFormatInfo DateNames { get; } = Wording.DateNames.Of(
        ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月", ""],
        ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月", ""],
        ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"],
        ["周日", "周一", "周二", "周三", "周四", "周五", "周六"],
        "上午",
        "下午",
        "yyyy年M月d日");

    internal override string Approximate(Qualifier qualifier, string number) => qualifier switch
    {
        Qualifier.Exact => number,
        Qualifier.Over or Qualifier.MoreThan => "超过" + number,
        Qualifier.Nearly => "近" + number,
        Qualifier.About => "约" + number,
        Qualifier.AtLeast => "不少于" + number,
        Qualifier.AtMost => "不超过" + number,
        Qualifier.Below => "不足" + number,
        _ => throw new UnreachableException(),
    };

    internal override string Prose(Quantity q) => ChineseQuantity.Write(q, this);

    internal override string Figures(Quantity q) => ChineseQuantity.Write(q, this);

    internal override string Change(Change change, Quantity? previous, MetricKind kind, bool lowerIsBetter, Comparand comparand) =>
        ChineseChange.Write(change, previous, kind, lowerIsBetter, comparand, this);

    internal override string Earlier(Comparand comparand) => ChineseChange.PeriodOf(comparand);

    internal override string Completion(Completion completion)
    {
        string side = completion.Above ? "高于" : "低于";
        return completion.Form switch
        {
            CompletionForm.Compared => $"{(completion.Above ? "超过" : "低于")}目标的{Figures(completion.Quantity!)}",
            CompletionForm.Beside => $"目标{(completion.Quantity!.IsExact ? "为" : "")}{Figures(completion.Quantity!)}",
            CompletionForm.OnTarget => "与目标持平",
            CompletionForm.Points => $"{side}目标{Number(completion.Figure)}{PointsOf(completion.Quantity?.Unit)}",
            CompletionForm.Apart => $"{side}目标{Figures(completion.Quantity!)}",
            CompletionForm.JustShort => "略低于目标",
            CompletionForm.JustAbove => "略超目标",
            CompletionForm.Share => $"完成目标的{Number(completion.Figure)}%",
            _ => throw new UnreachableException(),
        };
    }

    internal override string Date(DateOnly d) => ChineseDates.Date(d);

    internal override string Period(Period p) => ChineseDates.Period(p);

    internal override string PeriodShort(Period p) => ChineseDates.PeriodShort(p);

    // “甲”“乙” and 《甲》《乙》 have no 、 between them (GB/T 15834-2011, 4.5).
    internal override string Between(string left, string right, bool isLast) =>
        left is [.., '”' or '》'] && right is ['“' or '《', ..] ? "" : "、";

    internal override string Part(string label, Quantity value) => label + Prose(value);

    internal override string SourceOf(string labels) => labels + "数据来源：";

    internal override string ItemMarker(EnumerationForm form, int number, bool opensSentence) => form switch
    {
        EnumerationForm.None => "",
        EnumerationForm.YiShi => Numerals.Ordinal(number) + "是",
        EnumerationForm.YiYao => Numerals.Ordinal(number) + "要",
        EnumerationForm.Digits => number.ToString(CultureInfo.InvariantCulture) + ".",
        _ => throw new UnreachableException(),
    };

    internal override string HeadingLabel(int level, int number) => Wording.HeadingLabel.Write(level, number);

    internal override string Cardinal(int n) => Numerals.Cardinal(n);

    internal override string Ordinal(int n) => Numerals.Ordinal(n);

    internal override bool HoldsSentences(string text) => text.Contains('。', StringComparison.Ordinal);

    internal override string ScaledUnit(ScaleWord scale, string word, string plural) =>
        scale.Word + (Currency.Find(word, out _) is { } currency ? currency.Chinese : word);
}
