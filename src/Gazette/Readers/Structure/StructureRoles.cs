using System.Text.RegularExpressions;
using Gazette.Documents.Containers;
using Gazette.Wording;

namespace Gazette.Readers.Structure;

/// <summary>
/// Determines the purpose of each paragraph of an official document: from its style if that is specific, otherwise from its words and its position,
/// since many people format only with Enter and the Bold button.
/// </summary>
internal sealed partial class StructureRoles
{
    // A heading in its own paragraph may be this long; a run-in heading must be shorter.
    private const int LongestHeading = 40;
    private const int LongestStop = 20;
    private const int LongestRunIn = 32;

    // The letterhead is within this many lines.
    private const int HeadLines = 12;

    // A style for the label above a container, which is generated from the container's kind and is not its text.
    private const string LabelStyle = " label";

    private readonly Dictionary<int, StructureRole> _roles;
    private readonly HashSet<int> _titles = [];
    private readonly int _shift;
    private readonly int _lastTitle;

    /// <param name="lines">The non-empty paragraphs outside of tables.</param>
    public StructureRoles(StructureLine[] lines)
    {
        _roles = new(lines.Length);
        bool hasTitle = lines.Any(line => line.HasTitleStyle);
        _shift = !hasTitle && lines is [{ Outline: 0 }, ..] && lines.Count(line => line.Outline == 0) == 1 ? 1 : 2;
        FindTitle(lines, hasTitle);
        _lastTitle = Array.FindLastIndex(lines, line => _titles.Contains(line.Line) || line.HasTitleStyle);
        for (int i = 0; i < lines.Length; i++)
        {
            _roles[lines[i].Line] = Choose(lines, i);
        }
    }

    public bool HasTitle => _lastTitle >= 0;

    public StructureRole Of(StructureLine paragraph) => _roles.GetValueOrDefault(paragraph.Line, StructureRole.Body);

    /// <summary>Whether it is a line of a title that has no title style.</summary>
    public bool IsTitle(StructureLine paragraph) => _titles.Contains(paragraph.Line);

    /// <summary>1 for titles, 2 to 5 for headings.</summary>
    public int LevelOf(StructureLine paragraph) =>
        _titles.Contains(paragraph.Line) || paragraph.HasTitleStyle || paragraph.Style == "attachment title" ? 1
        : Math.Clamp(HeadingLabel.HeadingLevelOf(paragraph.Words) ?? ((paragraph.Outline ?? 0) + _shift), 1, 5);

    /// <summary>The length of the heading that opens a run-in paragraph, including its full stop.</summary>
    public static int RunInLengthOf(StructureLine paragraph)
    {
        int stop = paragraph.Text.IndexOf('。', StringComparison.Ordinal);
        return paragraph.RunInLength > 0 ? Math.Max(paragraph.RunInLength, stop == paragraph.RunInLength ? stop + 1 : 0) : stop + 1;
    }

    /// <summary>Whether the lines form a colophon.</summary>
    public static bool AreFoot(IEnumerable<StructureLine> lines) => lines.Any(line => line.Style == "colophon" || IsCopy(line.Words));

    public static bool IsCopy(string words) => words.StartsWith("抄送", StringComparison.Ordinal) || words.StartsWith("主送：", StringComparison.Ordinal);

    private StructureRole Choose(StructureLine[] lines, int index)
    {
        StructureLine line = lines[index];
        string words = line.Words;
        return OfStyle(line.Style)
            ?? (_titles.Contains(line.Line) ? StructureRole.Heading
            : line.RunInLength > 0 && line.RunInLength < line.Text.Length ? StructureRole.RunIn
            : line.Outline is not null || line.Style.StartsWith("heading ", StringComparison.Ordinal) ? StructureRole.Heading
            : line.IsInList ? StructureRole.ListItem
            : OfHead(words, index)
            ?? (IsAttachmentLabel(words) ? StructureRole.Attachment
            : words.StartsWith("附件：", StringComparison.Ordinal)
                || words.StartsWith("附件:", StringComparison.Ordinal)
                || GoesOnWithNote(lines, index) ? StructureRole.Of(ContainerKind.AttachmentNote)
            : IsCopy(words) || words.EndsWith("日印发", StringComparison.Ordinal) ? StructureRole.Of(ContainerKind.Colophon)
            : IsSigned(lines, index) ? StructureRole.Of(ContainerKind.Signature)
            : IsUnitLine(words) ? StructureRole.Of(ContainerKind.Unit)
            : IsTableCaption(words) ? StructureRole.Of(ContainerKind.Caption)
            : IsAddressee(lines, index) ? StructureRole.Of(ContainerKind.Addressee)
            : OfLabel(words)));
    }

    // Style names used by Word, WPS and Gazette.
    private static StructureRole? OfStyle(string style) => style switch
    {
        "title" or "标题" or "attachment title" => StructureRole.Heading,
        "attachment label" => StructureRole.Attachment,
        "quote" or "intense quote" => new StructureRole(StructureForm.Quote),
        "code" or "html preformatted" => new StructureRole(StructureForm.Code),
        "rule" or "separator" or "letter rule" or "letter foot" => new StructureRole(StructureForm.Ignored),
        _ when style.EndsWith(LabelStyle, StringComparison.Ordinal)
            && ContainerKinds.FindByWordStyle(style[..^LabelStyle.Length]) is not null => new StructureRole(StructureForm.Ignored),
        _ when style.StartsWith("head line", StringComparison.Ordinal)
            || style.StartsWith("mark", StringComparison.Ordinal) => StructureRole.Of(ContainerKind.Letterhead),
        _ => ContainerKinds.FindByWordStyle(style) is { } kind ? StructureRole.Of(kind) : null,
    };

    private StructureRole? OfHead(string words, int index)
    {
        bool above = index < HeadLines && (_titles.Count == 0 || index < _titles.Count + HeadLines);
        return !above ? null
            : IsDocumentNumber(words) ? StructureRole.Of(ContainerKind.Number)
            : IsHeadLine(words) ? StructureRole.Of(ContainerKind.Letterhead)
            : null;
    }

    // A label alone makes a heading; a label followed by a sentence makes a run-in heading. Labels of digits are ambiguous, because they also
    // enumerate sentences.
    private static StructureRole OfLabel(string words)
    {
        if (HeadingLabel.HeadingLevelOf(words) is not (2 or 3))
        {
            return StructureRole.Body;
        }

        int stop = words.IndexOf('。', StringComparison.Ordinal);
        return stop < 0 ? words.Length <= LongestHeading && words[^1] is not ('；' or '：' or ';' or ':') ? StructureRole.Heading : StructureRole.Body
            : stop == words.Length - 1 ? words.Length <= LongestStop && !words.Contains('，', StringComparison.Ordinal)
                ? StructureRole.Heading
                : StructureRole.Body
            : stop <= LongestRunIn ? StructureRole.RunIn
            : StructureRole.Body;
    }

    // The first centred lines that do not belong to the letterhead form the title; it may have several lines.
    private void FindTitle(StructureLine[] lines, bool hasTitle)
    {
        if (hasTitle || _shift == 1)
        {
            return;
        }

        int at = 0;
        while (at < Math.Min(lines.Length, HeadLines) && (IsHeadLine(lines[at].Words) || IsDocumentNumber(lines[at].Words)))
        {
            at++;
        }

        for (; at < lines.Length && IsTitleLine(lines[at]); at++)
        {
            _titles.Add(lines[at].Line);
        }
    }

    private static bool IsTitleLine(StructureLine line) =>
        line.Alignment == "center" && line.Words.Length <= 60 && HeadingLabel.HeadingLevelOf(line.Words) is null
        && line.Words[^1] is not ('。' or '：' or '，' or '；') && !IsHeadLine(line.Words) && OfStyle(line.Style) is null && !line.Words.StartsWith('（');

    private bool IsAddressee(StructureLine[] lines, int index) =>
        index == _lastTitle + 1 && index > 0 && lines[index].Words.EndsWith('：') && !lines[index].Words.Contains('。', StringComparison.Ordinal);

    private bool GoesOnWithNote(StructureLine[] lines, int index) =>
        index > 0
            && _roles.GetValueOrDefault(lines[index - 1].Line) == StructureRole.Of(ContainerKind.AttachmentNote)
            && NoteItem().IsMatch(lines[index].Words);

    // The date at the end, and the signature above it.
    private static bool IsSigned(StructureLine[] lines, int index) =>
        IsDateLine(lines[index].Words) && index > 0
        || (index + 1 < lines.Length
            && IsDateLine(lines[index + 1].Words)
            && lines[index].Words.Length <= 30
            && !lines[index].Words.AsSpan().ContainsAny("。，；："));

    // Nearly every line of a document is none of these, as its first or its last character shows.
    private static bool IsAttachmentLabel(string words) => words[0] == '附' && AttachmentLabel().IsMatch(words);

    private static bool IsDateLine(string words) => words[^1] == '日' && DateLine().IsMatch(words);

    private static bool IsUnitLine(string words) => words[0] is '（' or '(' or '计' or '单' && UnitLine().IsMatch(words);

    private static bool IsTableCaption(string words) => words[0] is '表' or '附' or '图' && TableCaption().IsMatch(words);

    private static bool IsDocumentNumber(string words) => words.Contains('号', StringComparison.Ordinal) && DocumentNumber().IsMatch(words);

    private static bool IsHeadLine(string words) =>
        (words[^1] == '件' || words[0] is (>= '0' and <= '9') or '机' or '秘' or '绝' or '特' or '加' or '平' or '签') && HeadLine().IsMatch(words);

    [GeneratedRegex(@"^附件\s?[0-9一二三四五六七八九十]{0,3}[：:]?$")]
    private static partial Regex AttachmentLabel();

    [GeneratedRegex(@"^[0-9]{1,2}[.．、]\S{1,60}$")]
    private static partial Regex NoteItem();

    [GeneratedRegex(@"^(?:[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日|[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$")]
    private static partial Regex DateLine();

    [GeneratedRegex(@"^[（(]?(?:计量)?单位[：:]\S{1,12}[）)]?$")]
    private static partial Regex UnitLine();

    [GeneratedRegex(@"^(?:表|附表|图)\s?[0-9一二三四五六七八九十]{1,3}[\s　：:.]?\S{1,30}$")]
    private static partial Regex TableCaption();

    [GeneratedRegex(@"^\S{1,16}[〔\[［【（(][0-9]{2,4}[〕\]］】）)]第?[0-9]{1,4}号(?:\s+签发人[：:].{1,20})?$")]
    private static partial Regex DocumentNumber();

    // For example 000012, 机密★1年, 特急, 青岚镇人民政府文件, 签发人：林知远.
    [GeneratedRegex(@"^(?:[0-9]{5,7}|(?:机密|秘密|绝密)(?:★.{0,6})?|特急|加急|平急|急件|签发人[：:].{1,20}|\S{2,24}文件)$")]
    private static partial Regex HeadLine();
}
