using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Formats;

/// <summary>What can be wrong with a file as YAML or JSON, whatever it is about.</summary>
internal static class SyntaxDiagnostics
{
    private const string YamlSyntax = "yaml-syntax";

    public static Diagnostic EmptyDocument(SourceSpan span) => new(
        Severity.Error, "empty-document", "the file has no data", span,
        Help: "begin with a line such as  title: 青岚镇2026年上半年工作总结");

    public static Diagnostic SecondDocument(SourceSpan span) => new(
        Severity.Error, "second-document", "a second document begins here", span,
        Label: "one file holds one report", Help: "put what follows `---` into a file of its own");

    public static Diagnostic Syntax(SourceSpan span, string words) => new(
        Severity.Error, YamlSyntax, words.Length == 0 ? "this is not YAML" : char.ToLowerInvariant(words[0]) + words[1..].TrimEnd('.'), span);

    public static Diagnostic TabIndentation(SourceSpan span) => new(
        Severity.Error, YamlSyntax, "a line is indented with a tab", span,
        Label: "tab", Help: "indent with blanks; editors have a command that turns tabs into blanks");

    public static Diagnostic Indentation(SourceSpan span) => new(
        Severity.Error, YamlSyntax, "this line does not fit the lines above it", span,
        Help: "let keys of one map, and the `-` of one list, begin in the same column");

    public static Diagnostic MissingColon(SourceSpan words)
    {
        string text = words.File.Text[words.Start..words.End];
        int wide = text.IndexOf('：', StringComparison.Ordinal);
        int narrow = text.IndexOf(':', StringComparison.Ordinal);
        int colon = wide >= 0 && (narrow < 0 || wide < narrow) ? wide : narrow;
        return colon < 0
            ? new(Severity.Error, YamlSyntax, "a line has no `: `", words, Help: "write  key: value  on every line")
            : new(
                Severity.Error, YamlSyntax,
                text[colon] == '：' ? "a key needs the half-width colon `:` and a blank" : "a key needs a blank after its colon",
                words with { Start = words.Start + colon, End = words.Start + colon + 1 },
                Help: $"write  {text[..colon]}: {text[(colon + 1)..].TrimStart()}");
    }

    public static Diagnostic UnclosedQuote(SourceSpan quote) => new(
        Severity.Error, YamlSyntax, $"a quoted text is not closed", quote,
        Label: "begins here", Help: $"close it with `{quote.File.Text[quote.Start]}` on the same line");

    public static Diagnostic TextAfterQuote(SourceSpan span, SourceSpan quoted) => new(
        Severity.Error, YamlSyntax, "text goes on after its closing quote", span,
        Related: [new RelatedPlace("quoted text", quoted)],
        Help: "write a quote inside single quotes twice: ''");

    public static Diagnostic BadEscape(SourceSpan span)
    {
        string escape = span.File.Text[span.Start..span.End];
        return new(
            Severity.Error, YamlSyntax, escape.Length > 2 ? $"`{escape}` is no character" : $"`{escape}` means nothing in double quotes", span,
            Help: "write \\\\ for a backslash, or put the text into single quotes, where a backslash is a backslash");
    }

    public static Diagnostic StrayBracket(SourceSpan span) => new(
        Severity.Error, YamlSyntax, $"`{span.File.Text[span.Start]}` closes nothing", span,
        Help: "remove it, or put the text into quotes");

    public static Diagnostic MissingComma(SourceSpan span, SourceSpan opening)
    {
        char closing = opening.File.Text[opening.Start] == '[' ? ']' : '}';
        return new(
            Severity.Error, YamlSyntax, $"`,` or `{closing}` must stand here", span,
            Related: [new RelatedPlace("opened at", opening)],
            Help: "put a text that holds , : [ ] { or } into quotes");
    }

    public static Diagnostic UnclosedBracket(SourceSpan opening)
    {
        char bracket = opening.File.Text[opening.Start];
        return new(Severity.Error, YamlSyntax, $"`{bracket}` is not closed", opening, Help: $"close it with `{(bracket == '[' ? ']' : '}')}`");
    }

    public static Diagnostic ListOnKeyLine(SourceSpan span) => new(
        Severity.Error, YamlSyntax, "a list must begin on a line of its own", span,
        Help: "put each `- item` on a line of its own below the key, or write  [ item, item ]; quote a text that begins with `-`");

    public static Diagnostic UnquotedValue(SourceSpan span, string quotedLine)
    {
        string text = span.File.Text[span.Start..span.End];
        string why = text switch
        {
            ['{', '{', ..] => "a text that begins with `{{` must be quoted",
            _ when text.Contains("{{", StringComparison.Ordinal) => "a text with `{{` inside `[ ]` or `{ }` must be quoted",
            _ when char.IsLetterOrDigit(text[0]) => "a text with `: ` in it must be quoted",
            ['"', ..] => "text goes on after its closing quote; all of it must be quoted",
            ['`', ..] => "a text that begins with a backtick must be quoted",
            ['>', ..] or ['|', ..] => $"a value that begins with `{text[0]}` must be quoted",
            _ => $"a text that begins with `{text[0]}` must be quoted",
        };
        return new(Severity.Error, "unquoted-value", why, span, Help: $"write  {quotedLine}");
    }

    public static Diagnostic CutText(SourceSpan span, string quotedLine) => new(
        Severity.Warning, "cut-text", "a text ends before ` #`, where a comment begins", span,
        Label: "not read", Help: $"write  {quotedLine}  or, for a comment, put a blank after `#`");

    public static Diagnostic MergeKey(SourceSpan span) => new(
        Severity.Error, "merge-key", "`<<` is not read here", span, Help: "write the keys out");

    public static Diagnostic KeyIsNotText(SourceSpan span) => new(
        Severity.Error, YamlSyntax, "a key must be a text", span, Help: "write  key: value, and a text that begins with `{` or `[` in quotes");

    public static Diagnostic NoKey(SourceSpan span) => new(
        Severity.Error, YamlSyntax, "a value has no key before its `:`", span, Help: "write  key: value, and a text that begins with `:` in quotes");

    public static Diagnostic Tag(SourceSpan span) => new(
        Severity.Error, "yaml-tag", $"`{span.File.Text[span.Start..span.End]}` is a tag, which is not read here", span,
        Help: "remove it, or put a text that begins with `!` into quotes");

    public static Diagnostic SelfAlias(string name, SourceSpan span, SourceSpan anchor) => new(
        Severity.Error, "yaml-alias", $"`*{name}` stands inside what it repeats", span,
        Related: [new RelatedPlace("marked at", anchor)], Help: "write the data out");

    public static Diagnostic UnusedAnchor(string name, SourceSpan span) => new(
        Severity.Warning, "yaml-alias", $"`&{name}` is taken for a mark that `*{name}` would repeat, not for text", span,
        Help: "put a text that begins with `&` into quotes");

    public static Diagnostic JsonSyntax(SourceSpan span, string message, string? help) => new(Severity.Error, "json-syntax", message, span, Help: help);
}
