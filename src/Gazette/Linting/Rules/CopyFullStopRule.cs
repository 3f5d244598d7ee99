using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed class CopyFullStopRule : TextRule
{
    public override string Name => "copy-full-stop";

    public override Words Summary => Words.Of("a list of copy recipients that does not end with `。`", "抄送机关末尾没有句号");

    public override Words Why => Words.Of("Without it, readers cannot tell whether the list is complete.", "没有句号，看不出抄送机关是否列全。");

    public override LintBasis Basis => LintBasis.Required(LintBasis.Layout, "7.4.2");

    public override LintLevels Levels => LintLevels.ErrorThenWarning;

    public override LintExample BadExample => ":::: colophon\n::: copy\n抄送：县文化局，县档案馆\n:::\n::::";

    public override LintExample GoodExample => ":::: colophon\n::: copy\n抄送：县文化局，县档案馆。\n:::\n::::";

    internal override TextNeeds Needs { get; } = new() { Kinds = LintTextKind.Copy };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        int end = text.Text.TrimEnd().Length;
        if (end > 0 && text.At(end - 1) is not ('。' or '.'))
        {
            bool marked = text.At(end - 1) is '，' or '；' or '、' or ',' or ';';
            findings.Add(text, end - 1, end, Says("the list of copy recipients does not end with `。`", "抄送机关末尾缺少“。”")
                .Replaces(marked ? "。" : text.Excerpt(end - 1, end) + "。"));
        }
    }
}
