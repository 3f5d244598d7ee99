using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Gazette.Sources;

namespace Gazette.Diagnostics;

/// <summary>
/// An error, warning or note for the user, as a value: what is wrong, where, which other places are involved, and what to do. Each is created by a
/// named factory method, in the folder of the code that detects it:
/// <code>
/// public static Diagnostic DuplicateKey(string key, SourceSpan span, SourceSpan first) => Diagnostic.Error("duplicate-key", span)
///     .Says($"`{key}` is given twice", $"“{key}”重复出现")
///     .Helps("remove one of the two", "删去其中一个")
///     .Relates(first, "first given at", "首次出现于");
/// </code>
/// </summary>
public sealed record Diagnostic
{
    // What a cell may hold and a message may quote.
    private const int LongestWords = 200;

    internal Diagnostic(DiagnosticSubject subject, Words message)
    {
        (Severity, Rule, Span) = subject;
        Message = message;
    }

    /// <summary>An error keeps a report from being written.</summary>
    public Severity Severity { get; init; }

    /// <summary>A name in lower case with hyphens (<c>missing-metric</c>); for a lint rule, also the key that turns it off.</summary>
    public string Rule { get; }

    /// <summary>The place that the message is about.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Lower case, no full stop, the user's words in backticks.</summary>
    public Words Message { get; }

    /// <summary>Shown after the carets under the place.</summary>
    public Words? Label { get; private init; }

    /// <summary>An order, with something to paste if possible.</summary>
    public Words? Help { get; private init; }

    /// <summary>Other places that help to understand the message.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = [];

    /// <summary>Null if a person has to decide, or if the text was computed and is in no file.</summary>
    public Fix? Fix { get; init; }

    /// <summary>
    /// What tells the causes of one rule's messages apart, besides their places: messages that share it, in one column of a table or at one place of a file
    /// that many reports use, come from one mistake. Unless set, it is what the message says, without the words that the place itself holds.
    /// </summary>
    public string Cause
    {
        get => field ?? WithoutOwnWords();
        init;
    }

    public static DiagnosticSubject Error(string rule, SourceSpan span) => new(Severity.Error, rule, span);

    public static DiagnosticSubject Warning(string rule, SourceSpan span) => new(Severity.Warning, rule, span);

    public static DiagnosticSubject Note(string rule, SourceSpan span) => new(Severity.Note, rule, span);

    public Diagnostic Labels([ConstantExpected] string english, [ConstantExpected] string chinese) => Labels(Words.Of(english, chinese));

    public Diagnostic Labels(EnglishText english, ChineseText chinese) => Labels(Words.Of(english, chinese));

    public Diagnostic Labels(Words? label) => this with { Label = label };

    public Diagnostic Helps([ConstantExpected] string english, [ConstantExpected] string chinese) => Helps(Words.Of(english, chinese));

    public Diagnostic Helps(EnglishText english, ChineseText chinese) => Helps(Words.Of(english, chinese));

    public Diagnostic Helps(Words? help) => this with { Help = help };

    public Diagnostic Relates(SourceSpan? span, [ConstantExpected] string english, [ConstantExpected] string chinese) =>
        Relates(span, Words.Of(english, chinese));

    /// <summary>Adds another place if it is not null.</summary>
    public Diagnostic Relates(SourceSpan? span, Words introduction) =>
        span is { } place ? this with { Related = Related.Add(new RelatedPlace(introduction, place)) } : this;

    // "`12x` is not a number" says the same of every cell.
    private string WithoutOwnWords()
    {
        ReadOnlySpan<char> own = Span.IsWholeFile ? [] : Span.File.Text.AsSpan(Span.Start, Span.Length).Trim();
        return own.IsEmpty || own.Length > LongestWords ? Message.English : Message.English.Replace($"`{own}`", "``", StringComparison.Ordinal);
    }

    public override string ToString() =>
        $"{Span}: {Severity.ToString().ToLowerInvariant()}: {Message.English} [{Rule}]";
}
