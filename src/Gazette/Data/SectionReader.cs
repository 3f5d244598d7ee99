using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Schema;

namespace Gazette.Data;

/// <summary>Sections and their items.</summary>
internal static class SectionReader
{
    public static ImmutableArray<Section> ReadAll(MapReader report, string key)
    {
        if (report.List(key, ExpectedWords.Sections) is not { } list)
        {
            return [];
        }

        ImmutableArray<Section>.Builder sections = ImmutableArray.CreateBuilder<Section>(list.Items.Length);
        foreach (DataNode node in list.Items)
        {
            if (node is DataMap map)
            {
                sections.Add(ReadSection(map, report.Bag));
            }
            else
            {
                report.Bag.Add(DataDiagnostics.WrongType(SubjectWords.Section, ExpectedWords.SectionMap, node));
            }
        }

        return sections.DrainToImmutable();
    }

    /// <summary>A whole section, or only the list of its items.</summary>
    public static Section? ReadSectionOrItems(MapReader report, string key)
    {
        if (!report.TryTake(key, out DataEntry entry))
        {
            return null;
        }

        switch (entry.Value)
        {
            case DataMap map:
                return ReadSection(map, report.Bag);
            case DataList list:
                return new Section { Span = list.Span, Items = ReadItems(key, list, report.Bag) };
            default:
                report.Bag.Add(DataDiagnostics.WrongType(SubjectWords.Key(key), ExpectedWords.ItemsOrMap, entry.Value));
                return null;
        }
    }

    private static Section ReadSection(DataMap map, DiagnosticBag bag) =>
        MemberReader.Read(new Section { Span = map.Span }, MapReader.Open(map, SectionMembers.Section, bag), SectionMembers.Section);

    public static ImmutableArray<Item> ReadItems(string key, DataList list, DiagnosticBag bag)
    {
        ImmutableArray<Item>.Builder items = ImmutableArray.CreateBuilder<Item>(list.Items.Length);
        foreach (DataNode node in list.Items)
        {
            switch (node)
            {
                case DataScalar { IsNull: false } scalar:
                    items.Add(new Item { Span = scalar.Span, Text = MapReader.ReadPhrase(scalar) });
                    break;
                case DataMap map:
                    items.Add(MemberReader.Read(new Item { Span = map.Span }, MapReader.Open(map, SectionMembers.Item, bag), SectionMembers.Item));
                    break;
                default:
                    bag.Add(DataDiagnostics.WrongType(SubjectWords.ItemOf(key), ExpectedWords.TextOrMap, node));
                    break;
            }
        }

        return items.DrainToImmutable();
    }
}
