using System.Diagnostics.CodeAnalysis;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Linting;

/// <summary>
/// One thing that a careful reader checks: its name, why it matters, what it rests on, an example of each kind, what it needs, and the check.
/// Rules hold no state; one instance serves all documents and threads.
/// </summary>
public abstract class LintRule
{
    private protected LintRule()
    {
    }

    /// <summary>In words, as messages and <c>lint:</c> write it: <c>duplicate-ordinal</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What the rule finds, as a noun phrase of half a line.</summary>
    public abstract Words Summary { get; }

    /// <summary>What goes wrong for readers when it stays.</summary>
    public abstract Words Why { get; }

    public abstract LintBasis Basis { get; }

    public abstract LintLevels Levels { get; }

    public virtual LintLanguages Languages => LintLanguages.Chinese;

    /// <summary>The codes of those languages: <c>zh</c>, <c>en</c>.</summary>
    public IEnumerable<string> LanguageCodes =>
        from known in new[] { (LintLanguages.Chinese, LanguageRules.Chinese), (LintLanguages.English, LanguageRules.English) }
        where (Languages & known.Item1) != 0
        select known.Item2.Language.Code;

    /// <summary>Gives this finding and no other.</summary>
    public abstract LintExample BadExample { get; }

    /// <summary>The same put right; gives no finding.</summary>
    public abstract LintExample GoodExample { get; }

    /// <summary>What a document must have before the rule can find anything in it.</summary>
    internal virtual TextNeeds Needs => TextNeeds.None;

    internal abstract void Check(LintContext context, LintFindings findings);

    /// <summary>Looks at the data alone, which can be wrong before there is a document.</summary>
    internal virtual void Check(Report report, LintFindings findings)
    {
    }

    private protected static LintMessage Says([ConstantExpected] string english, [ConstantExpected] string chinese) => new(Words.Of(english, chinese));

    private protected static LintMessage Says(EnglishText english, ChineseText chinese) => new(Words.Of(english, chinese));

    private protected static LintMessage Says([ConstantExpected] string english) => new(Words.Of(english));

    private protected static LintMessage Says(EnglishText english) => new(Words.Of(english));

    private protected static LintMessage Says(Words message) => new(message);
}
