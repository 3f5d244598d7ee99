using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed partial class PlaceholderRule : TextRule
{
    private const string Crosses = "×╳✕Ｘｘ";
    private const string Shapes = "○〇●□■";
    private static readonly string[] Doubles = ["某某", "__", "＿＿", "？？", "??"];

    public override string Name => "placeholder";

    public override Words Summary => Words.Of("a placeholder that was not filled in", "没有填写的空缺");

    public override Words Why => Words.Of("A document sent out with `XX` in it has clearly not been proofread.", "带着“XX”发出去的文件，一看就知道没有人校对过。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Errors;

    public override LintLanguages Languages => LintLanguages.Both;

    public override LintExample BadExample => "组织党员到XX村开展服务。";

    public override LintExample GoodExample => "组织党员到竹岭村开展服务。";

    // What the alternatives of the pattern begin with: letters in both cases, and other characters with what must follow them.
    internal override TextNeeds Needs { get; } = new()
    {
        OneOf =
        [
            new() { Characters = ["XxTtFfLl[{"] },
            new() { Pairs = [("（(【", "略待")] },
            new() { Pairs = [("待", "补填")] },
            new() { Pairs = [(Crosses, Crosses)] },
            new() { Pairs = [(Shapes, Shapes)] },
            new() { Words = [.. Doubles] },
        ],
        Pattern = Placeholder(),
    };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        foreach (Match match in Placeholder().Matches(text.Text))
        {
            string shown = text.Excerpt(match.Index, match.Index + match.Length);
            if (text.IsEnglish && IsEnglishWord(text, match))
            {
                continue;
            }

            findings.Add(text, match.Index, match.Index + match.Length, Says($"`{shown}` is still to be filled in", $"“{shown}”还没有填写")
                .Helps("write what belongs here, or remove it", "填上内容，或删去")
                .AtMost(text.IsEnglish && char.IsAsciiLetter(match.Value[0]) ? Severity.Warning : Severity.Error));
        }
    }

    // A todo list is a thing, and TODO is not; so is XX as a part of a longer name.
    private static bool IsEnglishWord(LintText text, Match match) =>
        char.IsAsciiLetterLower(match.Value[0]) || (char.IsAsciiLetter(match.Value[0]) && text.At(match.Index - 1) == '-');

    [GeneratedRegex(
        @"(?<![A-Za-z0-9])(?:[Xx]{2,8}|TODO|TBD|TBC|FIXME|lorem ipsum)(?![A-Za-z0-9])|[×╳✕Ｘ]{2,8}|[○〇●□■]{2,8}(?![一二三四五六七八九年])|某某"
        + @"|_{3,40}|＿{2,40}|[（(]略[）)]|[（(【\[]待(?:补|填|定|核|确认|更新|完善)[^）)】\]]{0,6}[）)】\]]|待补充?(?![偿办贴发缴正选录足])|待填写?"
        + @"|\{\{?\s?[A-Za-z_][A-Za-z0-9_.]{0,40}\s?\}?\}|\[(?:insert|your|name|date|number|to be)[^\]]{0,30}\]|？{3,8}|\?{3,8}",
        RegexOptions.IgnoreCase)]
    private static partial Regex Placeholder();
}
