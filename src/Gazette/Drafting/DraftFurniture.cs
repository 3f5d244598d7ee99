using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gazette.Data;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Wording;

namespace Gazette.Drafting;

/// <summary>Reads what is above the title and below the text of an official document: letterhead, signature, attachments, colophon.</summary>
internal static partial class DraftFurniture
{
    private const string NoteOpening = "附件：";
    private const string PrintedEnding = "印发";
    private const string CopyOpening = "抄送：";

    public static bool IsEnding(Block block) =>
        block is Container { Kind: ContainerKind.AttachmentNote or ContainerKind.Signature or ContainerKind.Attachment or ContainerKind.Colophon };

    /// <summary>Null if a line is none that a report knows.</summary>
    public static ImmutableArray<(string Key, string Text)>? ReadLetterhead(ImmutableArray<Block> blocks)
    {
        ImmutableArray<(string, string)>.Builder lines = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (string line in blocks.SelectMany(LinesOf))
        {
            Match match = HeadLine().Match(line);
            string? key = match.Groups.Values.Skip(1).FirstOrDefault(group => group.Success)?.Name;
            if (key is null)
            {
                return null;
            }

            lines.Add((key, match.Groups[key].Value));
            if (match.Groups["signer_after"] is { Success: true } signer)
            {
                lines.Add(("signer", signer.Value));
            }
        }

        return [.. lines.DistinctBy(line => line.Item1)];
    }

    /// <summary>The draft with the parts after the text; null if there are others.</summary>
    public static Draft? ReadEnding(ReadOnlySpan<Block> blocks, Draft draft, LanguageRules rules)
    {
        int at = 0;
        string[] titles = [];
        if (at < blocks.Length && blocks[at] is Container { Kind: ContainerKind.AttachmentNote } note)
        {
            titles = [.. LinesOf(note).Select(TitleOf)];
            at++;
        }

        if (at >= blocks.Length || ReadSignature(blocks[at], rules) is not (string organization, DateOnly issued))
        {
            return null;
        }

        at++;
        List<DraftAttachment> attachments = [];
        for (; at < blocks.Length && blocks[at] is Container { Kind: ContainerKind.Attachment } attachment; at++)
        {
            if (ReadAttachment(attachment) is not { } read)
            {
                return null;
            }

            attachments.Add(read);
        }

        Draft ended = draft with
        {
            Organization = organization,
            Issued = issued,
            Attachments = [.. titles.Select(title => attachments.Find(attachment => attachment.Title == title) ?? new DraftAttachment(title))],
        };
        if (at < blocks.Length && blocks[at] is Container { Kind: ContainerKind.Colophon } colophon)
        {
            ended = ReadColophon(colophon, ended);
            at++;
        }

        return at == blocks.Length ? ended : null;
    }

    /// <summary>An organization with the date below it; null for any other signature.</summary>
    public static (string Organization, DateOnly Issued)? ReadSignature(Block block, LanguageRules rules) =>
        block is Container { Kind: ContainerKind.Signature } && LinesOf(block) is [var organization, var date] && DateText.ReadDate(date) is { } issued
            && rules.Date(issued) == date
            ? (organization, issued)
            : null;

    private static DraftAttachment? ReadAttachment(Container attachment)
    {
        if (attachment.Blocks is not [Paragraph, Heading heading, .. var content] || content.Any(block => DraftPicture.Read(block) is not null))
        {
            return null;
        }

        string[] texts = [.. content.TakeWhile(block => block is Paragraph).Select(block => string.Join('\n', LinesOf(block)))];
        ImmutableArray<Block> rest = content[texts.Length..];
        int length = 0;
        DraftTable? table = rest.IsEmpty ? null : DraftTables.Read(rest.AsSpan(), out length);
        return length == rest.Length ? new DraftAttachment(InlineText.Of(heading.Inlines)) { Text = DraftText.Join(texts), Table = table } : null;
    }

    private static Draft ReadColophon(Container colophon, Draft draft)
    {
        foreach (string line in LinesOf(colophon).SelectMany(line => line.Split('\t', StringSplitOptions.TrimEntries)))
        {
            draft = line.StartsWith(CopyOpening, StringComparison.Ordinal) ? draft with { CopyTo = [.. line[CopyOpening.Length..].TrimEnd('。').Split('，')] }
                : line.EndsWith(PrintedEnding, StringComparison.Ordinal) && DateText.ReadDate(line[..^PrintedEnding.Length]) is { } date
                    ? draft with { PrintedOn = date }
                : draft with { PrintedBy = line };
        }

        return draft;
    }

    // 附件：1.收支情况表, 2.人员名单
    private static string TitleOf(string line)
    {
        string title = line.StartsWith(NoteOpening, StringComparison.Ordinal) ? line[NoteOpening.Length..] : line;
        return Numbered().Replace(title.Trim(), "", 1);
    }

    private static string[] LinesOf(Block block) => block switch
    {
        Paragraph paragraph =>
            InlineText.Of(paragraph.Inlines).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        Heading heading => [InlineText.Of(heading.Inlines)],
        _ => [.. block.Children.SelectMany(LinesOf)],
    };

    [GeneratedRegex(@"^[0-9]{1,2}[.．]\s?")]
    private static partial Regex Numbered();

    [GeneratedRegex(
        @"^(?:(?<copy_number>[0-9]{5,7})|(?<secrecy>(?:机密|秘密|绝密)(?:★.{0,6})?)|(?<urgency>特急|加急|平急|急件)|签发人[：:](?<signer>.{1,20})|(?<mark>\S{2,24}文件)"
        + @"|(?<number>\S{1,16}〔[0-9]{4}〕[0-9]{1,4}号)(?:\s+签发人[：:](?<signer_after>.{1,20}))?)$")]
    private static partial Regex HeadLine();
}
