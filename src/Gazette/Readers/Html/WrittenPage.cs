using System.Xml;
using System.Xml.Linq;
using Gazette.Diagnostics;
using Gazette.Documents.Written;
using Gazette.Sources;

namespace Gazette.Readers.Html;

/// <summary>
/// Reads the words of an HTML page that Gazette has written, which is XML as well. The marks and numbers of footnotes, labels of callouts, drawings of
/// charts and the line that opens a chart's numbers are not words of the document.
/// </summary>
internal sealed class WrittenPage
{
    private const string Doctype = "<!DOCTYPE html>\n";
    private const int DeepestNesting = 200;

    // Word has no wider tables, so a cell that spans more says nothing.
    private const int MostColumns = 63;

    private static readonly string[] Blocks =
    [
        "article", "aside", "blockquote", "body", "dd", "details", "div", "dl", "figure", "footer", "header", "li", "main", "nav", "ol", "section", "ul",
    ];

    private readonly SourceFile _file;
    private readonly WrittenLines _lines = new();

    private WrittenPage(SourceFile file) => _file = file;

    /// <summary>Null with the reasons in the bag.</summary>
    public static WrittenFile? Read(SourceFile file, DiagnosticBag bag)
    {
        if (Load(file, bag) is not { } root)
        {
            return null;
        }

        WrittenPage page = new(file);
        foreach (XElement body in root.Elements("body"))
        {
            page.ReadBlocks(body, isContents: false);
        }

        return page._lines.OfText();
    }

    private static XElement? Load(SourceFile file, DiagnosticBag bag)
    {
        string text = file.Text.StartsWith(Doctype, StringComparison.Ordinal) ? file.Text[(Doctype.Length - 1)..] : file.Text;
        XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false };
        try
        {
            using (XmlReader scan = XmlReader.Create(new StringReader(text), settings))
            {
                while (scan.Read())
                {
                    if (scan.Depth > DeepestNesting)
                    {
                        bag.Add(ReaderDiagnostics.ForeignPage(file.Whole));
                        return null;
                    }
                }
            }

            using XmlReader reader = XmlReader.Create(new StringReader(text), settings);
            return XElement.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        }
        catch (XmlException fault)
        {
            int at = file.OffsetOf(Math.Max(fault.LineNumber, 1), Math.Max(fault.LinePosition, 1));
            bag.Add(ReaderDiagnostics.ForeignPage(file.Span(at, at)));
            return null;
        }
    }

    private void ReadBlocks(XElement parent, bool isContents)
    {
        foreach (XNode node in parent.Nodes())
        {
            if (node is XText words)
            {
                ReadStray(words, isContents);
            }

            if (node is not XElement element)
            {
                continue;
            }

            switch (element.Name.LocalName)
            {
                case "svg" or "summary" or "hr":
                case "p" when (string?)element.Attribute("class") == "label":
                    break;
                case "table":
                    ReadTable(element);
                    break;
                case "img":
                    _lines.Add(WrittenKind.Picture, (string?)element.Attribute("alt") ?? "", Locate(element));
                    break;
                case "figcaption" when element.Elements("p").Any():
                case string name when Blocks.Contains(name):
                    ReadBlocks(element, isContents || element.Name.LocalName == "nav");
                    break;
                default:
                    _lines.Add(isContents ? WrittenKind.Contents : WrittenKind.Text, ReadInlines(element), Locate(element));
                    break;
            }
        }
    }

    // Gazette writes no words outside a paragraph or a cell. Those that somebody put there are shown, so they count.
    private void ReadStray(XText words, bool isContents)
    {
        if (!string.IsNullOrWhiteSpace(words.Value))
        {
            _lines.Add(isContents ? WrittenKind.Contents : WrittenKind.Text, words.Value, Locate(words));
        }
    }

    private void ReadTable(XElement table)
    {
        foreach (XText words in table.DescendantNodes().OfType<XText>().Where(words => !words.Ancestors().Any(IsCell)))
        {
            ReadStray(words, isContents: false);
        }

        bool isOfChart = table.Parent!.Name == "details" || table.Parent.Parent?.Name == "details";
        WrittenKind kind = isOfChart ? WrittenKind.ChartHead : WrittenKind.Row;
        Dictionary<int, (string Words, int Rows)> open = [];
        foreach (XElement row in table.Descendants("tr"))
        {
            SortedDictionary<int, string> cells = [];
            List<int> repeated = [];
            Dictionary<int, (string Words, int Rows)> goingOn = [];
            foreach ((int at, (string words, int left)) in open)
            {
                cells.Add(at, words);
                repeated.Add(at);
                if (left > 1)
                {
                    goingOn.Add(at, (words, left - 1));
                }
            }

            int column = 0;
            foreach (XElement cell in row.Elements())
            {
                while (cells.ContainsKey(column))
                {
                    column++;
                }

                string words = ReadInlines(cell);
                int below = NumberOf(cell, "rowspan");
                cells.Add(column, words);
                if (below > 1)
                {
                    goingOn[column] = (words, below - 1);
                }

                for (int beside = NumberOf(cell, "colspan"); beside > 1 && column < MostColumns && cells.TryAdd(column + 1, ""); beside--)
                {
                    column++;
                }
            }

            open = goingOn;
            _lines.AddRow(kind, cells.Values, repeated, Locate(row));
            kind = isOfChart ? WrittenKind.ChartRow : kind;
        }
    }

    private static bool IsCell(XElement element) => element.Name.LocalName is "td" or "th";

    private static int NumberOf(XElement cell, string name) =>
        int.TryParse((string?)cell.Attribute(name), System.Globalization.CultureInfo.InvariantCulture, out int number) ? Math.Clamp(number, 1, 10_000) : 1;

    private static string ReadInlines(XElement parent) => string.Concat(parent.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "br" } => "\n",
        XElement { Name.LocalName: "img" } image => (string?)image.Attribute("alt") ?? "",
        XElement { Name.LocalName: "math" } formula => WrittenMarks.Formula(FormulaWords(formula)),
        XElement element when ((string?)element.Attribute("role"))?.StartsWith("doc-", StringComparison.Ordinal) == true => "",
        XElement element => ReadInlines(element),
        _ => "",
    }));

    // A root comes before its degree, and everywhere else the other way round.
    private static string FormulaWords(XElement element) => element.Name.LocalName == "mroot"
        ? string.Concat(element.Elements().Reverse().Select(FormulaWords))
        : string.Concat(element.Nodes().Select(node => node is XElement inner ? FormulaWords(inner) : (node as XText)?.Value));

    // From its first words to the next tag, on their line.
    private SourceSpan Locate(IXmlLineInfo info)
    {
        int start = _file.OffsetOf(info.LineNumber, info.LinePosition);
        start -= start > 0 && _file.Text[start - 1] == '<' ? 1 : 0;
        while (start < _file.Text.Length && _file.Text[start] == '<' && _file.Text.IndexOf('>', start) is > 0 and var close)
        {
            start = close + 1;
        }

        int end = _file.Text.AsSpan(start).IndexOfAny('<', '\n');
        return _file.Span(start, end < 0 ? _file.Text.Length : start + end);
    }
}
