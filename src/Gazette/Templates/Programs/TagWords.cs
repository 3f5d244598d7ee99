using System.Buffers;
using Gazette.Reports;
using Gazette.Schema;

namespace Gazette.Templates.Programs;

/// <summary>What the tags of a Word file and the words around them say of what they ask for.</summary>
internal static class TagWords
{
    private const int MostLabel = 24;

    private static readonly char[] Brackets = ['（', '('];

    // What ends whatever comes before a label.
    private static readonly SearchValues<char> Marks = SearchValues.Create("。，；：、！？.,;:!?(（)）「“\"\t\u3000");

    // What is done with the things that a number counts: 开展理论宣讲 is about 理论宣讲.
    private static readonly string[] Verbs =
    [
        "开展", "举办", "组织", "召开", "完成", "发放", "发布", "收集", "新增", "办理", "接待", "累计", "实现", "达到", "共有", "共",
    ];

    /// <summary>The metric that a tag asks for by a name or label alone; null if it asks for something else.</summary>
    public static RequestedMetric? FindMetric(TemplateReference reference) => reference.Owner switch
    {
        TemplateReference.ByName when IsId(reference.Name) =>
            new RequestedMetric(reference.Name, LocalizedText.Of(LabelOf(reference)), null, MetricKind.Count, Required: true),
        TemplateReference.ByName or TemplateReference.ByLabel => OfLabel(reference.Name),
        _ => null,
    };

    /// <summary>The field that a mail-merge field asks for; null for anything else, and if it is a key of the report.</summary>
    public static RequestedField? FindField(TemplateReference reference) => reference.Owner == TemplateReference.ByField && FindKey(reference) is null
        ? new RequestedField(reference.Name, LocalizedText.Empty, Required: true) { ForMerge = true }
        : null;

    /// <summary>The key of the report that a mail-merge field asks for; null if it is none.</summary>
    public static string? FindKey(TemplateReference reference) => reference.Owner == TemplateReference.ByField
        ? ReportMembers.Report.Names.FirstOrDefault(name => name == reference.Name)
        : null;

    /// <summary>What readers would call the thing that a tag prints, as its neighbours say; else its name.</summary>
    public static string LabelOf(TemplateReference reference)
    {
        string before = reference.Before.Trim();
        bool isNamed = before is [.., ':' or '：'];
        string last = before.TrimEnd(':', '：', ' ');
        last = last[(last.AsSpan().LastIndexOfAny(Marks) + 1)..].Trim();
        if (last.Any(c => c > '\u2E80'))
        {
            int verb = Verbs.Max(word => last.LastIndexOf(word, StringComparison.Ordinal) is >= 0 and var at ? at + word.Length : 0);
            last = last.Length - verb >= 2 ? last[verb..] : last;
            isNamed |= last.Length <= MostLabel / 2;
        }

        return isNamed && last.Length is > 0 and <= MostLabel && !last.Contains('}', StringComparison.Ordinal) ? last : Spoken(reference.Name);
    }

    private static RequestedMetric OfLabel(string label)
    {
        int open = label.IndexOfAny(Brackets);
        bool hasUnit = open > 0 && label[^1] is '）' or ')';
        string? unit = hasUnit ? label[(open + 1)..^1].Trim() : null;
        return new RequestedMetric(IdOf(hasUnit ? label[..open] : label), LocalizedText.Of(label), unit, MetricKind.Count, Required: true) { ByLabel = true };
    }

    private static string IdOf(string label)
    {
        string id = string.Concat(label.Trim().Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '_'));
        return MetricName.IsValid(id) ? id : "n_" + id;
    }

    private static bool IsId(string name) => name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');

    // home_calls is called Home calls.
    private static string Spoken(string name) => IsId(name) ? char.ToUpperInvariant(name[0]) + name[1..].Replace('_', ' ') : name;
}
