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
    private readonly Stack<(int? Number, bool IsReplaced)> _marks = [];

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
                case "Tf" when operands is [PdfName face, ..]:
                    font = FontOf(face.Text);
                    break;
                case "Tj" or "'" or "\"" when operands is [.., byte[] codes]:
                    Add(font, codes);
                    break;
                case "TJ" when operands is [List<object?> parts]:
                    parts.ForEach(part => Add(font, part as byte[] ?? []));
                    break;
                case "BDC" when operands is [_, var properties]:
                    Open(properties is PdfName name ? _file.Map(_properties.GetValueOrDefault(name.Text)) : _file.Map(properties));
                    break;
                case "BMC":
                    Open([]);
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

    // 14.9.4: some pieces say themselves what their characters stand for, such as a hyphen at the end of a line, which stands for nothing.
    private void Open(Dictionary<string, object?> properties)
    {
        if (_marks.Count >= MostMarks)
        {
            return;
        }

        bool isReplaced = _file.Resolve(properties.GetValueOrDefault("ActualText")) is byte[];
        _marks.Push((properties.GetValueOrDefault("MCID") is double number ? (int)number : null, isReplaced));
        if (isReplaced && Piece() is { } piece)
        {
            byte[] text = (byte[])_file.Resolve(properties["ActualText"])!;
            piece.Append(text is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(text, 2, text.Length - 2) : Encoding.Latin1.GetString(text));
        }
    }

    private void Add(PdfCharacters? font, byte[] codes)
    {
        if (font is not null && !_marks.Any(mark => mark.IsReplaced) && Piece() is { } piece)
        {
            font.Decode(codes, piece);
        }
    }

    // A piece may have further marks in it, such as those for another language.
    private StringBuilder? Piece() => _marks.FirstOrDefault(mark => mark.Number is not null).Number is not { } number ? null
        : _pieces.TryGetValue(number, out StringBuilder? words) ? words
        : _pieces[number] = new StringBuilder();

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
