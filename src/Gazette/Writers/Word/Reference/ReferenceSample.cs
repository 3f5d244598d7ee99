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
        DocumentProperties properties = new() { Language = language, Style = style, Title = ReferenceSampleWords.Heading.In(words) };

        // A first document with a box of each kind decides which styles there are.
        ImmutableArray<Block> boxes = [.. ContainerKinds.Boxes.Select(kind => Box(kind, [Line(ReferenceSampleWords.Boxed.In(words))]))];
        WordLayout layout = WordLayout.Of(new Document(properties, boxes));
        StyleIndex styles = new(XElement.Parse(StyleSheet.Write(layout, Measures.Of(layout))));
        ImmutableArray<Block> blocks =
        [
            new Heading(1, [Text(ReferenceSampleWords.Heading.In(words))], default),
            Line(ReferenceSampleWords.HowTo.In(words)),
            Line(ReferenceSampleWords.HowNot.In(words)),
            Line(ReferenceSampleWords.Cover.In(words)),
            .. StylePurposeWords.Groups.SelectMany(group => Show(group.Heading, group.Styles, styles, words)),
            new Heading(2, [Text(ReferenceSampleWords.Together.In(words))], default),
            Box(ContainerKind.Caption, [Line(ReferenceSampleWords.Table.In(words))]),
            TableOf(words),
            new BulletList([Item(ReferenceSampleWords.Bullet.In(words)), Item(ReferenceSampleWords.Bullet.In(words))], default),
            new OrderedList(1, [Item(ReferenceSampleWords.Number.In(words)), Item(ReferenceSampleWords.Number.In(words))], default),
            .. boxes,
            new Paragraph([Text(ReferenceSampleWords.Noted.In(words)), new Footnote([Line(ReferenceSampleWords.Note.In(words))], default)], default),
        ];
        return new WordWriter(new WriterOptions()).Write(new Document(properties, blocks));
    }

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
        Text line = Text(ReferenceSampleWords.Of(style.Name, purpose.Use).In(words));
        return style.Kind == StyleKind.Character ? [new Paragraph([new Styled(style.Id, [line], default)], default)]
            : purpose.IsUnseen ? [new Paragraph([line], default), new Paragraph([], default) { Style = style.Id }]
            : [new Paragraph([line], default) { Style = style.Id }];
    }

    private static Table TableOf(SpokenLanguage words)
    {
        TableRow head = Row(ReferenceSampleWords.Column.In(words), isHeader: true);
        TableRow row = Row(ReferenceSampleWords.Cell.In(words), isHeader: false);
        return new Table([ColumnAlignment.Left, ColumnAlignment.Left, ColumnAlignment.Left], [head, row, row], default);
    }

    private static TableRow Row(string text, bool isHeader) =>
        new([.. Enumerable.Range(0, 3).Select(_ => new TableCell([Text(text)], default))], isHeader, default);

    private static Container Box(ContainerKind kind, ImmutableArray<Block> blocks) => new(kind, Container.NoAttributes, blocks, default);

    private static ListItem Item(string text) => new([Line(text)], default);

    private static Paragraph Line(string text) => new([Text(text)], default);

    private static Text Text(string text) => new(text, default(SourceSpan));
}
