using Gazette.Linting.Texts;

namespace Gazette.Linting;

/// <summary>A rule that looks at one text at a time.</summary>
public abstract class TextRule : LintRule
{
    private protected TextRule()
    {
    }

    /// <summary>The texts that it looks at.</summary>
    private protected virtual LintTextKind Kinds => LintTextKind.Any;

    internal sealed override bool MayFind(LintContext context) =>
        (context.Languages & Languages) != 0 && (context.Kinds & Kinds) != 0 && MayFindInTexts(context);

    internal sealed override void Check(LintContext context, LintFindings findings)
    {
        LintLanguages languages = Languages;
        LintTextKind kinds = Kinds;
        foreach (LintText text in context.Texts)
        {
            if ((text.Kind & kinds) != 0 && (text.Language & languages) != 0)
            {
                Check(text, context, findings);
            }
        }
    }

    /// <summary>The same of texts in its languages and of its kinds, one of which there is.</summary>
    private protected virtual bool MayFindInTexts(LintContext context) => true;

    private protected abstract void Check(LintText text, LintContext context, LintFindings findings);
}
