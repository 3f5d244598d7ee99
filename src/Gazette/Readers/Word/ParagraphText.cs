using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Gazette.Packages.Markup;
using Gazette.Sources;

namespace Gazette.Readers.Word;

/// <summary>
/// Reads the text of a paragraph as it appears on the page: with tracked insertions, without tracked deletions, with the results of fields instead of
/// their codes, without hidden text and pictures.
/// </summary>
/// <param name="origins">Where the bytes came from; null in a file that nobody filled.</param>
/// <param name="isRunIn">Whether a character style is for run-in headings.</param>
internal sealed class ParagraphText(MarkupTree tree, ITextOrigins? origins, Func<string, bool> isRunIn)
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\v\f\r\u0085\u2028\u2029");

    private readonly List<string> _words = [];
    private readonly List<TextRun> _runs = [];
    private List<TextMark>? _marks;
    private int _length;
    private int _runIn;

    /// <summary>What stands between the characters of the paragraph that was read last.</summary>
    public ImmutableArray<TextMark> Marks => _marks is null ? [] : [.. _marks];

    /// <summary>The text, its length as a run-in heading, and where it came from.</summary>
    public (string Text, int RunInLength, LocatedText? Located) Read(MarkupElement paragraph)
    {
        _words.Clear();
        _runs.Clear();
        _marks = null;
        _length = 0;
        _runIn = 0;
        ReadContent(paragraph, isRuby: false);
        string text = _words is [var only] ? only : string.Concat(CollectionsMarshal.AsSpan(_words));
        if (text.Length > 0 && text[0] == ' ' && OpensWithMark(paragraph))
        {
            text = text[1..];
            _runIn = Math.Max(_runIn - 1, 0);
            _marks = _marks?.ConvertAll(static mark => mark with { Offset = Math.Max(mark.Offset - 1, 0) });
            if (_runs.Count > 0)
            {
                _runs[0] = _runs[0].Slice(1, _runs[0].Text.Length);
            }
        }

        return (text, _runIn, origins is null ? null : new LocatedText(CollectionsMarshal.AsSpan(_runs)));
    }

    // The number of a footnote and the box of a task are not text, and the blank after them only separates them from the text.
    private static bool OpensWithMark(MarkupElement paragraph)
    {
        MarkupElement? first = paragraph.First is { Name: "pPr" } properties ? properties.Next : paragraph.First;
        return first is not null && (IsCheckbox(first) || first.Child("footnoteRef") is not null || first.Child("endnoteRef") is not null);
    }

    private static bool IsCheckbox(MarkupElement element) =>
        element.IsWord("sdt") && element.Child("sdtPr")?.Children().Any(property => property.Name == "checkbox") is true;

    // Reads content that wraps runs: links, insertions, content controls. The recursion is safe because the package check limits the depth of the
    // XML.
    private void ReadContent(MarkupElement parent, bool isRuby)
    {
        for (MarkupElement? element = parent.First; element is not null; element = element.Next)
        {
            if (element.Space == MarkupSpaces.Math)
            {
                AddFormula(element);
                continue;
            }

            if (element.Space != MarkupSpaces.Word)
            {
                continue;
            }

            switch (element.Name)
            {
                case "r":
                    int before = _length;
                    bool opens = !isRuby && _runIn == before && StyleOf(element) is { } style && isRunIn(style);
                    ReadRun(element);
                    _runIn = opens ? _length : _runIn;
                    break;
                case "pPr" or "del" or "moveFrom" or "sdtPr" or "rPr" or "rubyPr" or "rt" or "commentRangeStart" or "commentRangeEnd":
                    break;
                case "sdt" when IsCheckbox(element):
                    break;
                case "p" or "tbl":
                    // A text box or a content control with its own paragraphs is read elsewhere.
                    break;
                default:
                    ReadContent(element, isRuby);
                    break;
            }
        }
    }

    private string? StyleOf(MarkupElement run) => run.Child("rPr")?.Child("rStyle") is { } style ? tree.Attribute(style, "val") : null;

    private void ReadRun(MarkupElement run)
    {
        if (run.Child("rPr")?.Child("vanish") is { } hidden && tree.Attribute(hidden, "val") is not ("0" or "false" or "off"))
        {
            return;
        }

        for (MarkupElement? element = run.First; element is not null; element = element.Next)
        {
            if (element.Space != MarkupSpaces.Word)
            {
                continue;
            }

            switch (element.Name)
            {
                case "t":
                    AddText(element);
                    break;
                case "tab" or "ptab":
                    Add("\t", element);
                    break;
                case "br" when tree.Attribute(element, "type") is null or "textWrapping":
                case "cr":
                    Add("\n", element);
                    break;
                case "noBreakHyphen":
                    Add("-", element);
                    break;
                case "sym" when int.TryParse(tree.Attribute(element, "char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
                    && code is > 0x20 and < 0xD800:
                    Add(((char)code).ToString(), element);
                    break;
                case "ruby":
                    ReadContent(element, isRuby: true);
                    break;
                case "footnoteReference" or "endnoteReference" when tree.Attribute(element, "id") is { } id:
                    (_marks ??= []).Add(new TextMark(_length, new NoteId(element.Name == "footnoteReference" ? "footnotes" : "endnotes", id)));
                    break;
                case "drawing" when origins?.PictureOf(element.Start) is { } picture:
                    (_marks ??= []).Add(new TextMark(_length, Picture: picture));
                    break;
                default:
                    break;
            }
        }
    }

    private void AddFormula(MarkupElement element)
    {
        ReadFormula formula = new FormulaReader(tree).Read(element);
        if (formula.Words.Length > 0)
        {
            (_marks ??= []).Add(new TextMark(_length) { Formula = formula });
            Add(formula.Words, element);
        }
    }

    private void AddText(MarkupElement element)
    {
        if (origins is null)
        {
            Add(Clean(tree.Text(element)));
            return;
        }

        int first = _runs.Count;
        origins.Add(element.ContentStart, element.ContentEnd, _runs);
        for (int i = first; i < _runs.Count; i++)
        {
            Add(_runs[i].Text);
        }
    }

    private void Add(string words)
    {
        _words.Add(words);
        _length += words.Length;
    }

    private void Add(string text, MarkupElement element)
    {
        Add(text);
        if (origins is not null)
        {
            _runs.Add(new TextRun(text, origins.PlaceOf(element.Start)));
        }
    }

    /// <summary>XML text may contain line breaks, but Word shows them as blanks.</summary>
    public static string Clean(string words) => words.AsSpan().IndexOfAny(LineEnds) < 0
        ? words
        : words.ReplaceLineEndings(" ").Replace('\v', ' ').Replace('\f', ' ');
}
