using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gazette.Benchmarks;

/// <summary>
/// The record that programs are measured with, in any number: about 1,700 characters with 8 numbers, 5 sections and a table. The same villages are
/// written as separate reports, as rows of a table, and as plain values for programs that only fill in texts.
/// </summary>
internal static class Records
{
    // Names of villages are two of these and 村, and a third one before them above ten thousand: no two reports are of the same village.
    private const string Openings =
        "石竹枫茶柳樟泉松荷杏云梅桃李桂兰菊枣栗桑榆槐柏杉桐椿葛芦苇萍莲藕稻麦豆麻棉瓜姜蒜葵芹蕉橘柚柿梨杨榕枇" +
        "檀楠龙凤鹤雁鹭燕莺鹊鸥鲤马牛羊鹿虎豹熊狮象猴金银铜铁玉珠砂瓷陶砖清秀碧青翠蓝紫红白黑晴霞露霜雪雨风雷";

    private const string Endings =
        "桥溪岭坪湾垄塘岩坞畈山峰坡冈崖谷沟涧洞峡河江湖潭池渠堰坝滩洲岛港浦渡口埠津泽汀沙田园圃林场院庄屯寨堡" +
        "城关门楼台亭阁塔寺庙观坊巷街路道埂堤墩冲坑窝窑井坎头尾角边岸梁脊峪塬川原野甸荡泊淀汊圩埭浜泾堂铺店集";

    private const string Sides = "东南西北上下前后新老";

    /// <summary>The folder with the template and the data that all records share.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "record");

    public static void Write(string folder, int count)
    {
        string reports = Path.Combine(folder, "reports");
        Directory.CreateDirectory(reports);
        File.WriteAllText(Path.Combine(folder, "records.csv"), Table(count));
        File.WriteAllText(Path.Combine(folder, "records.json"), Values(count));
        File.Copy(Path.Combine(Folder, "_base.yaml"), Path.Combine(folder, "_base.yaml"), overwrite: true);
        File.WriteAllText(Path.Combine(folder, "summary.yaml"), Summary("from: reports", count));
        File.WriteAllText(Path.Combine(folder, "summary-of-table.yaml"), Summary("from: records.csv, with: _base.yaml", count));
        for (int village = 0; village < count; village++)
        {
            File.WriteAllText(Path.Combine(reports, FileNameOf(village) + ".yaml"), Report(village));
        }
    }

    /// <summary>A separate, complete report.</summary>
    public static string Report(int village)
    {
        string text = File.ReadAllText(Path.Combine(Folder, "_base.yaml"));
        StringBuilder report = new(text[text.IndexOf("period:", StringComparison.Ordinal)..]);
        foreach (VillageMetric metric in VillageMetric.All)
        {
            string previous = metric.HasPrevious ? $", previous: {Number(metric.PreviousIn(village))}" : "";
            report.Replace($"{{ label: {metric.Label},", $"{{ label: {metric.Label}, value: {Number(metric.ValueIn(village))}{previous},");
        }

        return $"title: {TitleOf(village)}\norganization: {OrganizationOf(village)}\nissued: {IssuedOn(village):yyyy-MM-dd}\n{report}";
    }

    /// <summary>A report that is collected from all villages.</summary>
    /// <param name="members">What <c>collect</c> holds.</param>
    public static string Summary(string members, int count)
    {
        string metrics = string.Concat(VillageMetric.All.Select(metric => $"  {metric.Id}: {{ label: {metric.Label} }}\n"));
        string values = string.Join('，', VillageMetric.All.Select(metric => $"{metric.Label}{{{{ {metric.Id} }}}}"));
        return $$$"""
            template: report
            title: 全县汇总
            organization: 全县
            period: 2026-H1
            collect: { {{{members}}} }
            metrics:
            {{{metrics}}}opening: '{{{count}}}个村中已报{{ collected.count }}个：{{{values}}}。'
            sections: [ { heading: 说明, text: 以上为各村合计。 } ]

            """;
    }

    /// <summary>All villages as a table, to be merged with the base file.</summary>
    public static string Table(int count)
    {
        StringBuilder table = new("name,title,organization,issued");
        foreach (VillageMetric metric in VillageMetric.All)
        {
            table.Append(CultureInfo.InvariantCulture, $",{metric.Id}{(metric.HasPrevious ? $",{metric.Id}.previous" : "")}");
        }

        for (int village = 0; village < count; village++)
        {
            table.Append(CultureInfo.InvariantCulture, $"\n{FileNameOf(village)},{TitleOf(village)},{OrganizationOf(village)},{IssuedOn(village):yyyy-MM-dd}");
            foreach (VillageMetric metric in VillageMetric.All)
            {
                table.Append(CultureInfo.InvariantCulture, $",{metric.ValueIn(village)}");
                table.Append(metric.HasPrevious ? "," + Number(metric.PreviousIn(village)) : "");
            }
        }

        return table.Append('\n').ToString();
    }

    // Programs that cannot compute get the values that Gazette computes.
    private static string Values(int count)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            for (int village = 0; village < count; village++)
            {
                WriteValues(json, village);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteValues(Utf8JsonWriter json, int village)
    {
        json.WriteStartObject();
        json.WriteString("name", FileNameOf(village));
        json.WriteString("title", TitleOf(village));
        json.WriteString("organization", OrganizationOf(village));
        json.WriteString("issued", IssuedOn(village).ToString("yyyy年M月d日", CultureInfo.InvariantCulture));
        foreach (VillageMetric metric in VillageMetric.All)
        {
            json.WriteString(metric.Id, Number(metric.ValueIn(village)) + metric.Unit);
            if (metric.HasPrevious)
            {
                json.WriteString(metric.Id + "_change", $"同比增长{Growth(metric, village):0.#}%");
            }
        }

        json.WriteStartArray("rows");
        foreach (VillageMetric metric in VillageMetric.All)
        {
            json.WriteStartObject();
            json.WriteString("label", metric.Label);
            json.WriteString("unit", metric.Unit);
            json.WriteString("now", Number(metric.ValueIn(village)));
            json.WriteString("before", metric.HasPrevious ? Number(metric.PreviousIn(village)) : "—");
            json.WriteString("change", metric.HasPrevious ? $"+{Growth(metric, village):0.0}%" : "—");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static decimal Growth(VillageMetric metric, int village)
    {
        decimal previous = metric.PreviousIn(village);
        return decimal.Round((metric.ValueIn(village) - previous) / previous * 100, 1, MidpointRounding.AwayFromZero);
    }

    private static string FileNameOf(int village) => village.ToString("'village-'000000", CultureInfo.InvariantCulture);

    private static string NameOf(int village)
    {
        int names = Openings.Length * Endings.Length;
        string side = village < names ? "" : Sides[((village / names) - 1) % Sides.Length].ToString();
        return $"{side}{Openings[village % Openings.Length]}{Endings[village / Openings.Length % Endings.Length]}村";
    }

    private static string TitleOf(int village) => NameOf(village) + "2026年上半年工作情况报告";

    private static string OrganizationOf(int village) => NameOf(village) + "村民委员会";

    private static DateOnly IssuedOn(int village) => new(2026, 7, 1 + (village % 20));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
