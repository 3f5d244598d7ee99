using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>
/// The user's own words and where they stand. <see cref="Span"/> covers the scalar in the file, quotes and indentation
/// included; <see cref="SpanOf"/> finds the place of a part of the words inside it.
/// </summary>
public sealed record Phrase(string Text, SourceSpan Span)
{
    /// <summary>
    /// The place of <c>Text[start..end)</c>. The file's characters and the words are walked side by side, over quotes,
    /// escapes and the line folding of block scalars; only a diagnostic pays for this walk.
    /// </summary>
    public SourceSpan SpanOf(int start, int end)
    {
        string raw = Span.File.Text;
        int from = -1;
        int at = Span.Start;
        for (int i = 0; i < Text.Length && at < Span.End; i++)
        {
            at = Match(raw, at, Text[i]);
            if (i == start)
            {
                from = at;
            }

            at++;
            if (i == end - 1 && from >= 0)
            {
                return Span with { Start = from, End = Math.Min(at, Span.End) };
            }
        }

        return from >= 0 ? Span with { Start = from } : Span;
    }

    public override string ToString() => Text;

    // The next place at or after `at` where the file shows this character of the words.
    private int Match(string raw, int at, char wanted)
    {
        for (int look = at; look < Span.End && look < at + 400; look++)
        {
            char seen = raw[look];
            if (seen == wanted || (seen == '\n' && wanted == ' ') || (seen == ' ' && wanted == '\n'))
            {
                return look;
            }

            if (seen == '\\' && look + 1 < Span.End && raw[look + 1] is 'n' or 't' or '"' or '\\' or 'u' or 'x' or '/')
            {
                return look + 1;
            }
        }

        return at;
    }
}
