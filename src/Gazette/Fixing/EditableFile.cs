using System.Text;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Fixing;

/// <summary>
/// A report, a template or a text that is fixed in place. Each fix replaces exactly its span: encoding, byte order mark, line ends, comments and
/// layout stay the same. The result is read again before it is accepted, see <see cref="EditGuard"/>.
/// </summary>
internal sealed class EditableFile
{
    // If the fixes of a file are not accepted together, each is tried alone, up to this many; the rest waits for the next pass.
    private const int MostTriedAlone = 100;

    private readonly EncodedText _encoded;
    private readonly SourceFile _source;
    private readonly int[] _rawLines;
    private readonly Dictionary<int, bool> _alike = [];

    private EditableFile(EncodedText encoded, SourceFile source, int[] rawLines) => (_encoded, _source, _rawLines) = (encoded, source, rawLines);

    /// <summary>Null for a file that cannot be written back byte for byte.</summary>
    /// <param name="encoding">The encoding of the inputs, as given by the user.</param>
    public static EditableFile? Open(string path, byte[] bytes, string? encoding)
    {
        if (EncodedText.Read(bytes, encoding) is not { } encoded || SourceDecoder.Decode(path, bytes, new DiagnosticBag(), encoding) is not { } source)
        {
            return null;
        }

        int[] rawLines = FindLines(encoded.Text);
        return rawLines.Length == source.LineCount ? new EditableFile(encoded, source, rawLines) : null;
    }

    /// <summary>The bytes with as many of the fixes as are accepted, and the number of these.</summary>
    public (byte[] Bytes, int Applied) Apply(IEnumerable<Fix> fixes)
    {
        List<Fix> wanted = WithoutOverlaps(fixes.Where(fix => fix.Span.File.Text == _source.Text && Raw(fix) is not null));
        if (Make(wanted) is { } all)
        {
            return (all, wanted.Count);
        }

        List<Fix> made = [];
        byte[] bytes = _encoded.Bytes;
        foreach (Fix fix in wanted.Take(MostTriedAlone))
        {
            if (Make([.. made, fix]) is { } more)
            {
                made.Add(fix);
                bytes = more;
            }
        }

        return (bytes, made.Count);
    }

    /// <summary>
    /// The bytes with all of the replacements, which are in order and may reach over several lines; null if one of them cannot be made. What they mean is for
    /// the caller to check.
    /// </summary>
    /// <param name="start">Where the text that the replacements are in begins, if it is only a part of the file.</param>
    public byte[]? Rewrite(IReadOnlyList<Fix> replacements, int start = 0)
    {
        string lineEnd = _encoded.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        List<(int Start, int End, string Replacement)> raw = [];
        foreach (Fix fix in replacements)
        {
            (SourcePosition first, SourcePosition last) = (_source.Locate(start + fix.Span.Start), _source.Locate(start + fix.Span.End));
            if (!IsAlike(first.Line) || !IsAlike(last.Line))
            {
                return null;
            }

            raw.Add((
                _rawLines[first.Line - 1] + first.Column - 1,
                _rawLines[last.Line - 1] + last.Column - 1,
                fix.Replacement.Replace("\n", lineEnd, StringComparison.Ordinal)));
        }

        return _encoded.Encode(Splice(_encoded.Text, raw));
    }

    /// <summary>The text that replacements have their places in.</summary>
    public SourceFile Source => _source;

    private byte[]? Make(List<Fix> fixes)
    {
        string raw = Splice(_encoded.Text, fixes.Select(fix => (Raw(fix)!.Value.Start, Raw(fix)!.Value.End, fix.Replacement)));
        if (_encoded.Encode(raw) is not { } bytes)
        {
            return null;
        }

        // Decode the new bytes again: in another encoding, even a small change could make the same bytes decode differently.
        SourceFile after = new(_source.Path, Splice(_source.Text, fixes.Select(fix => (fix.Span.Start, fix.Span.End, fix.Replacement))));
        bool same = EncodedText.Read(bytes, null) is { } read && ReferenceEquals(read.Encoding, _encoded.Encoding);
        return (same || _encoded.MarkLength > 0 || !ReferenceEquals(_encoded.Encoding, TextEncodings.Gb18030))
            && EditGuard.Accepts(_source, after, fixes) ? bytes : null;
    }

    private static string Splice(string text, IEnumerable<(int Start, int End, string Replacement)> changes)
    {
        StringBuilder spliced = new(text.Length);
        int at = 0;
        foreach ((int start, int end, string replacement) in changes)
        {
            spliced.Append(text, at, start - at).Append(replacement);
            at = end;
        }

        return spliced.Append(text, at, text.Length - at).ToString();
    }

    // The span in the text as the file has it; null in a line where a letter and a combining mark were composed, because its columns differ.
    private (int Start, int End)? Raw(Fix fix)
    {
        SourcePosition start = fix.Span.Position;
        int at = _rawLines[start.Line - 1] + start.Column - 1;
        return IsAlike(start.Line) && fix.Span.EndPosition.Line == start.Line ? (at, at + fix.Span.Length) : null;
    }

    // Cached: a file may have a very long line with many fixes in it.
    private bool IsAlike(int number)
    {
        if (!_alike.TryGetValue(number, out bool alike))
        {
            string line = _source.Line(number);
            int at = _rawLines[number - 1];
            int end = at + line.Length;
            alike = end <= _encoded.Text.Length && _encoded.Text.AsSpan(at, line.Length).SequenceEqual(line)
                && (end == _encoded.Text.Length || _encoded.Text[end] is '\r' or '\n');
            _alike.Add(number, alike);
        }

        return alike;
    }

    // If two fixes overlap, the first is applied; the other is found again in the next pass if it is still needed.
    private static List<Fix> WithoutOverlaps(IEnumerable<Fix> fixes)
    {
        List<Fix> kept = [];
        foreach (Fix fix in fixes.OrderBy(fix => fix.Span.Start).ThenBy(fix => fix.Span.End).ThenBy(fix => fix.Replacement, StringComparer.Ordinal))
        {
            if (kept.Count == 0 || kept[^1].Span.End < fix.Span.Start)
            {
                kept.Add(fix);
            }
        }

        return kept;
    }

    private static int[] FindLines(string text)
    {
        List<int> starts = [0];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
