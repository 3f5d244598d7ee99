using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Formats;

/// <summary>What can be wrong with a file as YAML or JSON, whatever it is about.</summary>
internal static class SyntaxDiagnostics
{
    private const string YamlSyntax = "yaml-syntax";
    private const string JsonSyntax = "json-syntax";

    public static Diagnostic EmptyDocument(SourceSpan span) => Diagnostic.Error("empty-document", span)
        .Says("the file has no data")
        .Helps("begin with a line such as  title: 青岚镇2026年上半年工作总结");

    public static Diagnostic SecondDocument(SourceSpan span) => Diagnostic.Error("second-document", span)
        .Says("a second document begins here")
        .Labels("one file holds one report")
        .Helps("put what follows `---` into a file of its own");

    public static Diagnostic Syntax(SourceSpan span, string words) => Diagnostic.Error(YamlSyntax, span)
        .Says(words.Length == 0
            ? Words.Of("this is not YAML")
            : Words.Of($"{char.ToLowerInvariant(words[0])}{words[1..].TrimEnd('.')}"));

    public static Diagnostic TabIndentation(SourceSpan span) => Diagnostic.Error(YamlSyntax, span)
        .Says("a line is indented with a tab")
        .Labels("tab")
        .Helps("indent with blanks; editors have a command that turns tabs into blanks");

    public static Diagnostic Indentation(SourceSpan span) => Diagnostic.Error(YamlSyntax, span)
        .Says("this line does not fit the lines above it")
        .Helps("let keys of one map, and the `-` of one list, begin in the same column");

    public static Diagnostic MissingColon(SourceSpan words)
    {
        string text = words.File.Text[words.Start..words.End];
        int wide = text.IndexOf('：', StringComparison.Ordinal);
        int narrow = text.IndexOf(':', StringComparison.Ordinal);
        int colon = wide >= 0 && (narrow < 0 || wide < narrow) ? wide : narrow;
        return colon < 0
            ? Diagnostic.Error(YamlSyntax, words)
                .Says("a line has no `: `")
                .Helps("write  key: value  on every line")
            : Diagnostic.Error(YamlSyntax, words with { Start = words.Start + colon, End = words.Start + colon + 1 })
                .Says(text[colon] == '：'
                    ? Words.Of("a key needs the half-width colon `:` and a blank")
                    : Words.Of("a key needs a blank after its colon"))
                .Helps($"write  {text[..colon]}: {text[(colon + 1)..].TrimStart()}");
    }

    public static Diagnostic UnclosedQuote(SourceSpan quote) => Diagnostic.Error(YamlSyntax, quote)
        .Says("a quoted text is not closed")
        .Labels("begins here")
        .Helps($"close it with `{quote.File.Text[quote.Start]}` on the same line");

    public static Diagnostic TextAfterQuote(SourceSpan span, SourceSpan quoted) => Diagnostic.Error(YamlSyntax, span)
        .Says("text goes on after its closing quote")
        .Helps("write a quote inside single quotes twice: ''")
        .Relates(quoted, "quoted text");

    public static Diagnostic BadEscape(SourceSpan span)
    {
        string escape = span.File.Text[span.Start..span.End];
        return Diagnostic.Error(YamlSyntax, span)
            .Says(escape.Length > 2
                ? Words.Of($"`{escape}` is no character")
                : Words.Of($"`{escape}` means nothing in double quotes"))
            .Helps("write \\\\ for a backslash, or put the text into single quotes, where a backslash is a backslash");
    }

    public static Diagnostic StrayBracket(SourceSpan span) => Diagnostic.Error(YamlSyntax, span)
        .Says($"`{span.File.Text[span.Start]}` closes nothing")
        .Helps("remove it, or put the text into quotes");

    public static Diagnostic MissingComma(SourceSpan span, SourceSpan opening)
    {
        char closing = opening.File.Text[opening.Start] == '[' ? ']' : '}';
        return Diagnostic.Error(YamlSyntax, span)
            .Says($"`,` or `{closing}` must stand here")
            .Helps("put a text that holds , : [ ] { or } into quotes")
            .Relates(opening, "opened at");
    }

    public static Diagnostic UnclosedBracket(SourceSpan opening)
    {
        char bracket = opening.File.Text[opening.Start];
        return Diagnostic.Error(YamlSyntax, opening)
            .Says($"`{bracket}` is not closed")
            .Helps($"close it with `{(bracket == '[' ? ']' : '}')}`");
    }

    public static Diagnostic ListOnKeyLine(SourceSpan span) => Diagnostic.Error(YamlSyntax, span)
        .Says("a list must begin on a line of its own")
        .Helps("put each `- item` on a line of its own below the key, or write  [ item, item ]; quote a text that begins with `-`");

    public static Diagnostic UnquotedValue(SourceSpan span, string quotedLine)
    {
        string text = span.File.Text[span.Start..span.End];
        Words why = text switch
        {
            ['{', '{', ..] => Words.Of("a text that begins with `{{` must be quoted"),
            _ when text.Contains("{{", StringComparison.Ordinal) => Words.Of("a text with `{{` inside `[ ]` or `{ }` must be quoted"),
            _ when char.IsLetterOrDigit(text[0]) => Words.Of("a text with `: ` in it must be quoted"),
            ['"', ..] => Words.Of("text goes on after its closing quote; all of it must be quoted"),
            ['`', ..] => Words.Of("a text that begins with a backtick must be quoted"),
            ['>', ..] or ['|', ..] => Words.Of($"a value that begins with `{text[0]}` must be quoted"),
            _ => Words.Of($"a text that begins with `{text[0]}` must be quoted"),
        };
        return Diagnostic.Error("unquoted-value", span)
            .Says(why)
            .Helps($"write  {quotedLine}");
    }

    public static Diagnostic CutText(SourceSpan span, string quotedLine) => Diagnostic.Warning("cut-text", span)
        .Says("a text ends before ` #`, where a comment begins")
        .Labels("not read")
        .Helps($"write  {quotedLine}  or, for a comment, put a blank after `#`");

    public static Diagnostic MergeKey(SourceSpan span) => Diagnostic.Error("merge-key", span)
        .Says("`<<` is not read here")
        .Helps("write the keys out");

    public static Diagnostic KeyIsNotText(SourceSpan span) => Diagnostic.Error(YamlSyntax, span)
        .Says("a key must be a text")
        .Helps("write  key: value, and a text that begins with `{` or `[` in quotes");

    public static Diagnostic NoKey(SourceSpan span) => Diagnostic.Error(YamlSyntax, span)
        .Says("a value has no key before its `:`")
        .Helps("write  key: value, and a text that begins with `:` in quotes");

    public static Diagnostic Tag(SourceSpan span) => Diagnostic.Error("yaml-tag", span)
        .Says($"`{span.File.Text[span.Start..span.End]}` is a tag, which is not read here")
        .Helps("remove it, or put a text that begins with `!` into quotes");

    public static Diagnostic SelfAlias(string name, SourceSpan span, SourceSpan anchor) => Diagnostic.Error("yaml-alias", span)
        .Says($"`*{name}` stands inside what it repeats")
        .Helps("write the data out")
        .Relates(anchor, "marked at");

    public static Diagnostic UnusedAnchor(string name, SourceSpan span) => Diagnostic.Warning("yaml-alias", span)
        .Says($"`&{name}` is taken for a mark that `*{name}` would repeat, not for text")
        .Helps("put a text that begins with `&` into quotes");

    public static Diagnostic JsonEndsEarly(SourceSpan span) => Diagnostic.Error(JsonSyntax, span)
        .Says("the file ends in the middle")
        .Helps("close every `{`, `[` and `\"`");

    public static Diagnostic JsonSingleQuote(SourceSpan span) => Diagnostic.Error(JsonSyntax, span)
        .Says("JSON takes double quotes only")
        .Helps("write  \"text\"");

    public static Diagnostic JsonComment(SourceSpan span) => Diagnostic.Error(JsonSyntax, span)
        .Says("JSON has no comments")
        .Helps("remove it, or name the file .yaml");

    public static Diagnostic JsonLastComma(SourceSpan span) => Diagnostic.Error(JsonSyntax, span)
        .Says("`,` must be followed by another value")
        .Helps("remove the last comma");

    public static Diagnostic JsonStrayBracket(SourceSpan span, char bracket) => Diagnostic.Error(JsonSyntax, span)
        .Says($"`{bracket}` cannot stand here")
        .Helps("remove a comma before it, or close what is open");

    public static Diagnostic JsonUnclosedText(SourceSpan span) => Diagnostic.Error(JsonSyntax, span)
        .Says("a text is not closed, has a bare line end or tab, or lacks a `,` before it")
        .Helps("write \\n for a line end, \\\\ for a backslash and \\\" for a quote");

    public static Diagnostic JsonUnquotedText(SourceSpan span, string seen) => Diagnostic.Error(JsonSyntax, span)
        .Says($"`{seen}` cannot stand here")
        .Helps("put texts into double quotes, and a `,` between values");
}
