using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;
using Gazette.Wording;

namespace Gazette.Linting.Rules;

/// <summary>Compares a stated count with the items that follow it (三项工作：一是…) or precede it (东坪、西坪两个村).</summary>
internal sealed partial class CountMismatchRule : LintRule
{
    private const int LongestAnnouncement = 16;

    private static readonly TextNeeds CountedNames = new()
    {
        Characters = ["、"],
        Words = ["个村", "个社区", "个乡镇", "个部门", "个片区", "个站所", "个环节", "个方面"],
        Pattern = Names(),
    };

    public override string Name => "count-mismatch";

    public override Words Summary => Words.Of("a stated number of items that differs from the number listed", "所说的项数与列出的项数不一致");

    public override Words Why => Words.Of("Either an item is missing, or the number is left over from an earlier draft.", "不是漏了一项，就是数字沿用了旧稿。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Errors;

    public override LintExample BadExample => "重点做好三项工作：一是摸清底数；二是逐户走访。";

    public override LintExample GoodExample => "重点做好两项工作：一是摸清底数；二是逐户走访。";

    internal override TextNeeds Needs { get; } = new() { Kinds = LintTextKind.Prose, OneOf = [new() { Characters = ["：:"] }, CountedNames] };

    internal override void Check(LintContext context, LintFindings findings)
    {
        foreach (EnumerationChain chain in context.Chains)
        {
            EnumerationItem first = chain.Items[0];
            if (first.Number == 1 && chain.Items.Length > 1 && chain.Form != "先" && FindAnnouncement(context, first) is var (text, match))
            {
                int given = chain.Items.Length;
                int announced = Read(match.Groups["n"].Value);
                if (announced > 0 && announced != given)
                {
                    findings.Add(text, match.Index, match.Index + match.Length, Says(
                        $"the text announces `{match.Value}`, but lists {given}",
                        $"前面说“{match.Value}”，后面列出了{given}项")
                        .Helps("correct the number, or add what is missing", "改正数字，或补上缺少的内容"));
                }
            }
        }

        bool mayCountNames = context.Meets(CountedNames);
        Dictionary<int, int> items = CountItems(context.Texts);
        foreach (LintText text in context.Texts)
        {
            if (!text.IsProse || !text.IsChinese)
            {
                continue;
            }

            if (mayCountNames && context.Meets(text, CountedNames))
            {
                CheckNames(text, findings);
            }

            CheckList(context, text, items, findings);
        }
    }

    // In the same sentence before the first item, or at the end of the previous paragraph.
    private static (LintText Text, Match Match)? FindAnnouncement(LintContext context, EnumerationItem first)
    {
        LintText text = first.Text;
        int end = first.Start;
        if (end == 0 && text.Index > 0 && text.Place.HeadingLength == 0)
        {
            text = context.Texts[text.Index - 1];
            end = text.IsProse ? text.Text.Length : 0;
        }

        if (text.At(end - 1) is not ('：' or ':'))
        {
            return null;
        }

        int length = Math.Min(end, LongestAnnouncement);
        Match match = Announcement().Match(text.Text, end - length, length);
        return match.Success ? (text, match) : null;
    }

    // A list with 、 directly before 两个村. The first name may have other words before it; that does not change the number of items.
    private static void CheckNames(LintText text, LintFindings findings)
    {
        foreach (Match match in Names().Matches(text.Text))
        {
            int given = match.Groups["list"].Value.Split('、')
                .Sum(name => name.IndexOf('和', StringComparison.Ordinal) is >= 2 and var at && at < name.Length - 2 ? 2 : 1);
            int announced = Read(match.Groups["n"].Value);
            if (announced > 0 && announced != given)
            {
                int start = match.Groups["n"].Index;
                findings.Add(text, start, match.Index + match.Length, Says(
                    $"`{text.Excerpt(start, match.Index + match.Length)}` comes after {given} names",
                    $"“{text.Excerpt(start, match.Index + match.Length)}”前面列出了{given}个名称")
                    .Helps("correct the number, or the names", "改正数字或名称"));
            }
        }
    }

    private static void CheckList(LintContext context, LintText text, Dictionary<int, int> items, LintFindings findings)
    {
        if (text.Text[^1] is not ('：' or ':') || text.Index + 1 >= context.Texts.Length || text.Kind == LintTextKind.ListItem
            || Announcement().Match(text.Text) is not { Success: true } match)
        {
            return;
        }

        int given = items.GetValueOrDefault(context.Texts[text.Index + 1].Place.Group);
        int announced = Read(match.Groups["n"].Value);
        if (given > 0 && announced > 0 && given != announced)
        {
            findings.Add(text, match.Index, match.Index + match.Length, Says(
                $"the text announces `{match.Value}`, but lists {given}",
                $"前面说“{match.Value}”，后面列出了{given}项")
                .Helps("correct the number, or add what is missing", "改正数字，或补上缺少的内容"));
        }
    }

    // The number of items of each list.
    private static Dictionary<int, int> CountItems(ImmutableArray<LintText> texts)
    {
        Dictionary<int, int> items = [];
        foreach (LintText text in texts)
        {
            if (text.Kind == LintTextKind.ListItem)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(items, text.Place.Group, out _)++;
            }
        }

        return items;
    }

    private static int Read(string number) => number == "两" ? 2
        : Glyph.IsDigit(number[0]) ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)
        : Numerals.TryReadCardinal(number, out long n) ? (int)n
        : 0;

    [GeneratedRegex(@"(?<![第百千万\d])(?<n>[两二三四五六七八九十]{1,2}|[1-9])(?:个方面|项|点|件|条|个|类|大|方面|步)[\u4E00-\u9FFF]{0,8}(?=[：:]$)")]
    private static partial Regex Announcement();

    [GeneratedRegex(@"(?<list>[\u4E00-\u9FFF]{2,8}(?:、[\u4E00-\u9FFF]{2,6}){1,9}(?:和[\u4E00-\u9FFF]{2,6})?)(?<!等)(?<n>[两二三四五六七八九])个(?:村|社区|乡镇|部门|片区|站所|环节|方面)")]
    private static partial Regex Names();
}
