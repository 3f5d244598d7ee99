using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed partial class VagueTimeRule : TextRule
{
    // What each alternative of the Chinese pattern begins with.
    private static readonly string[] ChineseTimes = ["日前", "近期", "近日", "上月", "上个", "不久前", "前段时间", "前不久", "前几天", "前些天", "最近一"];

    public override string Name => "vague-time";

    public override Words Summary => Words.Of("a time that depends on a day that is not given", "没有写明日期的时间用语");

    public override Words Why => Words.Of("Someone who reads the document next year cannot tell when `日前` was.", "明年再看这份文件，没有人知道“日前”是哪一天。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Notes;

    public override LintLanguages Languages => LintLanguages.Both;

    public override LintExample BadExample => "日前，全镇召开工作推进会。";

    public override LintExample GoodExample => "6月12日，全镇召开工作推进会。";

    internal override TextNeeds Needs { get; } = new()
    {
        Kinds = LintTextKind.Prose,
        OneOf =
        [
            new() { Words = [.. ChineseTimes], Pattern = Chinese() },
            new() { Languages = LintLanguages.English, Pattern = English() },
        ],
    };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        if (text.Place.IsPlan)
        {
            return;
        }

        foreach (Match match in (text.IsEnglish ? English() : Chinese()).Matches(text.Text))
        {
            findings.Add(text, match.Index, match.Index + match.Length, Says($"`{match.Value}` does not say which day it was", $"“{match.Value}”没有写明是哪一天")
                .Helps("write the date", "写明日期"));
        }
    }

    [GeneratedRegex(@"(?<![0-9一二三四五六七八九十今近每末节])日前|近[期日](?![内目规任重工])|上个?月(?![末底初])|不久前|前段时间|前不久|前几天|前些天|最近一段时间")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\b(?:recently|the other day|not long ago|a while ago|last month|last week|in recent (?:days|weeks))\b", RegexOptions.IgnoreCase)]
    private static partial Regex English();
}
