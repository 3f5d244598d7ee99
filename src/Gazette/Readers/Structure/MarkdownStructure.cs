using System.Collections.Immutable;
using System.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Containers;

namespace Gazette.Readers.Structure;

/// <summary>
/// Finds the structure of an official document in Markdown, which has no syntax for addressees, signatures or attachments: paragraphs are assigned to
/// parts by their words and positions, as those of a Word file are.
/// </summary>
internal static class MarkdownStructure
{
    public static Document FindParts(Document document)
    {
        if (FindCover(document.Blocks) is > 0 and var rule)
        {
            Document text = FindParts(document with { Blocks = document.Blocks[(rule + 1)..] });
            return text with { Blocks = [Box(ContainerKind.Cover, document.Blocks[..rule]), .. text.Blocks] };
        }

        StructureLine?[] lines = [.. document.Blocks.Select((_, index) => LineOf(document.Blocks, index))];
        StructureRoles roles = new([.. lines.OfType<StructureLine>().Where(line => !line.IsEmpty)]);
        List<Block> found = [];
        for (int at = 0; at < lines.Length;)
        {
            at = Add(document.Blocks, lines, at, roles, found);
        }

        return document with { Blocks = [.. found] };
    }

    // A cover ends with a rule, below which the title comes. A letterhead may do so, too. Returns the index of the rule; 0 if there is no cover.
    private static int FindCover(ImmutableArray<Block> blocks)
    {
        int rule = 0;
        while (rule < blocks.Length && blocks[rule] is not (Rule or Heading))
        {
            rule++;
        }

        if (rule == 0 || rule + 1 >= blocks.Length || blocks[rule] is not Rule || blocks[rule + 1] is not Heading { Level: 1 })
        {
            return 0;
        }

        StructureLine[] lines = [.. Enumerable.Range(0, rule).Select(index => LineOf(blocks, index)).OfType<StructureLine>().Where(line => !line.IsEmpty)];
        StructureRoles roles = new(lines);
        return Array.Exists(lines, line => roles.Of(line).Part is ContainerKind.Letterhead or ContainerKind.Number) ? 0 : rule;
    }

    // Returns the index after the lines that were added.
    private static int Add(ImmutableArray<Block> blocks, StructureLine?[] lines, int at, StructureRoles roles, List<Block> into)
    {
        StructureRole role = RoleAt(at);
        if (blocks[at] is not Paragraph || role.Form is StructureForm.Body or StructureForm.Heading or StructureForm.RunIn)
        {
            into.Add(blocks[at]);
            return at + 1;
        }

        int end = at + 1;
        if (role.Form == StructureForm.Attachment)
        {
            List<Block> content = [blocks[at]];
            while (end < lines.Length && !RoleAt(end).EndsAttachment)
            {
                end = Add(blocks, lines, end, roles, content);
            }

            into.Add(Box(ContainerKind.Attachment, [.. content]));
            return end;
        }

        while (end < lines.Length && blocks[end] is Paragraph && RoleAt(end) == role)
        {
            end++;
        }

        ContainerKind part = role.Part ?? throw new UnreachableException(role.ToString());
        into.Add(Box(part, part == ContainerKind.Colophon
            ? [.. blocks[at..end]
                .Zip(lines[at..end], (block, line) => Box(StructureRoles.IsCopy(line!.Words) ? ContainerKind.Copy : ContainerKind.Printed, [block]))]
            : blocks[at..end]));
        return end;

        StructureRole RoleAt(int index) => lines[index] is { } line ? roles.Of(line) : StructureRole.Body;
    }

    private static StructureLine? LineOf(ImmutableArray<Block> blocks, int index) => blocks[index] switch
    {
        // A line directly above a table that does not end in a full stop is the table's caption.
        Paragraph paragraph when index + 1 < blocks.Length
            && blocks[index + 1] is Table
            && InlineText.Of(paragraph.Inlines) is [.., not ('。' or '.' or '：' or ':')] words =>
            new StructureLine(index + 1, words, "caption", null),
        Heading { Level: 1 } heading => new StructureLine(index + 1, InlineText.Of(heading.Inlines), "title", null),
        Heading heading => new StructureLine(index + 1, InlineText.Of(heading.Inlines), $"heading {heading.Level - 1}", heading.Level - 2),
        Paragraph paragraph => new StructureLine(index + 1, InlineText.Of(paragraph.Inlines), "", null),
        _ => null,
    };

    private static Container Box(ContainerKind kind, ImmutableArray<Block> blocks) => new(kind, Container.NoAttributes, blocks, blocks[0].Span);
}
