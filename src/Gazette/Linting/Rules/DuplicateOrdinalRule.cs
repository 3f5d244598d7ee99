using Gazette.Diagnostics;
using Gazette.Linting.Texts;
using Gazette.Wording;

namespace Gazette.Linting.Rules;

/// <summary>Checks labels by level: a level restarts when a higher level continues. A level that restarts without that is a second count.</summary>
internal sealed class DuplicateOrdinalRule : LintRule
{
    public override string Name => "duplicate-ordinal";

    public override Words Summary => Words.Of("two headings or items with the same number", "标题或条目序号重复");

    public override Words Why => Words.Of(
        "“Part four” no longer means one part, and readers suspect that something was added late.",
        "再说“第四部分”就指不清是哪一处，读者也会怀疑有内容是后来插入的。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Errors;

    public override LintExample BadExample => "## 一、理论学习\n\n集中学习12次。\n\n## 二、文物保护\n\n巡查文物点9处。\n\n## 二、存在问题\n\n人手不足。";

    public override LintExample GoodExample => "## 一、理论学习\n\n集中学习12次。\n\n## 二、文物保护\n\n巡查文物点9处。\n\n## 三、存在问题\n\n人手不足。";

    internal override void Check(LintContext context, LintFindings findings)
    {
        CheckLabels(context, findings);
        foreach (EnumerationChain chain in context.Chains)
        {
            for (int i = 1; i < chain.Items.Length; i++)
            {
                EnumerationItem item = chain.Items[i];
                if (item.Number == chain.Items[i - 1].Number)
                {
                    findings.Add(item.Text, item.Start, item.MarkerEnd, Says($"`{item.Marker}` is used twice", $"“{item.Marker}”重复出现")
                        .Helps("give every item its own number", "每一项各用一个序号")
                        .Replaces(chain.Mark(item.Number + 1)));
                }
            }
        }
    }

    private static void CheckLabels(LintContext context, LintFindings findings)
    {
        LabelledText?[] last = new LabelledText?[HeadingLabel.Levels + 1];
        int attachment = 0;
        foreach (LabelledText label in context.Labels)
        {
            if (label.Text.Place.Attachment != attachment)
            {
                attachment = label.Text.Place.Attachment;
                Array.Clear(last);
            }

            // Numbered sentences (1. and below) may be counted from 1 again later in the same chapter.
            if (last[label.Level] is { } before
                && before.Number == label.Number
                && (label.Number > 1 || label.Level <= 2 || label.Text.Kind == LintTextKind.Heading))
            {
                findings.Add(label.Text, 0, label.Length, Says($"`{label.Label}` is used twice", $"“{label.Label}”重复出现")
                    .Helps("add one to the number of this part and of every part after it", "本部分及以后各部分的序号各加一")
                    .Replaces(HeadingLabel.Write(label.Level, label.Number + 1))
                    .Relates(before.Text.SpanOf(0, before.Length), "first used here", "首次出现在这里"));
            }

            last[label.Level] = label;
            Array.Clear(last, label.Level + 1, last.Length - label.Level - 1);
        }
    }
}
