namespace Gazette.Linting;

/// <summary>A rule that looks at one text at a time.</summary>
public abstract class TextRule : LintRule
{
    private protected TextRule()
    {
    }

    internal sealed override void Check(LintContext context, LintFindings findings)
    {
        foreach (LintText text in context.Texts)
        {
            if ((text.Language & Languages) != 0 && AppliesTo(text))
            {
                Check(text, context, findings);
            }
        }
    }

    private protected virtual bool AppliesTo(LintText text) => true;

    private protected abstract void Check(LintText text, LintContext context, LintFindings findings);
}
