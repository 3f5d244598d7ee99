using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Data;

/// <summary>Reads user-defined data unchanged. The loaders limit its depth, so recursion is safe.</summary>
internal static class FieldReader
{
    public static FieldMap Read(DataMap map)
    {
        ImmutableArray<KeyValuePair<string, FieldValue>>.Builder entries = ImmutableArray.CreateBuilder<KeyValuePair<string, FieldValue>>(map.Entries.Length);
        foreach (DataEntry entry in map.Entries)
        {
            entries.Add(KeyValuePair.Create(entry.Key, Read(entry.Value)));
        }

        return new FieldMap(entries.MoveToImmutable(), map.Span);
    }

    private static FieldValue Read(DataNode node)
    {
        switch (node)
        {
            case DataMap map:
                return Read(map);
            case DataList list:
                ImmutableArray<FieldValue>.Builder items = ImmutableArray.CreateBuilder<FieldValue>(list.Items.Length);
                foreach (DataNode item in list.Items)
                {
                    items.Add(Read(item));
                }

                return new FieldList(items.MoveToImmutable(), list.Span);
            default:
                DataScalar scalar = (DataScalar)node;
                return new FieldText(scalar.IsNull ? new Phrase("", scalar.Span, scalar.Notation) : MapReader.ReadPhrase(scalar));
        }
    }
}
