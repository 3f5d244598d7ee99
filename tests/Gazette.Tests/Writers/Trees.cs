using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Pictures;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Tests.Writers;

/// <summary>Short names for building document trees; their content has no place in any file.</summary>
internal static class Trees
{
    private static SourceSpan Nowhere => default;

    public static Document Official(params Block[] blocks) => Of(new DocumentProperties { Language = LanguageRules.Chinese, Style = "official" }, blocks);

    public static Document Report(params Block[] blocks) => Of(new DocumentProperties { Language = LanguageRules.English, Style = "report" }, blocks);

    public static Document Of(DocumentProperties properties, params Block[] blocks) => new(properties, [.. blocks]);

    public static DocumentProperties With(this DocumentProperties properties, string option, string value) =>
        properties with { Layout = properties.Layout.SetItem(option, value) };

    public static Text T(string text) => new(text, Nowhere);

    public static Strong Bold(string text) => new([T(text)], Nowhere);

    public static Emphasis Soft(string text) => new([T(text)], Nowhere);

    public static Marked With(InlineMark mark, string text) => new(mark, [T(text)], Nowhere);

    public static Code Typed(string text) => new(text, Nowhere);

    public static LineBreak Break() => new(Nowhere);

    public static Link To(string target, string text) => new(target, [T(text)], Nowhere);

    public static Paragraph P(string text) => new([T(text)], Nowhere);

    public static Paragraph P(params Inline[] inlines) => new([.. inlines], Nowhere);

    public static Heading H(int level, string text) => new(level, [T(text)], Nowhere);

    public static RunInParagraph RunIn(int level, string heading, string body) => new(level, [T(heading)], [T(body)], Nowhere);

    public static BulletList Bullets(params Block[][] items) => new([.. items.Select(Item)], Nowhere);

    public static OrderedList Numbers(int start, params Block[][] items) => new(start, [.. items.Select(Item)], Nowhere);

    public static BulletList Tasks(params (bool? IsDone, Block[] Blocks)[] items) =>
        new([.. items.Select(item => Item(item.Blocks) with { IsDone = item.IsDone })], Nowhere);

    public static DefinitionList Defined(params (string Term, Block[] Blocks)[] items) =>
        new([.. items.Select(item => new Definition([P(item.Term)], [.. item.Blocks]))], Nowhere);

    public static Quote Quoted(params Block[] blocks) => new([.. blocks], Nowhere);

    public static Rule Line() => new(Nowhere);

    public static CodeBlock Listing(string text) => new(text, "", Nowhere);

    public static Container Box(string name, params Block[] blocks) => Box(name, "", blocks);

    public static Container Box(string name, string mode, params Block[] blocks)
    {
        ImmutableSortedDictionary<string, string> none = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        return new Container(KindOf(name), mode.Length == 0 ? none : none.Add("mode", mode), [.. blocks], Nowhere);
    }

    /// <param name="attributes">The attributes in braces, as <c>key=value</c>; a single word is a class.</param>
    public static Container Box(string name, string[] attributes, params Block[] blocks) => new(
        KindOf(name),
        attributes.Select(attribute => attribute.Split('=', 2))
            .ToImmutableSortedDictionary(pair => pair.Length > 1 ? pair[0] : "class", pair => pair[^1], StringComparer.Ordinal),
        [.. blocks],
        Nowhere);

    /// <param name="alignments">One letter for each column: l, c, r, or a dot for none.</param>
    /// <param name="rows">Cells separated by |; the first row is the header.</param>
    public static Table Grid(string alignments, params string[] rows)
    {
        ImmutableArray<ColumnAlignment> columns = [.. alignments.Select(letter => letter switch
        {
            'l' => ColumnAlignment.Left,
            'c' => ColumnAlignment.Center,
            'r' => ColumnAlignment.Right,
            _ => ColumnAlignment.Default,
        })];
        ImmutableArray<TableRow> lines = [.. rows.Select((row, index) => new TableRow([.. row.Split('|').Select(Cell)], index == 0, Nowhere))];
        return new Table(columns, lines, Nowhere);
    }

    private static ContainerKind KindOf(string name) => ContainerKinds.Find(name) ?? throw new ArgumentException(name);

    public static Footnote Noted(params Paragraph[] paragraphs) => new([.. paragraphs], Nowhere);

    public static Image Shown(Picture picture, string words, Length? width = null) => new(picture, words, width, Nowhere);

    public static TableRow Row(bool isHeader, params Paragraph[] cells) =>
        new([.. cells.Select(cell => new TableCell(cell.Inlines, Nowhere))], isHeader, Nowhere);

    private static TableCell Cell(string text) => new(text.Length == 0 ? [] : [T(text)], Nowhere);

    private static ListItem Item(Block[] blocks) => new([.. blocks], Nowhere);
}
