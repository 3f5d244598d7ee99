using Gazette.Linting.Texts;

namespace Gazette.Linting.Prefilters;

/// <summary>Needs as bits of facts: whether a text can meet them takes a few comparisons.</summary>
internal sealed class TextGate
{
    private readonly TextNeeds _needs;
    private readonly TextFacts _all;
    private readonly TextFacts _some;
    private readonly TextGate[] _oneOf;

    public TextGate(TextNeeds needs, FactTable table)
    {
        _needs = needs;
        _all = table.AllOf(needs);
        _some = table.SomeOf(needs.Words);
        _oneOf = [.. needs.OneOf.Select(choice => new TextGate(choice, table))];
    }

    /// <summary>Whether one of the texts of a document may meet the needs.</summary>
    public bool MayHold(LintContext context) =>
        (context.Kinds & _needs.Kinds) != 0
        && (_needs.Languages == LintLanguages.None || (context.Languages & _needs.Languages) != 0)
        && (!_needs.Metrics || context.HasMetrics)
        && (!_needs.Period || context.Period is not null)
        && Allows(context.Facts)
        && (_oneOf.Length == 0 || Array.Exists(_oneOf, choice => choice.MayHold(context)))
        && (_needs.Pattern is null || HasMatch(context));

    /// <summary>Whether a text may meet the needs; its words and its pattern are for the rule to search.</summary>
    public bool MayHold(LintText text)
    {
        if (!Allows(text.Facts) || (text.Kind & _needs.Kinds) == 0 || (_needs.Languages != LintLanguages.None && (text.Language & _needs.Languages) == 0))
        {
            return false;
        }

        foreach (TextGate choice in _oneOf)
        {
            if (choice.MayHold(text))
            {
                return true;
            }
        }

        return _oneOf.Length == 0;
    }

    private bool Allows(TextFacts facts) => facts.HasAll(_all) && (_some.IsEmpty || facts.HasAny(_some));

    // Where facts leave few texts, those are searched one by one; one search through all texts together is cheaper than one through each.
    private bool HasMatch(LintContext context)
    {
        if (_all.IsEmpty && _some.IsEmpty && _oneOf.Length == 0)
        {
            return _needs.Pattern!.IsMatch(context.Words);
        }

        foreach (LintText text in context.Texts)
        {
            if (MayHold(text) && _needs.Pattern!.IsMatch(text.Text))
            {
                return true;
            }
        }

        return false;
    }
}
