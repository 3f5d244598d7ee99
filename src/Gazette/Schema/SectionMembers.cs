using System.Collections.Immutable;
using Gazette.Reports;
using Gazette.Sources;
using static Gazette.Schema.KeyUse;

namespace Gazette.Schema;

/// <summary>Sections and their items, key by key.</summary>
internal static class SectionMembers
{
    private const KeyUse Printed = Template | RunningText | Part;

    public static readonly MemberTable<Item> Item = new(
        KeyTableWords.Item,
        "item",
        [
            Member<Item>.Text("heading", Printed, "What the item is about", "小标题", item => item.Heading, (item, value) => item with { Heading = value }),
            Member<Item>.Text(
                "text", Printed, "Its text, with numbers as {{ metric }}", "正文，数字写作 {{ 指标 }}", item => item.Text, (item, value) => item with { Text = value }),
            new("points", ValueShape.ListOf(ValueShape.Text), "Points below the text", "要点")
            {
                Use = Printed,
                Read = (item, reader, key) => item with { Points = reader.Texts(key) },
                Place = item => item.Points.FirstOrDefault()?.Span,
                View = new("[text]", (item, printer) => printer.Texts(item.Points)),
            },
            Member<Item>.Word(
                "enumerate", Template, "How the points are numbered", "要点的列举方式", ReportWords.Enumerations,
                item => WordOf(item.Enumerate), (item, form) => item with { Enumerate = form }),
            Member<Item>.Word(
                "join", Template, "What ends every point but the last", "要点之间的标点", ReportWords.Joins,
                item => item.Join, (item, mark) => item with { Join = mark }),
            Lines<Item>("Whether every point is a paragraph of its own", "要点是否各占一段", item => item.OnLines, (item, lines) => item with { Lines = lines }),
            Member<Item>.Table("A table below it", "表格", item => (item.Table, item.Chart), (item, table) => item with { Table = table }),
            Member<Item>.Chart(item => item.Chart, (item, chart) => item with { Chart = chart }),
            Member<Item>.Image("A picture below it", "图片", item => item.Image, (item, image) => item with { Image = image }),
        ]);

    public static readonly ValueShape ItemList = ValueShape.ListOf(ValueShape.Either(ValueShape.Text, ValueShape.Map(Item)));

    public static readonly MemberTable<Section> Section = new(
        KeyTableWords.Section,
        "section",
        [
            Member<Section>.Heading(
                "heading", Printed, "The section's heading, without its number", "标题，不带序号",
                section => section.Heading, (section, value) => section with { Heading = value }),
            new(
                "id", ValueShape.SectionId, "What texts call the section, such as sec-costs; they refer to it as @sec-costs",
                "编号名，如`sec-costs`，文字中写`@sec-costs`即引用此章节")
            {
                Use = Template | Part,
                Read = (section, reader, key) => section with { Id = reader.ReferenceId(key, ReferenceKind.Section) },
                Place = section => section.Id?.Span,
                View = new("text", (section, printer) => printer.Text(section.Id)),
            },
            Member<Section>.Text(
                "text", Printed, "Text before the items", "条目之前的正文",
                section => section.Text, (section, value) => section with { Text = value }),
            new("items", ItemList, "The section's items", "条目")
            {
                Use = Printed,
                Read = (section, reader, key) => section with { Items = reader.Items(key) },
                Place = section => section.Items.FirstOrDefault()?.Span,
                Visit = (section, visitor) => visitor.VisitAll(section.Items, Item),
                View = new("[item]", (section, printer) => Item.ShowAll(ItemsOf(section), printer)),
            },
            Member<Section>.Word(
                "enumerate", Template, "How the items are numbered", "条目的列举方式", ReportWords.Enumerations,
                section => WordOf(section.Enumerate), (section, form) => section with { Enumerate = form }),
            Member<Section>.Word(
                "join", Template, "What ends every item but the last", "条目之间的标点", ReportWords.Joins,
                section => section.Join, (section, mark) => section with { Join = mark }),
            Lines<Section>(
                "Whether every item is a paragraph of its own", "条目是否各占一段", section => section.OnLines, (section, lines) => section with { Lines = lines }),
            Member<Section>.Table(
                "A table below the items", "表格", section => (section.Table, section.Chart), (section, table) => section with { Table = table }),
            Member<Section>.Chart(section => section.Chart, (section, chart) => section with { Chart = chart }),
            Member<Section>.Image("A picture below the text", "图片", section => section.Image, (section, image) => section with { Image = image }),
        ]);

    // The points of an item without its own setting are enumerated like the items of its section.
    private static ImmutableArray<Item> ItemsOf(Section section) => section is { Enumerate: null, Join: null, Lines: null }
        ? section.Items
        : [.. section.Items.Select(item => item with
        {
            Enumerate = item.Enumerate ?? section.Enumerate,
            Join = item.Join ?? section.Join,
            Lines = item.Lines ?? section.Lines,
        })];

    private static Member<T> Lines<T>(string english, string chinese, Func<T, bool> see, Func<T, bool, T> with) => new(
        "lines", ValueShape.Boolean, english, chinese)
    {
        Use = Template,
        Read = (record, reader, key) => reader.Flag(key) is { } lines ? with(record, lines) : record,
        View = new("flag", (record, _) => see(record)),
    };

    // Null if the file does not say, which leaves it to the template.
    private static string? WordOf(EnumerationForm? form) => form is { } given ? ReportWords.Enumerations.WordOf(given) : null;
}
