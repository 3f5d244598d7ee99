using System.Collections.Immutable;
using System.Globalization;
using Gazette.Sources;

namespace Gazette.Linting.Texts;

/// <summary>
/// Finds words in a source that writes some of them otherwise: a quote doubled, an escape, a line folded or indented (YAML 1.2.2, 7.3 and 8.1;
/// JSON's strings). What stands there letter for letter can be pointed at and put right; what is written otherwise cannot.
/// </summary>
internal static class SourceAlignment
{
    private const int MostBeginnings = 4_000;

    /// <summary>The words in pieces; empty where the source does not hold them in this order.</summary>
    /// <param name="start">Where the words begin in the text that the pieces are of.</param>
    /// <param name="from">Where in the source to begin to look.</param>
    public static ImmutableArray<LintPiece> Find(int start, string words, SourceSpan origin, int from)
    {
        char quote = origin.Start < origin.End ? origin.File.Text[origin.Start] : '\0';
        for (int begin = from, last = Math.Min(origin.End, from + MostBeginnings); begin < last; begin++)
        {
            char first = origin.File.Text[begin];
            bool mayBegin = first == words[0] || (quote == '"' && first == '\\');
            if (mayBegin && Match(start, words, origin, begin, quote) is { IsEmpty: false } pieces)
            {
                return pieces;
            }
        }

        return [];
    }

    private static ImmutableArray<LintPiece> Match(int start, string words, SourceSpan origin, int begin, char quote)
    {
        string source = origin.File.Text;
        ImmutableArray<LintPiece>.Builder pieces = ImmutableArray.CreateBuilder<LintPiece>();
        int run = 0;
        int at = begin;
        for (int i = 0; i < words.Length;)
        {
            if (at >= origin.End)
            {
                return [];
            }

            (int taken, int read) = source[at] == words[i] && source[at] != '\n' && !(source[at] == quote && quote is '\'' or '"' && at + 1 < origin.End && source[at + 1] == quote)
                ? (0, 0)
                : ReadOtherwise(source.AsSpan(at, origin.End - at), words.AsSpan(i), quote);
            if (read < 0)
            {
                return [];
            }

            if (read == 0)
            {
                run++;
                i++;
                at++;
                continue;
            }

            Flush(i);
            if (taken > 0)
            {
                pieces.Add(new LintPiece(start + i, taken, origin, origin with { Start = at, End = at + read }, Verbatim: false));
            }

            i += taken;
            at += read;
        }

        Flush(words.Length);
        return pieces.ToImmutable();

        void Flush(int end)
        {
            if (run > 0)
            {
                pieces.Add(new LintPiece(start + end - run, run, origin, origin with { Start = at - run, End = at }, Verbatim: true));
                run = 0;
            }
        }
    }

    // How many characters of the words are how many of the source; -1 where they are not.
    private static (int Taken, int Read) ReadOtherwise(ReadOnlySpan<char> source, ReadOnlySpan<char> words, char quote)
    {
        if (quote == '\'' && source.StartsWith("''") && words[0] == '\'')
        {
            return (1, 2);
        }

        if (quote == '"' && source[0] == '\\')
        {
            return ReadEscape(source, words);
        }

        int blanks = source.IndexOfAnyExcept(" \t\n");
        int fold = words.IndexOfAnyExcept(' ', '\n');
        return blanks > 0 && source[..blanks].Contains('\n') && fold != 0 ? (fold < 0 ? words.Length : fold, blanks) : (0, -1);
    }

    // YAML 1.2.2, 5.7; JSON has a part of these.
    private static (int Taken, int Read) ReadEscape(ReadOnlySpan<char> source, ReadOnlySpan<char> words)
    {
        char kind = source.Length > 1 ? source[1] : '\0';
        if (kind == '\n')
        {
            int blanks = source[1..].IndexOfAnyExcept(" \t\n");
            return (0, blanks < 0 ? source.Length : 1 + blanks);
        }

        int digits = kind switch { 'x' => 2, 'u' => 4, _ => 0 };
        char meant = kind switch
        {
            'x' or 'u' when source.Length >= 2 + digits && ushort.TryParse(source.Slice(2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code) => (char)code,
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            '_' => '\u00A0',
            '"' or '\\' or '/' or ' ' => kind,
            _ => '\0',
        };
        return meant != '\0' && (words[0] == meant || (meant == '\n' && words[0] == ' ')) ? (1, 2 + digits) : (0, -1);
    }
}
