using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Diagnostics;

/// <summary>A mistake of the user, as a value: what is wrong, where, what else has to do with it, and what to do.</summary>
/// <param name="Severity">Errors keep a report from being written.</param>
/// <param name="Rule">A name in words (<c>missing-metric</c>); the key that turns a lint rule off.</param>
/// <param name="Message">Lower case, no full stop, the user's words in backticks.</param>
/// <param name="Span">The place the message is about.</param>
/// <param name="Label">Words to stand after the carets under the place.</param>
/// <param name="Related">Other places that a reader has to see to understand the message.</param>
/// <param name="Help">An order, with something to paste where there is something.</param>
public sealed record Diagnostic(
    Severity Severity,
    string Rule,
    string Message,
    SourceSpan Span,
    string? Label = null,
    ImmutableArray<RelatedPlace> Related = default,
    string? Help = null)
{
    public ImmutableArray<RelatedPlace> Related { get; init; } = Related.IsDefault ? [] : Related;

    /// <summary>Null where a person has to decide, or where the words were computed and stand nowhere to be changed.</summary>
    public Fix? Fix { get; init; }

    public override string ToString() =>
        $"{Span}: {Severity.ToString().ToLowerInvariant()}: {Message} [{Rule}]";
}
