using System.Diagnostics.CodeAnalysis;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Linting;

/// <summary>
/// One thing to check: its name, why it matters, what it is based on, an example of each kind, what it needs, and the check. Rules are stateless; one
/// instance serves all documents and threads.
/// </summary>
public abstract class LintRule
{
    private protected LintRule()
    {
    }

    /// <summary>The name in messages and under <c>lint:</c>, in lower case with hyphens: <c>duplicate-ordinal</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What the rule finds, as a short noun phrase.</summary>
    public abstract Words Summary { get; }

    /// <summary>The consequence for readers if it is not fixed.</summary>
    public abstract Words Why { get; }

    /// <summary>For Chinese texts.</summary>
    public abstract LintBasis Basis { get; }

    /// <summary>The basis for a text in a language: Chinese standards bind no English text.</summary>
    internal LintBasis BasisFor(LintLanguages language) => language == LintLanguages.English ? LintBasis.Practice : Basis;

    public abstract LintLevels Levels { get; }

    public virtual LintLanguages Languages => LintLanguages.Chinese;

    /// <summary>The codes of those languages: <c>zh</c>, <c>en</c>.</summary>
    public IEnumerable<string> LanguageCodes =>
        from known in new[] { (LintLanguages.Chinese, LanguageRules.Chinese), (LintLanguages.English, LanguageRules.English) }
        where (Languages & known.Item1) != 0
        select known.Item2.Language.Code;

    /// <summary>Produces this finding and no other.</summary>
    public abstract LintExample BadExample { get; }

    /// <summary>The same text fixed; produces no finding.</summary>
    public abstract LintExample GoodExample { get; }

    /// <summary>Cheap pre-check: what a document must contain before the rule can find anything in it.</summary>
    internal virtual TextNeeds Needs => TextNeeds.None;

    /// <summary>Whether the rule also checks the data alone.</summary>
    internal virtual bool ChecksData => false;

    internal abstract void Check(LintContext context, LintFindings findings);

    /// <summary>Checks the data alone, which can be wrong even if there is no document.</summary>
    internal virtual void Check(Report report, LintFindings findings)
    {
    }

    private protected static LintMessage Says([ConstantExpected] string english, [ConstantExpected] string chinese) => new(Words.Of(english, chinese));

    private protected static LintMessage Says(EnglishText english, ChineseText chinese) => new(Words.Of(english, chinese));

    private protected static LintMessage Says(Words message) => new(message);
}
