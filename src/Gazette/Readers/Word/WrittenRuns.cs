using System.Globalization;
using System.Text;
using Gazette.Documents.Written;
using Gazette.Packages.Markup;

namespace Gazette.Readers.Word;

/// <summary>Reads the words of one paragraph of a Word file as they are on the page, and the descriptions of the pictures in it.</summary>
internal sealed class WrittenRuns(MarkupTree tree, NoteNumbers notes)
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _pictures = new();
    private bool _hasWords;

    /// <summary>The descriptions of pictures, if the paragraph has nothing else; otherwise empty.</summary>
    public string Pictures => _hasWords ? "" : _pictures.ToString();

    /// <summary>The words, with marks; the description of a picture among other words is one of them.</summary>
    public string Read(MarkupElement paragraph)
    {
        ReadInlines(paragraph);
        _hasWords = WrittenMarks.Read(_text.ToString(), onPages: true).Any(letter => !char.IsWhiteSpace(letter));
        return _hasWords ? _text.ToString() : "";
    }

    private void ReadInlines(MarkupElement parent)
    {
        for (MarkupElement? element = parent.First; element is not null; element = element.Next)
        {
            if (element.Space == MarkupSpaces.Math)
            {
                ReadFormula(element);
                continue;
            }

            switch (element.Name)
            {
                case "t" when element.Space == MarkupSpaces.Word:
                    _text.Append(ParagraphText.Clean(tree.Text(element)));
                    break;
                case "tab" or "ptab" when element.Space == MarkupSpaces.Word && element.Parent!.IsWord("r"):
                    _text.Append('\t');
                    break;
                case "noBreakHyphen":
                    _text.Append('\u2011');
                    break;
                case "br" when tree.Attribute(element, "clear") is null && tree.Attribute(element, "type") is null or "textWrapping":
                case "cr":
                    _text.Append('\n');
                    break;
                case "sym" when int.TryParse(tree.Attribute(element, "char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code)
                    && code is > 0x20 and < 0xD800:
                    _text.Append((char)code);
                    break;
                case "docPr" when tree.Attribute(element, "descr") is { Length: > 0 } words && IsOfPicture(element):
                    string line = string.Join(' ', words.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
                    _pictures.Append(line);
                    _text.Append(WrittenMarks.NeverOnPages(line));
                    break;
                case "footnoteReference" or "endnoteReference":
                    _text.Append(WrittenMarks.OnlyOnPages(notes.Of(element.Name == "endnoteReference", tree.Attribute(element, "id") ?? "")));
                    break;
                case "footnoteRef" or "endnoteRef":
                    _text.Append(WrittenMarks.OnlyOnPages(notes.OfOpen()));
                    break;
                case "r" when IsHidden(element):
                    break;
                case "sdt" when IsCheckbox(element):
                    _text.Append(WrittenMarks.OnlyOnPages(
                        string.Concat(element.Descendants().Where(inner => inner.IsWord("t")).Select(inner => ParagraphText.Clean(tree.Text(inner))))));
                    break;
                case "pPr" or "rPr" or "sdtPr" or "del" or "moveFrom" or "Fallback" or "txbxContent" or "rt" or "rubyPr" or "instrText" or "delText":
                    break;
                default:
                    ReadInlines(element);
                    break;
            }
        }
    }

    private void ReadFormula(MarkupElement formula)
    {
        IEnumerable<MarkupElement> texts = formula.Descendants().Where(element => element is { Name: "t", Space: MarkupSpaces.Math });
        _text.Append(WrittenMarks.Formula(string.Concat(texts.Select(tree.Text))));
    }

    // A chart is told by its numbers.
    private static bool IsOfPicture(MarkupElement properties) =>
        properties.Parent!.Descendants().Any(element => element.Name == "blip" && element.Space == MarkupSpaces.Drawing);

    private bool IsHidden(MarkupElement run) =>
        run.Child("rPr")?.Child("vanish") is { } hidden && tree.Attribute(hidden, "val") is not ("0" or "false" or "off");

    private static bool IsCheckbox(MarkupElement control) => control.Child("sdtPr")?.Children().Any(property => property.Name == "checkbox") is true;
}
