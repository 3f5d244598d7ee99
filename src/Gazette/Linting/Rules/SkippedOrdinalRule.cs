using Gazette.Diagnostics;
using Gazette.Linting.Texts;
using Gazette.Wording;

namespace Gazette.Linting.Rules;

internal sealed class SkippedOrdinalRule : LintRule
{
    public override string Name => "skipped-ordinal";

    public override Words Summary => Words.Of("a number that is missing or out of order", "序号缺漏或顺序颠倒");

    public override Words Why => Words.Of("Readers will look for the part that is missing.", "读者会去找缺少的那一部分。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Errors;

    public override LintExample BadExample => "一是抓阵地；三是抓队伍。";

    public override LintExample GoodExample => "一是抓阵地；二是抓队伍。";

    internal override void Check(LintContext context, LintFindings findings)
    {
        CheckLabels(context, findings);
        foreach (EnumerationChain chain in context.Chains)
        {
            if (chain.Form == "先")
            {
                CheckSequence(chain, findings);
                continue;
            }

            int expected = 1;
            foreach (EnumerationItem item in chain.Items)
            {
                if (item.Number != expected && item.Number != expected - 1)
                {
                    findings.Add(item.Text, item.Start, item.MarkerEnd, Says(
                        $"this should be `{Numerals.Ordinal(expected)}`, not `{item.Marker}`",
                        $"这里应为“{Numerals.Ordinal(expected)}”，不是“{item.Marker}”")
                        .Helps("number the items in order, without gaps", "各项序号依次编排")
                        .Replaces(chain.Mark(expected)));
                }

                expected = item.Number + 1;
            }
        }
    }

    // 最后 can end an enumeration of any length, so only 其次 and 再次 without their predecessors are wrong.
    private static void CheckSequence(EnumerationChain chain, LintFindings findings)
    {
        EnumerationItem first = chain.Items[0];
        if (first.Number is 2 or 3)
        {
            findings.Add(first.Text, first.Start, first.MarkerEnd, Says($"`{first.Marker}` has no `首先` before it", $"“{first.Marker}”前面没有“首先”")
                .Helps("begin the first item with `首先，`", "第一项以“首先，”开头"));
        }
    }

    private static void CheckLabels(LintContext context, LintFindings findings)
    {
        int[] last = new int[HeadingLabel.Levels + 1];
        int attachment = 0;
        int before = 0;
        foreach (LabelledText label in context.Labels)
        {
            if (label.Text.Place.Attachment != attachment)
            {
                attachment = label.Text.Place.Attachment;
                Array.Clear(last);
            }

            int expected = last[label.Level] + 1;
            bool restarts = label.Number == 1 && label.Level >= 3;

            // In a Word file some of the numbers may be typed, and those between them made by Word.
            expected = label.Number > expected && label.Number == expected + ItemsBetween(context, before, label.Text.Index) ? label.Number : expected;
            expected = label is { Level: 3, Number: 2 } && FollowsAttachment(context, label.Text.Index) ? label.Number : expected;
            before = label.Text.Index;
            if (label.Number != expected && label.Number != expected - 1 && !restarts)
            {
                string due = HeadingLabel.Write(label.Level, expected);
                findings.Add(label.Text, 0, label.Length, Says($"this should be `{due}`, not `{label.Label}`", $"这里应为“{due}”，不是“{label.Label}”")
                    .Helps("number the parts in order, without gaps", "各部分序号依次编排")
                    .Replaces(due));
            }

            last[label.Level] = label.Number;
            Array.Clear(last, label.Level + 1, last.Length - label.Level - 1);
        }
    }

    // 附件：1.… is a line of its own, and 2.… the next one.
    private static bool FollowsAttachment(LintContext context, int at) =>
        at > 0 && context.Texts[at - 1].Text is var line && line.StartsWith("附件", StringComparison.Ordinal) && line.AsSpan().IndexOf("1.") is 3 or 4;

    private static int ItemsBetween(LintContext context, int start, int end)
    {
        int items = 0;
        for (int i = start + 1; i < end; i++)
        {
            items += context.Texts[i].Kind == LintTextKind.ListItem ? 1 : 0;
        }

        return items;
    }
}
