using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Gazette.Data;
using Gazette.Data.Tables;
using Gazette.Documents.Containers;
using Gazette.Documents.Markdown;
using Gazette.Schema;
using Gazette.Templates;
using Gazette.Templates.Functions;

namespace Gazette.Tests.Documentation;

/// <summary>
/// The tables of <c>templates/README.md</c>, written from the tables of the code. The page marks their places: <c>&lt;!-- table: metric --&gt;</c>.
/// </summary>
internal static partial class ReferenceTables
{
    private static readonly KeyTable[] Keys =
    [
        ReportMembers.Report, ReportKeys.Metric, SectionMembers.Section, SectionMembers.Item, ReportKeys.Table, ReportKeys.Image, ReportKeys.Chart,
        OfficialMembers.Attachment, OfficialMembers.Letterhead, OfficialMembers.Colophon, ReportKeys.Layout, ReportKeys.Base, ReportKeys.Sheet,
        ReportKeys.Collect,
        ManifestKeys.Manifest, ManifestKeys.Metric, ManifestKeys.Field,
    ];

    private static readonly Dictionary<string, string> All = Keys.ToDictionary(table => table.Definition, OfKeys, StringComparer.Ordinal)
        .Append(new("heads", OfHeads()))
        .Append(new("names", OfNames()))
        .Append(new("functions", OfFunctions(FunctionCatalogue.Rows)))
        .Concat(FunctionCatalogue.Groups.Select(group => KeyValuePair.Create($"{group.Name}Functions", OfFunctions(group.Rows))))
        .Append(new("unoffered", OfUnoffered()))
        .Append(new("containers", OfContainers()))
        .Append(new("attributes", OfAttributes()))
        .Append(new("textAttributes", OfTextAttributes()))
        .ToDictionary(StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Names => All.Keys;

    /// <summary>The page with every marked table generated again.</summary>
    public static string Fill(string page) => Mark().Replace(page, place => $"<!-- table: {place.Groups["name"].Value} -->\n{All[place.Groups["name"].Value]}");

    public static IEnumerable<string> NamesIn(string page) => Mark().Matches(page).Select(place => place.Groups["name"].Value);

    private static string OfKeys(KeyTable table) => Write(
        "key · 键 | what it holds | 内容 | values · 取值",
        table.Keys.Select(key => $"`{key.Name}` | {key.English} | {key.Chinese} | {string.Join(", ", WordsOf(key.Shape).Select(word => $"`{word}`"))}"));

    private static string[] WordsOf(ValueShape shape) => shape switch
    {
        KnownWordsShape words => [.. words.Words],
        LanguageShape => [.. LanguageTags.All.Words],
        ListShape list => WordsOf(list.Item),
        NamesShape names => WordsOf(names.Value),
        BooleanShape => ["true", "false"],
        TextShape or PeriodShape or QuantityShape or MapShape or EitherShape or FreeShape => [],
        _ => throw new UnreachableException(),
    };

    private static string OfHeads() => Write(
        "heading · 列名 | what the column is | 含义 | as in a base file · 基础文件中的写法",
        from row in ClerkHead.All.Concat(ClerkHead.OfMetrics.Select(row => row with { Target = "lectures." + row.Target }))
        select $"{string.Join(", ", row.Heads.Select(head => $"`{head}`"))} | {row.English} | {row.Chinese} | `{row.Target}`");

    private static string OfNames() => Write(
        "in · 所在 | name · 名称 | example · 例 | prints · 显示",
        from member in MemberExample.All
        select $"{(member.Owner.Length == 0 ? "the top · 最外层" : $"`{member.Owner}`")} | `{member.Name}` | {Code(member.Template)} | "
            + Code(TemplateExamples.Render(member.Template)));

    private static string OfFunctions(IEnumerable<FunctionRow> rows) => Write(
        "function · 函数 | what it gives | 结果 | example · 例 | prints · 显示",
        rows.Select(row => $"{Heading(row)} | {row.English} | {row.Chinese} | {Code(row.Example)} | {Code(TemplateExamples.Render(row.Example))}"));

    // What it takes and gives, with the shapes: `string.slice` text, start: count, [length: count] → text
    private static string Heading(FunctionRow row)
    {
        string takes = string.Join(", ", row.Signature.Parameters.Select(parameter =>
            parameter.IsOptional ? $"[{parameter.Name}: {KindOf(parameter)}]" : $"{parameter.Name}: {KindOf(parameter)}"));
        return $"`{row.Name}`{(takes.Length == 0 ? "" : " ")}{takes} → {row.Signature.Result}";
    }

    private static string KindOf(Parameter parameter) => parameter.Kind switch
    {
        ArgumentKind.NumberFormat or ArgumentKind.DateFormat => "format",
        var kind => kind.ToString().ToLowerInvariant(),
    };

    private static string OfUnoffered() => Write(
        "of Scriban · Scriban的 | why templates do not have it | 为什么没有",
        UnofferedWords.Reasons.OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => $"`{row.Key}` | {row.Value.English} | {row.Value.Chinese}"));

    // Backticks inside need more of them around; a bar would end the cell.
    private static string Code(string text)
    {
        string escaped = text.Replace("|", "\\|", StringComparison.Ordinal);
        return escaped.Length == 0 ? "" : escaped.Contains('`', StringComparison.Ordinal) ? $"`` {escaped} ``" : $"`{escaped}`";
    }

    private static string OfContainers() => Write(
        "container · 容器 | what it is | 用途 | example · 例 | in Markdown | in Word · Word里",
        from kind in Enum.GetValues<ContainerKind>()
        let row = kind.Row()
        select $"`{row.Name}` | {row.English} | {row.Chinese} | {Shown(row.Example, kind)}");

    private static string OfAttributes() => Write(
        "container · 容器 | attribute · 属性 | what it says | 说明 | values · 取值 | example · 例 | in Markdown | in Word · Word里",
        from kind in Enum.GetValues<ContainerKind>()
        from attribute in kind.Row().Attributes
        let values = string.Join(", ", attribute.Values.Select(value => $"`{value}`"))
        select $"`{kind.Row().Name}` | `{attribute.Name}` | {attribute.English} | {attribute.Chinese} | {values} | {Shown(attribute.Example, kind)}");

    private static string OfTextAttributes() => Write(
        "after · 写在何处之后 | attribute · 属性 | what it says | 说明 | example · 例 | in Markdown | in Word · Word里",
        TextAttributes.All.Select(attribute =>
            $"{PartOf(attribute)} | `{attribute.Name}` | {attribute.English} | {attribute.Chinese} | {Shown(attribute.Example)}"));

    private static string PartOf(TextAttribute attribute) => attribute.Part switch
    {
        TextPart.Heading => "a heading · 标题",
        TextPart.Paragraph => "a paragraph · 段落",
        TextPart.Paragraphs => "`:::`",
        TextPart.Words => "words in brackets · 方括号里的文字",
        TextPart.Picture => "a picture · 图片",
        TextPart.Cell => "the words of a cell · 单元格的文字",
        _ => throw new UnreachableException(),
    };

    // An example, and what it becomes in each format.
    private static string Shown(string example, ContainerKind? kind = null)
    {
        ExampleDocument document = ExampleDocument.Of(example, kind);
        return $"{Code(ExampleDocument.OnOneLine(example))} | {Code(document.Markdown)} | {Code(document.Word)}";
    }

    // An unescaped bar would end the cell.
    private static string Write(string head, IEnumerable<string> rows)
    {
        StringBuilder table = new();
        table.Append("| ").Append(head).Append(" |\n").Append(string.Concat(Enumerable.Repeat("|---", head.Split(" | ").Length))).Append("|\n");
        foreach (string row in rows)
        {
            table.Append("| ").Append(InnerBar().Replace(row, "\\|")).Append(" |\n");
        }

        return table.ToString();
    }

    [GeneratedRegex("<!-- table: (?<name>[A-Za-z]+) -->\n(\\|.*\n)*")]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<![ \\])\|(?! )")]
    private static partial Regex InnerBar();
}
