namespace Gazette.Linting;

/// <summary>A rule that looks at one text at a time.</summary>
public abstract class TextRule : LintRule
{
    private protected TextRule()
    {
    }

    internal sealed override void Check(LintContext context, LintFindings findings)
    {
        if ((context.Languages & Languages) == 0 || !MayFind(context))
        {
            return;
        }

        foreach (LintText text in context.Texts)
        {
            if ((text.Language & Languages) != 0 && AppliesTo(text))
            {
                Check(text, context, findings);
            }
        }
    }

    /// <summary>
    /// Whether a look at the whole document leaves it possible that one of its texts has what the rule looks for. Most rules find
    /// nothing in most documents, and one look, at its characters first and then at all its words, is cheaper than one for each text.
    /// </summary>
    private protected virtual bool MayFind(LintContext context) => true;

    private protected virtual bool AppliesTo(LintText text) => true;

    private protected abstract void Check(LintText text, LintContext context, LintFindings findings);
}
