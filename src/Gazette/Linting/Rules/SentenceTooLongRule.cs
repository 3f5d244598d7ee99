using System.Buffers;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;
using Gazette.Wording;

namespace Gazette.Linting.Rules;

internal sealed class SentenceTooLongRule : TextRule
{
    private const int LongestSentence = 120;
    private const int MostCommas = 6;
    private const int LongestTitle = 50;

    // Three lines of 20 characters, at 22 pt in a line of 156 mm.
    private const int LongestTitleLine = 20;
    private const int LongestHeading = 20;

    private static readonly SearchValues<char> Marks = SearchValues.Create("。；！？\n");

    public override string Name => "sentence-too-long";

    public override Words Summary => Words.Of("a sentence, title or heading that is too long to read at once", "过长的句子或标题");

    public override Words Why => Words.Of("Readers have to read it twice, or give up.", "句子太长，读者要么读两遍，要么读不完。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Notes;

    public override LintExample BadExample =>
        "各村收集意见，镇上分类登记，部门限期答复，专班跟踪督办，群众评价结果，月底通报情况，年底纳入考核，次年公示整改。";

    public override LintExample GoodExample => "各村收集意见，镇上分类登记，部门限期答复。专班跟踪督办，群众评价结果，月底通报情况。";

    internal override TextNeeds Needs { get; } = new() { Kinds = LintTextKind.Prose | LintTextKind.AnyHeading };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        if (text.IsHeading)
        {
            CheckHeading(text, findings);
            return;
        }

        if (text.Text.Length <= LongestSentence && text.Text.AsSpan().Count('，') <= MostCommas)
        {
            return;
        }

        for (int start = 0, end; start <= text.Text.Length; start = end + 1)
        {
            end = text.IndexOfAny(Marks, start) is >= 0 and var mark ? mark : text.Text.Length;
            int commas = text.Text.AsSpan(start, end - start).Count('，');
            if (end - start > LongestSentence || commas > MostCommas)
            {
                findings.Add(text, start, end, Says(
                    commas > MostCommas
                        ? Words.Of($"this sentence has {commas} commas", $"这句话有{commas}个逗号")
                        : Words.Of($"this sentence has {end - start} characters", $"这句话有{end - start}个字符"))
                    .Helps("split it in two", "拆成两句"));
            }
        }
    }

    private static void CheckHeading(LintText text, LintFindings findings)
    {
        int breaks = text.Text.AsSpan().Count('\n');

        // A label such as 一、 comes from the template, and the words after it are the report's, where they can be shortened.
        int label = HeadingLabel.TryRead(text.Text, out _, out _, out int length) ? length : 0;
        int most = text.Kind == LintTextKind.Heading ? LongestHeading : LongestTitle;
        int seen = text.Text.Length - breaks - label;
        bool wide = breaks > 0 && text.Text.Split('\n').Max(line => line.Length) > LongestTitleLine;
        if ((text.Place.Level <= 2 && seen > most) || (text.Kind != LintTextKind.Heading && (breaks > 2 || wide)))
        {
            findings.Add(text, label, text.Text.Length, Says($"this heading has {seen} characters", $"这个标题有{seen}个字符")
                .Helps("make it shorter", "改得简短些"));
        }
    }
}
