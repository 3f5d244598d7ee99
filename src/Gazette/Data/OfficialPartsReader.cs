using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Reports;
using Gazette.Schema;
using Gazette.Sources;

namespace Gazette.Data;

/// <summary>The parts around the text of an official document: attachments, letterhead, colophon.</summary>
internal static class OfficialPartsReader
{
    public static ImmutableArray<Attachment> ReadAttachments(MapReader report, string key)
    {
        if (report.List(key, ExpectedWords.NamesOrMaps) is not { } list)
        {
            return [];
        }

        ImmutableArray<Attachment>.Builder attachments = ImmutableArray.CreateBuilder<Attachment>(list.Items.Length);
        foreach (DataNode node in list.Items)
        {
            int number = attachments.Count + 1;
            switch (node)
            {
                case DataScalar { IsNull: false } scalar:
                    attachments.Add(new Attachment(MapReader.ReadPhrase(scalar), scalar.Span) { Number = number });
                    break;
                case DataMap map:
                    attachments.Add(ReadAttachment(map, report) with { Number = number });
                    break;
                default:
                    report.Bag.Add(DataDiagnostics.WrongType(SubjectWords.Attachment, ExpectedWords.TextOrTitle, node));
                    break;
            }
        }

        return attachments.DrainToImmutable();
    }

    public static Letterhead? ReadLetterhead(MapReader report, string key) => report.Map(key) is { } map
        ? MemberReader.Read(new Letterhead("digital"), MapReader.Open(map, OfficialMembers.Letterhead, report.Bag), OfficialMembers.Letterhead)
        : null;

    public static Colophon? ReadColophon(MapReader report, string key) => report.Map(key) is { } map
        ? MemberReader.Read(new Colophon([], null, null), MapReader.Open(map, OfficialMembers.Colophon, report.Bag), OfficialMembers.Colophon)
        : null;

    private static Attachment ReadAttachment(DataMap map, MapReader report)
    {
        MapReader reader = MapReader.Open(map, OfficialMembers.Attachment, report.Bag);
        if (!reader.TryTake("title", out _))
        {
            report.Bag.Add(
                DataDiagnostics.MissingKey("title", SubjectWords.Attachment, map.Entries.Length > 0 ? map.Entries[0].KeySpan : map.Span, "title: 收支情况表"));
        }

        return MemberReader.Read(new Attachment(new Phrase("", map.Span), map.Span), reader, OfficialMembers.Attachment);
    }
}
