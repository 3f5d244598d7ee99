using System.Globalization;
using System.Text;
using Gazette.Diagnostics;
using Gazette.Documents.Written;
using Gazette.Sources;

namespace Gazette.Readers.Pdf;

/// <summary>
/// Reads the words of a PDF file as its structure puts them in order (ISO 32000-1, 14.7): paragraphs across pages, cells of tables, footnotes last. Headers,
/// footers and page numbers are not part of the structure, nor are drawings.
/// </summary>
internal sealed class WrittenPdf
{
    private const int DeepestNesting = 128;
    private const int MostElements = 1_000_000;

    private static readonly string[] Groups =
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "L", "LI", "LBody", "TOC", "TOCI", "NonStruct", "Private", "Index", "Table",
        "THead", "TBody", "TFoot",
    ];

    private static readonly string[] Skipped = ["Figure", "Formula", "Annot", "Form"];

    private readonly PdfFile _file;
    private readonly WrittenLines _lines = new();
    private readonly WrittenLines _notes = new();
    private readonly Dictionary<Dictionary<string, object?>, PdfPageText> _texts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, PdfCharacters> _fonts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, object?> _roles;
    private readonly IReadOnlyDictionary<Dictionary<string, object?>, int> _pages;
    private int _elements;
    private int _page = 1;

    // The label of an item that has not begun yet.
    private string _label = "";

    private WrittenPdf(PdfFile file, Dictionary<string, object?> root)
    {
        _file = file;
        _roles = file.Map(root.GetValueOrDefault("RoleMap"));
        _pages = PdfPages.Read(file).Numbers;
    }

    /// <summary>Null with the reasons in the bag.</summary>
    public static WrittenFile? Read(string path, byte[] bytes, DiagnosticBag bag)
    {
        PdfFile file = PdfFile.Read(bytes);
        Dictionary<string, object?>? root = file.Dictionaries.Where(entries => PdfFile.IsOfType(entries, "Catalog"))
            .Select(catalog => file.Resolve(catalog.GetValueOrDefault("StructTreeRoot"))).OfType<Dictionary<string, object?>>().FirstOrDefault();
        if (root is null)
        {
            bag.Add(ReaderDiagnostics.PagesWithoutStructure(new SourceFile(path, "").Whole));
            return null;
        }

        WrittenPdf pdf = new(file, root);
        pdf.ReadBlocks(root, null, isContents: false, 0);
        return pdf._lines.With(pdf._notes).OfPlaces(path) with { Pages = pdf._pages.Count };
    }

    private void ReadBlocks(Dictionary<string, object?> parent, Dictionary<string, object?>? page, bool isContents, int depth)
    {
        page = PageOf(parent) ?? page;
        foreach (Dictionary<string, object?> element in ElementsOf(parent))
        {
            if (depth < DeepestNesting && ++_elements < MostElements)
            {
                ReadBlock(element, PageOf(element) ?? page, isContents, depth + 1);
            }
        }
    }

    private void ReadBlock(Dictionary<string, object?> element, Dictionary<string, object?>? page, bool isContents, int depth)
    {
        string role = RoleOf(element);
        if (role == "TR")
        {
            ReadRow(element, page, depth);
        }
        else if (role == "Lbl")
        {
            StringBuilder label = new();
            ReadWords(element, page, label, depth);
            _label = label.ToString();
        }
        else if (IsNote(element))
        {
            ReadNote(element, page, depth);
        }
        else if (Groups.Contains(role))
        {
            ReadBlocks(element, page, isContents || role is "TOC" or "TOCI", depth);
        }
        else if (!Skipped.Contains(role))
        {
            StringBuilder text = new(_label);
            _label = "";
            ReadWords(element, page, text, depth);
            _page = page is not null && _pages.TryGetValue(page, out int number) ? number : _page;
            _lines.Add(isContents ? WrittenKind.Contents : WrittenKind.Text, text.ToString(), Place());

            // What hangs on the paragraph, such as a table that stands at a place of its own.
            foreach (Dictionary<string, object?> hanging in ElementsOf(element).Where(inner => IsBlock(RoleOf(inner))))
            {
                ReadBlock(hanging, PageOf(hanging) ?? page, isContents, depth + 1);
            }
        }
    }

    private void ReadNote(Dictionary<string, object?> note, Dictionary<string, object?>? page, int depth)
    {
        foreach (Dictionary<string, object?> paragraph in ElementsOf(note))
        {
            StringBuilder words = new();
            ReadWords(paragraph, PageOf(paragraph) ?? page, words, depth);
            _notes.Add(WrittenKind.Text, words.ToString(), Place());
        }
    }

    private IEnumerable<Dictionary<string, object?>> ElementsOf(Dictionary<string, object?> parent) =>
        _file.List(parent.GetValueOrDefault("K")).Select(_file.Resolve).OfType<Dictionary<string, object?>>()
            .Where(kid => kid.ContainsKey("S"));

    private static bool IsBlock(string role) => role is "P" or "Note" || Groups.Contains(role);

    // A paragraph style may have the name of the role; a note has paragraphs in it.
    private bool IsNote(Dictionary<string, object?> element) =>
        _file.Resolve(element.GetValueOrDefault("S")) is PdfName { Text: "Note" } && ElementsOf(element).Any(inner => RoleOf(inner) == "P");

    private void ReadRow(Dictionary<string, object?> row, Dictionary<string, object?>? page, int depth)
    {
        List<string> cells = [];
        foreach (Dictionary<string, object?> cell in ElementsOf(row))
        {
            StringBuilder text = new();
            ReadWords(cell, PageOf(cell) ?? page, text, depth, inCell: true);
            cells.Add(text.ToString());
        }

        _page = page is not null && _pages.TryGetValue(page, out int number) ? number : _page;
        _lines.AddRow(WrittenKind.Row, cells, [], Place());
    }

    // The paragraphs of a cell are words of one line.
    private void ReadWords(Dictionary<string, object?> element, Dictionary<string, object?>? page, StringBuilder text, int depth, bool inCell = false)
    {
        if (depth > DeepestNesting || ++_elements > MostElements)
        {
            return;
        }

        page = PageOf(element) ?? page;
        foreach (object? kid in _file.List(element.GetValueOrDefault("K")))
        {
            switch (_file.Resolve(kid))
            {
                case double number:
                    text.Append(WordsOf(page, (int)number));
                    break;
                case Dictionary<string, object?> piece when PdfFile.IsOfType(piece, "MCR"):
                    text.Append(piece.GetValueOrDefault("MCID") is double marked ? WordsOf(PageOf(piece) ?? page, (int)marked) : "");
                    break;
                case Dictionary<string, object?> inner when inner.ContainsKey("S") && !Skipped.Contains(RoleOf(inner)) && (inCell || !IsBlock(RoleOf(inner))):
                    ReadWords(inner, page, text, depth + 1, inCell);
                    text.Append(inCell && RoleOf(inner) is "P" ? " " : "");
                    break;
                default:
                    break;
            }
        }
    }

    private string WordsOf(Dictionary<string, object?>? page, int number)
    {
        if (page is null)
        {
            return "";
        }

        PdfPageText text = _texts.TryGetValue(page, out PdfPageText? known) ? known : _texts[page] = PdfPageText.Read(_file, page, _fonts);
        return text[number];
    }

    private WordPlace Place() => new(
        "", _page, string.Create(CultureInfo.InvariantCulture, $"page {_page}"), string.Create(CultureInfo.InvariantCulture, $"第{_page}页"));

    private Dictionary<string, object?>? PageOf(Dictionary<string, object?> element) =>
        _file.Resolve(element.GetValueOrDefault("Pg")) as Dictionary<string, object?>;

    // 14.7.3: programs give their own names, and say which of the standard ones they mean.
    private string RoleOf(Dictionary<string, object?> element)
    {
        string role = _file.Resolve(element.GetValueOrDefault("S")) is PdfName name ? name.Text : "";
        for (int step = 0; step < 8 && _file.Resolve(_roles.GetValueOrDefault(role)) is PdfName standard && standard.Text != role; step++)
        {
            role = standard.Text;
        }

        return role;
    }
}
