using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Reports;
using Gazette.Schema;
using Gazette.Sources;

namespace Gazette.Data;

/// <summary>The key <c>collect</c>: which reports to summarize, and which there should be.</summary>
internal static class CollectReader
{
    public static MemberSource? Read(MapReader owner, string key)
    {
        if (owner.Map(key, ExpectedWords.Collect) is not { } map || !owner.TryTake(key, out DataEntry entry))
        {
            return null;
        }

        MapReader reader = MapReader.Open(map, ReportKeys.Collect, owner.Bag);
        if (!reader.TryTake("from", out DataEntry from))
        {
            owner.Bag.Add(DataDiagnostics.MissingKey("from", SubjectWords.Key(key), entry.KeySpan, "from: villages/*.yaml"));
            return null;
        }

        MemberSource source = new(entry.KeySpan, from.Value is DataList list ? reader.ReadPhrases("from", list) : ReadOne(reader, "from"))
        {
            With = reader.Phrase("with"),
            Sheet = reader.Phrase("sheet"),
        };
        return !reader.TryTake("expect", out DataEntry expect) ? source
            : expect.Value is DataList names ? source with { Expected = reader.ReadPhrases("expect", names) }
            : source with { ExpectedIn = reader.Phrase("expect") };
    }

    private static ImmutableArray<Phrase> ReadOne(MapReader reader, string key) => reader.Phrase(key) is { } one ? [one] : [];
}
