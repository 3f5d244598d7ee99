using System.Globalization;
using System.IO.Compression;

namespace Gazette.Readers.Pdf;

/// <summary>
/// The objects of a PDF file that a program for offices has printed: as much of the format as it takes to find pages, places, fonts and words. The objects are
/// found where they stand, without the file's own list of them; what is damaged is left out.
/// </summary>
internal sealed class PdfFile
{
    private const int MostObjects = 1_000_000;
    private const int MostUnpackedBytes = 256 << 20;

    private readonly Dictionary<int, object?> _objects = [];
    private readonly Dictionary<Dictionary<string, object?>, ReadOnlyMemory<byte>> _streams = new(ReferenceEqualityComparer.Instance);
    private int _unpacked;

    private PdfFile()
    {
    }

    public IEnumerable<Dictionary<string, object?>> Dictionaries => _objects.Values.OfType<Dictionary<string, object?>>();

    public static PdfFile Read(byte[] bytes)
    {
        PdfFile file = new();
        List<(Dictionary<string, object?> Entries, ReadOnlyMemory<byte> Content)> packed = [];
        int at = 0;
        while (file._objects.Count < MostObjects && FindObject(bytes, at) is var (number, start))
        {
            PdfParser parser = new(bytes, start);
            object? value = parser.ReadValue();
            file._objects[number] = value;
            at = Math.Max(parser.Position, start);
            if (value is Dictionary<string, object?> entries && parser.ReadWord() == "stream")
            {
                int content = ContentStart(bytes, parser.Position);
                int length = bytes.AsSpan(content).IndexOf("endstream"u8);
                length = length < 0 ? bytes.Length - content : length;
                file._streams[entries] = bytes.AsMemory(content, length);
                if (IsOfType(entries, "ObjStm"))
                {
                    packed.Add((entries, bytes.AsMemory(content, length)));
                }

                at = content + length;
            }
        }

        foreach ((Dictionary<string, object?> entries, ReadOnlyMemory<byte> content) in packed)
        {
            file.Unpack(entries, content);
        }

        return file;
    }

    /// <summary>What a value stands for, if it is a reference; otherwise the value.</summary>
    public object? Resolve(object? value)
    {
        for (int step = 0; step < 16 && value is PdfReference reference; step++)
        {
            value = _objects.GetValueOrDefault(reference.Number);
        }

        return value;
    }

    /// <summary>The entries that a value stands for; none if it is something else.</summary>
    public Dictionary<string, object?> Map(object? value) => Resolve(value) as Dictionary<string, object?> ?? [];

    /// <summary>The items that a value stands for; something else is the only item, and null is none.</summary>
    public IReadOnlyList<object?> List(object? value) => Resolve(value) switch
    {
        null => [],
        List<object?> list => list,
        var only => [only],
    };

    /// <summary>The bytes of a stream; empty if there is none, or it is packed in a way that programs for offices do not use.</summary>
    public byte[] ContentOf(object? stream)
    {
        if (Resolve(stream) is not Dictionary<string, object?> entries || !_streams.TryGetValue(entries, out ReadOnlyMemory<byte> content))
        {
            return [];
        }

        return List(entries.GetValueOrDefault("Filter")) switch
        {
            [] => content.ToArray(),
            [var only] when Resolve(only) is PdfName { Text: "FlateDecode" } && entries.GetValueOrDefault("DecodeParms") is null => Inflate(content) ?? [],
            _ => [],
        };
    }

    public static bool IsOfType(Dictionary<string, object?> entries, string type) => entries.GetValueOrDefault("Type") is PdfName name && name.Text == type;

    // `12 0 obj`: the word is found first, and then the numbers in front of it.
    private static (int Number, int Start)? FindObject(byte[] bytes, int from)
    {
        for (int at = from; at < bytes.Length;)
        {
            int word = bytes.AsSpan(at).IndexOf(" obj"u8);
            if (word < 0)
            {
                return null;
            }

            at += word;
            int generation = DigitsBefore(bytes, at);
            int number = generation < at && generation > 0 && bytes[generation - 1] == ' ' ? DigitsBefore(bytes, generation - 1) : generation;
            if (number < generation - 1
                && int.TryParse(bytes.AsSpan(number, generation - 1 - number), NumberStyles.None, CultureInfo.InvariantCulture, out int found))
            {
                return (found, at + " obj".Length);
            }

            at += " obj".Length;
        }

        return null;
    }

    private static int DigitsBefore(byte[] bytes, int end)
    {
        int start = end;
        while (start > 0 && char.IsAsciiDigit((char)bytes[start - 1]))
        {
            start--;
        }

        return start;
    }

    // 7.3.8.1: the word is followed by a line end.
    private static int ContentStart(byte[] bytes, int at)
    {
        at += at < bytes.Length && bytes[at] == '\r' ? 1 : 0;
        return at + (at < bytes.Length && bytes[at] == '\n' ? 1 : 0);
    }

    // 7.5.7: pairs of numbers and offsets, and then the objects.
    private void Unpack(Dictionary<string, object?> entries, ReadOnlyMemory<byte> packed)
    {
        if (Resolve(entries.GetValueOrDefault("N")) is not double count || Resolve(entries.GetValueOrDefault("First")) is not double first
            || Inflate(packed) is not { } content)
        {
            return;
        }

        PdfParser heads = new(content);
        for (int index = 0; index < count && _objects.Count < MostObjects; index++)
        {
            if (heads.ReadValue() is double number && heads.ReadValue() is double offset && first + offset is >= 0 and var place && place < content.Length)
            {
                _objects.TryAdd((int)number, new PdfParser(content, (int)place).ReadValue());
            }
            else
            {
                return;
            }
        }
    }

    private byte[]? Inflate(ReadOnlyMemory<byte> packed)
    {
        try
        {
            using ZLibStream stream = new(new MemoryStream(packed.ToArray(), writable: false), CompressionMode.Decompress);
            using MemoryStream content = new();
            byte[] piece = new byte[1 << 16];
            for (int length = stream.Read(piece); length > 0; length = stream.Read(piece))
            {
                content.Write(piece, 0, length);
                _unpacked += length;
                if (_unpacked > MostUnpackedBytes)
                {
                    return null;
                }
            }

            return content.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
