using System.Xml.Linq;
using Gazette.Packages;
using Gazette.Wording;

namespace Gazette.Readers.Word;

/// <summary>Reads the paragraphs and tables of a document in the order of the page; footnotes come last.</summary>
internal sealed class WordStory
{
    private readonly CheckedPackage _package;
    private readonly WordStyles _styles;
    private readonly WordNumbering _numbering;
    private readonly List<WordParagraph> _all = [];

    private WordStory(CheckedPackage package)
    {
        _package = package;
        _styles = new WordStyles(Load("styles"));
        _numbering = new WordNumbering(Load("numbering"));
    }

    public List<WordBlock> Body { get; } = [];

    public List<WordParagraph> Notes { get; } = [];

    /// <summary>Every paragraph, including those in table cells; the one at index 0 is line 1.</summary>
    public IReadOnlyList<WordParagraph> Paragraphs => _all;

    public static WordStory Read(CheckedPackage package)
    {
        WordStory story = new(package);
        if (story.Root(package.MainPart).Child("body") is { } body)
        {
            story.ReadBlocks(body, story.Body.Add);
        }

        foreach (XElement note in (story.Load("footnotes")?.Elements() ?? [])
            .Concat(story.Load("endnotes")?.Elements() ?? [])
            .Where(note => note.Value("type") is null or "normal"))
        {
            story.ReadBlocks(note, block => story.Notes.AddRange(block.Paragraphs));
        }

        return story;
    }

    private XElement? Load(string kind) => _package.FindRelated(_package.MainPart, kind) is { } part ? Root(part) : null;

    private XElement? Root(string part)
    {
        using System.Xml.XmlReader reader = _package.Read(part);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root;
    }

    private void ReadBlocks(XElement parent, Action<WordBlock> add)
    {
        foreach (XElement element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p" when element.Name.Namespace == Wordprocessing.W:
                    WordParagraph paragraph = ReadParagraph(element);
                    bool isContents = paragraph.Style.StartsWith("toc", StringComparison.Ordinal);
                    add(new WordBlock(isContents ? paragraph with { Text = "", ShowsMore = true } : paragraph, null));

                    ReadTextBoxes(element, add);
                    break;
                case "tbl" when element.Name.Namespace == Wordprocessing.W:
                    add(new WordBlock(null, ReadTable(element)));
                    break;
                case "del" or "moveFrom" or "sdtPr" or "sectPr" or "tcPr" or "Fallback":
                    break;
                default:
                    ReadBlocks(element, add);
                    break;
            }
        }
    }

    // Text boxes, which often hold the mark of a letterhead. Word writes each twice, for new readers and for old ones (ECMA-376-3, 9).
    private void ReadTextBoxes(XElement paragraph, Action<WordBlock> add)
    {
        foreach (XElement box in paragraph.Descendants(Wordprocessing.W + "txbxContent"))
        {
            if (box.Ancestors(Wordprocessing.W + "p").First() == paragraph && !box.Ancestors(Wordprocessing.Compatibility + "Fallback").Any())
            {
                ReadBlocks(box, add);
            }
        }
    }

    private WordTable ReadTable(XElement table)
    {
        List<IReadOnlyList<IReadOnlyList<WordParagraph>>> rows = [];
        foreach (XElement row in table.Descendants(Wordprocessing.W + "tr")
            .Where(row => row.Ancestors(Wordprocessing.W + "tbl").First() == table && row.Child("trPr").Child("del") is null))
        {
            List<IReadOnlyList<WordParagraph>> cells = [];
            foreach (XElement cell in row.Descendants(Wordprocessing.W + "tc").Where(cell => cell.Ancestors(Wordprocessing.W + "tr").First() == row))
            {
                List<WordParagraph> paragraphs = [];
                ReadBlocks(cell, block => paragraphs.AddRange(block.Paragraphs));
                cells.Add(paragraphs);
            }

            rows.Add(cells);
        }

        return new WordTable(rows);
    }

    private WordParagraph ReadParagraph(XElement element)
    {
        XElement? properties = element.Child("pPr");
        string? style = properties.Child("pStyle").Value();
        (string text, int runIn) = ParagraphText.Read(element, id => _styles.NameOf(id).StartsWith("run-in heading", StringComparison.Ordinal));
        XElement? numbering = _styles.Property(properties, style, "numPr");
        int list = numbering.Child("numId").Number() ?? 0;
        int level = numbering.Child("ilvl").Number() ?? 0;
        string label = list > 0 ? _numbering.Next(list, level) : "";
        bool isLabel = HeadingLabel.TryRead(label + "x", out int labelLevel, out _, out _) && labelLevel <= 2;
        int? outline = _styles.Property(properties, style, "outlineLvl").Number() is >= 0 and < 9 and { } depth ? depth : null;
        bool inList = list > 0 && !isLabel && outline is null && _numbering.Find(list, level) is not null;
        WordParagraph paragraph = new(
            _all.Count + 1,
            isLabel ? label + text : text,
            _styles.NameOf(style),
            outline,
            inList ? list : 0,
            _numbering.Find(list, level) is { Format: "bullet" })
        {
            Alignment = _styles.Property(properties, style, "jc").Value() ?? "",
            ListLevel = inList ? level : -1,
            RunInLength = runIn > 0 && isLabel ? runIn + label.Length : runIn,
            ShowsMore = text.Length == 0
                && element.Descendants().Any(part => part.Name.Namespace == Wordprocessing.W && part.Name.LocalName is "drawing" or "pict" or "object"),
        };
        _all.Add(paragraph);
        return paragraph;
    }
}
