using Gazette.Diagnostics;
using Gazette.Packages.Markup;
using Gazette.Sources;
using Gazette.Templates.Programs;

namespace Gazette.WordTemplates.Reading;

/// <summary>
/// Finds the tags of a paragraph in its text, whatever runs they are split over. Curly quotation marks, full-width braces and blanks of every width are
/// read as what they mean; that keeps the length, so places stay.
/// </summary>
internal sealed class TagFinder(SourceFile file, DiagnosticBag bag)
{
    private const int LongestName = 100;

    private int _count;

    /// <summary>How many tags have been found.</summary>
    public int Count => _count;

    /// <summary>Names in single braces.</summary>
    public List<SourceSpan> SingleBraces { get; } = [];

    /// <summary>The braces of tags in half width.</summary>
    public static string Normalize(string text) =>
        text.Replace("｛｛", "{{", StringComparison.Ordinal).Replace("｝｝", "}}", StringComparison.Ordinal);

    public void Find(StoryParagraph paragraph)
    {
        if (paragraph.UnitOf.Count == 0)
        {
            return;
        }

        DiagnosticBag found = paragraph.IsFallback ? new DiagnosticBag() : bag;
        string text = Normalize(paragraph.Text);
        int done = 0;
        for (int open = text.IndexOf("{{", StringComparison.Ordinal); open >= 0; open = text.IndexOf("{{", done, StringComparison.Ordinal))
        {
            FindStray(text, done, open, paragraph, found);
            int close = CloseOf(text, open + 2);
            if (close < 0)
            {
                done = EndOfWords(text, open);
                found.Add(WordTemplateDiagnostics.Unclosed(SpanOf(paragraph, open, done)));
                continue;
            }

            done = close + 2;
            SourceSpan span = SpanOf(paragraph, open, done);
            if (TagReader.Read(Code(text[open..done]), span, found) is { } tag)
            {
                paragraph.Tags.Add(new TagSite(
                    paragraph,
                    tag with { Words = Blanks(text[(open + 2)..close]).Trim(), Before = WordsBefore(text, open), After = WordsAfter(text, done) },
                    _count++,
                    paragraph.UnitOf[open],
                    paragraph.UnitOf[done - 1]));
            }
        }

        FindStray(text, done, text.Length, paragraph, found);
    }

    /// <summary>The tag that is the alternative text of a picture.</summary>
    public void Find(PictureTag picture)
    {
        string text = Normalize(picture.Text);
        int start = text.IndexOf("{{", StringComparison.Ordinal);
        int end = text.LastIndexOf("}}", StringComparison.Ordinal);
        SourceSpan span = file.Span(picture.Offset + start, picture.Offset + (end < start ? text.Length : end + 2));
        if (end < start)
        {
            bag.Add(WordTemplateDiagnostics.Unclosed(span));
        }
        else if (TagReader.Read(Code(text[start..(end + 2)]), span, bag) is { } tag)
        {
            _count++;
            picture.Tag = tag;
        }
    }

    /// <summary>Adds a field of a mail merge.</summary>
    public void Add(StoryParagraph paragraph, MergeField field, MarkupElement? element, int first, int last)
    {
        int start = paragraph.UnitOf.FindIndex(unit => unit >= first);
        int end = paragraph.UnitOf.FindLastIndex(unit => unit <= last) + 1;
        start = start < 0 ? paragraph.Text.Length : start;
        SourceSpan span = SpanOf(paragraph, start, Math.Max(start, end));
        if (field.Others.Length > 0)
        {
            bag.Add(ProgramDiagnostics.UnknownSwitch(field.Name, field.Others, span));
        }

        paragraph.Tags.Add(new TagSite(
            paragraph,
            new ProgramTag("", span, TagForm.Value, [])
            {
                Words = field.Name,
                Field = field,
                IsVerbatim = false,
                Before = WordsBefore(paragraph.Text, start),
                After = WordsAfter(paragraph.Text, Math.Max(start, end)),
            },
            _count++,
            first,
            last)
        { Element = element });
    }

    /// <summary>Warns of a field of a mail merge in the code of another one, which stays as it is.</summary>
    public void AddInner(StoryParagraph paragraph, WordField field)
    {
        if (!paragraph.IsFallback)
        {
            bag.Add(WordTemplateDiagnostics.InnerField(field.Code.Trim(), SpanOf(paragraph, 0, paragraph.Text.Length)));
        }
    }

    private void FindStray(string text, int start, int end, StoryParagraph paragraph, DiagnosticBag found)
    {
        for (int at = start; at < end; at++)
        {
            if (text[at] == '}' && at + 1 < end && text[at + 1] == '}')
            {
                int open = text.LastIndexOf('{', at, at - start);
                found.Add(WordTemplateDiagnostics.Unopened(SpanOf(paragraph, open >= 0 ? open : at, at + 2)));
                at++;
            }
            else if (text[at] == '{'
                && text.AsSpan(at + 1, end - at - 1).IndexOfAny('{', '}') is > 0 and <= LongestName and int length
                && text[at + 1 + length] == '}'
                && !(at + 2 + length < text.Length && text[at + 2 + length] == '}')
                && !paragraph.IsFallback)
            {
                SingleBraces.Add(SpanOf(paragraph, at, at + length + 2));
                at += length + 1;
            }
        }
    }

    private SourceSpan SpanOf(StoryParagraph paragraph, int start, int end) => file.Span(paragraph.Offset + start, paragraph.Offset + end);

    // The braces may stand in a text in quotation marks; a mark that is not closed is no such text.
    private static int CloseOf(string text, int start)
    {
        char quote = '\0';
        for (int at = start; at + 1 < text.Length; at++)
        {
            char character = text[at];
            if (character == TextUnit.Object || (quote == '\0' && character == '{' && text[at + 1] == '{'))
            {
                break;
            }

            if (quote != '\0')
            {
                quote = IsClosing(character, quote) ? '\0' : quote;
            }
            else if (character is '"' or '“' or '”' or '`')
            {
                quote = character;
            }
            else if (character == '}' && text[at + 1] == '}')
            {
                return at;
            }
        }

        int plain = text.IndexOf("}}", start, StringComparison.Ordinal);
        int next = text.IndexOf("{{", start, StringComparison.Ordinal);
        int other = text.IndexOf(TextUnit.Object, start);
        return plain >= 0 && (next < 0 || plain < next) && (other < 0 || plain < other) ? plain : -1;
    }

    private static bool IsClosing(char character, char opened) => opened is '“' or '”' ? character is '”' or '“' : character == opened;

    private static int EndOfWords(string text, int open)
    {
        int brace = text.IndexOf('}', open);
        int other = text.IndexOf(TextUnit.Object, open);
        int next = text.IndexOf("{{", open + 2, StringComparison.Ordinal);
        int end = brace >= 0 ? brace + 1 : text.Length;
        return Math.Min(end, Math.Min(other < 0 ? text.Length : other, next < 0 ? text.Length : next));
    }

    private static string Code(string words)
    {
        char[] code = Blanks(words).ToCharArray();
        char quote = '\0';
        for (int i = 0; i < code.Length; i++)
        {
            char character = code[i];
            if (quote != '\0')
            {
                if (IsClosing(character, quote))
                {
                    code[i] = Straight(character);
                    quote = '\0';
                }
            }
            else if (character is '"' or '“' or '”' or '`' or '\'' or '‘' or '’')
            {
                quote = character is '‘' or '’' ? '’' : character;
                code[i] = Straight(character);
            }
        }

        return new string(code);
    }

    private static char Straight(char quote) => quote switch { '“' or '”' => '"', '‘' or '’' => '\'', _ => quote };

    private static string Blanks(string words) =>
        words.Replace('\t', ' ').Replace('\n', ' ').Replace('\u00A0', ' ').Replace('\u3000', ' ');

    private static string WordsBefore(string text, int open)
    {
        int start = text.LastIndexOf("}}", open, StringComparison.Ordinal) is >= 0 and int close ? close + 2 : 0;
        return Blanks(text[Math.Min(start, open)..open]).Replace(TextUnit.Object, ' ').Trim();
    }

    private static string WordsAfter(string text, int end)
    {
        int next = text.IndexOf("{{", end, StringComparison.Ordinal);
        return Blanks(text[end..(next < 0 ? text.Length : next)]).Replace(TextUnit.Object, ' ').Trim();
    }
}
