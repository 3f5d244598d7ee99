using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed class SingleItemEnumerationRule : LintRule
{
    private static readonly string[] SecondWords = ["然后", "接着", "随后", "同时"];

    public override string Name => "single-item-enumeration";

    public override Words Summary => Words.Of("an enumeration with only one item", "只有一项的列举");

    public override Words Why => Words.Of("A reader who has seen `一是` expects `二是`.", "看到“一是”，读者会等着看“二是”。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintExample BadExample => "下半年工作中，一是加强巡查，做到早发现、早处置。";

    public override LintExample GoodExample => "下半年工作中，加强巡查，做到早发现、早处置。";

    internal override void Check(LintContext context, LintFindings findings)
    {
        foreach (EnumerationChain chain in context.Chains)
        {
            if (chain.Items.Length == 1 && chain.Items[0] is { Number: 1 } only && !(chain.Form == "先" && HasSecond(only)))
            {
                findings.Add(only.Text, only.Start, only.MarkerEnd, Says($"`{only.Marker}` has no second item after it", $"“{only.Marker}”后面没有其他项")
                    .Helps($"remove `{only.Marker}`, or add a second item", $"删去“{only.Marker}”，或补上第二项"));
            }
        }

        CheckLabels(context.Labels, findings);
    }

    // 首先…，然后…: the second step may have many forms.
    private static bool HasSecond(EnumerationItem item) => SecondWords.Any(word => item.Words.Contains(word, StringComparison.Ordinal)) || item.Marker == "首先";

    private static void CheckLabels(ImmutableArray<LabelledText> labels, LintFindings findings)
    {
        for (int i = 0; i < labels.Length; i++)
        {
            LabelledText label = labels[i];
            if (label.Number != 1 || label.Level > 2)
            {
                continue;
            }

            bool hasSecond = false;
            for (int next = i + 1; next < labels.Length && labels[next].Level >= label.Level && !hasSecond; next++)
            {
                hasSecond = labels[next].Level == label.Level;
            }

            if (!hasSecond)
            {
                findings.Add(label.Text, 0, label.Length, Says($"`{label.Label}` has no second part after it", $"“{label.Label}”没有并列的第二部分")
                    .Helps("remove the number, or split the text into two parts", "删去序号，或把内容分成两部分"));
            }
        }
    }
}
