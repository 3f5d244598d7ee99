using Gazette.Reports;
using static Gazette.Schema.KeyUse;

namespace Gazette.Schema;

/// <summary>The parts around the text of an official document, key by key: attachments, letterhead, colophon.</summary>
internal static class OfficialMembers
{
    private const KeyUse Printed = Template | RunningText | Part;

    public static readonly MemberTable<Attachment> Attachment = new(
        KeyTableWords.Attachment,
        "attachment",
        [
            Member<Attachment>.Text(
                "title", Printed, "The attachment's title", "附件名称",
                attachment => attachment.Title, (attachment, value) => attachment with { Title = value }) with
            {
                Required = true,
            },
            Member<Attachment>.Text(
                "text", Printed, "Its text, on a page of its own", "附件正文",
                attachment => attachment.Text, (attachment, value) => attachment with { Text = value }),
            Member<Attachment>.Table(
                "Its table, on a page of its own", "附件表格",
                attachment => (attachment.Table, attachment.Chart), (attachment, table) => attachment with { Table = table }),
            Member<Attachment>.Chart(attachment => attachment.Chart, (attachment, chart) => attachment with { Chart = chart }),
            Member<Attachment>.Image(
                "Its picture, on a page of its own", "附件图片", attachment => attachment.Image, (attachment, image) => attachment with { Image = image }),
        ],
        ("number", new("number", (attachment, _) => attachment.Number)),
        ("has_content", new("flag", (attachment, _) => attachment.HasContent)));

    public static readonly MemberTable<Letterhead> Letterhead = new(
        KeyTableWords.Letterhead,
        "letterhead",
        [
            Member<Letterhead>.Word(
                "mode", Template, "Printed in red, unless this says in black or left free for paper that has it", "版头形式，不写为红色版头", ReportWords.LetterheadModes,
                head => head.Mode, (head, mode) => head with { Mode = mode }),
            Member<Letterhead>.Text(
                "mark", Printed, "The name of the issuing organization's documents", "发文机关标志",
                head => head.Mark, (head, value) => head with { Mark = value }),
            Member<Letterhead>.Text("number", Printed, "The document's number", "发文字号", head => head.Number, (head, value) => head with { Number = value }),
            Member<Letterhead>.Text("signer", Printed, "Who signs for issue", "签发人", head => head.Signer, (head, value) => head with { Signer = value }),
            Member<Letterhead>.Text("urgency", Printed, "How urgent it is", "紧急程度", head => head.Urgency, (head, value) => head with { Urgency = value }),
            Member<Letterhead>.Text(
                "secrecy", Printed, "How secret it is, and for how long", "密级和保密期限", head => head.Secrecy, (head, value) => head with { Secrecy = value }),
            Member<Letterhead>.Text(
                "copy_number", Printed, "The number of this copy", "份号", head => head.CopyNumber, (head, value) => head with { CopyNumber = value }),
        ]);

    public static readonly MemberTable<Colophon> Colophon = new(
        KeyTableWords.Colophon,
        "colophon",
        [
            new("copy_to", ValueShape.Either(ValueShape.Text, ValueShape.ListOf(ValueShape.Text)), "Who gets copies", "抄送机关")
            {
                Use = Template | Part,
                Place = foot => foot.CopyTo.FirstOrDefault()?.Span,
                Read = (foot, reader, key) => foot with { CopyTo = reader.OneOrMoreTexts(key) },
                View = new("[text]", (foot, printer) => printer.Texts(foot.CopyTo)),
            },
            Member<Colophon>.Text(
                "printed_by", Template | Part, "Who prints it", "印发机关", foot => foot.PrintedBy, (foot, value) => foot with { PrintedBy = value }),
            new("printed_on", ValueShape.Date, "When it is printed", "印发日期")
            {
                Use = Template | Part,
                Place = foot => foot.PrintedOnSpan,
                Read = (foot, reader, key) => foot with { PrintedOn = reader.Date(key), PrintedOnSpan = reader.ValueSpan(key) },
                View = new("date", (foot, printer) => printer.Date(foot.PrintedOn, foot.PrintedOnSpan)),
            },
        ]);
}
