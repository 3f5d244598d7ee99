using Gazette.Linting.Texts;

namespace Gazette.Linting.Prefilters;

/// <summary>Needs as bits of facts: whether a text can meet them takes a few comparisons.</summary>
/// <param name="needs">What else is needed.</param>
/// <param name="all">Facts that must all be true.</param>
/// <param name="some">Facts of which one must be true, if there are any.</param>
/// <param name="oneOf">Gates of which one must be open, if there are any.</param>
internal sealed class TextGate(TextNeeds needs, TextFacts all, TextFacts some, TextGate[] oneOf)
{
    private readonly bool _isForSome = !some.IsEmpty;

    /// <summary>Whether one of the texts of a document may meet the needs.</summary>
    public bool MayHold(LintContext context) =>
        Allows(context.Facts)
        && (context.Kinds & needs.Kinds) != 0
        && (needs.Languages == LintLanguages.None || (context.Languages & needs.Languages) != 0)
        && (!needs.Metrics || context.HasMetrics)
        && (!needs.Period || context.Period is not null)
        && (oneOf.Length == 0 || MayHoldOne(context))
        && (needs.Pattern is null || HasMatch(context));

    /// <summary>Whether a text may meet the needs; its words and its pattern are for the rule to search.</summary>
    public bool MayHold(LintText text) =>
        Allows(text.Facts)
        && (text.Kind & needs.Kinds) != 0
        && (needs.Languages == LintLanguages.None || (text.Language & needs.Languages) != 0)
        && (oneOf.Length == 0 || MayHoldOne(text));

    /// <summary>Whether the facts of a text allow it to meet these needs.</summary>
    public bool Allows(TextFacts facts) => facts.HasAll(all) && (!_isForSome || facts.HasAny(some));

    private bool MayHoldOne(LintContext context)
    {
        foreach (TextGate choice in oneOf)
        {
            if (choice.MayHold(context))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayHoldOne(LintText text)
    {
        foreach (TextGate choice in oneOf)
        {
            if (choice.MayHold(text))
            {
                return true;
            }
        }

        return false;
    }

    // Where facts leave few texts, those are searched one by one; one search through all texts together is cheaper than one through each.
    private bool HasMatch(LintContext context)
    {
        if (all.IsEmpty && !_isForSome && oneOf.Length == 0)
        {
            return needs.Pattern!.IsMatch(context.Words);
        }

        foreach (LintText text in context.Texts)
        {
            if (MayHold(text) && needs.Pattern!.IsMatch(text.Text))
            {
                return true;
            }
        }

        return false;
    }
}
