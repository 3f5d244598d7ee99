using Gazette.Diagnostics;
using Gazette.Documents.Containers;
using Gazette.Documents.Markdown;
using Gazette.Sources;

namespace Gazette.Documents;

/// <summary>Mistakes in the Markdown that a template makes.</summary>
internal static class DocumentsDiagnostics
{
    public static Diagnostic TooLong(int limit, string what, SourceSpan span) =>
        Error("document-too-long", $"a document must not have more than {limit} {what}", span, "make several documents of it");

    public static Diagnostic TooMany(long number, string what, SourceSpan span) =>
        Error("markdown-too-complex", $"more than {number} {what}", span, "print such text as a value, or part it into paragraphs");

    public static Diagnostic TooDeep(int limit, SourceSpan span) =>
        Error("nested-too-deep", $"lists, quotes, containers and emphasis must not lie more than {limit} deep in one another", span, "take levels out");

    /// <summary>Markdig gave up by its own limit, which counts every opening asterisk and bracket of a paragraph.</summary>
    public static Diagnostic TooDeep(SourceSpan span) =>
        Error("nested-too-deep", "too many lists, quotes, asterisks or brackets are open here", span, "close them, or put `\\` before those that are meant as text");

    public static Diagnostic TableTooLarge(int columns, int cells, SourceSpan span) =>
        Error("table-too-large", $"a table must not have more than {columns} columns or {cells} cells", span, "part the table");

    public static Diagnostic LongTableRow(int columns, SourceSpan span) =>
        Warning("uneven-table", $"this row has more cells than the table's {columns} columns", span, "add the column to the header and to the line of hyphens, or write `\\|` for a bar that is text");

    public static Diagnostic UnevenHeader(int cells, int columns, SourceSpan span) =>
        Warning("uneven-table", $"the table's header has {cells} cells and the line of hyphens has {columns}", span, "give both the same number");

    public static Diagnostic RawHtml(string tag, SourceSpan span) =>
        Warning("raw-html", $"HTML is shown as text: `{tag}`", span, "write Markdown, or put `\\` before `<` to say that the text is meant");

    public static Diagnostic TextAfterComment(SourceSpan span) =>
        Warning("raw-html", "text on a comment's last line is not read as Markdown", span, "begin a new line after `-->`");

    public static Diagnostic UnclosedComment(SourceSpan span) =>
        Error("unclosed-comment", "the comment is never closed, and hides all text after it", span, "close it with `-->`");

    public static Diagnostic ImageWithoutWords(string path, SourceSpan span) =>
        Warning("image-without-words", $"the picture `{path}` says nothing to those who do not see it", span, "write between the brackets what it shows: `![the new reading room](room.jpg)`");

    public static Diagnostic CaptionNotShown(string path, SourceSpan span) =>
        Warning("caption-not-shown", $"the caption of `{path}` is left out: only a picture alone in its paragraph has one", span, "put blank lines around the picture");

    public static Diagnostic UnknownImageAttribute(string name, string known, SourceSpan span) =>
        Warning("unknown-attribute", $"pictures have no attribute `{name}`", span, NearestName.Suggest(name, [known]));

    public static Diagnostic UnsafeLink(string target, SourceSpan span) =>
        Warning("link-not-kept", $"a link must lead to http, https or mailto, or begin with `#`: `{target}` is left out and its text stays", span, null);

    public static Diagnostic BadCharacter(string reference, SourceSpan span) =>
        Warning("bad-character", $"`{reference}` names a character that no document can hold", span, "take it out");

    public static Diagnostic UnknownContainer(string name, SourceSpan span) =>
        Warning("unknown-container", $"no container is called `{name}`; its content is kept as plain text", span, NearestName.Suggest(name, ContainerNames.All));

    public static Diagnostic NamelessContainer(SourceSpan span) =>
        Warning("container-without-name", "`:::` opens a container here but says no name", span, "write the outer container with more colons than those inside it: `:::: letterhead` around `::: mark`");

    public static Diagnostic UnclosedContainer(string name, SourceSpan span) =>
        Warning("unclosed-container", $"container `{name}` is never closed", span, "close it with a line of as many colons; an outer container has more colons than those inside it");

    public static Diagnostic BadAttributes(string text, SourceSpan span) =>
        Warning("bad-attributes", $"`{text}` cannot be read as attributes", span, "write `{key=value}` or `{.class}`");

    public static Diagnostic UnknownHeadingAttribute(string name, SourceSpan span) =>
        Warning("unknown-attribute", $"headings have no attribute `{name}`", span, NearestName.Suggest(name, [RunInHeading.ClassName]));

    public static Diagnostic FootnoteMissing(string label, SourceSpan span) =>
        Warning("footnote-without-note", $"there is no note `{label}`, and its mark is shown as text", span, $"write the note in a paragraph of its own: `[^{label}]: …`");

    public static Diagnostic FootnoteUnused(string label, SourceSpan span) =>
        Warning("footnote-without-mark", $"nothing refers to note `{label}`, and it is left out", span, $"put `[^{label}]` where it belongs");

    public static Diagnostic FootnoteUsedTwice(string label, SourceSpan span) =>
        Error("footnote-used-twice", $"note `{label}` is referred to twice", span, "write a second note, or name the first one in words");

    public static Diagnostic FootnoteInFootnote(string label, SourceSpan span) =>
        Error("footnote-content", $"note `{label}` stands in another note", span, "say both in one");

    public static Diagnostic FootnoteContent(string label, SourceSpan span) =>
        Error("footnote-content", $"note `{label}` holds more than paragraphs of text", span, "leave tables, lists and pictures in the text");

    public static Diagnostic UnknownContainerAttribute(string container, string name, IEnumerable<string> known, SourceSpan span) =>
        Warning("unknown-attribute", $"container `{container}` has no attribute `{name}`", span, NearestName.Suggest(name, known));

    public static Diagnostic BadLength(string text, SourceSpan span) =>
        Warning("bad-length", $"`{text}` is no width", span, "write millimetres or percent, as `80mm` or `50%`; a column may have `auto`");

    public static Diagnostic BadNumber(string attribute, int least, int most, SourceSpan span) =>
        Warning("bad-attributes", $"`{attribute}` must be a whole number from {least} to {most}", span, $"write `{{{attribute}={least}}}`, or leave it out");

    public static Diagnostic UnevenWidths(int widths, int columns, SourceSpan span) =>
        Warning("uneven-widths", $"there are {widths} widths for {columns} columns", span, "give one for each column, `auto` for what is over");

    public static Diagnostic RunInWithoutParagraph(SourceSpan span) =>
        Warning("run-in-without-paragraph", "a run-in heading must have its paragraph right after it", span, "write the paragraph below, or take `{.run-in}` away");

    public static Diagnostic HeadingTooDeep(SourceSpan span) =>
        Warning("heading-too-deep", $"headings have {BlockBuilder.HeadingLevels} levels, the title included", span, "take one `#` away");

    private static Diagnostic Error(string rule, string message, SourceSpan span, string help) => new(Severity.Error, rule, message, span, Help: help);

    private static Diagnostic Warning(string rule, string message, SourceSpan span, string? help) => new(Severity.Warning, rule, message, span, Help: help);
}
