using System.Collections;
using System.Numerics;
using Gazette.Diagnostics;
using Gazette.Reports;
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
            return Diagnostic.Error("template-syntax", span)
                .Says("too much stands inside one another, or in one statement")
                .Helps("part it into statements, each giving a name to a part:  a = …");
        }

        int form = problem.IndexOf(" in: ", StringComparison.Ordinal);
        string message = form < 0 ? problem : problem[..form];
        int detail = message.IndexOf(": ", StringComparison.Ordinal);
        if (message.Contains("found <end> statement without", StringComparison.OrdinalIgnoreCase))
        {
            return Diagnostic.Error("template-syntax", span)
                .Says("this `end` closes nothing")
                .Helps("take it out, or open what it closes with `if` or `for`");
        }

        if (message.StartsWith("error while parsing ", StringComparison.Ordinal) && detail > 0)
        {
            message = $"in {message["error while parsing ".Length..detail]}: {char.ToLowerInvariant(message[detail + 2])}{message[(detail + 3)..]}";
        }

        return Diagnostic.Error("template-syntax", span)
            .Says($"{message.Replace("<expression>", "an expression", StringComparison.Ordinal)}")
            .Helps(form < 0 ? null : Words.Of($"write it as  {problem[(form + 5)..]}"));
    }

    /// <summary>What stopped an expression of a text, with the place that asked for it.</summary>
    public static Diagnostic AskedForBy(Diagnostic diagnostic, SourceSpan place) => diagnostic.Relates(place, "asked for by");

    public static Diagnostic NotOffered(string statement, SourceSpan span) => Diagnostic.Error("template-syntax", span)
        .Says($"`{statement}` is not offered in templates");

    public static Diagnostic UnclosedTag(SourceSpan span) => Diagnostic.Error("unclosed-value", span)
        .Says("`{{` is not closed")
        .Helps("write `}}` after the name, on the same line");

    public static Diagnostic NotAnExpression(SourceSpan span) => Diagnostic.Error("not-a-value", span)
        .Says("text of a report can hold values, not statements")
        .Helps("write a metric or a calculation, such as {{ lectures }} or {{ a / b | percent }}");

    public static Diagnostic UnknownName(string name, SourceSpan span, IEnumerable<string> known) => Diagnostic.Error("unknown-name", span)
        .Says($"nothing is called `{name}`")
        .Helps(NearestName.Suggest(name, known));

    public static Diagnostic UnknownMember(string owner, string member, SourceSpan span, IEnumerable<string> known) => Diagnostic.Error("unknown-name", span)
        .Says($"`{owner}` has no `{member}`")
        .Helps(NearestName.Suggest(member, known));

    public static Diagnostic UnusedPart(string name, SourceSpan span, string template) => Diagnostic.Warning("unused-part", span)
        .Says($"`{name}` has no place in the template `{template}`")
        .Helps("take it out, or name a template that prints it");

    public static Diagnostic MissingMetric(string id, SourceSpan place, IReadOnlyList<string> present, SourceSpan asked, string? example) =>
        Diagnostic.Error("missing-metric", place)
            .Says($"metric `{id}` is missing")
            .Labels(present.Count == 0 ? Words.Of("has none") : Words.Of($"has {Words.Names(present, most: 8)}"))
            .Helps(NearestName.Ask(id, present) ?? Words.Of($"add under `metrics`:  {example ?? $"{id}: {{ label: …, value: …, unit: … }}"}"))
            .Relates(asked, "asked for by");

    public static Diagnostic UnknownMetric(string id, SourceSpan span, IReadOnlyList<string> present) => Diagnostic.Error("unknown-metric", span)
        .Says($"no metric is called `{id}`")
        .Helps(NearestName.Suggest(id, present) ?? Words.Of($"add under `metrics`:  {id}: {{ label: …, value: …, unit: … }}"));

    /// <summary>A template that names all the metrics and fields there are does not know this one.</summary>
    public static Diagnostic NotAskedFor(string noun, string id, SourceSpan span, SourceSpan closed, IReadOnlyList<string> known) =>
        Diagnostic.Error($"unrequested-{noun}", span)
            .Says($"the template has no {noun} `{id}`")
            .Helps(NearestName.Suggest(id, known) ?? Words.Of($"take `{id}` away"))
            .Relates(closed, "it takes only those that it names");

    /// <summary>A text asks for a part of a metric that its entry does not give.</summary>
    public static Diagnostic NoMetricPart(string id, string member, SourceSpan span, SourceSpan metric) => Diagnostic.Error("missing-value", span)
        .Says($"metric `{id}` has no `{member}`")
        .Helps(member switch
        {
            "change" or "year_on_year" or "period_on_period" =>
                Words.Of($"give `{id}` a value to be compared with (`previous`, `last_year`), or take the clause out of the text"),
            "progress" or "completion" => Words.Of($"give `{id}` a `target` to be compared with, or take the clause out of the text"),
            _ => Words.Of($"give `{id}` a `{member}`"),
        })
        .Relates(metric, "the metric");

    public static Diagnostic MissingKey(string key, SourceSpan place, SourceSpan? asked, string template) => Diagnostic.Error("missing-key", place)
        .Says($"`{key}` is missing; template `{template}` needs it")
        .Helps(key.StartsWith("fields.", StringComparison.Ordinal)
            ? Words.Of($"add under `fields`:  {key["fields.".Length..]}: …")
            : Words.Of($"add a line:  {key}: …"))
        .Relates(asked, "asked for by");

    public static Diagnostic NothingToPrint(string what, SourceSpan span) => Diagnostic.Error("missing-value", span)
        .Says($"`{what}` has no value here")
        .Helps($"write {{{{ if {what} }}}} … {{{{ end }}}} around it, or give another value: {{{{ {what} ?? '…' }}}}");

    public static Diagnostic NotText(string what, object? value, SourceSpan span) => Diagnostic.Error("not-text", span)
        .Says($"`{what}` is not a text")
        .Helps(value switch
        {
            double or BigInteger => Words.Of("a number must be below 10^15, and the divisor must not be 0"),
            bool => Words.Of("a flag is asked with {{ if … }}"),
            IEnumerable => Words.Of("print its parts with {{ for … in … }}, or join them with `enumerate` or `list`"),
            _ => Words.Of("print one of its parts"),
        });

    /// <summary>What Scriban says of a mistake that shows only when the template runs.</summary>
    public static Diagnostic RuntimeError(SourceSpan span, string problem) => Diagnostic.Error("template-error", span)
        .Says($"{problem}");

    public static Diagnostic NothingToEnumerate(SourceSpan span) => Diagnostic.Error("template-error", span)
        .Says("an enumeration needs texts or items");

    public static Diagnostic WrongArgument(string function, int index, bool isGiven, Words expected, SourceSpan span) =>
        Diagnostic.Error("template-error", span)
        .Says(isGiven
            ? Words.Of($"`{function}` needs {expected} as its argument {index + 1}")
            : Words.Of($"`{function}` was given nothing where it needs {expected}"));

    public static Diagnostic TooMuch(SourceSpan span, Words limit) => Diagnostic.Error("too-much", span)
        .Says($"the template goes beyond its limits: {limit}")
        .Helps("look for a loop or an include that never ends, or a text that grows in a loop");

    public static Diagnostic DivisionByZero(SourceSpan span) => Diagnostic.Error("bad-calculation", span)
        .Says("division by zero")
        .Helps("ask first: {{ if b > 0 }} … {{ end }}, or say it in words");

    public static Diagnostic ResultTooLarge(SourceSpan span) => Diagnostic.Error("bad-calculation", span)
        .Says("the result is too large");

    public static Diagnostic SomeResultTooLarge(SourceSpan span) => Diagnostic.Error("bad-calculation", span)
        .Says("a result is too large");

    public static Diagnostic NothingKnown(SourceSpan span) => Diagnostic.Error("bad-calculation", span)
        .Says("what is known of the two values says nothing of the result")
        .Helps("give an exact value, or say it in words");

    public static Diagnostic NoShare(Unit part, Unit whole, SourceSpan span) => Diagnostic.Error("bad-calculation", span)
        .Says($"a number of `{part.Singular}` is no share of one of `{whole.Singular}`")
        .Helps("divide them for a rate:  {{ a / b | round 1 }}");

    public static Diagnostic NotComparable(Unit left, Unit right, SourceSpan span) => Diagnostic.Error("bad-calculation", span)
        .Says($"`{left.Singular}` and `{right.Singular}` cannot be compared")
        .Helps("give both metrics the same unit");

    public static Diagnostic NotAddable(Unit left, Unit right, SourceSpan span) => Diagnostic.Error("bad-calculation", span)
        .Says($"`{left.Singular}` and `{right.Singular}` do not add up")
        .Helps("give both metrics the same unit");

    public static Diagnostic NotSubtractable(Unit left, Unit right, SourceSpan span) => Diagnostic.Error("bad-calculation", span)
        .Says($"`{left.Singular}` and `{right.Singular}` cannot be subtracted")
        .Helps("give both metrics the same unit");

    public static Diagnostic ApproximatePercentage(SourceSpan span) => Diagnostic.Error("approximate-percentage", span)
        .Says("a percentage of an approximate value says more than is known")
        .Helps("give the exact value, or say it in words");

    public static Diagnostic NoRatio(SourceSpan span, string unit) => Diagnostic.Error("bad-calculation", span)
        .Says(unit == "%" ? Words.Of("this is a percentage already") : Words.Of($"a number of `{unit}` is no ratio"))
        .Helps(unit == "%"
            ? Words.Of("print it as it is, or round it:  {{ a | round 1 }}")
            : Words.Of("divide by the whole first:  {{ a / b | percent }}"));

    public static Diagnostic RawValue(SourceSpan span) => Diagnostic.Warning("raw-value", span)
        .Says("`raw` lets data act as Markdown")
        .Helps("use `markdown` for text with emphasis, or print the value as it is");

    public static Diagnostic ForbiddenCharacter(SourceSpan span, char character) => Diagnostic.Error("forbidden-character", span)
        .Says($"the character U+{(int)character:X4} may not stand in a template")
        .Helps("delete it");

    public static Diagnostic NoSuchTemplate(string name, SourceSpan? span, IReadOnlyList<string> known, SourceFile fallback) =>
        Diagnostic.Error("unknown-template", span ?? fallback.Span(0, 0))
            .Says($"there is no template `{name}`")
            .Helps(NearestName.Suggest(name, known) ?? Words.Of("give the name of a shipped template, or the path of a folder that holds template.yaml"));

    public static Diagnostic NoTemplateGiven(SourceFile report, IReadOnlyList<string> known) => Diagnostic.Error("missing-key", report.Span(0, 0))
        .Says("`template` is missing")
        .Helps($"add a first line:  template: {(known.Count > 0 ? known[0] : "NAME")}   or give -t NAME; known: {Words.Names(known)}");

    public static Diagnostic LanguageNotOffered(string language, string template, IReadOnlyCollection<string> offered, SourceSpan span) =>
        Diagnostic.Error("unknown-language", span)
            .Says($"template `{template}` has no text in `{language}`")
            .Helps($"it is written in {Words.Names(offered)}");

    public static Diagnostic NoDocuments(string template, SourceSpan span) => Diagnostic.Error("no-documents", span)
        .Says($"template `{template}` makes no document")
        .Helps("put a file NAME.md.sbn beside its template.yaml");

    public static Diagnostic NoDocumentInLanguage(string template, string language, SourceSpan span) => Diagnostic.Error("no-documents", span)
        .Says($"template `{template}` makes no document in `{language}`")
        .Helps("put a file NAME.md.sbn beside its template.yaml, or take the language out of `languages`");

    public static Diagnostic NoSuchPartial(string name, SourceSpan span, IEnumerable<string> known) => Diagnostic.Error("unknown-partial", span)
        .Says($"there is no partial `_{name}.md.sbn` beside this template")
        .Helps(name.StartsWith('_') ? Words.Of($"write  include '{name[1..]}'") : NearestName.Suggest(name, known));

    public static Diagnostic NumberExpected(string cell, SourceSpan span) => Diagnostic.Error("bad-table", span)
        .Says($"`{cell}` must be a number, to be added up or compared");

    public static Diagnostic NothingToDraw(SourceSpan span) => Diagnostic.Error("chart-without-numbers", span)
        .Says("the table beside this chart has no column of numbers")
        .Helps("give the chart its metrics:  metrics: [ visits, loans ]");

    public static Diagnostic NothingToDerive(SourceSpan span) => Diagnostic.Error("bad-table", span)
        .Says("a change needs two columns of numbers, newer first")
        .Helps("give two columns of numbers, or take `derive` away");
}
