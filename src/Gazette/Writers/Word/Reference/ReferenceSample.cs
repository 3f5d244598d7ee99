using System.Collections.Immutable;
using System.Xml.Linq;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Sources;
using Gazette.Wording;
using Gazette.Writers.Word.Styles;

namespace Gazette.Writers.Word.Reference;

/// <summary>
/// A reference document to start from: every style of a layout, each with its name and a line that says what it is for, on the layout's page with its
/// footer. Used as it is, it changes nothing.
/// </summary>
public static class ReferenceSample
{
    /// <summary>The styles of documents, the last one for those who name none.</summary>
    public static IReadOnlyList<string> Styles { get; } = ["official", "report"];

    /// <param name="style">One of <see cref="Styles"/>.</param>
    public static byte[] Write(string style, LanguageRules language)
    {
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(language);
        SpokenLanguage words = language.Script == Script.Han ? SpokenLanguage.Chinese : SpokenLanguage.English;
        DocumentProperties properties = new() { Language = language, Style = style, Title = Heading.In(words) };

        // A first document with a box of each kind decides which styles there are.
        ImmutableArray<Block> boxes = [.. ContainerKinds.Boxes.Select(kind => Box(kind, [Line(Boxed.In(words))]))];
        WordLayout layout = WordLayout.Of(new Document(properties, boxes));
        StyleIndex styles = new(XElement.Parse(StyleSheet.Write(layout, Measures.Of(layout))));
        ImmutableArray<Block> blocks =
        [
            new Heading(1, [Text(Heading.In(words))], default), Line(HowTo.In(words)), Line(HowNot.In(words)),
            .. StylePurposes.Groups.SelectMany(group => Show(group.Heading, group.Styles, styles, words)),
            new Heading(2, [Text(Together.In(words))], default),
            Box(ContainerKind.Caption, [Line(Table.In(words))]),
            TableOf(words),
            new BulletList([Item(Bullet.In(words)), Item(Bullet.In(words))], default),
            new OrderedList(1, [Item(Number.In(words)), Item(Number.In(words))], default),
            .. boxes,
            new Paragraph([Text(Noted.In(words)), new Footnote([Line(Note.In(words))], default)], default),
        ];
        return new WordWriter(new WriterOptions()).Write(new Document(properties, blocks));
    }

    private static Words Heading => Words.Of("Reference document", "参照文档");

    private static Words HowTo => Words.Of(
        "Change the styles below in Word, and the page, the header and the footer. Save this document, and give it with --reference, or as the key"
        + " reference of a report or a template.",
        "在Word中修改以下样式，以及页面设置、页眉和页脚，保存后用--reference指定，或写在报告、模板的reference一栏。");

    private static Words HowNot => Words.Of(
        "Its text goes nowhere. Styles of your own may be added: a template names them, as in {style=\"Office Quote\"}.",
        "本文档的文字不会带入其他文件。可以增加自己的样式，在模板中按名称使用，如{style=\"单位引文\"}。");

    private static Words Together => Words.Of("Together", "合用示例");

    private static Words Table => Words.Of("Data Table: the style of every table", "Data Table：所有表格的样式");

    private static Words Bullet => Words.Of("an item with a bullet", "带项目符号的条目");

    private static Words Number => Words.Of("an item with a number", "编号的条目");

    private static Words Boxed => Words.Of("What stands in a callout.", "提示框里的文字。");

    private static Words Noted => Words.Of("Text with a footnote.", "带脚注的文字。");

    private static Words Note => Words.Of("The footnote.", "脚注。");

    private static Words Column => Words.Of("Column", "栏目");

    private static Words Cell => Words.Of("cell", "单元格");

    private static IEnumerable<Block> Show(Words heading, ImmutableArray<StylePurpose> purposes, StyleIndex styles, SpokenLanguage words) =>
    [
        new Heading(2, [Text(heading.In(words))], default),
        .. from purpose in purposes
           let style = styles.FindById(purpose.Id)
           where style is not null
           from block in Show(style, purpose, words)
           select block,
    ];

    private static Block[] Show(KnownStyle style, StylePurpose purpose, SpokenLanguage words)
    {
        Text line = Text(Words.Of($"{style.Name}: {purpose.Use}", $"{style.Name}：{purpose.Use}").In(words));
        return style.Kind == StyleKind.Character ? [new Paragraph([new Styled(style.Id, [line], default)], default)]
            : purpose.IsUnseen ? [new Paragraph([line], default), new Paragraph([], default) { Style = style.Id }]
            : [new Paragraph([line], default) { Style = style.Id }];
    }

    private static Table TableOf(SpokenLanguage words)
    {
        TableRow head = Row(Column.In(words), isHeader: true);
        TableRow row = Row(Cell.In(words), isHeader: false);
        return new Table([ColumnAlignment.Left, ColumnAlignment.Left, ColumnAlignment.Left], [head, row, row], default);
    }

    private static TableRow Row(string text, bool isHeader) =>
        new([.. Enumerable.Range(0, 3).Select(_ => new TableCell([Text(text)], default))], isHeader, default);

    private static Container Box(ContainerKind kind, ImmutableArray<Block> blocks) => new(kind, Container.NoAttributes, blocks, default);

    private static ListItem Item(string text) => new([Line(text)], default);

    private static Paragraph Line(string text) => new([Text(text)], default);

    private static Text Text(string text) => new(text, default(SourceSpan));
}
