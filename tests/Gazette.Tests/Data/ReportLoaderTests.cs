using Gazette.Data;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Data;

public sealed class ReportLoaderTests
{
    [Fact]
    public void Reads_every_key_of_the_report_file()
    {
        Report report = LoadCase("everything-a-report-may-hold");
        Assert.Equal("青岚镇2026年上半年宣传思想工作总结", report.Title!.Text);
        Assert.Equal("work-summary", report.Template!.Text);
        Assert.Equal("2026-H1", report.Period!.ToString());
        Assert.Equal("2026-H1", Shown(report.PeriodSpan!.Value));
        Assert.Equal(new DateOnly(2026, 7, 6), report.Issued);
        Assert.Equal("2026-07-06", Shown(report.IssuedSpan!.Value));
        Assert.Equal(new Language("zh-CN"), report.Language);
        Assert.Equal("../2025-h1/report.yaml", report.Previous!.Text);
        Assert.Equal("metrics", Shown(report.MetricsSpan!.Value));
        Assert.Equal("各村民委员会、镇直各单位", report.Addressee!.Text);
        Assert.Equal("sealed", report.Signature);
        Assert.Equal("特此报告。", report.Closing!.Text);
        Assert.True(report.Draft);
        Assert.Equal(["headings=run-in-1", "page_number=outer", "paper=A4", "profile=strict"], report.Layout.Select(option => $"{option.Key}={option.Value}"));
        Assert.Equal("digital", report.Letterhead!.Mode);
        Letterhead head = report.Letterhead;
        Assert.Equal(
            ["青岚镇人民政府文件", "青政发〔2026〕12号", "何平", "特急", "秘密", "000001"],
            Texts(head.Mark, head.Number, head.Signer, head.Urgency, head.Secrecy, head.CopyNumber));
        Assert.Equal(["县委宣传部", "县文旅局", "青岚镇党政综合办公室"], Texts([.. report.Colophon!.CopyTo, report.Colophon.PrintedBy]));
        Assert.Equal(new DateOnly(2026, 7, 6), report.Colophon.PrintedOn);
        LintSetting lint = Assert.Single(report.Lint);
        Assert.Equal(("sentence-too-long", "off"), (lint.Rule, lint.Level));
    }

    [Fact]
    public void Reads_metrics_in_their_long_and_short_form()
    {
        Report report = LoadCase("everything-a-report-may-hold");
        Assert.Equal(
            ["lectures", "audience", "articles", "funds", "waiting", "billboards", "lamp_flags", "coverage", "pledges", "村庄"],
            report.Metrics.Select(metric => metric.Id));

        Metric lectures = report.Metrics[0];
        Assert.Equal("理论宣讲", lectures.Label);
        Assert.Equal(new Quantity(120, Qualifier.Over, Unit.Parse("场次")), lectures.Value);
        Assert.Equal(new Quantity(96, Qualifier.Exact, Unit.Parse("场次")), lectures.Previous);
        Assert.Equal("lectures", Shown(lectures.IdSpan));
        Assert.Equal("120+", Shown(lectures.ValueSpan));

        Metric articles = report.Metrics[2];
        Assert.Equal(["县级 60 篇", "市级 21 篇", "省级 3 篇"], articles.Parts.Select(part => $"{part.Label} {part.Value.Number} {part.Value.Unit!.Singular}"));
        Assert.Equal("市级: 21", Shown(articles.Parts[1].Span));
        Assert.Equal(66, articles.LastYear!.Number);

        Assert.Equal(("万元", MetricKind.Amount, Aggregate.Sum), (report.Metrics[3].Show, report.Metrics[3].Kind, report.Metrics[3].Aggregate));
        Metric waiting = report.Metrics[4];
        Assert.Equal((true, MetricKind.Duration), (waiting.LowerIsBetter, waiting.Kind));
        Assert.Equal((ComparisonBasis.PeriodOnPeriod, Aggregate.None), (waiting.Compare, waiting.Aggregate));
        Assert.Equal(("billboards", new Quantity(100, Qualifier.Over, Unit.Parse("块"))), (report.Metrics[5].Label, report.Metrics[5].Value));
        Assert.Equal(MetricKind.Rate, report.Metrics[7].Kind);
        Assert.Equal((95m, "按户计", "村务台账"), (report.Metrics[8].Target!.Number, report.Metrics[8].Note!.Text, report.Metrics[8].Source!.Text));
        Assert.Equal(new Quantity(12, Qualifier.Exact, Unit.Parse("个")), report.Metrics[9].Value);
    }

    [Fact]
    public void Reads_sections_with_items_points_and_tables()
    {
        Report report = LoadCase("everything-a-report-may-hold");
        Section section = Assert.Single(report.Sections);
        Assert.Equal(("主要工作开展情况", "分三个方面。\n\n逐一说明。"), (section.Heading!.Text, section.Text!.Text));
        Assert.Equal((EnumerationForm.YiShi, "。"), (section.Enumerate, section.Join));
        Assert.Equal(["抓理论学习", null], section.Items.Select(item => item.Heading?.Text));
        Assert.Equal("一句话的条目也可以直接写成字符串", section.Items[1].Text!.Text);
        Assert.Equal((EnumerationForm.Digits, "；"), (section.Items[0].Enumerate, section.Items[0].Join));
        Phrase point = section.Items[0].Points[1];
        Assert.Equal("悬挂路灯宣传牌{{ lamp_flags }}", point.Text);
        Assert.Equal("lamp_flags", Shown(point.SpanOf(10, 20)));

        ReportTable table = section.Table!;
        Assert.Equal(["收支", "万元", "项目", "2025年", "2024年"], Texts([table.Caption, table.Unit, .. table.Columns]));
        Assert.Equal(["收入", "40.2", "36.0", "支出", "38", ""], Texts([.. table.Rows[0].Concat(table.Rows[1]).Select(cell => cell.Text)]));
        Assert.Equal([DerivedColumn.Change, DerivedColumn.Percent], table.Derive);
        Assert.True(table.Total);

        Assert.Equal(("存在问题", EnumerationForm.YiShi, 2), (report.Problems!.Heading!.Text, report.Problems.Enumerate, report.Problems.Items.Length));
        Assert.Null(report.NextSteps!.Heading);
        Assert.Equal(["补充人手", "用好{{ funds }}。"], report.NextSteps.Items.Select(item => item.Text!.Text));
        Assert.Equal([false, true], report.Attachments.Select(attachment => attachment.HasContent));
    }

    [Fact]
    public void Keeps_free_data_as_it_is()
    {
        Report report = LoadCase("everything-a-report-may-hold");
        Dictionary<string, FieldValue> fields = report.Fields!.Entries.ToDictionary();
        Assert.Equal("李敏", Assert.IsType<FieldText>(fields["contact"]).Text.Text);
        FieldList phones = Assert.IsType<FieldList>(fields["phones"]);
        Assert.Equal("0536-1234567", Assert.IsType<FieldText>(phones.Items[0]).Text.Text);
        Assert.Equal((139, "139"), (Assert.IsType<FieldNumber>(phones.Items[1]).Number, ((FieldNumber)phones.Items[1]).Text.Text));
        Assert.Equal("deep", Assert.IsType<FieldMap>(fields["nested"]).Entries[0].Key);
        Assert.IsType<FieldNone>(fields["none"]);
    }

    [Fact]
    public void Counts_places_in_utf_16_units()
    {
        Report report = Load("# 𠮷𠮷\ntitle: 𠮷野家\norganization: '青岚镇'\n", out DiagnosticBag bag);
        Assert.False(bag.HasErrors);
        Assert.Equal("𠮷野家", Shown(report.Title!.Span));
        Assert.Equal("'青岚镇'", Shown(report.Organization!.Span));
    }

    [Fact]
    public void Counts_places_in_json_too()
    {
        Report report = Load("{ \"title\": \"𠮷野\\u5bb6\", \"metrics\": { \"甲\": 12 } }", out DiagnosticBag bag, "report.json");
        Assert.False(bag.HasErrors);
        Assert.Equal("𠮷野家", report.Title!.Text);
        Assert.Equal("\"𠮷野\\u5bb6\"", Shown(report.Title.Span));
        Assert.Equal("12", Shown(report.Metrics[0].ValueSpan));
    }

    [Fact]
    public void Holds_what_could_be_read_of_a_report_with_mistakes()
    {
        Report report = Load("title: 甲\nperiod: soon\nmetrics: { a: 1, b: many }\nissued: 2026-07-06\n", out DiagnosticBag bag);
        Assert.True(bag.HasErrors);
        Assert.Equal("甲", report.Title!.Text);
        Assert.Equal("a", Assert.Single(report.Metrics).Id);
        Assert.NotNull(report.Issued);
    }

    [Fact]
    public void Reads_a_key_with_nothing_behind_it_as_absent()
    {
        Report report = Load("title:\nsections: ~\nproblems: null\ndraft:\nmetrics:\n", out DiagnosticBag bag);
        Assert.Equal(0, bag.Count);
        Assert.Equal((null, 0, null), (report.Title, report.Sections.Length, report.Problems));
    }

    [Fact]
    public void Takes_a_template_manifest_with_all_its_keys()
    {
        SourceFile file = ReadCase("a-manifest", "template.yaml");
        TemplateManifest manifest = TemplateManifestLoader.Load(file, new DiagnosticBag())!;
        Assert.Equal(
            ("work-summary", "A work summary", "工作总结", "official"),
            (manifest.Name, manifest.Description.ByCode["en"], manifest.Description.ByCode["zh"], manifest.Style));
        Assert.Equal([new Language("zh-CN"), new Language("en")], manifest.Languages);
        Assert.Equal(["summary"], manifest.Documents);
        Assert.Equal(["title", "organization", "issued"], manifest.Requires);
        Assert.Equal("outer", manifest.Layout["page_number"]);
        Assert.Equal(
            ["Lectures/理论宣讲/场次/True", "受众/受众//False", "plain/plain//False"],
            manifest.Metrics.Select(m => $"{m.Label.In(new Language("en"))}/{m.Label.In(new Language("zh-CN"))}/{m.Unit}/{m.Required}"));
        Assert.Equal(["contact", "Who to ask", "联系人"], manifest.Fields.SelectMany(f => new[] { f.Id, f.Description.ByCode["en"], f.Description.ByCode["zh"] }));
    }

    private static Report LoadCase(string name)
    {
        DiagnosticBag bag = new();
        Report? report = ReportLoader.Load(ReadCase(name, "report.yaml"), bag);
        Assert.Equal(0, bag.Count);
        return report!;
    }

    private static SourceFile ReadCase(string name, string file) =>
        SourceDecoder.Decode(file, File.ReadAllBytes(Path.Combine(Repository.Cases("data"), name, file)), new DiagnosticBag())!;

    private static Report Load(string text, out DiagnosticBag bag, string path = "report.yaml")
    {
        bag = new DiagnosticBag();
        return ReportLoader.Load(new SourceFile(path, text), bag)!;
    }

    private static string Shown(SourceSpan span) => span.File.Text[span.Start..span.End];

    private static string?[] Texts(params Phrase?[] phrases) => [.. phrases.Select(phrase => phrase?.Text)];
}
