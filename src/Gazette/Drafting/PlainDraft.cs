using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Wording;
using Gazette.Writers.Markdown;

namespace Gazette.Drafting;

/// <summary>
/// Takes any document as sections with paragraphs, lists and tables, in its own order and with its own labels. What a report has no key for, such as a
/// quotation or a list in a list, stays in its texts as Markdown.
/// </summary>
internal sealed class PlainDraft
{
    private const string TemplateName = "plain";

    private readonly ImmutableArray<DraftSection>.Builder _sections = ImmutableArray.CreateBuilder<DraftSection>();
    private readonly List<DraftItem> _items = [];
    private DraftSection _section = new(Heading: null);

    private PlainDraft()
    {
    }

    public static Draft Of(Document document, LanguageRules rules)
    {
        ImmutableArray<Block> blocks = document.Blocks;
        string? title = blocks is [Heading { Level: 1 } heading, ..] && InlineText.Of(heading.Inlines) is { Length: > 0 } words ? words : null;
        (string, DateOnly)? signature = blocks is [.., var end] ? DraftFurniture.ReadSignature(end, rules) : null;
        PlainDraft draft = new();
        draft.Read(blocks[(title is null ? 0 : 1)..^(signature is null ? 0 : 1)].AsSpan());
        ImmutableArray<DraftSection> sections = draft._sections.ToImmutable();
        bool opens = sections is [{ Heading: null }, ..];
        return new Draft(TemplateName)
        {
            Title = title,
            Opening = opens ? sections[0].Text : null,
            Sections = !opens ? sections
                : sections[0] is { Table: null, Items: [] } ? sections[1..]
                : [sections[0] with { Text = null }, .. sections[1..]],
            Organization = signature?.Item1,
            Issued = signature?.Item2,
        };
    }

    private void Read(ReadOnlySpan<Block> blocks)
    {
        for (int at = 0; at < blocks.Length;)
        {
            if (DraftTables.Read(blocks[at..], out int length) is { } table)
            {
                AddTable(table);
                at += length;
                continue;
            }

            Add(blocks[at]);
            at++;
        }

        Close();
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Heading { Level: 2 } heading:
                Close();
                _section = new DraftSection(InlineText.Of(heading.Inlines));
                break;
            case Heading { Level: 3 } heading when InlineText.Of(heading.Inlines) is { Length: > 0 } words:
                _items.Add(new DraftItem { Heading = words });
                break;
            case BulletList list when PointsOf(list.Items) is { } points:
                AddPoints(points, null);
                break;
            case OrderedList { Start: 1 } list when PointsOf(list.Items) is { } points:
                AddPoints(points, "1.");
                break;
            case Container container when !Keeps(container.Kind):
                foreach (Block inner in container.Blocks)
                {
                    Add(inner);
                }

                break;
            default:
                AddText(MarkdownOf(block));
                break;
        }
    }

    // The others only arrange what is in them on the page.
    private static bool Keeps(ContainerKind kind) => kind is ContainerKind.Callout or ContainerKind.Chart or ContainerKind.Toc or ContainerKind.PageBreak;

    private void Close()
    {
        if (_section.Heading is not null || _section.Text is not null || _section.Table is not null || _items.Count > 0)
        {
            _sections.Add(_section with { Items = [.. _items] });
        }

        _items.Clear();
    }

    private void AddText(string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (_items.Count == 0 && _section.Table is null)
        {
            _section = _section with { Text = _section.Text is { } before ? before + DraftText.Gap + text : text };
        }
        else if (_items is [.., { Points: [], Table: null } last])
        {
            _items[^1] = last with { Text = last.Text is { } before ? before + DraftText.Gap + text : text };
        }
        else
        {
            _items.Add(new DraftItem { Text = text });
        }
    }

    private void AddPoints(ImmutableArray<string> points, string? form)
    {
        if (_items is [.., { Points: [], Table: null } last])
        {
            _items[^1] = last with { Points = points, Enumerate = form };
        }
        else
        {
            _items.Add(new DraftItem { Points = points, Enumerate = form });
        }
    }

    private void AddTable(DraftTable table)
    {
        if (_items.Count == 0 && _section.Table is null)
        {
            _section = _section with { Table = table };
        }
        else if (_items is [.., { Table: null } last])
        {
            _items[^1] = last with { Table = table };
        }
        else
        {
            _items.Add(new DraftItem { Table = table });
        }
    }

    // Null for a list with more than a line in an item.
    private static ImmutableArray<string>? PointsOf(ImmutableArray<ListItem> items) =>
        items.All(item => item is { IsDone: null, Blocks: [Paragraph { Inlines: [Text { Value.Length: > 0 }] }] })
            ? [.. items.Select(item => InlineText.Of(((Paragraph)item.Blocks[0]).Inlines).Trim())]
            : null;

    private static string MarkdownOf(Block block) =>
        MarkdownWriter.Write(new Document(new DocumentProperties { Language = LanguageRules.Default }, [block])).Trim('\n');
}
