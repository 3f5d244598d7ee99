namespace Gazette.Documents.Markdown;

/// <summary>
/// Refuses text that would take Markdig minutes, before Markdig sees it: its time is quadratic for some inputs, and it cannot be interrupted. The
/// limits are far above what a report contains.
/// </summary>
internal sealed class MarkdownLimits
{
    /// <summary>How deeply lists, quotes, containers and emphasis may be nested.</summary>
    public const int Nesting = 32;

    /// <summary>The most columns that Word supports in a table.</summary>
    public const int TableColumns = 63;

    public const int TableCells = 200_000;

    private const int Characters = 8 * 1024 * 1024;
    private const int Lines = 400_000;
    private const int Indentation = 256;
    private const int Backticks = 64;
    private const int Definitions = 1_000;

    // Markdig scans to the paragraph's end for each unclosed `](`, `<!`, `<?`. We bound openers × paragraph length.
    private const long OpenerWork = 300_000_000;

    private int _lines;
    private int _definitions;
    private int _containers;
    private long _openers;
    private long _paragraph;
    private long _work;

    /// <summary>The first limit that the text exceeds; null if it exceeds none.</summary>
    public static LimitBreach? FindBreach(string text)
    {
        if (text.Length > Characters)
        {
            return new LimitBreach(Characters, Characters, static place => DocumentsDiagnostics.TooManyCharacters(Characters, place));
        }

        MarkdownLimits limits = new();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (limits.CheckLine(text.AsSpan(start, end - start), start, end) is { } found)
            {
                return found;
            }

            start = end + 1;
        }

        return null;
    }

    private LimitBreach? CheckLine(ReadOnlySpan<char> line, int start, int end)
    {
        _containers = Math.Max(0, _containers + ContainerChange(line));
        _definitions += line.IndexOf("]:") >= 0 ? 1 : 0;
        if (line.IsWhiteSpace())
        {
            _work += _openers * _paragraph;
            (_openers, _paragraph) = (0, 0);
        }

        _openers += line.Count("](") + line.Count("<!") + line.Count("<?");
        _paragraph += line.Length;
        return ++_lines > Lines ? new LimitBreach(start, end, static place => DocumentsDiagnostics.TooManyLines(Lines, place))
            : _containers > Nesting || Depth(line) > Nesting ? new LimitBreach(start, end, static place => DocumentsDiagnostics.TooDeep(Nesting, place))
            : _definitions > Definitions ? new LimitBreach(start, end, static place => DocumentsDiagnostics.TooManyLinkDefinitions(Definitions, place))
            : HasLongRun(line, '`') ? new LimitBreach(start, end, static place => DocumentsDiagnostics.TooManyBackticks(Backticks, place))
            : _work + (_openers * _paragraph) > OpenerWork ? new LimitBreach(start, end, place => DocumentsDiagnostics.TooManyTags(_openers, place))
            : null;
    }

    // The nesting depth of the line's own markers. Indentation alone counts half its columns, but only a marker after it opens a list.
    private static int Depth(ReadOnlySpan<char> line)
    {
        int markers = 0;
        int at = 0;
        for (; at < line.Length; at++)
        {
            char c = line[at];
            bool blankFollows = at + 1 == line.Length || line[at + 1] is ' ' or '\t';
            if (c == '>'
                || (blankFollows && c is '-' or '*' or '+')
                || (blankFollows && c is '.' or ')' && at > 0 && char.IsAsciiDigit(line[at - 1])))
            {
                markers++;
            }
            else if ((c == '(' || char.IsAsciiLetter(c)) && ListLabel.Read(line[at..]) is { } label)
            {
                markers++;
                at += label.Length - 1;
            }
            else if (c is not (' ' or '\t') && !char.IsAsciiDigit(c))
            {
                break;
            }
        }

        bool isRule = at == line.Length && !line.ContainsAnyExcept("-* \t");
        return isRule ? 0
            : markers > 0 && line.IndexOfAnyExcept(' ', '\t') > Indentation ? int.MaxValue
            : markers;
    }

    private static int ContainerChange(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> trimmed = line.TrimStart(" >").TrimEnd();
        return !trimmed.StartsWith(":::") ? 0 : trimmed.ContainsAnyExcept(':') ? 1 : -1;
    }

    private static bool HasLongRun(ReadOnlySpan<char> line, char c)
    {
        for (int start = line.IndexOf(c); start >= 0; start = line.IndexOf(c))
        {
            line = line[start..];
            int length = line.IndexOfAnyExcept(c);
            length = length < 0 ? line.Length : length;
            if (length > Backticks)
            {
                return true;
            }

            line = line[length..];
        }

        return false;
    }
}
