using Gazette.Diagnostics;
using Gazette.Documents.Containers;
using Gazette.Documents.Markdown;
using Gazette.Sources;

namespace Gazette.Documents;

/// <summary>Mistakes in the Markdown that a template makes.</summary>
internal static class DocumentsDiagnostics
{
    public static Diagnostic TooManyCharacters(int limit, SourceSpan span) => Diagnostic.Error("document-too-long", span)
        .Says($"a document must not have more than {limit} characters")
        .Helps("make several documents of it");

    public static Diagnostic TooManyLines(int limit, SourceSpan span) => Diagnostic.Error("document-too-long", span)
        .Says($"a document must not have more than {limit} lines")
        .Helps("make several documents of it");

    public static Diagnostic TooManyLinkDefinitions(long number, SourceSpan span) => Diagnostic.Error("markdown-too-complex", span)
        .Says($"more than {number} link definitions")
        .Helps("print such text as a value, or part it into paragraphs");

    public static Diagnostic TooManyBackticks(long number, SourceSpan span) => Diagnostic.Error("markdown-too-complex", span)
        .Says($"more than {number} backticks in a row")
        .Helps("print such text as a value, or part it into paragraphs");

    public static Diagnostic TooManyTags(long number, SourceSpan span) => Diagnostic.Error("markdown-too-complex", span)
        .Says($"more than {number} links or HTML tags in one paragraph")
        .Helps("print such text as a value, or part it into paragraphs");

    public static Diagnostic TooDeep(int limit, SourceSpan span) => Diagnostic.Error("nested-too-deep", span)
        .Says($"lists, quotes, containers and emphasis must not lie more than {limit} deep in one another")
        .Helps("take levels out");

    /// <summary>Markdig gave up by its own limit, which counts every opening asterisk and bracket of a paragraph.</summary>
    public static Diagnostic TooDeep(SourceSpan span) => Diagnostic.Error("nested-too-deep", span)
        .Says("too many lists, quotes, asterisks or brackets are open here")
        .Helps("close them, or put `\\` before those that are meant as text");

    public static Diagnostic TableTooLarge(int columns, int cells, SourceSpan span) => Diagnostic.Error("table-too-large", span)
        .Says($"a table must not have more than {columns} columns or {cells} cells")
        .Helps("part the table");

    public static Diagnostic LongTableRow(int columns, SourceSpan span) => Diagnostic.Warning("uneven-table", span)
        .Says($"this row has more cells than the table's {columns} columns")
        .Helps("add the column to the header and to the line of hyphens, or write `\\|` for a bar that is text");

    public static Diagnostic UnevenHeader(int cells, int columns, SourceSpan span) => Diagnostic.Warning("uneven-table", span)
        .Says($"the table's header has {cells} cells and the line of hyphens has {columns}")
        .Helps("give both the same number");

    public static Diagnostic RawHtml(string tag, SourceSpan span) => Diagnostic.Warning("raw-html", span)
        .Says($"HTML is shown as text: `{tag}`")
        .Helps("write Markdown, or put `\\` before `<` to say that the text is meant");

    public static Diagnostic TextAfterComment(SourceSpan span) => Diagnostic.Warning("raw-html", span)
        .Says("text on a comment's last line is not read as Markdown")
        .Helps("begin a new line after `-->`");

    public static Diagnostic UnclosedComment(SourceSpan span) => Diagnostic.Error("unclosed-comment", span)
        .Says("the comment is never closed, and hides all text after it")
        .Helps("close it with `-->`");

    public static Diagnostic ImageWithoutWords(string path, SourceSpan span) => Diagnostic.Warning("image-without-words", span)
        .Says($"the picture `{path}` says nothing to those who do not see it")
        .Helps("write between the brackets what it shows: `![the new reading room](room.jpg)`");

    public static Diagnostic CaptionNotShown(string path, SourceSpan span) => Diagnostic.Warning("caption-not-shown", span)
        .Says($"the caption of `{path}` is left out: only a picture alone in its paragraph has one")
        .Helps("put blank lines around the picture");

    public static Diagnostic UnknownImageAttribute(string name, string known, SourceSpan span) => Diagnostic.Warning("unknown-attribute", span)
        .Says($"pictures have no attribute `{name}`")
        .Helps(NearestName.Suggest(name, [known]));

    public static Diagnostic UnsafeLink(string target, SourceSpan span) => Diagnostic.Warning("link-not-kept", span)
        .Says($"a link must lead to http, https or mailto, or begin with `#`: `{target}` is left out and its text stays");

    public static Diagnostic BadCharacter(string reference, SourceSpan span) => Diagnostic.Warning("bad-character", span)
        .Says($"`{reference}` names a character that no document can hold")
        .Helps("take it out");

    public static Diagnostic UnknownContainer(string name, SourceSpan span) => Diagnostic.Warning("unknown-container", span)
        .Says($"no container is called `{name}`; its content is kept as plain text")
        .Helps(NearestName.Suggest(name, ContainerKinds.Names));

    public static Diagnostic NamelessContainer(SourceSpan span) => Diagnostic.Warning("container-without-name", span)
        .Says("`:::` opens a container here but says no name")
        .Helps("write the outer container with more colons than those inside it: `:::: letterhead` around `::: mark`");

    public static Diagnostic UnclosedContainer(string name, SourceSpan span) => Diagnostic.Warning("unclosed-container", span)
        .Says($"container `{name}` is never closed")
        .Helps("close it with a line of as many colons; an outer container has more colons than those inside it");

    public static Diagnostic BadAttributes(string text, SourceSpan span) => Diagnostic.Warning("bad-attributes", span)
        .Says($"`{text}` cannot be read as attributes")
        .Helps("write `{key=value}` or `{.class}`");

    public static Diagnostic UnknownHeadingAttribute(string name, SourceSpan span) => Diagnostic.Warning("unknown-attribute", span)
        .Says($"headings have no attribute `{name}`")
        .Helps(NearestName.Suggest(name, [RunInHeading.ClassName]));

    public static Diagnostic FootnoteMissing(string label, SourceSpan span) => Diagnostic.Warning("footnote-without-note", span)
        .Says($"there is no note `{label}`, and its mark is shown as text")
        .Helps($"write the note in a paragraph of its own: `[^{label}]: …`");

    public static Diagnostic FootnoteUnused(string label, SourceSpan span) => Diagnostic.Warning("footnote-without-mark", span)
        .Says($"nothing refers to note `{label}`, and it is left out")
        .Helps($"put `[^{label}]` where it belongs");

    public static Diagnostic FootnoteUsedTwice(string label, SourceSpan span) => Diagnostic.Error("footnote-used-twice", span)
        .Says($"note `{label}` is referred to twice")
        .Helps("write a second note, or name the first one in words");

    public static Diagnostic FootnoteInFootnote(string label, SourceSpan span) => Diagnostic.Error("footnote-content", span)
        .Says($"note `{label}` stands in another note")
        .Helps("say both in one");

    public static Diagnostic FootnoteContent(string label, SourceSpan span) => Diagnostic.Error("footnote-content", span)
        .Says($"note `{label}` holds more than paragraphs of text")
        .Helps("leave tables, lists and pictures in the text");

    public static Diagnostic UnknownContainerAttribute(string container, string name, IEnumerable<string> known, SourceSpan span) =>
        Diagnostic.Warning("unknown-attribute", span)
            .Says($"container `{container}` has no attribute `{name}`")
            .Helps(NearestName.Suggest(name, known));

    public static Diagnostic UnknownAttributeValue(string name, string value, IEnumerable<string> known, SourceSpan span) =>
        Diagnostic.Warning("bad-attributes", span)
        .Says($"`{name}` cannot be `{value}`")
        .Helps(NearestName.Suggest(value, known));

    public static Diagnostic BadLength(string text, SourceSpan span) => Diagnostic.Warning("bad-length", span)
        .Says($"`{text}` is no width")
        .Helps("write millimetres or percent, as `80mm` or `50%`; a column may have `auto`");

    public static Diagnostic BadNumber(string attribute, int least, int most, SourceSpan span) => Diagnostic.Warning("bad-attributes", span)
        .Says($"`{attribute}` must be a whole number from {least} to {most}")
        .Helps($"write `{{{attribute}={least}}}`, or leave it out");

    public static Diagnostic UnevenWidths(int widths, int columns, SourceSpan span) => Diagnostic.Warning("uneven-widths", span)
        .Says($"there are {widths} widths for {columns} columns")
        .Helps("give one for each column, `auto` for what is over");

    public static Diagnostic RunInWithoutParagraph(SourceSpan span) => Diagnostic.Warning("run-in-without-paragraph", span)
        .Says("a run-in heading must have its paragraph right after it")
        .Helps("write the paragraph below, or take `{.run-in}` away");

    public static Diagnostic HeadingTooDeep(SourceSpan span) => Diagnostic.Warning("heading-too-deep", span)
        .Says($"headings have {BlockBuilder.HeadingLevels} levels, the title included")
        .Helps("take one `#` away");

}
