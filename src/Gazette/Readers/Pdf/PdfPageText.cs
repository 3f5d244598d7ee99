using System.Text;

namespace Gazette.Readers.Pdf;

/// <summary>
/// The words of one page by the numbers of its marked pieces (ISO 32000-1, 14.6), which the structure of the file puts in order. What stands outside of
/// them, headers and page numbers above all, is no part of the document.
/// </summary>
internal sealed class PdfPageText
{
    private const int MostMarks = 1_000;

    private readonly PdfFile _file;
    private readonly Dictionary<int, StringBuilder> _pieces = [];
    private readonly Dictionary<string, object?> _fonts;
    private readonly Dictionary<string, object?> _properties;
    private readonly Dictionary<object, PdfCharacters> _known;
    private readonly Stack<int?> _marks = [];

    private PdfPageText(PdfFile file, Dictionary<string, object?> page, Dictionary<object, PdfCharacters> known)
    {
        (_file, _known) = (file, known);
        Dictionary<string, object?> resources = file.Map(Inherited(page, "Resources"));
        _fonts = file.Map(resources.GetValueOrDefault("Font"));
        _properties = file.Map(resources.GetValueOrDefault("Properties"));
    }

    /// <param name="known">The fonts that earlier pages have used.</param>
    public static PdfPageText Read(PdfFile file, Dictionary<string, object?> page, Dictionary<object, PdfCharacters> known)
    {
        PdfPageText text = new(file, page, known);
        using MemoryStream content = new();
        foreach (object? stream in file.List(page.GetValueOrDefault("Contents")))
        {
            content.Write(file.ContentOf(stream));
            content.WriteByte((byte)'\n');
        }

        text.Run(content.ToArray());
        return text;
    }

    /// <summary>What a piece says; empty for one that has no words.</summary>
    public string this[int number] => _pieces.TryGetValue(number, out StringBuilder? words) ? words.ToString() : "";

    private void Run(byte[] content)
    {
        PdfParser parser = new(content);
        List<object?> operands = [];
        PdfCharacters? font = null;
        while (parser.Next() is var (value, word))
        {
            if (word is null)
            {
                operands.Add(value);
                continue;
            }

            switch (word)
            {
                case "Tf" when operands is [PdfName name, ..]:
                    font = FontOf(name.Text);
                    break;
                case "Tj" or "'" or "\"" when operands is [.., byte[] codes]:
                    Add(font, codes);
                    break;
                case "TJ" when operands is [List<object?> parts]:
                    parts.ForEach(part => Add(font, part as byte[] ?? []));
                    break;
                case "BDC" when operands is [_, var properties]:
                    Open(NumberOf(properties));
                    break;
                case "BMC":
                    Open(null);
                    break;
                case "EMC":
                    _marks.TryPop(out _);
                    break;
                case "ID":
                    int end = content.AsSpan(parser.Position).IndexOf("EI"u8);
                    parser.Position = end < 0 ? content.Length : parser.Position + end;
                    break;
                default:
                    break;
            }

            operands.Clear();
        }
    }

    private void Open(int? number)
    {
        if (_marks.Count < MostMarks)
        {
            _marks.Push(number);
        }
    }

    private int? NumberOf(object? properties)
    {
        Dictionary<string, object?> entries = properties is PdfName name ? _file.Map(_properties.GetValueOrDefault(name.Text)) : _file.Map(properties);
        return entries.GetValueOrDefault("MCID") is double number ? (int)number : null;
    }

    // A piece may have further marks in it, such as those for another language.
    private void Add(PdfCharacters? font, byte[] codes)
    {
        if (font is null || _marks.FirstOrDefault(mark => mark is not null) is not { } number)
        {
            return;
        }

        font.Decode(codes, _pieces.TryGetValue(number, out StringBuilder? words) ? words : _pieces[number] = new StringBuilder());
    }

    private PdfCharacters? FontOf(string name)
    {
        if (_file.Resolve(_fonts.GetValueOrDefault(name)) is not Dictionary<string, object?> font)
        {
            return null;
        }

        return _known.TryGetValue(font, out PdfCharacters? characters) ? characters : _known[font] = PdfCharacters.Of(_file, font);
    }

    // 7.7.3.4: what a page does not have, it has from those above it.
    private object? Inherited(Dictionary<string, object?> page, string name)
    {
        Dictionary<string, object?> at = page;
        for (int step = 0; step < 64 && !at.ContainsKey(name) && _file.Resolve(at.GetValueOrDefault("Parent")) is Dictionary<string, object?> above; step++)
        {
            at = above;
        }

        return at.GetValueOrDefault(name);
    }
}
