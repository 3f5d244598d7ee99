using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Reports;

namespace Gazette.Data;

/// <summary>What an official document has around its text: attachments, letterhead, colophon.</summary>
internal static class OfficialPartsReader
{
    public static ImmutableArray<Attachment> ReadAttachments(MapReader report)
    {
        if (report.List("attachments", "a list of names or maps") is not { } list)
        {
            return [];
        }

        ImmutableArray<Attachment>.Builder attachments = ImmutableArray.CreateBuilder<Attachment>(list.Items.Length);
        foreach (DataNode node in list.Items)
        {
            switch (node)
            {
                case DataScalar { IsNull: false } scalar:
                    attachments.Add(new Attachment(MapReader.ReadPhrase(scalar), scalar.Span));
                    break;
                case DataMap map:
                    attachments.Add(ReadAttachment(map, report));
                    break;
                default:
                    report.Bag.Add(DataDiagnostics.WrongType("an attachment", "text or a map with a `title`", node));
                    break;
            }
        }

        return attachments.DrainToImmutable();
    }

    public static Letterhead? ReadLetterhead(MapReader report)
    {
        if (report.Map("letterhead") is not { } map)
        {
            return null;
        }

        MapReader reader = MapReader.Open(map, ReportKeys.Letterhead, report.Bag);
        return new Letterhead(
            reader.Name("mode", ReportWords.LetterheadModes) ?? "plain",
            reader.Phrase("mark"),
            reader.Phrase("number"),
            reader.Phrase("signer"),
            reader.Phrase("urgency"),
            reader.Phrase("secrecy"),
            reader.Phrase("copy_number"));
    }

    public static Colophon? ReadColophon(MapReader report)
    {
        if (report.Map("colophon") is not { } map)
        {
            return null;
        }

        MapReader reader = MapReader.Open(map, ReportKeys.Colophon, report.Bag);
        return new Colophon(ReadCopyTo(reader), reader.Phrase("printed_by"), reader.Date("printed_on"));
    }

    private static Attachment ReadAttachment(DataMap map, MapReader report)
    {
        MapReader reader = MapReader.Open(map, ReportKeys.Attachment, report.Bag);
        if (!reader.TryTake("title", out _))
        {
            report.Bag.Add(DataDiagnostics.MissingKey("title", "an attachment", map.Entries.Length > 0 ? map.Entries[0].KeySpan : map.Span, "title: 收支情况表"));
        }

        return new Attachment(reader.Phrase("title") ?? new Phrase("", map.Span), map.Span, reader.Phrase("text"), TableReader.Read(reader), ImageReader.Read(reader), ChartReader.Read(reader));
    }

    // One recipient, or several.
    private static ImmutableArray<Phrase> ReadCopyTo(MapReader reader) =>
        reader.TryTake("copy_to", out DataEntry entry) && entry.Value is DataScalar scalar ? [MapReader.ReadPhrase(scalar)] : reader.Phrases("copy_to");
}
