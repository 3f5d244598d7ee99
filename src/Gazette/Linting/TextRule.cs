using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting;

/// <summary>A rule that checks one text at a time: those in its languages and of the kinds that it needs.</summary>
internal abstract class TextRule : LintRule
{
    private protected TextRule()
    {
    }

    internal sealed override void Check(LintContext context, LintFindings findings)
    {
        LintLanguages languages = Languages;
        LintTextKind kinds = Needs.Kinds;
        TextGate gate = Needs.Gate;
        foreach (LintText text in (kinds & ~LintTextKind.Prose) == 0 ? context.Prose : context.Texts)
        {
            if ((text.Kind & kinds) != 0 && (text.Language & languages) != 0 && (context.IgnoresNeeds || gate.MayHold(text)))
            {
                Check(text, context, findings);
            }
        }
    }

    private protected abstract void Check(LintText text, LintContext context, LintFindings findings);
}
