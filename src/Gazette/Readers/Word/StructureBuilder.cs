using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Readers.Structure;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Readers.Word;

/// <summary>
/// Builds a document tree from the paragraphs of an official document: headings by their style, or by the labels and positions usual in official
/// documents; lists by their numbering; letterhead, signature and colophon by their words.
/// </summary>
/// <param name="file">The text that messages point into, a line for each paragraph; for a filled file, the template.</param>
internal sealed class StructureBuilder(SourceFile file, DiagnosticBag bag, DocumentProperties? properties = null)
{
    private readonly List<Block> _blocks = [];
    private LineBuilder _lines = new(file, []);

    // The paragraphs whose pictures are in the tree; null for a tree without pictures.
    private HashSet<WordParagraph>? _shown;

    // The label of the box whose text comes next.
    private string _label = "";

    public Document Build(WordStory story)
    {
        _lines = new LineBuilder(file, story.MarkedNotes);
        _shown = story.HasPictures ? new(ReferenceEqualityComparer.Instance) : null;
        List<WordBlock> body = [.. story.Body.SelectMany(Unfold).Where(block => block.Paragraph is not { IsEmpty: true, ShowsMore: false })];
        StructureRoles roles = RolesOf(
            [.. body.Select(block => block.Paragraph).OfType<WordParagraph>().Where(line => !line.IsEmpty)], out bool isCoverApart);
        int text = isCoverApart ? body.FindIndex(block => block.Paragraphs.Any(line => !line.IsOfCover)) : 0;
        List<Block> cover = [];
        for (int i = 0; i < body.Count;)
        {
            i += Add(body, i, roles, i < text ? cover : _blocks);
        }

        if (cover.Count > 0)
        {
            _blocks.Insert(0, Box(ContainerKind.Cover, [.. cover]));
        }

        _lines.TellUnread(story.Paragraphs, bag);
        WordParagraph[] loose = [.. story.Notes.Where(note => !note.IsEmpty && !_lines.IsMarked(note))];
        if (loose.Length > 0)
        {
            _blocks.Add(Box(ContainerKind.Note, [.. loose.Select(_lines.Paragraph)]));
        }

        return new Document(properties ?? new DocumentProperties { Language = LanguageRules.Default }, [.. _blocks]);
    }

    // Pictures side by side are in a table that means nothing else.
    private static IEnumerable<WordBlock> Unfold(WordBlock block) => block.Table is { ShowsPictures: true } pictures
        ? pictures.Pictures().Select(paragraph => new WordBlock(paragraph, null))
        : [block];

    // The words of a cover say nothing of the structure, but for the title of a document that has no other.
    private static StructureRoles RolesOf(WordParagraph[] lines, out bool isCoverApart)
    {
        WordParagraph[] text = Array.FindAll(lines, line => !line.IsOfCover);
        StructureRoles roles = new(text);
        isCoverApart = text.Length < lines.Length && roles.HasTitle;
        return text.Length == lines.Length || isCoverApart
            ? roles
            : new StructureRoles(Array.FindAll(lines, line => !line.IsOfCover || line.HasTitleStyle));
    }

    // Returns how many of the blocks were taken.
    private int Add(List<WordBlock> body, int at, StructureRoles roles, List<Block> into)
    {
        if (_shown is not null && body[at].Paragraph is { ContentsLevel: not null })
        {
            return AddContents(body, at, into);
        }

        int taken = AddText(body, at, roles, into);
        if (_shown is { } shown)
        {
            body[at..(at + taken)].ForEach(block => AddPictures(block, shown, into));
        }

        return taken;
    }

    private int AddContents(List<WordBlock> body, int at, List<Block> into)
    {
        WordParagraph[] lines = [.. body.Skip(at).Select(block => block.Paragraph).TakeWhile(line => line?.ContentsLevel is not null).Cast<WordParagraph>()];
        WordParagraph[] above = [.. lines.TakeWhile(line => line.ContentsLevel == 0)];
        bool areCaptions = lines[above.Length..] is [{ ListsCaption: true }, ..];
        WordParagraph[] entries = [.. lines.Skip(above.Length).TakeWhile(line => line.ContentsLevel > 0 && line.ListsCaption == areCaptions)];
        ImmutableArray<Block> words = [.. above.Where(line => line.ContentsWords.Length > 0).Select(line => Entry(line, line.ContentsWords))];
        if (areCaptions)
        {
            // The captions are read as words with their numbers, and so is the list of them, without its pages.
            into.AddRange(words);
            into.AddRange(entries.Select(line => Entry(line, line.ContentsWords.Split('\t')[0])));
        }
        else
        {
            int levels = Math.Clamp(entries.Max(line => line.ContentsLevel) ?? 1, 1, TableOfContents.MostLevels);
            into.Add(new Container(
                ContainerKind.Toc,
                Container.NoAttributes.Add(TableOfContents.LevelsName, levels.ToString(CultureInfo.InvariantCulture)),
                words,
                _lines.Span(lines[0])));
        }

        return above.Length + entries.Length;
    }

    private Paragraph Entry(WordParagraph line, string words) => new([new Text(words, _lines.Span(line))], _lines.Span(line));

    // What an attachment holds has shown its pictures already.
    private void AddPictures(WordBlock block, HashSet<WordParagraph> shown, List<Block> into)
    {
        foreach (WordParagraph paragraph in block.Paragraphs.Where(paragraph => paragraph.Pictures.Count > 0 && shown.Add(paragraph)))
        {
            SourceSpan span = _lines.Span(paragraph);
            into.AddRange(paragraph.Pictures.Select(own => (Block)(own switch
            {
                WordPicture picture => new Paragraph([new Image(picture.Picture, picture.Description, picture.Width, span)], span),
                WordChart chart => chart.ToBlock(span),
                _ => throw new UnreachableException(),
            })));
        }
    }

    private int AddText(List<WordBlock> body, int at, StructureRoles roles, List<Block> into)
    {
        if (body[at].Table is { } table)
        {
            into.Add(StructureRoles.AreFoot(table.Paragraphs) && !table.Paragraphs.Any(line => line.IsOfCover)
                ? Box(ContainerKind.Colophon, [.. table.Paragraphs.Where(line => !line.IsEmpty).Select(Foot)])
                : Table(table));
            return 1;
        }

        WordParagraph paragraph = body[at].Paragraph!;
        if (paragraph.SaysNothing)
        {
            // Only a heading needs to know that something follows it.
            if (into is [.., Heading] && paragraph.Pictures.Count == 0)
            {
                into.Add(new Paragraph([], _lines.Span(paragraph)));
            }

            return 1;
        }

        StructureRole role = paragraph is { IsOfCover: true, IsInList: true } ? StructureRole.ListItem : roles.Of(paragraph);
        switch (role.Form)
        {
            case StructureForm.Ignored:
                _label = paragraph.Text.Trim();
                return 1;
            case StructureForm.Attachment:
                return AddAttachment(body, at, roles, into);
            case StructureForm.Heading when roles.IsTitle(paragraph):
                WordParagraph[] title = [.. body.Skip(at)
                    .TakeWhile(block => block.Paragraph is { } line && roles.IsTitle(line))
                    .Select(block => block.Paragraph!)];
                into.Add(new Heading(1, _lines.Lines(title), _lines.Span(paragraph)));
                return title.Length;
            case StructureForm.Heading:
                into.Add(new Heading(roles.LevelOf(paragraph), _lines.Inlines(paragraph, 0, paragraph.Text.Length), _lines.Span(paragraph)));
                return 1;
            case StructureForm.RunIn:
                int length = StructureRoles.RunInLengthOf(paragraph);
                into.Add(new RunInParagraph(
                    roles.LevelOf(paragraph),
                    _lines.Inlines(paragraph, 0, length),
                    _lines.Inlines(paragraph, length, paragraph.Text.Length),
                    _lines.Span(paragraph)));
                return 1;
            case StructureForm.ListItem:
                return AddList(body, at, into);
            case StructureForm.Code:
                into.Add(new CodeBlock(paragraph.Text, "", _lines.Span(paragraph)));
                return 1;
            case StructureForm.Quote:
                into.Add(new Quote([_lines.Paragraph(paragraph)], _lines.Span(paragraph)));
                return 1;
            case StructureForm.Body:
                into.Add(_lines.Paragraph(paragraph));
                return 1;
            case StructureForm.Part when role.Part is { } part:
                // Successive lines of the same kind form one part.
                WordParagraph[] lines = [.. body.Skip(at)
                    .TakeWhile(block => block.Paragraph is { } line && roles.Of(line) == role)
                    .Select(block => block.Paragraph!)];
                Container box = Box(part, [.. lines.Select(line => part == ContainerKind.Colophon ? Foot(line) : (Block)_lines.Paragraph(line))]);
                into.Add(BoxKind.FindByLabel(part, _label) is { } kind
                    ? box with { Attributes = box.Attributes.Add(BoxKind.AttributeName, kind.Name) }
                    : box);
                _label = "";
                return lines.Length;
            default:
                throw new UnreachableException(role.ToString());
        }
    }

    private int AddAttachment(List<WordBlock> body, int at, StructureRoles roles, List<Block> into)
    {
        List<Block> content = [_lines.Paragraph(body[at].Paragraph!)];
        int next = at + 1;
        while (next < body.Count && !EndsAttachment(body[next], roles))
        {
            next += Add(body, next, roles, content);
        }

        into.Add(Box(ContainerKind.Attachment, [.. content]));
        return next - at;
    }

    private static bool EndsAttachment(WordBlock block, StructureRoles roles) =>
        block.Paragraph is { } line ? roles.Of(line).EndsAttachment : StructureRoles.AreFoot(block.Paragraphs);

    private int AddList(List<WordBlock> body, int at, List<Block> into)
    {
        WordParagraph first = body[at].Paragraph!;
        int next = at;
        List<ListItem> items = [];
        while (next < body.Count
            && body[next].Paragraph is { IsInList: true } item
            && item.ListLevel >= first.ListLevel
            && (item.ListLevel > first.ListLevel || item.List == first.List))
        {
            if (item.ListLevel > first.ListLevel && items.Count > 0)
            {
                List<Block> inner = [.. items[^1].Blocks];
                next += AddList(body, next, inner);
                items[^1] = items[^1] with { Blocks = [.. inner] };
            }
            else
            {
                items.Add(new ListItem([_lines.Paragraph(item)], _lines.Span(item)));
                next++;
            }
        }

        into.Add(first.IsBullet ? new BulletList([.. items], _lines.Span(first)) : new OrderedList(first.ListNumber, [.. items], _lines.Span(first)));
        return next - at;
    }

    private Table Table(WordTable table)
    {
        int columns = 1;
        foreach (IReadOnlyList<IReadOnlyList<WordParagraph>> row in table.Rows)
        {
            columns = Math.Max(columns, row.Count);
        }

        SourceSpan none = file.Span(0, 0);
        ImmutableArray<TableRow>.Builder rows = ImmutableArray.CreateBuilder<TableRow>(table.Rows.Count);
        foreach (IReadOnlyList<IReadOnlyList<WordParagraph>> row in table.Rows)
        {
            ImmutableArray<TableCell>.Builder cells = ImmutableArray.CreateBuilder<TableCell>(columns);
            for (int column = 0; column < columns; column++)
            {
                cells.Add(column < row.Count ? Cell(row[column], none) : new TableCell([], none));
            }

            rows.Add(new TableRow(cells.MoveToImmutable(), rows.Count == 0, none));
        }

        SourceSpan place = table.Paragraphs.Select(_lines.Span).FirstOrDefault(none);
        return new Table([.. Enumerable.Repeat(ColumnAlignment.Left, columns)], rows.MoveToImmutable(), place);
    }

    private TableCell Cell(IReadOnlyList<WordParagraph> paragraphs, SourceSpan none) =>
        new(paragraphs is [var only] ? _lines.Line(only) : _lines.Lines(paragraphs), paragraphs.Count > 0 ? _lines.Span(paragraphs[0]) : none);

    private Container Foot(WordParagraph line) => Box(StructureRoles.IsCopy(line.Words) ? ContainerKind.Copy : ContainerKind.Printed, [_lines.Paragraph(line)]);

    private static Container Box(ContainerKind kind, ImmutableArray<Block> blocks) => new(kind, Container.NoAttributes, blocks, blocks[0].Span);
}
