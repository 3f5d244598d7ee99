using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed class TitleLineBreakRule : TextRule
{
    private const int ShortestLine = 3;
    private const string NotFirst = "的和与及了或、，。：；！？）》”’";
    private const string NotLast = "（《“‘、，";

    public override string Name => "title-line-break";

    public override Words Summary => Words.Of("a line of a title that is too short, or broken inside a phrase", "过短或断开词语的标题行");

    public override Words Why => Words.Of("Each line of a title is read as one phrase.", "标题每一行都会被当作一个完整的词组来读。");

    public override LintBasis Basis => LintBasis.Required(LintBasis.Layout, "7.3.1");

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintExample BadExample => "# 青岚镇2026年上半年群众文化工作<br>总结\n\n现将情况总结如下。";

    public override LintExample GoodExample => "# 青岚镇2026年上半年<br>群众文化工作总结\n\n现将情况总结如下。";

    internal override TextNeeds Needs { get; } = new() { Kinds = LintTextKind.Title | LintTextKind.AttachmentTitle };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        int start = 0;
        string[] lines = text.Text.Split('\n');
        for (int i = 0; i < lines.Length && lines.Length > 1; i++)
        {
            string line = lines[i].Trim();
            Words? mistake = line.Length is > 0 and < ShortestLine ? Words.Of($"the line `{line}` is too short", $"标题行“{line}”太短")
                : line.Length > 0 && i > 0 && NotFirst.Contains(line[0], StringComparison.Ordinal)
                    ? Words.Of($"a line begins with `{line[0]}`", $"标题行首是“{line[0]}”")
                : line.Length > 0 && i < lines.Length - 1 && NotLast.Contains(line[^1], StringComparison.Ordinal)
                    ? Words.Of($"a line ends with `{line[^1]}`", $"标题行末是“{line[^1]}”")
                : i > 0 && SplitsNumber(lines[i - 1], line) ? Words.Of("a line breaks inside a number", "标题在数字中间换行")
                : i > 0 && lines[i - 1].Trim().EndsWith("关于", StringComparison.Ordinal) ? Words.Of("a line breaks after `关于`", "标题在“关于”后面换行")
                : null;
            if (mistake is not null)
            {
                findings.Add(text, start, start + Math.Max(1, lines[i].Length), Says(mistake).Helps("break the title between phrases", "标题在词组之间换行"));
            }

            start += lines[i].Length + 1;
        }
    }

    private static bool SplitsNumber(string before, string after) =>
        before.Length > 0 && after.Length > 0 && Glyph.IsDigit(before[^1]) && (Glyph.IsDigit(after[0]) || after[0] is '年' or '月' or '日' or '个');
}
