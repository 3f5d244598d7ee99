using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Templates;

/// <summary>Everything this room has to say to a user.</summary>
internal static class TemplateDiagnostics
{
    /// <summary>A mistake that Scriban's parser found; where it knows the right form, the form becomes the help.</summary>
    public static Diagnostic Syntax(SourceSpan span, string problem)
    {
        if (problem.Contains("depth limit", StringComparison.Ordinal))
        {
            return Error("template-syntax", "too much stands inside one another, or in one statement", span, help: "part it into statements, each giving a name to a part:  a = …");
        }

        int form = problem.IndexOf(" in: ", StringComparison.Ordinal);
        string message = form < 0 ? problem : problem[..form];
        int detail = message.IndexOf(": ", StringComparison.Ordinal);
        if (message.Contains("found <end> statement without", StringComparison.OrdinalIgnoreCase))
        {
            return Error("template-syntax", "this `end` closes nothing", span, help: "take it out, or open what it closes with `if` or `for`");
        }

        if (message.StartsWith("error while parsing ", StringComparison.Ordinal) && detail > 0)
        {
            message = $"in {message["error while parsing ".Length..detail]}: {char.ToLowerInvariant(message[detail + 2])}{message[(detail + 3)..]}";
        }

        return Error("template-syntax", message.Replace("<expression>", "an expression", StringComparison.Ordinal), span, help: form < 0 ? null : $"write it as  {problem[(form + 5)..]}");
    }

    public static Diagnostic UnclosedTag(SourceSpan span) =>
        Error("unclosed-value", "`{{` is not closed", span, help: "write `}}` after the name, on the same line");

    public static Diagnostic NotAnExpression(SourceSpan span) =>
        Error("not-a-value", "text of a report can hold values, not statements", span, help: "write a metric or a calculation, such as {{ lectures }} or {{ a / b | percent }}");

    public static Diagnostic UnknownName(string name, SourceSpan span, IEnumerable<string> known) =>
        Error("unknown-name", $"nothing is called `{name}`", span, help: NearestName.Suggest(name, known));

    public static Diagnostic UnknownMember(string owner, string member, SourceSpan span, IEnumerable<string> known) =>
        Error("unknown-name", $"`{owner}` has no `{member}`", span, help: NearestName.Suggest(member, known));

    public static Diagnostic UnusedPart(string name, SourceSpan span, string template) => new(
        Severity.Warning, "unused-part", $"`{name}` has no place in the template `{template}`", span,
        Help: "take it out, or name a template that prints it");

    public static Diagnostic MissingMetric(string id, SourceSpan place, IReadOnlyList<string> present, SourceSpan asked, string? example) =>
        Error(
            "missing-metric",
            $"metric `{id}` is missing",
            place,
            present.Count == 0 ? "has none" : "has " + string.Join(", ", present.Take(8).Select(name => $"`{name}`")) + (present.Count > 8 ? " and others" : ""),
            [new RelatedPlace("asked for by", asked)],
            NearestName.Find(id, present) is { } near
                ? $"did you mean `{near}`?"
                : $"add under `metrics`:  {example ?? $"{id}: {{ label: …, value: …, unit: … }}"}");

    public static Diagnostic UnknownMetric(string id, SourceSpan span, IReadOnlyList<string> present) =>
        Error("unknown-metric", $"no metric is called `{id}`", span, help: NearestName.Suggest(id, present) ?? $"add under `metrics`:  {id}: {{ label: …, value: …, unit: … }}");

    /// <summary>A template that names all the metrics and fields there are does not know this one.</summary>
    public static Diagnostic NotAskedFor(string noun, string id, SourceSpan span, SourceSpan closed, IReadOnlyList<string> known) =>
        Error(
            $"unrequested-{noun}", $"the template has no {noun} `{id}`", span,
            related: [new RelatedPlace("it takes only those that it names", closed)],
            help: NearestName.Suggest(id, known) ?? $"take `{id}` away");

    /// <summary>A text asks for a part of a metric that its entry does not give.</summary>
    public static Diagnostic NoMetricPart(string id, string member, SourceSpan span, SourceSpan metric) =>
        Error(
            "missing-value",
            $"metric `{id}` has no `{member}`",
            span,
            related: [new RelatedPlace("the metric", metric)],
            help: member switch
            {
                "change" or "year_on_year" or "period_on_period" => $"give `{id}` a value to be compared with (`previous`, `last_year`), or take the clause out of the text",
                "progress" or "completion" => $"give `{id}` a `target` to be compared with, or take the clause out of the text",
                _ => $"give `{id}` a `{member}`",
            });

    public static Diagnostic MissingKey(string key, SourceSpan place, SourceSpan? asked, string template) =>
        Error(
            "missing-key",
            $"`{key}` is missing; template `{template}` needs it",
            place,
            related: asked is { } span ? [new RelatedPlace("asked for by", span)] : [],
            help: key.StartsWith("fields.", StringComparison.Ordinal) ? $"add under `fields`:  {key["fields.".Length..]}: …" : $"add a line:  {key}: …");

    public static Diagnostic NothingToPrint(string what, SourceSpan span) =>
        Error("missing-value", $"`{what}` has no value here", span, help: $"write {{{{ if {what} }}}} … {{{{ end }}}} around it, or give another value: {{{{ {what} ?? '…' }}}}");

    public static Diagnostic NotText(string what, SourceSpan span, string help) =>
        Error("not-text", $"`{what}` is not a text", span, help: help);

    public static Diagnostic RuntimeError(SourceSpan span, string problem) =>
        Error("template-error", problem, span);

    public static Diagnostic TooMuch(SourceSpan span, string limit) =>
        Error("too-much", $"the template goes beyond its limits: {limit}", span, help: "look for a loop or an include that never ends, or a text that grows in a loop");

    public static Diagnostic Calculation(SourceSpan span, string problem, string? help = null) =>
        Error("bad-calculation", problem, span, help: help);

    public static Diagnostic ApproximatePercentage(SourceSpan span) =>
        Error("approximate-percentage", "a percentage of an approximate value says more than is known", span, help: "give the exact value, or say it in words");

    public static Diagnostic NoRatio(SourceSpan span, string unit) =>
        Error(
            "bad-calculation",
            unit == "%" ? "this is a percentage already" : $"a number of `{unit}` is no ratio",
            span,
            help: unit == "%" ? "print it as it is, or round it:  {{ a | round 1 }}" : "divide by the whole first:  {{ a / b | percent }}");

    public static Diagnostic RawValue(SourceSpan span) =>
        new(Severity.Warning, "raw-value", "`raw` lets data act as Markdown", span, Help: "use `markdown` for text with emphasis, or print the value as it is");

    public static Diagnostic ForbiddenCharacter(SourceSpan span, char character) =>
        Error("forbidden-character", $"the character U+{(int)character:X4} may not stand in a template", span, help: "delete it");

    public static Diagnostic NoSuchTemplate(string name, SourceSpan? span, IReadOnlyList<string> known, SourceFile fallback) =>
        Error("unknown-template", $"there is no template `{name}`", span ?? fallback.Span(0, 0), help: NearestName.Suggest(name, known) ?? "give the name of a shipped template, or the path of a folder that holds template.yaml");

    public static Diagnostic NoTemplateGiven(SourceFile report, IReadOnlyList<string> known) =>
        Error("missing-key", "`template` is missing", report.Span(0, 0), help: $"add a first line:  template: {(known.Count > 0 ? known[0] : "NAME")}   or give -t NAME; known: {string.Join(", ", known.Select(name => $"`{name}`"))}");

    public static Diagnostic LanguageNotOffered(string language, string template, IEnumerable<string> offered, SourceSpan span) =>
        Error("unknown-language", $"template `{template}` has no text in `{language}`", span, help: "it is written in " + string.Join(", ", offered.Select(name => $"`{name}`")));

    public static Diagnostic NoDocuments(string template, SourceSpan span) =>
        Error("no-documents", $"template `{template}` makes no document", span, help: "put a file NAME.md.sbn beside its template.yaml");

    public static Diagnostic NoDocumentInLanguage(string template, string language, SourceSpan span) =>
        Error("no-documents", $"template `{template}` makes no document in `{language}`", span, help: "put a file NAME.md.sbn beside its template.yaml, or take the language out of `languages`");

    public static Diagnostic NoSuchPartial(string name, SourceSpan span, IEnumerable<string> known) =>
        Error("unknown-partial", $"there is no partial `_{name}.md.sbn` beside this template", span, help: name.StartsWith('_') ? $"write  include '{name[1..]}'" : NearestName.Suggest(name, known));

    public static Diagnostic NumberExpected(string cell, SourceSpan span) =>
        Error("bad-table", $"`{cell}` must be a number, to be added up or compared", span);

    public static Diagnostic NothingToDraw(SourceSpan span) =>
        Error("chart-without-numbers", "the table beside this chart has no column of numbers", span, help: "give the chart its metrics:  metrics: [ visits, loans ]");

    public static Diagnostic NothingToDerive(SourceSpan span) =>
        Error("bad-table", "a change needs two columns of numbers, newer first", span, help: "give two columns of numbers, or take `derive` away");

    private static Diagnostic Error(
        string rule,
        string message,
        SourceSpan span,
        string? label = null,
        System.Collections.Immutable.ImmutableArray<RelatedPlace> related = default,
        string? help = null) =>
        new(Severity.Error, rule, message, span, label, related, help);
}
