using System.Collections.Immutable;
using Gazette.Reports;
using Gazette.Sources;
using static Gazette.Schema.KeyUse;

namespace Gazette.Schema;

/// <summary>The report file, key by key: the only definition of its top-level keys.</summary>
internal static class ReportMembers
{
    private static readonly ValueShape SectionOrItems = ValueShape.Either(ValueShape.Map(SectionMembers.Section), SectionMembers.ItemList);

    public static readonly MemberTable<Report> Report = new(
        name: null,
        "report",
        [
            Text("template", None, "The template's name, or a path", "模板名称或路径", report => report.Template, (report, value) => report with { Template = value }),
            Text(
                "reference", None, "A Word document whose styles, page, headers, footers and cover its documents take", "参照文档：Word文件采用它的样式、页面设置、页眉、页脚和封面",
                report => report.Reference, (report, value) => report with { Reference = value }),
            Member<Report>.Heading(
                "title", Template | RunningText, "The document's title", "标题",
                report => report.Title, (report, value) => report with { Title = value }),
            Text("organization", Template, "Who issues it", "发文机关", report => report.Organization, (report, value) => report with { Organization = value }),
            Text(
                "subject", Template | RunningText, "What it is about, for the properties of the Word file", "主题，写入文档属性",
                report => report.Subject, (report, value) => report with { Subject = value }),
            new("keywords", ValueShape.ListOf(ValueShape.Text), "Keywords, for the properties of the Word file", "关键词，写入文档属性")
            {
                Read = (report, reader, key) => report with { Keywords = reader.Texts(key) },
            },
            new("period", ValueShape.Period, "The time it covers: 2026, 2026-H1, 2026-Q2, 2026-06, 2026-01-01..2026-06-30", "报告期")
            {
                Use = TopName,
                Read = (report, reader, key) => report with { Period = reader.Period(key), PeriodSpan = reader.ValueSpan(key) },
                // A period that is given but cannot be read is already an error.
                IsGiven = report => report.PeriodSpan is not null,
                Place = report => report.PeriodSpan,
                View = new("period", (report, printer) => printer.Period(report.Period, report.PeriodSpan)),
            },
            new("issued", ValueShape.Date, "The day it is issued", "成文日期")
            {
                Use = Template,
                Read = (report, reader, key) => report with { Issued = reader.Date(key), IssuedSpan = reader.ValueSpan(key) },
                IsGiven = report => report.IssuedSpan is not null,
                Place = report => report.IssuedSpan,
                View = new("date", (report, printer) => printer.Date(report.Issued, report.IssuedSpan)),
            },
            new("language", ValueShape.Language, "The language it is written in; by default that of its title, headings and labels", "语言；不写则按标题、章节标题和指标名称的文字判断")
            {
                Use = TopName,
                Read = ReadLanguage,
                View = new("text", (_, printer) => printer.Language),
            },
            Text(
                "previous", None, "The file of the last period's report, whose values become the previous ones", "上期报告文件",
                report => report.Previous, (report, value) => report with { Previous = value }),
            Text(
                "last_year", None, "The file of the report of the same period last year", "上年同期报告文件",
                report => report.LastYear, (report, value) => report with { LastYear = value }),
            new("compare", ValueShape.OneOf(ReportWords.Comparisons.Words), "What changes are measured against, unless a metric says otherwise", "比较口径")
            {
                Read = (report, reader, key) => reader.TryWord(key, ReportWords.Comparisons, out ComparisonBasis basis)
                    ? report with { Compare = basis, CompareSpan = reader.ValueSpan(key) }
                    : report,
            },
            new(
                "collect", ValueShape.Map(ReportKeys.Collect),
                "The reports that this one summarizes; metrics without a value are collected from them",
                "汇总其他报告；没有数值的指标由它们汇总而来")
            {
                Read = (report, reader, key) => report with { Collect = reader.MemberSource(key) },
            },
            new("metrics", ValueShape.NamesTo(ReportKeys.MetricValue), "Every number, once, under the name that texts use", "指标：每个数字只写一次")
            {
                Use = TopName,
                Read = ReadMetrics,
                IsGiven = report => !report.Metrics.IsEmpty,
                Place = report => report.MetricsSpan,
                View = new("metrics", (_, printer) => printer.Metrics),
            },
            Text("opening", Printed, "The opening paragraph", "开头段", report => report.Opening, (report, value) => report with { Opening = value }),
            new("sections", ValueShape.ListOf(ValueShape.Map(SectionMembers.Section)), "The sections", "章节")
            {
                Use = TopName | RunningText | Part,
                Read = (report, reader, key) => report with { Sections = reader.Sections(key) },
                IsGiven = report => !report.Sections.IsEmpty,
                Place = report => report.Sections.FirstOrDefault()?.Span,
                Visit = (report, visitor) => visitor.VisitAll(report.Sections, SectionMembers.Section),
                View = new("[section]", (report, printer) => SectionMembers.Section.ShowAll(report.Sections, printer)),
            },
            Section(
                "problems", "The problems that remain, as a section or as a list of items", "存在问题：一个章节，或条目的列表",
                report => report.Problems, (report, value) => report with { Problems = value }),
            Section(
                "next_steps", "What comes next, as a section or as a list of items", "下一步打算：一个章节，或条目的列表",
                report => report.NextSteps, (report, value) => report with { NextSteps = value }),
            Text("closing", Printed, "The closing sentence", "结语", report => report.Closing, (report, value) => report with { Closing = value }),
            // A report without attachments has an empty list of them, so that templates may loop over it.
            new(
                "attachments", ValueShape.ListOf(ValueShape.Either(ValueShape.Text, ValueShape.Map(OfficialMembers.Attachment))),
                "Names of attachments, or attachments with their content", "附件：只写名称，或连同内容")
            {
                Use = TopName | RunningText | Part,
                Read = (report, reader, key) => report with { Attachments = reader.Attachments(key) },
                Place = report => report.Attachments.FirstOrDefault()?.Title.Span,
                Visit = (report, visitor) => visitor.VisitAll(report.Attachments, OfficialMembers.Attachment),
                View = new("[attachment]", (report, printer) => OfficialMembers.Attachment.ShowAll(report.Attachments, printer)),
            },
            Text("addressee", Printed, "Who it is addressed to", "主送机关", report => report.Addressee, (report, value) => report with { Addressee = value }),
            new("letterhead", ValueShape.Map(OfficialMembers.Letterhead), "The head of the first page", "版头")
            {
                Use = TopName | RunningText | Part,
                Read = (report, reader, key) => report with { Letterhead = reader.Letterhead(key) },
                IsGiven = report => report.Letterhead is not null,
                Place = report => report.Letterhead is not { } head ? null
                    : (head.Mark ?? head.Number ?? head.Signer ?? head.Urgency ?? head.Secrecy ?? head.CopyNumber)?.Span,
                Visit = (report, visitor) => Visit(report.Letterhead, OfficialMembers.Letterhead, visitor),
                View = new("letterhead", (report, printer) => OfficialMembers.Letterhead.Show(report.Letterhead, printer)),
            },
            Member<Report>.Word(
                "signature", Template, "How it is signed", "署名形式", ReportWords.Signatures,
                report => report.Signature, (report, form) => report with { Signature = form }),
            new("colophon", ValueShape.Map(OfficialMembers.Colophon), "The foot of the last page", "版记")
            {
                Use = TopName | Part,
                Read = (report, reader, key) => report with { Colophon = reader.Colophon(key) },
                IsGiven = report => report.Colophon is not null,
                Place = report => report.Colophon is { } foot ? (foot.PrintedBy ?? foot.CopyTo.FirstOrDefault())?.Span ?? foot.PrintedOnSpan : null,
                Visit = (report, visitor) => Visit(report.Colophon, OfficialMembers.Colophon, visitor),
                View = new("colophon", (report, printer) => OfficialMembers.Colophon.Show(report.Colophon, printer)),
            },
            new("layout", ValueShape.Map(ReportKeys.Layout), "Options of the style", "版式选项")
            {
                Read = (report, reader, key) => report with { Layout = reader.Layout(key) },
            },
            new("draft", ValueShape.Boolean, "Whether it is marked as a draft", "是否草稿")
            {
                Use = Template,
                Read = (report, reader, key) => report with { Draft = reader.Flag(key) ?? false },
                View = new("flag", (report, _) => report.Draft),
            },
            new("fields", ValueShape.NamesTo(ValueShape.Free), "Data of your own, for templates that need it", "自有数据，供需要的模板使用")
            {
                Use = TopName,
                Read = (report, reader, key) => report with { Fields = reader.Fields(key) },
                View = new("fields", (report, printer) => printer.Fields(report.Fields)),
            },
            new("lint", ReportKeys.Lint, "Rules to turn off, or to give another level", "关闭某些检查规则，或改变其级别")
            {
                Read = (report, reader, key) => report with { Lint = reader.LintSettings(key) },
            },
        ],
        ("collected", new("collected", (report, printer) => printer.Collected(report.Collected))));

    private const KeyUse Printed = Template | RunningText | Part;

    private static Member<Report> Text(
        string name, KeyUse use, string english, string chinese, Func<Report, Phrase?> get, Func<Report, Phrase, Report> with) =>
        Member<Report>.Text(name, use, english, chinese, get, with);

    private static Member<Report> Section(string name, string english, string chinese, Func<Report, Section?> get, Func<Report, Section?, Report> with) =>
        new(name, SectionOrItems, english, chinese)
        {
            Use = TopName | RunningText | Part,
            Read = (report, reader, key) => with(report, reader.SectionOrItems(key)),
            IsGiven = report => get(report) is not null,
            Place = report => get(report)?.Span,
            Visit = (report, visitor) => Visit(get(report), SectionMembers.Section, visitor),
            View = new("section", (report, printer) => SectionMembers.Section.Show(get(report), printer)),
        };

    private static void Visit<T>(T? record, MemberTable<T> table, IRecordVisitor visitor)
        where T : class
    {
        if (record is not null)
        {
            visitor.Visit(record, table);
        }
    }

    private static Report ReadLanguage(Report report, IMemberReader reader, string key) =>
        reader.Language(key) is { } language ? report with { Language = language, LanguageTag = reader.Text(key)?.Text } : report;

    private static Report ReadMetrics(Report report, IMemberReader reader, string key) => report with
    {
        Metrics = reader.Metrics(key, out ImmutableArray<string> unreadable, out ImmutableArray<AbsentMetric> absent),
        UnreadableMetrics = unreadable,
        AbsentMetrics = absent,
        MetricsSpan = reader.KeySpan(key),
    };
}
