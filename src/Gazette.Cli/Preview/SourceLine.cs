using Gazette.Cli.Terminal;
using Gazette.Sources;

namespace Gazette.Cli.Preview;

/// <summary>A line of a file that the preview shows beside a message or a value.</summary>
/// <param name="Number">Null where lines have no numbers: in a Word file.</param>
/// <param name="From">Where in the text the place begins that is shown.</param>
/// <param name="To">Where it ends: the same for a line that is only beside it.</param>
internal sealed record SourceLine(int? Number, string Text, int From, int To)
{
    private const int Beside = 1;
    private const int MostLines = 6;

    // Of a paragraph on one line, what is around the place.
    private const int LettersBefore = 120;
    private const int MostLetters = 400;

    /// <summary>The lines of a place and those beside it; none for a file as a whole.</summary>
    public static IEnumerable<SourceLine> Around(SourceSpan span)
    {
        if (span.File is null || span.IsWholeFile || span.File.Text.Length == 0)
        {
            return [];
        }

        SourcePosition start = span.Position;
        SourcePosition end = span.EndPosition;
        int beside = span.File.IsRow || span.Paragraph is not null ? 0 : Beside;
        int first = Math.Max(start.Line - beside, span.File.FirstLine);
        int last = Math.Min(Math.Min(end.Line + beside, first + MostLines - 1), span.File.FirstLine + span.File.LineCount - 1);
        return Enumerable.Range(first, last - first + 1).Select(line => Of(span.File, line, start, end));
    }

    private static SourceLine Of(SourceFile file, int line, SourcePosition start, SourcePosition end)
    {
        string text = file.Line(line);
        bool isOfPlace = line >= start.Line && line <= end.Line;
        int from = !isOfPlace ? 0 : line == start.Line ? start.Column - 1 : text.Length - text.TrimStart().Length;
        int to = !isOfPlace ? 0 : line == end.Line ? end.Column - 1 : text.Length;
        from = Math.Min(from, text.Length);
        to = Math.Clamp(to, from, text.Length);
        int? number = file.Paragraphs.IsEmpty ? line : null;
        int cut = text.Length <= MostLetters ? 0 : Math.Max(0, Math.Min(from - LettersBefore, text.Length - MostLetters));
        string shown = text.Length <= MostLetters ? text : text.Substring(cut, MostLetters);
        return new SourceLine(number, VisibleText.Show(shown.Replace('\t', ' ')), Math.Min(from - cut, shown.Length), Math.Min(to - cut, shown.Length));
    }
}
