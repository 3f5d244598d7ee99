using System.Collections.Immutable;

namespace Gazette.Data.Tables;

/// <summary>Headings that offices use, and what their columns are. A metric of that name comes first, and so does what the base file says.</summary>
/// <param name="Target">A key of the report, <c>name</c>, or <c>skip</c>.</param>
/// <param name="Heads">As <see cref="Layout.HeadText.Normalize"/> gives them; upper and lower case are alike.</param>
internal sealed record ClerkHead(string Target, string English, string Chinese, params ImmutableArray<string> Heads)
{
    public static ImmutableArray<ClerkHead> All { get; } =
    [
        new(
            "organization", "who the report is of", "发文机关",
            "村名", "村", "村（社区）", "村(社区)", "行政村", "村社区", "村居", "社区", "社区名称", "单位", "单位名称", "填报单位", "填表单位", "报送单位", "上报单位", "报告单位", "乡镇",
            "乡镇（街道）", "乡镇(街道)", "乡镇街道", "镇街", "街道", "部门", "部门名称", "机构名称", "village", "organization", "organisation", "office", "department"),
        new("title", "the title", "标题", "标题", "题目", "报告标题", "文件标题", "报告名称", "title"),
        new(
            "issued", "the day it is issued", "成文日期",
            "填报日期", "填表日期", "填报时间", "填表时间", "报送日期", "报送时间", "上报日期", "上报时间", "报告日期", "日期", "date", "issued on", "date of issue"),
        new("period", "the period", "报告期", "统计时段", "统计期", "统计期间", "报告时段", "所属期", "period"),
        new("name", "the name of its documents", "文件名", "文件名", "文件名称", "file name"),
        new("fields.contact", "whom to ask", "联系人", "联系人", "联络人", "联系人姓名", "contact", "contact person"),
        new("fields.phone", "the telephone number", "联系电话", "联系电话", "电话", "手机", "手机号", "手机号码", "联系方式", "phone", "telephone"),
        new("fields.filled_by", "who filled it in", "填报人", "填报人", "填表人", "经办人", "filled in by", "prepared by"),
        new("fields.approved_by", "who approved it", "审核人", "审核人", "approved by"),
        new("fields.leader", "who is in charge", "负责人", "负责人", "person in charge"),
        new("fields.note", "a remark", "备注", "备注", "说明", "note", "remark", "remarks"),
        new("skip", "left out", "不读取", "序号", "序", "行号", "no.", "no", "№", "#", "s/n"),
    ];

    /// <summary>What a column says about the metric that the group above it names, or that it is written with: <c>讲座.上年同期</c>.</summary>
    public static ImmutableArray<ClerkHead> OfMetrics { get; } =
    [
        new(
            "value", "the value", "数值",
            "数值", "本期", "本期数", "本年", "本年数", "今年", "数量", "完成", "完成数", "完成情况", "实际", "实际数", "实际完成", "合计", "小计", "总计", "总数", "value", "actual"),
        new("last_year", "the value of the same period last year", "上年同期数", "上年同期", "去年同期", "同期", "同期数", "last year"),
        new("previous", "the value of the period before", "上期数", "上期", "上期值", "previous"),
        new("target", "the target value", "目标数", "目标", "目标值", "任务", "任务数", "目标任务", "计划", "计划数", "target", "plan"),
        new("unit", "the unit", "计量单位", "单位", "unit"),
        new("note", "a remark", "说明", "备注", "说明", "note", "remark", "remarks"),
    ];

    public static string? Find(ImmutableArray<ClerkHead> rows, string head) =>
        rows.FirstOrDefault(row => row.Heads.Contains(head, StringComparer.OrdinalIgnoreCase))?.Target;
}
