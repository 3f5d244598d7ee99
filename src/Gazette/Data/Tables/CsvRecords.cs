using System.Collections.Immutable;
using System.Text;
using Gazette.Data.Tables.Workbooks;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Tables;

/// <summary>
/// Reads CSV (RFC 4180) separated by commas, semicolons or tabs: a value in double quotes may contain line ends, the separator, and doubled quotes.
/// Reads from a stream and keeps only one record at a time.
/// </summary>
/// <param name="encoding">The encoding that the reader decodes, for a message about invalid bytes.</param>
/// <param name="separator">Null to detect it.</param>
internal sealed class CsvRecords(string path, TextReader reader, string encoding, char? separator) : ITableRecords
{
    private const int LongestRecord = 1_000_000;
    private const int MostTitles = 10;
    private const char DefaultSeparator = ',';

    private readonly char[] _buffer = new char[16 * 1024];
    private readonly StringBuilder _raw = new();
    private char? _separator = separator;
    private int _length;
    private int _at;
    private int _line = 1;
    private int _withoutSeparator;

    public TableRecord? Read(DiagnosticBag bag)
    {
        while (true)
        {
            int firstLine = _line;
            int openQuote;
            string? text;
            try
            {
                text = ReadRaw(out openQuote);
            }
            catch (DecoderFallbackException exception)
            {
                SourceFile read = new(path, _raw.ToString(), firstLine);
                bag.Add(DataDiagnostics.NotInEncoding(read.Span(_raw.Length, _raw.Length), encoding, exception.BytesUnknown));
                return null;
            }

            if (text is null)
            {
                return null;
            }

            SourceFile file = new(path, text, firstLine);
            if (openQuote >= 0 || text.Length > LongestRecord)
            {
                bag.Add(text.Length > LongestRecord
                    ? TableDiagnostics.RecordTooLong(file.Span(0, 1), LongestRecord)
                    : TableDiagnostics.UnclosedQuote(file.Span(openQuote, openQuote + 1)));
                return null;
            }

            if (TakeSeparatorLine(text) || text.Length == 0)
            {
                continue;
            }

            // A title above the column headings may have none.
            _separator ??= GuessSeparator(text) ?? (++_withoutSeparator > MostTitles ? DefaultSeparator : null);
            ImmutableArray<TableCell> cells = CsvCells.Part(file, _separator ?? DefaultSeparator, bag);
            if (cells.IsDefault)
            {
                return null;
            }

            TableRecord record = new(file, cells) { Next = _line };
            if (!record.IsBlank)
            {
                return record;
            }
        }
    }

    public ImmutableArray<CellArea> Merged => [];

    public bool Hides(int column) => false;

    public void Dispose() => reader.Dispose();

    // The record's text without its line end; null at the end of the file.
    private string? ReadRaw(out int openQuote)
    {
        _raw.Clear();
        openQuote = -1;
        bool opens = true;
        bool any = false;
        for (int next = Next(); next >= 0 && _raw.Length <= LongestRecord; next = Next())
        {
            any = true;
            char c = (char)next;
            if (c == '\n')
            {
                _line++;
                if (openQuote < 0)
                {
                    break;
                }
            }

            if (c == '"' && openQuote >= 0)
            {
                // Of two quotes the first closes and the second opens the value again, which has the right effect.
                openQuote = -1;
                opens = Peek() == '"';
            }
            else if (c == '"' && opens)
            {
                openQuote = _raw.Length;
            }
            else if (openQuote < 0)
            {
                opens = _separator is { } known ? c == known : c is ',' or ';' or '\t';
            }

            _raw.Append(c);
        }

        return any ? UnicodeComposition.Join(_raw.ToString()) : null;
    }

    // Excel writes and reads a first line `sep=;`.
    private bool TakeSeparatorLine(string text)
    {
        if (_separator is not null || !text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) || text.Length != 5)
        {
            return false;
        }

        _separator = text[4];
        return true;
    }

    private static char? GuessSeparator(string header)
    {
        char? best = null;
        int most = 0;
        foreach (char candidate in (ReadOnlySpan<char>)[',', '\t', ';'])
        {
            int count = 0;
            bool quoted = false;
            foreach (char c in header)
            {
                quoted ^= c == '"';
                count += !quoted && c == candidate ? 1 : 0;
            }

            (best, most) = count > most ? (candidate, count) : (best, most);
        }

        return best;
    }

    // Converts every line end to `\n`.
    private int Next()
    {
        int next = Take();
        if (next != '\r')
        {
            return next;
        }

        if (Peek() == '\n')
        {
            _at++;
        }

        return '\n';
    }

    private int Take() => Peek() is var next and >= 0 ? Advance(next) : -1;

    private int Advance(int next)
    {
        _at++;
        return next;
    }

    private int Peek()
    {
        if (_at == _length)
        {
            _length = reader.Read(_buffer, 0, _buffer.Length);
            _at = 0;
        }

        return _length == 0 ? -1 : _buffer[_at];
    }
}
