using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Reports;

namespace Gazette.Data;

/// <summary>Reads user-defined data, each value with its type and as it is written. The loaders limit its depth, so recursion is safe.</summary>
internal static class FieldReader
{
    public static FieldMap Read(DataMap map, DiagnosticBag bag)
    {
        ImmutableArray<KeyValuePair<string, FieldValue>>.Builder entries = ImmutableArray.CreateBuilder<KeyValuePair<string, FieldValue>>(map.Entries.Length);
        foreach (DataEntry entry in map.Entries)
        {
            entries.Add(KeyValuePair.Create(entry.Key, Read(entry.Value, bag)));
        }

        return new FieldMap(entries.MoveToImmutable(), map.Span);
    }

    private static FieldValue Read(DataNode node, DiagnosticBag bag)
    {
        switch (node)
        {
            case DataMap map:
                return Read(map, bag);
            case DataList list:
                ImmutableArray<FieldValue>.Builder items = ImmutableArray.CreateBuilder<FieldValue>(list.Items.Length);
                foreach (DataNode item in list.Items)
                {
                    items.Add(Read(item, bag));
                }

                return new FieldList(items.MoveToImmutable(), list.Span);
            default:
                DataScalar scalar = (DataScalar)node;
                if (SpoiledNumber.IsOne(scalar.Text, scalar.IsPlain))
                {
                    bag.Add(DataDiagnostics.SpoiledNumber(scalar.Text, scalar.Span));
                }

                return Read(scalar);
        }
    }

    private static FieldValue Read(DataScalar scalar) =>
        scalar.IsNull ? new FieldNone(scalar.Span)
        : scalar.Flag is { } flag ? new FieldFlag(flag, scalar.Span)
        : scalar.Number is { } number ? new FieldNumber(number, MapReader.ReadPhrase(scalar))
        : new FieldText(MapReader.ReadPhrase(scalar));
}
