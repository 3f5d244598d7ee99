using System.Collections.Immutable;
using System.Globalization;
using Gazette.Data;

namespace Gazette.Building;

/// <summary>
/// Splits a stream into reports: YAML documents separated by <c>---</c> (YAML 1.2.2, 9.2), or JSON objects, one per line. Any other stream is a
/// single report. At most one report is held in memory.
/// </summary>
public sealed class StreamedReports(Stream stream)
{
    private const string StreamName = "<stdin>";

    private readonly List<byte> _line = [];
    private readonly byte[] _buffer = new byte[81_920];
    private int _length;
    private int _at;

    private enum Form
    {
        Unknown,
        Yaml,
        JsonLines,
        Whole,
    }

    /// <summary>
    /// Each report with the number of its first line. The only report of a stream is called <c>report</c>; several are called <c>report-1</c> and so
    /// on.
    /// </summary>
    public IEnumerable<ReportInput> Read()
    {
        ReportInput? held = null;
        int count = 0;
        foreach ((byte[] content, int firstLine) in Split())
        {
            if (held is not null)
            {
                yield return held with { Name = NameOf(count) };
            }

            count++;
            held = new ReportInput(StreamName, "report", content) { FirstLine = firstLine };
        }

        yield return count == 0 ? new ReportInput(StreamName, "report", [])
            : count == 1 ? held!
            : held! with { Name = NameOf(count) };
    }

    /// <summary>Files with a JSON object in each line.</summary>
    public static ImmutableArray<string> Extensions { get; } = [".jsonl", ".ndjson"];

    public static bool IsFile(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Each line of such a file, with its number in its name.</summary>
    public IEnumerable<ReportInput> ReadLines(ReportInput file)
    {
        foreach ((byte[] content, int line) in Split(Form.JsonLines))
        {
            yield return file with { Name = string.Create(CultureInfo.InvariantCulture, $"{file.Name}-{line}"), Content = content, FirstLine = line };
        }
    }

    private static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"report-{number}");

    private IEnumerable<(byte[] Content, int FirstLine)> Split(Form form = Form.Unknown)
    {
        List<byte> content = [];
        (int line, int first) = (0, 1);
        bool hasText = false;
        while (ReadLine(DataLimits.FileBytes + 1 - content.Count))
        {
            line++;
            form = form == Form.Unknown ? FormOf(_line, line) : form;
            bool isText = !IsBlank(_line);
            if (form == Form.JsonLines && isText)
            {
                yield return ([.. _line], line);
                continue;
            }

            if (form == Form.Yaml && IsMark(_line) && hasText)
            {
                yield return ([.. content], first);
                content.Clear();
                (first, hasText) = (line, false);
            }

            // Comments belong to the document that follows them.
            hasText |= isText && !IsMark(_line) && FirstOf(_line) != '#';
            content.AddRange(_line);
            if (content.Count > DataLimits.FileBytes)
            {
                break;
            }
        }

        if (hasText)
        {
            yield return ([.. content], first);
        }
    }

    // UTF-16 is recognized by its byte order mark, which cannot occur in UTF-8.
    private static Form FormOf(List<byte> line, int number) =>
        number == 1 && line is [0xFE or 0xFF, ..] ? Form.Whole
        : IsBlank(line) ? Form.Unknown
        : IsObject(line) ? Form.JsonLines
        : FirstOf(line) is (byte)'{' or (byte)'[' ? Form.Whole
        : Form.Yaml;

    private static bool IsObject(List<byte> line) => FirstOf(line) == '{' && line.FindLast(b => b > ' ') == '}';

    private static byte FirstOf(List<byte> line) => line.Find(b => b > ' ');

    private static bool IsBlank(List<byte> line) => !line.Exists(b => b > ' ');

    // At the start of a line these marks end a document anywhere, even in a block scalar.
    private static bool IsMark(List<byte> line) =>
        line is [(byte)'-', (byte)'-', (byte)'-'] or [(byte)'-', (byte)'-', (byte)'-', <= (byte)' ', ..];

    // Reads a line with its line end; stops in a line longer than a report may be.
    private bool ReadLine(long most)
    {
        _line.Clear();
        while (_line.Count < most)
        {
            if (_at == _length)
            {
                (_at, _length) = (0, stream.Read(_buffer));
                if (_length == 0)
                {
                    break;
                }
            }

            int end = _buffer.AsSpan(_at, _length - _at).IndexOf((byte)'\n');
            int take = end < 0 ? _length - _at : end + 1;
            _line.AddRange(_buffer.AsSpan(_at, take));
            _at += take;
            if (end >= 0)
            {
                break;
            }
        }

        return _line.Count > 0;
    }
}
