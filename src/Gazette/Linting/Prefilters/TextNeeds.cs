using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Prefilters;

/// <summary>
/// Cheap pre-check: what a document must contain before a rule can find anything in it; otherwise the rule is not run. Most rules find nothing in
/// most documents, and one look at the characters of all texts together is cheaper than looking at each text. All conditions that are set must be
/// met. Too strict conditions would silence the rule, so a test runs every rule with and without them on all samples.
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

    /// <summary>The cheap conditions come first, searching the text last.</summary>
    public bool AreMetBy(LintContext context) =>
        (context.Kinds & Kinds) != 0
        && (Languages == LintLanguages.None || (context.Languages & Languages) != 0)
        && (!Digits || context.HasDigits)
        && (!Metrics || context.HasMetrics)
        && (!Period || context.Period is not null)
        && HasCharacters(context.Characters)
        && HasPairs(context.Characters)
        && (Words.IsEmpty || HasWord(context))
        && (OneOf.IsEmpty || MeetsOne(context))
        && (Pattern is null || Pattern.IsMatch(context.Words));

    private bool HasCharacters(CharacterSet set)
    {
        foreach (string characters in Characters)
        {
            if (!set.HasAny(characters))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasPairs(CharacterSet set)
    {
        foreach ((string first, string second) in Pairs)
        {
            if (!set.MayHavePair(first, second))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasWord(LintContext context)
    {
        foreach (string word in Words)
        {
            if (context.Characters.MayHave(word) && context.Words.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool MeetsOne(LintContext context)
    {
        foreach (TextNeeds needs in OneOf)
        {
            if (needs.AreMetBy(context))
            {
                return true;
            }
        }

        return false;
    }
}
