using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed class AddresseeColonRule : TextRule
{
    public override string Name => "addressee-colon";

    public override Words Summary => Words.Of("a list of addressees that does not end with `：`", "主送机关末尾没有冒号");

    public override Words Why => Words.Of("The colon leads into the text.", "冒号表示下面开始正文。");

    public override LintBasis Basis => LintBasis.Required(LintBasis.Layout, "7.3.2");

    public override LintLevels Levels => LintLevels.ErrorThenWarning;

    public override LintExample BadExample => "::: addressee\n各村民委员会\n:::\n\n现将有关情况报告如下。";

    public override LintExample GoodExample => "::: addressee\n各村民委员会：\n:::\n\n现将有关情况报告如下。";

    internal override TextNeeds Needs { get; } = new() { Kinds = LintTextKind.Addressee };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        int end = text.Text.TrimEnd().Length;
        bool marked = end > 0 && text.At(end - 1) is ':' or '，' or '。' or '；' or ',' or ';';
        if (end > 0 && text.At(end - 1) != '：' && text.At(end - 1) != ':')
        {
            findings.Add(text, end - 1, end, Says("the list of addressees does not end with `：`", "主送机关末尾缺少“：”")
                .Replaces(marked ? "：" : text.Excerpt(end - 1, end) + "："));
        }
    }
}
