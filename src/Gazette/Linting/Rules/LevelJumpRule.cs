using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Linting.Texts;
using Gazette.Wording;

namespace Gazette.Linting.Rules;

internal sealed class LevelJumpRule : LintRule
{
    public override string Name => "level-jump";

    public override Words Summary => Words.Of("a heading that skips a level", "越级的标题");

    public override Words Why =>
        Words.Of("A level is missing from the outline, and the heading's font does not match its place in the text.", "中间少了一级，标题的字体与它在文中的位置不相称。");

    public override LintBasis Basis => LintBasis.Recommended(LintBasis.Layout, Words.Same("7.3.3"));

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintLanguages Languages => LintLanguages.Both;

    public override LintExample BadExample => "## 一、基本情况\n\n（1）开展宣讲。\n\n（2）组织展览。\n\n## 二、存在问题\n\n人手不足。";

    public override LintExample GoodExample => "## 一、基本情况\n\n（一）开展宣讲。\n\n（二）组织展览。\n\n## 二、存在问题\n\n人手不足。";

    internal override void Check(LintContext context, LintFindings findings)
    {
        CheckLabels(context.Labels, findings);
        int level = 1;
        foreach (LintText text in context.Texts)
        {
            if (text.Kind != LintTextKind.Heading || HeadingLabel.TryRead(text.Text, out _, out _, out _))
            {
                level = text.IsHeading ? text.Place.Level : level;
                continue;
            }

            if (text.Place.Level > level + 1)
            {
                findings.Add(text, 0, text.Text.Length, Says(
                    $"a heading of level {text.Place.Level} comes directly under one of level {level}",
                    $"{level}级标题下直接出现了{text.Place.Level}级标题")
                    .Helps($"make it level {level + 1}", $"改为{level + 1}级标题"));
            }

            level = text.Place.Level;
        }
    }

    private static void CheckLabels(ImmutableArray<LabelledText> labels, LintFindings findings)
    {
        int level = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            LabelledText label = labels[i];
            bool tolerated = level == 1 && label.Level == 3 && HasOnlyTwoLevels(labels, i);
            if (level > 0 && label.Level > level + 1 && !tolerated)
            {
                string due = HeadingLabel.Write(level + 1, label.Number);
                findings.Add(label.Text, 0, label.Length, Says(
                    $"`{label.Label}` comes directly under a heading of level {level}",
                    $"{level}级标题下直接出现了“{label.Label}”")
                    .Helps($"write `{due}`", $"写作“{due}”"));
            }

            level = label.Level;
        }
    }

    // 一、 followed by 1. is acceptable if the chapter has no third level.
    private static bool HasOnlyTwoLevels(ImmutableArray<LabelledText> labels, int at)
    {
        for (int i = at; i < labels.Length && labels[i].Level != 1; i++)
        {
            if (labels[i].Level != 3)
            {
                return false;
            }
        }

        return true;
    }
}
