using System.Collections.Immutable;
using System.Globalization;
using Gazette.Packages;
using Gazette.Packages.Markup;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Readers.Word;

/// <summary>Reads the paragraphs and tables of a document in the order of the page; footnotes come last.</summary>
internal sealed class WordStory
{
    private readonly WordStyles _styles;
    private readonly WordNumbering _numbering;
    private readonly List<WordParagraph> _all = [];
    private readonly MarkupTree _tree;
    private readonly ITextOrigins? _origins;
    private readonly ParagraphText _text;
    private WordPictures? _pictures;

    // Whether the contents that were read last are of tables or figures.
    private bool _listsCaptions;

    private bool _isInCover;

    // The blocks of the cells that are being read, the innermost last.
    private readonly List<WordBlock> _open = [];

    private WordStory(StorySource source, WordNumbering numbering, StoryText text, List<WordParagraph> all)
    {
        _styles = source.Styles;
        _numbering = numbering;
        _tree = text.Tree;
        _origins = text.Origins;
        _text = new ParagraphText(_tree, _origins, id => _styles.Of(id).Name.StartsWith("run-in heading", StringComparison.Ordinal));
        _all = all;
    }

    /// <summary>Whether paragraphs have their pictures.</summary>
    public bool HasPictures => _pictures is not null;

    /// <summary>Whether somebody has changed the text and nobody has accepted or rejected that yet.</summary>
    public bool HasTrackedChanges => _tree.Root.Descendants().Any(
        element => element.Space == MarkupSpaces.Word && element.Name is "ins" or "del" or "moveFrom" or "moveTo");

    public List<WordBlock> Body { get; } = [];

    public List<WordParagraph> Notes { get; } = [];

    /// <summary>The texts of headers and footers, for a reader that asks for the page as a whole.</summary>
    public ImmutableArray<(string Text, WordPlace Place)> Margins { get; private set; } = [];

    /// <summary>In a filled file, the notes by what their marks say.</summary>
    public Dictionary<NoteId, IReadOnlyList<WordParagraph>> MarkedNotes { get; } = [];

    /// <summary>Every paragraph, including those in table cells; the one at index 0 is line 1.</summary>
    public IReadOnlyList<WordParagraph> Paragraphs => _all;

    /// <param name="pictures">Null for a story without pictures.</param>
    public static WordStory Read(CheckedPackage package, WordPictures? pictures)
    {
        StorySource source = new(package);
        return Read(source, new StoryText(MarkupTree.Of(package.Part(package.MainPart))), source.Notes, [], pictures);
    }

    public static WordStory Read(
        StorySource source, StoryText document, IEnumerable<StoryText> notes, IReadOnlyList<(string Of, int Number)> lists, WordPictures? pictures = null)
    {
        WordNumbering numbering = source.Numbering.Anew(lists);
        WordStory story = new(source, numbering, document, []) { _pictures = pictures };
        if (document.Tree.Root.Child("body") is { } body)
        {
            story.ReadBlocks(body, story.Body);
        }

        foreach (StoryText part in notes)
        {
            WordStory inner = new(source, numbering, part, story._all);
            foreach (MarkupElement note in part.Tree.Root.Children().Where(note => part.Tree.Attribute(note, "type") is null or "normal"))
            {
                List<WordParagraph> paragraphs = inner.ReadParagraphs(note);
                story.Notes.AddRange(paragraphs);
                if (part.Origins is not null && part.Tree.Attribute(note, "id") is { } id)
                {
                    story.MarkedNotes.TryAdd(new NoteId(part.Tree.Root.Name, id), paragraphs);
                }
            }
        }

        return story;
    }

    /// <summary>Reads the headers and footers too.</summary>
    public WordStory WithMargins(CheckedPackage package)
    {
        Margins = [.. WordMargins.Read(package)];
        return this;
    }

    /// <summary>Whether a story is the same without an element of WordprocessingML, because it says nothing that is asked for.</summary>
    /// <param name="inside">The tags in it.</param>
    public static bool PassesOver(string name, ReadOnlySpan<MarkupTag> inside)
    {
        if (name == "rPr")
        {
            foreach (ref readonly MarkupTag tag in inside)
            {
                if (tag.Name is "vanish" or "rStyle")
                {
                    return false;
                }
            }
        }

        return name is "rPr" or "tblPr" or "tblGrid" or "tcPr" or "sectPr";
    }

    private void ReadBlocks(MarkupElement parent, List<WordBlock> into)
    {
        for (MarkupElement? element = parent.First; element is not null; element = element.Next)
        {
            switch (element.Name)
            {
                case "p" when element.Space == MarkupSpaces.Word:
                    WordParagraph paragraph = ReadParagraph(element);
                    bool isContents = paragraph.Style.StartsWith("toc", StringComparison.Ordinal);
                    into.Add(new WordBlock(isContents ? OfContents(paragraph, element) : paragraph, null));
                    ReadTextBoxes(element, into);
                    break;
                case "tbl" when element.Space == MarkupSpaces.Word:
                    into.Add(new WordBlock(null, ReadTable(element)));
                    break;
                case "del" or "moveFrom" or "sdtPr" or "sectPr" or "tcPr" or "Fallback":
                    break;
                case "sdt" when parent.IsWord("body") && IsCover(element):
                    _isInCover = true;
                    ReadBlocks(element, into);
                    _isInCover = false;
                    break;
                default:
                    ReadBlocks(element, into);
                    break;
            }
        }
    }

    // Word builds the contents again from the headings; only the words above them are somebody's own.
    private WordParagraph OfContents(WordParagraph line, MarkupElement element)
    {
        int level = line.Style[^1] is var digit && char.IsAsciiDigit(digit) ? digit - '0' : 0;
        if (FieldOfContents(element) is { } field)
        {
            _listsCaptions = field.Contains("\\c ", StringComparison.Ordinal);
        }

        return line with
        {
            Text = "",
            Located = null,
            ShowsMore = true,
            ContentsLevel = level,
            ListsCaption = level > 0 && _listsCaptions,
            ContentsWords = line.Text,
        };
    }

    // The first line of the contents opens their field (ECMA-376-1, 17.16.5.68).
    private string? FieldOfContents(MarkupElement paragraph) => paragraph.Descendants()
        .Where(part => part.IsWord("instrText"))
        .Select(_tree.Text)
        .FirstOrDefault(code => code.TrimStart().StartsWith("TOC ", StringComparison.Ordinal));

    private List<WordParagraph> ReadParagraphs(MarkupElement parent)
    {
        int first = _open.Count;
        ReadBlocks(parent, _open);
        List<WordParagraph> paragraphs = new(_open.Count - first);
        for (int i = first; i < _open.Count; i++)
        {
            _open[i].AddTo(paragraphs);
        }

        _open.RemoveRange(first, _open.Count - first);
        return paragraphs;
    }

    // Text boxes, which often hold the mark of a letterhead. Word writes each twice, for new readers and for old ones (ECMA-376-3, 9).
    private void ReadTextBoxes(MarkupElement parent, List<WordBlock> into)
    {
        for (MarkupElement? element = parent.First; element is not null; element = element.Next)
        {
            if (element.IsWord("txbxContent"))
            {
                ReadBlocks(element, into);
            }
            else if (element.First is not null
                && element.Name is not ("pPr" or "rPr" or "t")
                && !(element.Name == "Fallback" && element.Space == MarkupSpaces.Compatibility))
            {
                ReadTextBoxes(element, into);
            }
        }
    }

    private WordTable ReadTable(MarkupElement table)
    {
        List<IReadOnlyList<IReadOnlyList<WordParagraph>>> rows = [];
        ReadRows(table, rows);
        return new WordTable(rows);
    }

    private void ReadRows(MarkupElement parent, List<IReadOnlyList<IReadOnlyList<WordParagraph>>> rows)
    {
        for (MarkupElement? element = parent.First; element is not null; element = element.Next)
        {
            if (element.IsWord("tr"))
            {
                if (element.Child("trPr")?.Child("del") is null)
                {
                    List<IReadOnlyList<WordParagraph>> cells = [];
                    ReadCells(element, cells);
                    rows.Add(cells);
                }
            }
            else if (element.First is not null)
            {
                ReadRows(element, rows);
            }
        }
    }

    private void ReadCells(MarkupElement parent, List<IReadOnlyList<WordParagraph>> cells)
    {
        for (MarkupElement? element = parent.First; element is not null; element = element.Next)
        {
            if (element.IsWord("tc"))
            {
                cells.Add(ReadParagraphs(element));
            }
            else if (element.First is not null)
            {
                ReadCells(element, cells);
            }
        }
    }

    private WordParagraph ReadParagraph(MarkupElement element)
    {
        MarkupElement? properties = element.Child("pPr");
        WordStyle style = _styles.Of(Value(properties?.Child("pStyle")));
        (string text, int runIn, LocatedText? located) = _text.Read(element);
        MarkupElement? numbering = properties?.Child("numPr");
        int list = (numbering is null ? style.List : Number(numbering.Child("numId"))) ?? 0;
        int level = (numbering is null ? style.ListLevel : Number(numbering.Child("ilvl"))) ?? 0;
        string label = list > 0 ? _numbering.Next(list, level) : "";
        bool isLabel = label.Length > 0 && HeadingLabel.TryRead(label + "x", out int labelLevel, out _, out _) && labelLevel <= 2;
        int? outline = (properties?.Child("outlineLvl") is { } outlined ? Number(outlined) : style.Outline) is >= 0 and < 9 and { } depth ? depth : null;
        ListLevel? shape = list > 0 ? _numbering.Find(list, level) : null;
        SourceSpan? place = _origins?.PlaceOf(element.Start);
        bool inList = list > 0 && !isLabel && outline is null && shape is not null;
        WordParagraph paragraph = new(
            _all.Count + 1,
            isLabel ? label + text : text,
            style.Name,
            outline,
            inList ? list : 0,
            shape is { Format: "bullet" })
        {
            Alignment = (properties?.Child("jc") is { } aligned ? Value(aligned) : style.Alignment) ?? "",
            ListLevel = inList ? level : -1,
            RunInLength = runIn > 0 && isLabel ? runIn + label.Length : runIn,
            Located = isLabel && located is not null && place is { } own
                ? LocatedText.Join(LocatedText.OfTemplate(label, own), located)
                : located,
            Place = place,
            ListNumber = _origins is not null && inList ? NumberOf(label) : 1,
            Marks = MarksOf(isLabel ? label.Length : 0),
            IsOfCover = _isInCover,
            Pictures = _pictures?.Of(_tree, element) ?? [],
            ShowsMore = string.IsNullOrWhiteSpace(text)
                && element.Descendants().Any(part => part.Space == MarkupSpaces.Word && part.Name is "drawing" or "pict" or "object"),
        };
        _all.Add(paragraph);
        return paragraph;
    }

    private bool IsCover(MarkupElement control) => control.Child("sdtPr") is { } properties
        && CoverControl.Is(
            Value(properties.Child("tag")), Value(properties.Child("alias")), Value(properties.Child("docPartObj")?.Child("docPartGallery")));

    // Where nobody has filled the file, notes and pictures are no part of the lines.
    private ImmutableArray<TextMark> MarksOf(int label)
    {
        ImmutableArray<TextMark> marks = _text.Marks;
        return marks.IsEmpty || (label == 0 && _origins is not null) ? marks
            : [.. marks.Where(mark => _origins is not null || mark.Formula is not null).Select(mark => mark with { Offset = mark.Offset + label })];
    }

    private string? Value(MarkupElement? property) => property is null ? null : _tree.Attribute(property, "val");

    // What the label of an item counts: 3 for (3) or 3、, and 1 where it does not count in digits.
    private static int NumberOf(string label) =>
        int.TryParse(label.AsSpan().Trim("().、（）"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : 1;

    private int? Number(MarkupElement? property) =>
        int.TryParse(Value(property), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;
}
