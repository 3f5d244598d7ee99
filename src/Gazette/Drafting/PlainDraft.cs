using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Wording;
using Gazette.Writers.Markdown;

namespace Gazette.Drafting;

/// <summary>
/// Takes any document as sections with paragraphs, lists and tables, in its own order and with its own labels. What a report has no key for, such as a
/// quotation or a list in a list, stays in its texts as Markdown.
/// </summary>
internal sealed partial class PlainDraft
{
    private const string TemplateName = "plain";

    private readonly ImmutableArray<DraftSection>.Builder _sections = ImmutableArray.CreateBuilder<DraftSection>();
    private readonly List<DraftItem> _items = [];
    private DraftSection _section = new(Heading: null);
    private int _notes;

    private PlainDraft()
    {
    }

    public static Draft Of(Document document, LanguageRules rules)
    {
        ImmutableArray<Block> blocks = WithTitleFirst(document.Blocks);
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
                : sections[0] is { Table: null, Picture: null, Items: [] } ? sections[1..]
                : [sections[0] with { Text = null }, .. sections[1..]],
            Organization = signature?.Item1,
            Issued = signature?.Item2,
        };
    }

    // A report has no picture above its title.
    private static ImmutableArray<Block> WithTitleFirst(ImmutableArray<Block> blocks)
    {
        int pictures = blocks.TakeWhile(block => DraftPicture.Read(block) is not null).Count();
        return pictures > 0 && pictures < blocks.Length && blocks[pictures] is Heading { Level: 1 } title
            ? [title, .. blocks[..pictures], .. blocks[(pictures + 1)..]]
            : blocks;
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
            case Paragraph when DraftPicture.Read(block) is { } picture:
                AddPicture(picture);
                break;
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
            case Container { Kind: ContainerKind.Toc } contents when contents.Attributes.TryGetValue(TableOfContents.LevelsName, out string? levels):
                string above = string.Join(DraftText.Gap, contents.Blocks.Select(MarkdownOf));
                AddText(string.Join('\n', [$"::: toc {{levels={levels}}}", .. above.Length > 0 ? [above] : Array.Empty<string>(), ":::"]));
                break;
            case Container { Kind: ContainerKind.Chart, Blocks: [Table numbers] } chart:
                AddText(ChartText.Of(chart.Attributes, MarkdownOf(numbers)));
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
    private static bool Keeps(ContainerKind kind) => kind is ContainerKind.Callout or ContainerKind.Toc or ContainerKind.PageBreak;

    private void Close()
    {
        if (_section.Heading is not null || _section.Text is not null || _section.Table is not null || _section.Picture is not null || _items.Count > 0)
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

        if (_items.Count == 0 && _section is { Table: null, Picture: null })
        {
            _section = _section with { Text = _section.Text is { } before ? before + DraftText.Gap + text : text };
        }
        else if (_items is [.., { Points: [], Table: null, Picture: null } last])
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
        if (_items is [.., { Points: [], Table: null, Picture: null } last])
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
        if (_items.Count == 0 && _section is { Table: null, Picture: null })
        {
            _section = _section with { Table = table };
        }
        else if (_items is [.., { Table: null, Picture: null } last])
        {
            _items[^1] = last with { Table = table };
        }
        else
        {
            _items.Add(new DraftItem { Table = table });
        }
    }

    private void AddPicture(DraftPicture picture)
    {
        if (_items.Count == 0 && _section.Picture is null)
        {
            _section = _section with { Picture = picture };
        }
        else if (_items is [.., { Picture: null } last])
        {
            _items[^1] = last with { Picture = picture };
        }
        else
        {
            _items.Add(new DraftItem { Picture = picture });
        }
    }

    // Null for a list with more than a line in an item.
    private static ImmutableArray<string>? PointsOf(ImmutableArray<ListItem> items) =>
        items.All(item => item is { IsDone: null, Blocks: [Paragraph { Inlines: [Text { Value.Length: > 0 }] }] })
            ? [.. items.Select(item => InlineText.Of(((Paragraph)item.Blocks[0]).Inlines).Trim())]
            : null;

    // The footnotes of each block are numbered on from those before.
    private string MarkdownOf(Block block)
    {
        string text = MarkdownWriter.Write(new Document(new DocumentProperties { Language = LanguageRules.Default }, [block])).Trim('\n');
        int notes = NoteMark().Matches(text).Select(mark => mark.Value).Distinct(StringComparer.Ordinal).Count();
        int before = _notes;
        _notes += notes;
        return before == 0 || notes == 0 ? text : NoteMark().Replace(text, mark =>
            string.Create(CultureInfo.InvariantCulture, $"[^{int.Parse(mark.Groups[1].ValueSpan, CultureInfo.InvariantCulture) + before}]"));
    }

    [GeneratedRegex(@"(?<!\\)\[\^([0-9]{1,4})\]")]
    private static partial Regex NoteMark();
}
