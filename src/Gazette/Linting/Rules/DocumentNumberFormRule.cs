using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed partial class DocumentNumberFormRule : TextRule
{
    public override string Name => "document-number-form";

    public override Words Summary => Words.Of("a document number that is not in the form `青政发〔2026〕7号`", "发文字号的格式不是“青政发〔2026〕7号”的形式");

    public override Words Why => Words.Of("Documents are registered and found by their exact number.", "登记和查找公文都以准确的发文字号为准。");

    public override LintBasis Basis => LintBasis.Required(LintBasis.Layout, "7.2.5");

    public override LintLevels Levels => LintLevels.ErrorThenWarning;

    public override LintExample BadExample => "根据青政发[2026]第07号文件要求，各村开展自查。";

    public override LintExample GoodExample => "根据青政发〔2026〕7号文件要求，各村开展自查。";

    internal override TextNeeds Needs { get; } = new() { Characters = ["号", "〔[［【（("], Pattern = Number() };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        foreach (Match match in Number().Matches(text.Text))
        {
            string year = match.Groups["year"].Value;
            string number = match.Groups["n"].Value.TrimStart('0');
            string right = $"〔{(year.Length == 2 ? "20" + year : year)}〕{number}号";
            string seen = match.Value[1..];
            if (right != seen)
            {
                findings.Add(text, match.Index + 1, match.Index + match.Length, Says($"`{seen}` is not a correct document number", $"“{seen}”不是规范的发文字号")
                    .Helps($"write `{right}`", $"写作“{right}”")
                    .Replaces(year.Length == 4 || IsOfPeriod(year, context) ? right : null));
            }
        }
    }

    // 26 means 2026 if the report is about that year; otherwise only a person can decide.
    private static bool IsOfPeriod(string year, LintContext context) =>
        context.Period is { } period && (period.Year % 100).ToString("D2", System.Globalization.CultureInfo.InvariantCulture) == year;

    // The word before the brackets must end like that of a document number, so that other uses of （2026）12号 are ignored.
    [GeneratedRegex(@"[发办函字规通报请批纪任令][〔\[［【（(](?<year>[0-9]{4}|[0-9]{2})[〕\]］】）)](?:第)?(?<n>[0-9]{1,4})号")]
    private static partial Regex Number();
}
