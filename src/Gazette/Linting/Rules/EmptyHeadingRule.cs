using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed class EmptyHeadingRule : TextRule
{
    public override string Name => "empty-heading";

    public override Words Summary => Words.Of("a heading with nothing under it", "下面没有内容的标题");

    public override Words Why => Words.Of("Its text was forgotten, or lost in editing.", "不是写了标题忘了写内容，就是内容在修改时丢了。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Errors;

    public override LintLanguages Languages => LintLanguages.Both;

    public override LintExample BadExample => "## 阅读服务\n\n## 文物巡查\n\n巡查文物点9处。";

    public override LintExample GoodExample => "## 阅读服务\n\n办理借阅证42张。\n\n## 文物巡查\n\n巡查文物点9处。";

    internal override TextNeeds Needs { get; } = new() { Kinds = LintTextKind.Heading };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        if (!text.Place.HasContent)
        {
            findings.Add(text, 0, text.Text.Length, Says(
                $"there is no text under `{text.Excerpt(0, text.Text.Length)}`",
                $"“{text.Excerpt(0, text.Text.Length)}”下面没有内容")
                .Helps("write its text, or remove the heading", "补上内容，或删去标题"));
        }
    }
}
