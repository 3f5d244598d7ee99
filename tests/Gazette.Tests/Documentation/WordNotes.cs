using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Gazette.Tests.Writers;

namespace Gazette.Tests.Documentation;

/// <summary>
/// What a Word file holds, in short: a line for each paragraph, with its style before its words, and for each row of a table. In braces stands what
/// else a paragraph, a cell or a table has: fields, bookmarks, pictures, charts, columns, colours.
/// </summary>
internal sealed class WordNotes
{
    private const double TwipsOfMillimetre = 1440 / 25.4;
    private const double EmusOfMillimetre = 36000;

    private static readonly XNamespace W = WordFile.W;

    private readonly Queue<string> _charts;

    private WordNotes(WordFile file) =>
        _charts = new(from name in file.PartNames where name.StartsWith("word/charts/chart", StringComparison.Ordinal) select Chart(file.Part(name)));

    public static string Of(WordFile file)
    {
        WordNotes notes = new(file);
        return string.Join(" ⏎ ", file.Body.Elements().SelectMany(notes.Block).Where(line => line.Length > 0));
    }

    // Its kind, and the words of its titles, its legend and its axes.
    private static string Chart(XElement chart)
    {
        XElement[] plots = [.. chart.Descendants().Where(plot => plot.Name.LocalName.EndsWith("Chart", StringComparison.Ordinal))];
        IEnumerable<string> kinds = plots.Select(plot =>
            (plot.Elements().Any(part => part.Name.LocalName == "grouping" && Value(part, "val") == "stacked") ? "stacked " : "") + plot.Name.LocalName[..^5]);
        string[] words = [.. chart.Descendants().Where(text => text.Name.LocalName == "t").Select(text => $" “{text.Value}”")];
        return $"{string.Join(" and ", kinds)} chart{string.Concat(words)}";
    }

    private IEnumerable<string> Block(XElement block) => block.Name.LocalName switch
    {
        "p" => [Paragraph(block)],
        "tbl" => Table(block),
        "sectPr" => [Section(block) is { Length: > 0 } words ? $"{{{words}}}" : ""],
        "sdt" => block.Elements(W + "sdtContent").Elements().SelectMany(Block),
        _ => [],
    };

    private string Paragraph(XElement paragraph)
    {
        string words = WordFile.TextOf(paragraph).Replace("\n", " ↵ ", StringComparison.Ordinal);
        string[] marks = [.. Marks(paragraph)];
        string style = WordFile.Style(paragraph) ?? "Normal";
        if (words.Length == 0 && marks.Length == 0)
        {
            return "";
        }

        return $"{style}:{(words.Length == 0 ? "" : " " + words)}{(marks.Length == 0 ? "" : $" {{{string.Join(", ", marks)}}}")}";
    }

    private IEnumerable<string> Marks(XElement paragraph)
    {
        foreach (XElement element in paragraph.Descendants())
        {
            string? mark = element.Name.LocalName switch
            {
                "bookmarkStart" => $"bookmark {Value(element, "name")}",
                "instrText" => $"field {element.Value.Trim()}",
                "fldSimple" => $"field {Value(element, "instr")!.Trim()}",
                "rStyle" when Value(element, "val") is not "Hyperlink" => $"words in {Value(element, "val")}",
                "br" when Value(element, "type") is "page" => "page break",
                "chart" => _charts.Dequeue(),
                "pageBreakBefore" => "on a new page",
                "ind" when Value(element, "right") is { } right && right != "0" => $"{Millimetres(right, TwipsOfMillimetre)} from the right",
                "extent" => $"{Millimetres(Value(element, "cx")!, EmusOfMillimetre)} wide",
                "pic" => "picture",
                "color" when Value(element, "val") is "FF0000" or "C00000" => "red",
                "sectPr" => Section(element),
                _ => null,
            };
            if (!string.IsNullOrEmpty(mark))
            {
                yield return mark;
            }
        }
    }

    private static IEnumerable<string> Table(XElement table)
    {
        foreach (XElement row in table.Elements(W + "tr"))
        {
            yield return $"| {string.Join(" | ", row.Elements(W + "tc").Select(Cell))} |";
        }

        string columns = string.Join(" + ", table.Elements(W + "tblGrid").Elements().Select(column => Millimetres(Value(column, "w")!, TwipsOfMillimetre)));
        string style = table.Element(W + "tblPr")?.Element(W + "tblStyle") is { } named ? $"style {Value(named, "val")}, " : "";
        yield return $"{{{style}columns {columns}}}";
    }

    private static string Cell(XElement cell)
    {
        XElement? properties = cell.Element(W + "tcPr");
        StringBuilder text = new(string.Join(" ↵ ", cell.Descendants(W + "p").Select(WordFile.TextOf).Where(words => words.Length > 0)));
        if (properties?.Element(W + "vMerge") is { } merged)
        {
            text.Append(Value(merged, "val") == "restart" ? " {merged with those below}" : "{merged}");
        }

        if (properties?.Element(W + "gridSpan") is { } span)
        {
            text.Append(CultureInfo.InvariantCulture, $" {{spans {Value(span, "val")}}}");
        }

        if (properties?.Element(W + "shd") is { } colour)
        {
            text.Append(CultureInfo.InvariantCulture, $" {{colour {Value(colour, "fill")}}}");
        }

        return text.ToString();
    }

    private static string Section(XElement section)
    {
        List<string> marks = [];
        if (section.Element(W + "cols") is { } columns && Value(columns, "num") is { } count and not "1")
        {
            marks.Add($"section of {count} columns");
        }

        if (section.Element(W + "pgSz") is { } size && Value(size, "orient") == "landscape")
        {
            marks.Add("section in landscape");
        }

        return string.Join(", ", marks);
    }

    private static string Millimetres(string length, double unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{double.Parse(length, CultureInfo.InvariantCulture) / unit:0.#} mm");

    private static string? Value(XElement element, string name) => element.Attribute(W + name)?.Value ?? element.Attribute(name)?.Value;
}
