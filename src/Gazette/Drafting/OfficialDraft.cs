using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Wording;

namespace Gazette.Drafting;

/// <summary>
/// Takes an official document apart into the report of a summary of work, whose labels, enumerations and signature the template writes itself. A document
/// of another build is refused rather than bent.
/// </summary>
internal sealed class OfficialDraft(ImmutableArray<Block> blocks, LanguageRules rules)
{
    private const string TemplateName = "work-summary";

    private int _at;

    /// <summary>Null if the document is built in another way. Pictures may be anywhere in it, and those outside its sections are left.</summary>
    public static Draft? Of(Document document, LanguageRules rules)
    {
        if (new OfficialDraft(document.Blocks, rules).Read() is { } whole)
        {
            return whole;
        }

        List<string> left = [];
        ImmutableArray<Block> blocks = document.Blocks;
        int start = blocks.TakeWhile(block => block is not Heading { Level: 2 }).Count();
        int end = start + blocks.Skip(start).TakeWhile(block => !DraftFurniture.IsEnding(block)).Count();
        ImmutableArray<Block> rest = [.. DraftPicture.LeaveOut(blocks[..start], left), .. blocks[start..end], .. DraftPicture.LeaveOut(blocks[end..], left)];
        return left.Count == 0 || new OfficialDraft(rest, rules).Read() is not { } draft ? null
            : draft with { LeftPictures = [.. left.Distinct(StringComparer.Ordinal)] };
    }

    private Draft? Read()
    {
        ImmutableArray<(string, string)>? letterhead = DraftFurniture.ReadLetterhead(TakeWhile(block => block is Container));
        string? title = Next is Heading { Level: 1 } heading ? InlineText.Of(heading.Inlines) : null;
        _at++;
        string? addressee = Next is Container { Kind: ContainerKind.Addressee } to ? TextOf(to).TrimEnd('：') : null;
        _at += addressee is null ? 0 : 1;
        ImmutableArray<string> opening = [.. TakeWhile(block => block is Paragraph && DraftPicture.Read(block) is null).Select(TextOf)];
        if (letterhead is null || title is null || opening.IsEmpty || ReadSections() is not { Length: > 0 } sections)
        {
            return null;
        }

        Draft draft = new(TemplateName)
        {
            Letterhead = letterhead.Value,
            Title = title,
            Addressee = addressee,
            Opening = DraftText.Join(opening),
        };
        return DraftFurniture.ReadEnding(blocks.AsSpan()[_at..], Divide(draft, sections), rules);
    }

    private Block? Next => _at < blocks.Length ? blocks[_at] : null;

    private ImmutableArray<DraftSection>? ReadSections()
    {
        ImmutableArray<DraftSection>.Builder sections = ImmutableArray.CreateBuilder<DraftSection>();
        while (Next is Heading { Level: 2 } heading)
        {
            _at++;
            if (WithoutLabel(InlineText.Of(heading.Inlines), 1, sections.Count + 1) is not { } words || ReadSection(words) is not { } section)
            {
                return null;
            }

            sections.Add(section);
        }

        return sections.ToImmutable();
    }

    private DraftSection? ReadSection(string heading)
    {
        List<string> texts = [];
        List<DraftItem> items = [];
        DraftTable? table = null;
        DraftPicture? picture = null;
        int headings = 0;
        while (Next is { } block && block is not Heading { Level: <= 2 } && !DraftFurniture.IsEnding(block))
        {
            if (DraftTables.Read(blocks.AsSpan()[_at..], out int length) is { } found)
            {
                _at += length;
                bool isFirst = items.Count == 0 && table is null && picture is null;
                table = isFirst ? found : table;
                if (!isFirst)
                {
                    items = [.. items.SkipLast(1), .. WithTable(items.LastOrDefault(), found)];
                }

                continue;
            }

            if (DraftPicture.Read(block) is { } shown)
            {
                _at++;
                bool isFirst = items.Count == 0 && picture is null;
                picture = isFirst ? shown : picture;
                if (!isFirst)
                {
                    items = [.. items.SkipLast(1), .. WithPicture(items.LastOrDefault(), shown)];
                }

                continue;
            }

            if (block is not (Paragraph or RunInParagraph))
            {
                return null;
            }

            _at++;
            string text = TextOf(block);
            if (ReadHeaded(text, headings + 1) is { } headed)
            {
                headings++;
                items.Add(headed);
            }
            else if (items.Count == 0 && table is null && picture is null)
            {
                texts.Add(text);
            }
            else
            {
                items.Add(ReadItem(null, text));
            }
        }

        return new DraftSection(heading) { Text = DraftText.Join(texts), Table = table, Picture = picture, Items = [.. items] };
    }

    private static IEnumerable<DraftItem> WithTable(DraftItem? last, DraftTable table) => last is null ? [new DraftItem { Table = table }]
        : last is { Table: null, Picture: null } ? [last with { Table = table }]
        : [last, new DraftItem { Table = table }];

    private static IEnumerable<DraftItem> WithPicture(DraftItem? last, DraftPicture picture) => last is null ? [new DraftItem { Picture = picture }]
        : last.Picture is null ? [last with { Picture = picture }]
        : [last, new DraftItem { Picture = picture }];

    // （一）抓巡查。开展巡查……
    private DraftItem? ReadHeaded(string text, int number)
    {
        int stop = text.IndexOf('。', StringComparison.Ordinal);
        return stop > 0 && WithoutLabel(text[..stop], 2, number) is { } heading ? ReadItem(heading, text[(stop + 1)..]) : null;
    }

    private DraftItem ReadItem(string? heading, string text) => EnumeratedText.Read(text, rules) is { } list
        ? new DraftItem
        {
            Heading = heading,
            Text = DraftText.OrNull(list.Text),
            Points = list.Items,
            Enumerate = list.Form == DraftText.FirstForm ? null : list.Form,
        }
        : new DraftItem { Heading = heading, Text = DraftText.OrNull(text) };

    private static string? WithoutLabel(string heading, int level, int number) =>
        HeadingLabel.TryRead(heading, out int found, out int counted, out int length) && found == level && counted == number ? heading[length..] : null;

    // The last sections about problems and plans have keys of their own.
    private Draft Divide(Draft draft, ImmutableArray<DraftSection> sections)
    {
        DraftSection? plans = sections is [_, .., { Heading: { } last } steps] && DraftText.IsOfPlans(last) ? AsList(steps) : null;
        ImmutableArray<DraftSection> rest = plans is null ? sections : sections[..^1];
        DraftSection? problems = rest is [_, .., { Heading: { } open } issues] && DraftText.IsOfProblems(open) ? AsList(issues) : null;
        return draft with { Sections = problems is null ? rest : rest[..^1], Problems = problems, NextSteps = plans };
    }

    // The paragraph of a section that only enumerates becomes its items. Null if the template would not print the rest.
    private DraftSection? AsList(DraftSection section)
    {
        if (section is not { Items: [], Table: null, Picture: null, Text: { } text })
        {
            return null;
        }

        string[] paragraphs = text.Split(DraftText.Gap);
        return EnumeratedText.Read(paragraphs[^1], rules) is { Text: "" } list
            ? section with
            {
                Text = DraftText.Join(paragraphs[..^1]),
                Items = [.. list.Items.Select(item => new DraftItem { Text = item })],
                Enumerate = list.Form,
            }
            : section;
    }

    private ImmutableArray<Block> TakeWhile(Predicate<Block> isTaken)
    {
        int start = _at;
        while (Next is { } block && isTaken(block))
        {
            _at++;
        }

        return blocks[start.._at];
    }

    private static string TextOf(Block block) => block switch
    {
        RunInParagraph runIn => InlineText.Of(runIn.Heading) + InlineText.Of(runIn.Body),
        Paragraph paragraph => InlineText.Of(paragraph.Inlines).Trim(),
        _ => string.Join('\n', block.Children.Select(TextOf)),
    };
}
