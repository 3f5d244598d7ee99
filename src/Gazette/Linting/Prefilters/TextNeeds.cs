using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Prefilters;

/// <summary>
/// Cheap pre-check: what a text must contain before a rule can find anything in it; otherwise the rule does not look at it, and not at the document
/// if there is no such text. All conditions that are set must be met by one and the same text. Most rules find nothing in most texts, and the facts of
/// a text are read once for all rules. Too strict conditions would silence the rule, so a test runs every rule with and without them on all samples.
/// </summary>
internal sealed record TextNeeds
{
    /// <summary>In a pair, the beginning or the end of a text.</summary>
    public const string Edge = "\uFFFF";

    public static readonly TextNeeds None = new();

    /// <summary>A text of one of these kinds; a <see cref="TextRule"/> only gets such texts.</summary>
    public LintTextKind Kinds { get; init; } = LintTextKind.Any;

    /// <summary>A text in one of these languages; none if the language does not matter.</summary>
    public LintLanguages Languages { get; init; }

    /// <summary>A digit.</summary>
    public bool Digits { get; init; }

    /// <summary>A report with metrics.</summary>
    public bool Metrics { get; init; }

    /// <summary>A period that the report or the document covers.</summary>
    public bool Period { get; init; }

    /// <summary>One character from each of these.</summary>
    public ImmutableArray<string> Characters { get; init; } = [];

    /// <summary>For each of these, one of the first characters directly before one of the second.</summary>
    public ImmutableArray<(string First, string Second)> Pairs { get; init; } = [];

    /// <summary>One of these words.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>One of these in addition to everything else; empty if there is no choice.</summary>
    public ImmutableArray<TextNeeds> OneOf { get; init; } = [];

    /// <summary>A match in one of the texts.</summary>
    public Regex? Pattern { get; init; }

    /// <summary>The same as bits of the facts of all rules.</summary>
    public TextGate Gate => field ??= FactTable.OfRules.GateOf(this);
}
