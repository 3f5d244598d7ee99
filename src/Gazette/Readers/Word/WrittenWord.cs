using System.Globalization;
using System.Text;
using Gazette.Diagnostics;
using Gazette.Documents.Written;
using Gazette.Packages;
using Gazette.Packages.Markup;
using Gazette.Sources;

namespace Gazette.Readers.Word;

/// <summary>
/// Reads the words of a Word file in the order of the page, footnotes last: what its paragraphs and tables say, the descriptions of pictures, the titles and
/// numbers of charts. Unlike the reader of documents from elsewhere it looks for no structure, so that it shares nothing with what made the file.
/// </summary>
internal sealed class WrittenWord
{
    private const string MainBody = "body";

    // Word has no wider tables, so a cell that spans more says nothing.
    private const int MostColumns = 63;

    private readonly CheckedPackage _package;
    private readonly WordStyles _styles;
    private readonly WrittenLabels _labels;
    private readonly IReadOnlyList<string> _noteParts;
    private readonly WrittenLines _lines = new();
    private readonly NoteNumbers _notes = new();
    private MarkupTree _tree;
    private string _part;
    private int _paragraphs;
    private int _tables;

    private WrittenWord(CheckedPackage package, MarkupTree tree)
    {
        StorySource source = new(package);
        (_package, _tree, _part) = (package, tree, package.MainPart);
        (_styles, _labels, _noteParts) = (source.Styles, new WrittenLabels(source.Numbering.Anew([])), source.NoteParts);
    }

    /// <summary>Null with the reasons in the bag.</summary>
    public static WrittenFile? Read(string path, byte[] bytes, DiagnosticBag bag)
    {
        if (CheckedPackage.Open(bytes, new SourceFile(path, "").Whole, PackageRules.ForReading, bag) is not { } package)
        {
            return null;
        }

        WrittenWord word = new(package, MarkupTree.Of(package.Part(package.MainPart)));
        word.ReadAll();
        return word._lines.OfPlaces(path);
    }

    private void ReadAll()
    {
        if (_tree.Root.Child(MainBody) is { } body)
        {
            ReadBlocks(body, "", "");
        }

        int notes = 0;
        foreach (string part in _noteParts)
        {
            (_tree, _part) = (MarkupTree.Of(_package.Part(part)), part);
            foreach (MarkupElement note in _tree.Root.Children().Where(note => _tree.Attribute(note, "type") is null or "normal"))
            {
                notes++;
                _notes.Open(note.Name == "endnote", _tree.Attribute(note, "id") ?? "");
                ReadBlocks(note, $"note {notes}", $"注释{notes}");
            }
        }
    }

    private void ReadBlocks(MarkupElement parent, string place, string chinese)
    {
        for (MarkupElement? element = parent.First; element is not null; element = element.Next)
        {
            switch (element.Name)
            {
                case "p" when element.Space == MarkupSpaces.Word:
                    ReadParagraph(element, place, chinese);
                    break;
                case "tbl" when element.Space == MarkupSpaces.Word:
                    ReadTable(element, place, chinese);
                    break;
                case "del" or "moveFrom" or "sdtPr" or "sectPr" or "tcPr" or "Fallback":
                    break;
                default:
                    ReadBlocks(element, place, chinese);
                    break;
            }
        }
    }

    private void ReadParagraph(MarkupElement paragraph, string place, string chinese)
    {
        _paragraphs += place.Length == 0 ? 1 : 0;
        WordPlace where = new(
            _part, _paragraphs, place.Length == 0 ? $"paragraph {_paragraphs}" : place, chinese.Length == 0 ? $"第{_paragraphs}段" : chinese);
        MarkupElement? properties = paragraph.Child("pPr");
        string? id = Value(properties?.Child("pStyle"));
        WordStyle style = _styles.Of(id);
        string label = _labels.Next(_tree, properties?.Child("numPr"), style);
        WrittenRuns runs = new(_tree, _notes);
        if (id == "CalloutLabel")
        {
            // The other formats have an icon, or words of the reader's own language.
            _lines.Add(WrittenKind.Text, WrittenMarks.OnlyOnPages(runs.Read(paragraph)), where);
        }
        else
        {
            string text = runs.Read(paragraph);
            text = text.Length == 0 ? "" : label + text;

            // After the tab of an entry in a table of contents comes its page number, which only pages have.
            WrittenKind kind = KindOf(style.Name);
            _lines.Add(kind, kind == WrittenKind.Contents ? text.Split('\t')[0] : text, where);
            _lines.Add(WrittenKind.Picture, runs.Pictures, where);
        }

        foreach (MarkupElement element in paragraph.Descendants())
        {
            if (element.IsWord("txbxContent") && !IsFallback(element, paragraph))
            {
                ReadBlocks(element, where.English, where.Chinese);
            }
            else if (element.Name == "chart" && element.Space != MarkupSpaces.Word && _tree.ForeignAttribute(element, "id") is { } relationship)
            {
                ReadChart(relationship, where);
            }
        }
    }

    private static WrittenKind KindOf(string style) =>
        style.StartsWith("toc ", StringComparison.Ordinal) && char.IsAsciiDigit(style[^1]) ? WrittenKind.Contents
        : style.StartsWith("table of figures", StringComparison.Ordinal) ? WrittenKind.Contents
        : style.StartsWith("toc", StringComparison.Ordinal) ? WrittenKind.ContentsHeading
        : WrittenKind.Text;

    // Word writes a text box twice, for new readers and for old ones (ECMA-376-3, 9); one in a text box belongs to the paragraph there.
    private static bool IsFallback(MarkupElement element, MarkupElement paragraph)
    {
        for (MarkupElement? above = element.Parent; above is not null && above != paragraph; above = above.Parent)
        {
            if (above.IsWord("txbxContent") || (above.Name == "Fallback" && above.Space == MarkupSpaces.Compatibility))
            {
                return true;
            }
        }

        return false;
    }

    private void ReadChart(string relationship, WordPlace place)
    {
        string? part = _package.RelationshipsOf(_part).FirstOrDefault(known => known.Id == relationship && !known.IsExternal)?.Target;
        if (part is not null && _package.Has(part))
        {
            WrittenChart.Read(MarkupTree.Of(_package.Part(part)), _lines, place);
        }
    }

    private void ReadTable(MarkupElement table, string place, string chinese)
    {
        int number = place.Length == 0 ? ++_tables : _tables;
        WordPlace PlaceOf(int row) => new(
            _part, _paragraphs, place.Length > 0 ? place : $"table {number}, row {row + 1}", chinese.Length > 0 ? chinese : $"表格{number}第{row + 1}行");
        if (table.Child("tblPr")?.Child("tblStyle") is null)
        {
            ReadLayout([.. RowsOf(table).Select(row => Within(row, "tc").ToArray())], PlaceOf);
            return;
        }

        Dictionary<int, string> above = [];
        foreach ((MarkupElement row, int index) in RowsOf(table).Select((row, index) => (row, index)))
        {
            List<string> cells = [];
            List<int> repeated = [];
            foreach (MarkupElement cell in Within(row, "tc"))
            {
                MarkupElement? properties = cell.Child("tcPr");
                bool isRepeated = properties?.Child("vMerge") is { } merge && Value(merge) is not "restart";
                if (isRepeated)
                {
                    repeated.Add(cells.Count);
                }

                string words = isRepeated ? above.GetValueOrDefault(cells.Count, "") : ReadCell(cell);
                above[cells.Count] = words;
                cells.Add(words);
                for (int span = Number(properties?.Child("gridSpan")) ?? 1; span > 1 && cells.Count < MostColumns; span--)
                {
                    above[cells.Count] = "";
                    cells.Add("");
                }
            }

            _lines.AddRow(WrittenKind.Row, cells, repeated, PlaceOf(index));
        }
    }

    // A table without a style only holds its words in place. Of pictures side by side, each has its caption in the row below.
    private void ReadLayout(MarkupElement[][] rows, Func<int, WordPlace> placeOf)
    {
        for (int row = 0; row < rows.Length; row++)
        {
            bool hasCaptions = row + 1 < rows.Length && rows[row].Length == rows[row + 1].Length && rows[row + 1].All(IsCaption);
            for (int column = 0; column < rows[row].Length; column++)
            {
                ReadBlocks(rows[row][column], placeOf(row).English, placeOf(row).Chinese);
                if (hasCaptions)
                {
                    ReadBlocks(rows[row + 1][column], placeOf(row + 1).English, placeOf(row + 1).Chinese);
                }
            }

            row += hasCaptions ? 1 : 0;
        }
    }

    private bool IsCaption(MarkupElement cell) => cell.Descendants().Where(element => element.IsWord("p"))
        .All(paragraph => _styles.Of(Value(paragraph.Child("pPr")?.Child("pStyle"))).Name.StartsWith("figure caption", StringComparison.Ordinal));

    private string ReadCell(MarkupElement cell)
    {
        StringBuilder words = new();
        foreach (MarkupElement paragraph in cell.Descendants().Where(element => element.IsWord("p")))
        {
            WrittenRuns runs = new(_tree, _notes);
            MarkupElement? properties = paragraph.Child("pPr");
            string label = _labels.Next(_tree, properties?.Child("numPr"), _styles.Of(Value(properties?.Child("pStyle"))));
            words.Append(label).Append(runs.Read(paragraph)).Append('\n');
            words.Append(WrittenMarks.NeverOnPages(runs.Pictures)).Append('\n');
        }

        return words.ToString();
    }

    private static IEnumerable<MarkupElement> RowsOf(MarkupElement table) =>
        Within(table, "tr").Where(row => row.Child("trPr")?.Child("del") is null);

    // Those of this table alone, though content controls may be around them.
    private static IEnumerable<MarkupElement> Within(MarkupElement parent, string name)
    {
        foreach (MarkupElement element in parent.Children())
        {
            if (element.IsWord(name))
            {
                yield return element;
            }
            else if (element.Name is "sdt" or "sdtContent" or "ins" or "customXml" or "smartTag")
            {
                foreach (MarkupElement inner in Within(element, name))
                {
                    yield return inner;
                }
            }
        }
    }

    private string? Value(MarkupElement? property) => property is null ? null : _tree.Attribute(property, "val");

    private int? Number(MarkupElement? property) =>
        int.TryParse(Value(property), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;
}
