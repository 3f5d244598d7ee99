using System.Security;
using System.Text;

namespace Gazette.Tests.WordTemplates;

/// <summary>
/// A short notation for the text of a Word file, a paragraph a line. <c># </c> and <c>## </c> are headings, <c>1. </c> and <c>- </c> list items,
/// <c>[Style] </c> names a style, <c>| a | b |</c> is a row of a table with <c> ¶ </c> between the paragraphs of a cell, and <c>|= a | b |</c> one that is
/// repeated on every page. In a text, <c>¦</c> ends a run, <c>**bold**</c> is bold, <c>[^1]</c> a footnote, <c>«name»</c> a merge field, <c>⏎</c> a line
/// break, and a tab a tab. A line that begins with <c>&lt;</c> is taken as XML.
/// </summary>
internal static class WordLines
{
    public static bool IsListItem(string line) => line.StartsWith("1. ", StringComparison.Ordinal) || line.StartsWith("- ", StringComparison.Ordinal);

    /// <summary>The paragraphs and tables that the lines describe.</summary>
    public static string Blocks(IEnumerable<string> lines)
    {
        StringBuilder xml = new();
        bool inTable = false;
        foreach (string line in lines.Where(line => line.Length > 0))
        {
            if (line[0] == '|' != inTable)
            {
                inTable = !inTable;
                xml.Append(inTable ? TableStart(line) : "</w:tbl>");
            }

            xml.Append(inTable ? Row(line) : line[0] == '<' ? line : Paragraph(line));
        }

        return xml.Append(inTable ? "</w:tbl>" : "").ToString();
    }

    /// <summary>Notes, each from a line of the form <c>1 text</c>.</summary>
    /// <param name="kind"><c>footnote</c> or <c>endnote</c>.</param>
    public static string Notes(IEnumerable<string> lines, string kind)
    {
        StringBuilder xml = new();
        foreach ((string type, int id) in (ReadOnlySpan<(string, int)>)[("separator", -1), ("continuationSeparator", 0)])
        {
            xml.Append($"<w:{kind} w:type=\"{type}\" w:id=\"{id}\"><w:p><w:r><w:{type}/></w:r></w:p></w:{kind}>");
        }

        foreach (string line in lines.Where(line => line.Length > 0))
        {
            int blank = line.IndexOf(' ', StringComparison.Ordinal);
            xml.Append($"<w:{kind} w:id=\"{line[..blank]}\"><w:p><w:r><w:{kind}Ref/></w:r>{Runs(line[blank..])}</w:p></w:{kind}>");
        }

        return xml.ToString();
    }

    private static string TableStart(string firstRow)
    {
        string columns = string.Concat(Enumerable.Repeat("<w:gridCol w:w=\"2000\"/>", Cells(firstRow).Length));
        return $"<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>";
    }

    private static string Row(string line)
    {
        string header = line.StartsWith("|=", StringComparison.Ordinal) ? "<w:trPr><w:tblHeader/></w:trPr>" : "";
        IEnumerable<string> cells = Cells(line).Select(cell =>
            $"<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>{string.Concat(cell.Split('¶').Select(text => Paragraph(text.Trim(' '))))}</w:tc>");
        return $"<w:tr>{header}{string.Concat(cells)}</w:tr>";
    }

    // A bar inside a tag is a pipe of the template's language.
    private static string[] Cells(string line)
    {
        List<string> cells = [];
        StringBuilder cell = new();
        string inner = line.TrimEnd()[(line.StartsWith("|=", StringComparison.Ordinal) ? 2 : 1)..];
        int depth = 0;
        for (int i = 0; i < inner.Length; i++)
        {
            depth += inner[i] is '{' ? 1 : inner[i] is '}' ? -1 : 0;
            if (inner[i] == '|' && depth <= 0)
            {
                cells.Add(cell.ToString());
                cell.Clear();
                depth = 0;
            }
            else
            {
                cell.Append(inner[i]);
            }
        }

        return [.. cells];
    }

    private static string Paragraph(string line)
    {
        (string properties, string text) = line switch
        {
            ['#', '#', ' ', .. var heading] => ("<w:pStyle w:val=\"Heading2\"/>", heading),
            ['#', ' ', .. var heading] => ("<w:pStyle w:val=\"Heading1\"/>", heading),
            ['1', '.', ' ', .. var item] => (ListItem(1), item),
            ['-', ' ', .. var item] => (ListItem(2), item),
            ['[', not '^', ..] when line.IndexOf("] ", StringComparison.Ordinal) is > 0 and var end =>
                ($"<w:pStyle w:val=\"{line[1..end]}\"/>", line[(end + 2)..]),
            _ => ("", line),
        };
        return $"<w:p>{(properties.Length == 0 ? "" : $"<w:pPr>{properties}</w:pPr>")}{Runs(text)}</w:p>";
    }

    private static string ListItem(int list) => $"<w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr>";

    private static string Runs(string text)
    {
        StringBuilder xml = new();
        StringBuilder run = new();
        bool bold = false;
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i..])
            {
                case ['¦', ..]:
                    EndRun();
                    break;
                case ['*', '*', ..]:
                    EndRun();
                    bold = !bold;
                    i++;
                    break;
                case ['«', .. var rest] when rest.IndexOf('»', StringComparison.Ordinal) is > 0 and var end:
                    EndRun();
                    xml.Append(MergeField(rest[..end]));
                    i += end + 1;
                    break;
                case ['[', '^', .. var rest] when rest.IndexOf(']', StringComparison.Ordinal) is > 0 and var end:
                    EndRun();
                    xml.Append($"<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"{rest[..end]}\"/></w:r>");
                    i += end + 2;
                    break;
                default:
                    run.Append(text[i]);
                    break;
            }
        }

        EndRun();
        return xml.ToString();

        void EndRun()
        {
            if (run.Length > 0)
            {
                xml.Append(Run(run.ToString(), bold));
                run.Clear();
            }
        }
    }

    private static string Run(string text, bool bold)
    {
        string content = SecurityElement.Escape(text)
            .Replace("&apos;", "'", StringComparison.Ordinal)
            .Replace("&quot;", "\"", StringComparison.Ordinal)
            .Replace("\t", $"{TextEnd}<w:tab/>{TextStart}", StringComparison.Ordinal)
            .Replace("⏎", $"{TextEnd}<w:br/>{TextStart}", StringComparison.Ordinal);
        string run = $"<w:r>{(bold ? "<w:rPr><w:b/></w:rPr>" : "")}{TextStart}{content}{TextEnd}</w:r>";
        return run.Replace($"{TextStart}{TextEnd}", "", StringComparison.Ordinal);
    }

    private const string TextStart = "<w:t xml:space=\"preserve\">";
    private const string TextEnd = "</w:t>";

    private static string MergeField(string name) =>
        FieldMark("begin")
        + $"<w:r><w:instrText xml:space=\"preserve\"> MERGEFIELD {SecurityElement.Escape(name)} </w:instrText></w:r>"
        + FieldMark("separate")
        + $"<w:r><w:rPr><w:noProof/></w:rPr><w:t>«{SecurityElement.Escape(name.Split(" \\")[0])}»</w:t></w:r>"
        + FieldMark("end");

    private static string FieldMark(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";
}
