using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed class OrdinalPunctuationRule : LintRule
{
    public override string Name => "ordinal-punctuation";

    public override Words Summary => Words.Of("a mark after `一是`, or no comma after `首先`", "“一是”后多了标点，或“首先”后缺少逗号");

    public override Words Why => Words.Of(
        "`一是` leads straight into its sentence; `首先`, `第一` and `其一` are followed by a comma.",
        "“一是”直接连着下文，“首先”“第一”“其一”后面要用逗号隔开。");

    public override LintBasis Basis => LintBasis.Required(LintBasis.Punctuation, Words.Of("B.3.1, B.3.4 and B.3.7", "B.3.1、B.3.4、B.3.7"));

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintExample BadExample => "一是，摸清底数；二是，逐户走访。";

    public override LintExample GoodExample => "一是摸清底数；二是逐户走访。";

    internal override TextNeeds Needs => EnumerationReader.Needs;

    internal override void Check(LintContext context, LintFindings findings)
    {
        foreach (EnumerationItem item in context.Chains.Where(chain => chain.Form is "是" or "要").SelectMany(chain => chain.Items))
        {
            char next = item.Text.At(item.MarkerEnd);
            if (next is '，' or '、' or '：' or ',' or ':')
            {
                findings.Add(item.Text, item.Start, item.MarkerEnd + 1, Says($"`{item.Marker}{next}` has a needless mark", $"“{item.Marker}{next}”中的标点多余")
                    .Replaces(item.Marker));
            }
        }

        foreach (EnumerationItem item in context.Chains.Where(chain => chain.Form == "先" && chain.Items.Length > 1).SelectMany(chain => chain.Items))
        {
            char next = item.Text.At(item.MarkerEnd);
            if (Glyph.IsHan(next) && next is not ('是' or '要' or '由' or '在' or '将' or '把'))
            {
                findings.Add(item.Text, item.Start, item.MarkerEnd, Says($"`{item.Marker}` has no comma after it", $"“{item.Marker}”后面缺少逗号")
                    .Replaces(item.Marker + "，"));
            }
        }
    }
}
