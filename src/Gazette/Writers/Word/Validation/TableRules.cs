using System.Globalization;
using System.Xml.Linq;

namespace Gazette.Writers.Word.Validation;

/// <summary>The structure of tables that Word requires. Word refuses a file with a cell that does not end in a paragraph ([MS-OI29500] 2.1.168).</summary>
internal static class TableRules
{
    /// <summary>The most columns that Word supports.</summary>
    private const int MaximumColumns = 63;

    public static void Check(WordArchive archive, List<string> problems)
    {
        foreach ((string part, XElement root) in archive.Stories)
        {
            foreach (XElement table in root.Descendants(Wml.Name("tbl")))
            {
                CheckTable(part, table, problems);
                if (table.ElementsAfterSelf().FirstOrDefault()?.Name == table.Name)
                {
                    problems.Add($"{part}: two tables with no paragraph between them become one");
                }
            }

            IEnumerable<XElement> withoutLastParagraph = root.Descendants()
                .Where(element => element.Name.Namespace == Wml.W && element.Name.LocalName is "tc" or "footnote" or "txbxContent")
                .Append(root.Name.LocalName is "hdr" or "ftr" ? root : null)
                .OfType<XElement>()
                .Where(element => element.Content().LastOrDefault()?.Name != Wml.Name("p"));
            problems.AddRange(withoutLastParagraph.Select(element => $"{part}: w:{element.Name.LocalName} does not end in a paragraph"));
        }
    }

    private static void CheckTable(string part, XElement table, List<string> problems)
    {
        List<XElement> rows = [.. table.Content().Where(element => element.Name == Wml.Name("tr"))];
        int columns = table.Element(Wml.Name("tblGrid"))?.Elements(Wml.Name("gridCol")).Count() ?? 0;
        if (rows.Count == 0)
        {
            problems.Add($"{part}: a table without rows");
        }

        if (columns is 0 or > MaximumColumns)
        {
            problems.Add($"{part}: a table whose grid has {columns} columns");
        }

        CheckMergedCells(part, rows, problems);
        foreach (XElement row in rows)
        {
            List<XElement> cells = [.. CellsOf(row)];
            if (cells.Count == 0)
            {
                problems.Add($"{part}: a row without cells");
            }

            List<int> spans = [.. cells.Select(cell => Number(cell.Element(Wml.Name("tcPr"))?.ChildValue("gridSpan"), 1))];
            XElement? properties = row.Element(Wml.Name("trPr"));
            int width = spans.Sum() + Number(properties?.ChildValue("gridBefore"), 0) + Number(properties?.ChildValue("gridAfter"), 0);
            if (spans.Any(span => span < 1) || width != columns)
            {
                problems.Add($"{part}: a row of {width} columns in a grid of {columns}");
            }
        }
    }

    /// <summary>The lower part of a merged cell needs an upper part, otherwise Word shows the text of neither.</summary>
    private static void CheckMergedCells(string part, List<XElement> rows, List<string> problems)
    {
        HashSet<int> open = [];
        foreach (XElement row in rows)
        {
            HashSet<int> next = [];
            int column = Number(row.Element(Wml.Name("trPr"))?.ChildValue("gridBefore"), 0);
            foreach (XElement? properties in CellsOf(row).Select(cell => cell.Element(Wml.Name("tcPr"))))
            {
                if (properties?.Element(Wml.Name("vMerge")) is { } merge)
                {
                    next.Add(column);
                    if (merge.Get("val") != "restart" && !open.Contains(column))
                    {
                        problems.Add($"{part}: a cell continues one above it that is not merged");
                    }
                }

                column += Number(properties?.ChildValue("gridSpan"), 1);
            }

            open = next;
        }
    }

    private static IEnumerable<XElement> CellsOf(XElement row) => row.Content().Where(element => element.Name == Wml.Name("tc"));

    private static int Number(string? text, int missing) =>
        text is null ? missing : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : -1;
}
