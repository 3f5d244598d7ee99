using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Documents.Containers;

/// <summary>What may stand in the braces of containers whose content depends on it. Other containers take what a template likes.</summary>
internal static class ContainerAttributes
{
    private static readonly ImmutableSortedDictionary<string, ImmutableArray<string>> Names = ImmutableSortedDictionary.CreateRange(
        StringComparer.Ordinal,
        [
            KeyValuePair.Create<string, ImmutableArray<string>>(TableForm.ContainerName, [TableForm.WidthsName, TableForm.MergeName]),
            KeyValuePair.Create<string, ImmutableArray<string>>(ChartReader.ContainerName, ["type", "title", "unit"]),
            KeyValuePair.Create<string, ImmutableArray<string>>(TableOfContents.ContainerName, [TableOfContents.LevelsName]),
            KeyValuePair.Create<string, ImmutableArray<string>>(PageColumns.ColumnsName, [PageColumns.CountName]),
            KeyValuePair.Create<string, ImmutableArray<string>>(PageColumns.LandscapeName, []),
            KeyValuePair.Create<string, ImmutableArray<string>>(CaptionNumbers.ContainerName, [CaptionNumbers.Figure, CaptionNumbers.Table]),
        ]);

    public static void Check(Container container, SourceSpan opening, DiagnosticBag bag)
    {
        if (!Names.TryGetValue(container.Name, out ImmutableArray<string> names))
        {
            return;
        }

        foreach (string name in container.Attributes.Keys.Where(key => key != "class").Concat(container.Classes).Where(name => !names.Contains(name)))
        {
            bag.Add(DocumentsDiagnostics.UnknownContainerAttribute(container.Name, name, names, opening));
        }

        if (container.Name == TableOfContents.ContainerName && TableOfContents.LevelsOf(container) is null)
        {
            bag.Add(DocumentsDiagnostics.BadNumber(TableOfContents.LevelsName, 1, TableOfContents.MostLevels, opening));
        }

        if (container.Name == PageColumns.ColumnsName && PageColumns.CountOf(container) is null)
        {
            bag.Add(DocumentsDiagnostics.BadNumber(PageColumns.CountName, PageColumns.FewestColumns, PageColumns.MostColumns, opening));
        }

        if (container.Name == TableForm.ContainerName && container.Attributes.GetValueOrDefault(TableForm.WidthsName) is { } widths)
        {
            CheckWidths(container, widths, opening, bag);
        }
    }

    private static void CheckWidths(Container container, string widths, SourceSpan opening, DiagnosticBag bag)
    {
        if (TableForm.FindBadWidth(widths) is { } bad)
        {
            bag.Add(DocumentsDiagnostics.BadLength(bad, opening));
        }

        int given = TableForm.Of(container).Widths.Length;
        foreach (Table table in container.Blocks.OfType<Table>().Where(table => table.Columns.Length != given))
        {
            bag.Add(DocumentsDiagnostics.UnevenWidths(given, table.Columns.Length, opening));
        }
    }
}
