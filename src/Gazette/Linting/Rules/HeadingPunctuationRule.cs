using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed class HeadingPunctuationRule : TextRule
{
    private const string Marks = "。，；：、.,;:";

    public override string Name => "heading-punctuation";

    public override Words Summary => Words.Of("a punctuation mark at the end of a heading on its own line", "单独成行的标题末尾带标点");

    public override Words Why => Words.Of("The line break already does what the mark would do.", "标题单独成行，已起到停顿作用，不必再加标点。");

    public override LintBasis Basis => LintBasis.Recommended(LintBasis.Punctuation, Words.Same("B.4"));

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintLanguages Languages => LintLanguages.Both;

    public override LintExample BadExample => "## 存在问题。\n\n人手不足。";

    public override LintExample GoodExample => "## 存在问题\n\n人手不足。";

    internal override TextNeeds Needs { get; } = new() { Kinds = LintTextKind.AnyHeading };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        int end = text.Text.TrimEnd().Length;
        bool dots = end > 1 && text.At(end - 1) == '.' && (text.At(end - 2) == '.' || EndsInAbbreviation(text.Text[..end]));
        if (end > 0 && Marks.Contains(text.At(end - 1), StringComparison.Ordinal) && !dots)
        {
            findings.Add(text, end - 1, end, Says($"the heading ends with `{text.At(end - 1)}`", $"标题末尾有“{text.At(end - 1)}”").Replaces(""));
        }
    }

    private static bool EndsInAbbreviation(string text) =>
        text.EndsWith("etc.", StringComparison.Ordinal) || text.EndsWith("Inc.", StringComparison.Ordinal) || text.EndsWith("Ltd.", StringComparison.Ordinal);
}
