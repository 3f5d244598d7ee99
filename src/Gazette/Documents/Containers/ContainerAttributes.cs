using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Documents.Containers;

/// <summary>The attributes of containers.</summary>
internal static class ContainerAttributes
{
    public static void Check(Container container, SourceSpan opening, DiagnosticBag bag)
    {
        ContainerRow row = container.Kind.Row();
        ImmutableArray<ContainerAttribute> known = row.Attributes;
        IEnumerable<string> given = container.Attributes.Keys.Where(key => key != "class").Concat(container.Classes);
        foreach (string name in given.Where(name => known.All(attribute => attribute.Name != name)))
        {
            bag.Add(DocumentsDiagnostics.UnknownContainerAttribute(row.Name, name, known.Select(attribute => attribute.Name), opening));
        }

        foreach (ContainerAttribute attribute in known.Where(attribute => attribute.Values.Length > 0))
        {
            if (container.Attributes.GetValueOrDefault(attribute.Name) is { } value && value.Length > 0 && !attribute.Values.Contains(value))
            {
                bag.Add(DocumentsDiagnostics.UnknownAttributeValue(attribute.Name, value, attribute.Values, opening));
            }
        }

        if (container.Kind == ContainerKind.Toc && TableOfContents.LevelsOf(container) is null)
        {
            bag.Add(DocumentsDiagnostics.BadNumber(TableOfContents.LevelsName, 1, TableOfContents.MostLevels, opening));
        }

        if (container.Kind == ContainerKind.Columns && PageColumns.CountOf(container) is null)
        {
            bag.Add(DocumentsDiagnostics.BadNumber(PageColumns.CountName, PageColumns.FewestColumns, PageColumns.MostColumns, opening));
        }

        if (container.Kind == ContainerKind.Pictures && PictureGrid.ColumnsOf(container) is null)
        {
            bag.Add(DocumentsDiagnostics.BadNumber(PictureGrid.ColumnsName, PictureGrid.FewestColumns, PictureGrid.MostColumns, opening));
        }

        if (container.Kind == ContainerKind.Table && container.Attributes.ContainsKey(TableForm.MergeTotalName))
        {
            CheckMergeTotal(container, opening, bag);
        }

        if (container.Kind == ContainerKind.Table && container.Attributes.GetValueOrDefault(TableForm.WidthsName) is { } widths)
        {
            CheckWidths(container, widths, opening, bag);
        }
    }

    private static void CheckMergeTotal(Container container, SourceSpan opening, DiagnosticBag bag)
    {
        int columns = container.Blocks.OfType<Table>().Select(table => table.Columns.Length).DefaultIfEmpty(TableForm.LeastMergeTotal).Min();
        if (TableForm.ReadMergeTotal(container) is not { } merged || merged > columns)
        {
            bag.Add(DocumentsDiagnostics.BadNumber(TableForm.MergeTotalName, TableForm.LeastMergeTotal, columns, opening));
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
